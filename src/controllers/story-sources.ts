import type { LitElement } from 'lit';
import type { Sources } from '../model/fields/sources.js';
import type { ReaderName } from './readers.js';
import type { RemoteStory } from './remote-story.js';

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
  /** Reads what is not the widget's own: its `src`, and the story around it. */
  readonly remote: (host: H, src: () => string | undefined) => RemoteStory | PromiseLike<RemoteStory>;
}
