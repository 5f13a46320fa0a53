import type { Feed } from '../model/article.js';
import type { SourceType } from './detect.js';

/** Reads a text: at once, or in steps between which others may work. */
export type Reader = (text: string, base?: string) => Feed | Generator<undefined, Feed, undefined>;

/** The readers of all formats, each in a file of its own, which only an address that needs it loads. */
export const readers: Readonly<Record<SourceType, () => Promise<Reader>>> = {
  text: async () => (await import('./text.js')).readText,
  json: async () => (await import('./json.js')).readJson,
  rss: async () => (await import('./xml-feed.js')).readXmlFeed,
  atom: async () => (await import('./xml-feed.js')).readXmlFeed,
  'json-feed': async () => (await import('./json-feed.js')).readJsonFeed,
  'json-ld': async () => (await import('./json-ld.js')).readJsonLd,
  html: async () => (await import('./html.js')).readHtml,
  wordpress: async () => (await import('./wordpress.js')).readWordPress,
  ghost: async () => (await import('./ghost.js')).readGhost,
};

/** Milliseconds: what is read longer lets others work in between. */
const slice = 12;

/** Reads step by step; the page stays at the reader's hand meanwhile. */
export async function inSlices(reading: ReturnType<Reader>, signal?: AbortSignal): Promise<Feed> {
  if (!('next' in reading)) return reading;
  let until = performance.now() + slice;
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await rest();
    signal?.throwIfAborted();
    until = performance.now() + slice;
  }
}

/** Lets the page do what it has to do; a timer would wait a second in a tab that nobody looks at. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
