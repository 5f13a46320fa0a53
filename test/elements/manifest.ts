import { normaliseArticle } from '../../src/model/normalise.js';
import { partLeaves, whole, type Attacked, type Parts } from '../embed/support/sinks.mjs';

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly members?: readonly { readonly kind: string; readonly name: string; readonly privacy?: string; readonly static?: boolean }[];
}

const json = async (path: string): Promise<unknown> => (await fetch(path)).json();
const manifest = (await json('/custom-elements.json')) as { modules: readonly { declarations: readonly Declaration[] }[] };
/** A story that has everything, and which of its leaves take any text. */
export const record: object = whole((await json('/stories/samples/harbour-bridge-reopens.json')) as object);
export const parts: Parts = partLeaves(record, normaliseArticle);

/** Every element of the manifest. */
export const widgets: readonly Attacked[] = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .flatMap(({ tagName: tag, attributes = [], members = [] }) => {
    if (!tag) return [];
    const properties = members.filter(({ kind, privacy, static: fixed }) => kind === 'field' && !privacy && !fixed).map(({ name }) => name);
    const fallback = '<ul><li><a href="/a">Words</a></li></ul>';
    return [{ tag, attributes: attributes.map(({ name }) => name), properties, reads: properties.includes('stories') ? 'stories' : 'story', fallback }];
  });
