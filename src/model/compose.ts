import type { Article, Problem } from './article.js';
import { bareObject } from './bare.js';
import type { FieldTable } from './fields/table.js';

type Story = Partial<Article>;
type Fields = Record<string, unknown>;

/** What makes an object the one that it is: two that differ in it are two things, and what is said of one is not true of the other. */
const identities: Readonly<Record<string, string>> = { image: 'url', sponsor: 'name' };

/** The address of a picture in any of its sizes: without what a server is asked for, and without the measures that WordPress puts into the name. */
const pictureKey = (url: unknown): string =>
  String(url)
    .replace(/[?#].*$/, '')
    .replace(/(^|\/)(?:\.\/)+/g, '$1')
    .replace(/-(?:\d+x\d+|\d{2,4}w?|scaled)(?=\.\w+$)/, '');

/** Without a prototype, as a page may have put anything into that of all objects. */
const nothing: Story = Object.freeze(bareObject() as Story);

/** What composing a story depends on, beside its sources. */
export interface Composition {
  /** The fields that are wanted: their kinds know what an object cannot be without. */
  readonly fields: FieldTable;
  /** The story around the widget, the weakest source. It may be another story: then it says nothing of this one. */
  readonly around?: Story | undefined;
  /** Takes what is left out since it is not enough. */
  readonly problems?: Problem[];
}

/**
 * One story from several sources, field by field and inside objects too: what a stronger source says of a field is taken, and what
 * it does not say is taken from a weaker one. No field decides over others: a caption alone is put to the picture of a weaker source.
 *
 * @param sources - The strongest first; as the kinds of `fields` have read them.
 * @returns A new record without a prototype, or the only source where nothing was to be done. The sources stay as they are.
 */
export function compose(sources: readonly (Story | undefined)[], { fields, around, problems }: Composition): Story {
  let story = nothing;
  for (const source of sources) if (source !== undefined && Object.keys(source).length) story = story === nothing ? source : merge(story, source);
  if (around && !isAnother(story, around)) story = merge(story, around);
  const incomplete = Object.keys(fields).filter((name) => lacks(story, name, fields));
  if (!incomplete.length) return story;
  for (const name of incomplete) problems?.push({ path: name, message: `has no ${needsOf(fields, name).join(' and no ')}: left out` });
  const complete = Object.entries(story).filter(([name]) => !incomplete.includes(name));
  return Object.assign(bareObject() as Story, Object.fromEntries(complete));
}

/** Takes from a weaker source what a stronger one does not say; a new record. */
function merge(stronger: Story, weaker: Story): Story {
  const story = Object.assign(bareObject() as Fields, stronger);
  for (const [name, value] of Object.entries(weaker)) {
    const said = story[name];
    if (said === undefined) story[name] = value;
    else if (isObject(said) && isObject(value) && isSame(said, value, identities[name])) story[name] = mergeObjects(said, value);
  }
  return story;
}

/** A field that says `undefined` says nothing. */
function mergeObjects(stronger: Fields, weaker: Fields): Fields {
  const merged = Object.assign(bareObject() as Fields, weaker);
  for (const [name, value] of Object.entries(stronger)) if (value !== undefined) merged[name] = value;
  return merged;
}

function isSame(one: Fields, other: Fields, identity = ''): boolean {
  const [left, right] = [one[identity], other[identity]];
  return left === undefined || right === undefined || left === right || (identity === 'url' && pictureKey(left) === pictureKey(right));
}

/** Do two records tell two stories? By their addresses; where one has none, by their headlines. */
function isAnother(one: Story, other: Story): boolean {
  const name = one.url !== undefined && other.url !== undefined ? 'url' : 'headline';
  return one[name] !== undefined && other[name] !== undefined && one[name] !== other[name];
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const needsOf = (fields: FieldTable, name: string): readonly string[] => fields[name as keyof Article]?.needs ?? [];

/** Is a field an object without what it cannot be without? */
function lacks(story: Story, name: string, fields: FieldTable): boolean {
  const value = story[name as keyof Article];
  const needs = needsOf(fields, name);
  return needs.length > 0 && isObject(value) && !needs.some((need) => value[need] !== undefined);
}
