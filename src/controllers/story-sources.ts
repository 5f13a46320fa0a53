import type { LitElement } from 'lit';
import type { Sources } from '../model/fields/sources.js';
import type { Elsewhere } from './elsewhere.js';
import type { ReaderName } from './readers.js';

/** A widget that shows a story, or a part of one. */
export interface StoryHost extends LitElement {
  /** The record, from the page's script. */
  readonly article: unknown;
  /** The address to load. */
  readonly src: string | undefined;
}

/** Where a widget finds its part of a story. */
export interface StorySources<H extends StoryHost = StoryHost> extends Sources<H> {
  /** What the HTML is that the page wrote inside the widget. */
  readonly light?: ReaderName;
  /** Looks beyond the widget: at its `src`, and at the story around it. */
  readonly elsewhere: (host: H, src: () => string | undefined) => Elsewhere | PromiseLike<Elsewhere>;
}
