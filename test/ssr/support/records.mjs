import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/commands.mjs';
import { feed, story } from '../../embed/support/widgets.mjs';

const samples = join(root, 'stories/samples');
const hostile = `</script></style></template><img src=x onerror="window.hit=1">'"&<!--lit-part--><b>`;

/** A story whose every text and address is an attack. */
export const attack = {
  url: 'javascript:window.hit=1',
  headline: hostile,
  alternativeHeadline: hostile,
  articleSection: hostile,
  abstract: hostile,
  summary: [hostile, [{ text: hostile, href: `https://example.com/"onclick="window.hit=1` }]],
  analysis: [[{ text: hostile, em: true, strong: true, code: true }]],
  author: [
    { name: hostile, url: 'data:text/html,<script>window.hit=1</script>' },
    { name: hostile, url: '/a"b' },
  ],
  datePublished: '2026-11-20T07:10:00Z',
  image: {
    url: '/pictures/x.svg"onload="window.hit=1',
    alt: hostile,
    caption: hostile,
    creditText: hostile,
    srcset: '/a"b.png 2x',
    digitalSourceType: 'algorithmicMedia',
  },
  takeaways: [{ text: hostile, evidence: '#"><script>' }, hostile],
  facts: [{ term: hostile, explanation: hostile, source: 'https://example.com/?"<>' }],
  sponsor: { name: hostile },
  submission: { by: 'reader', checked: false, reference: hostile, reportEmail: 'report@example.com' },
  correction: [{ text: hostile }],
  newsletter: { heading: hostile, pitch: hostile },
  review: { madeBy: 'ai', checkedBy: hostile, checkedAt: '2026-11-20' },
};

/** Many stories, by a name: the samples, a poor one, an attack. */
export const records = {
  ...Object.fromEntries(
    readdirSync(samples)
      .filter((file) => file.endsWith('.json') && file !== 'feed.json')
      .map((file) => [file, JSON.parse(readFileSync(join(samples, file), 'utf8'))]),
  ),
  poor: { headline: 'Ferry' },
  nothing: {},
  attack,
};

const stories = feed.articles ?? feed;

/** What a widget is given on a server to show a story: the record, stories where it chooses among them, and what it shows nothing without. */
export function propsOf({ tag, attributes, properties }, record = story) {
  return {
    ...(properties.includes('article') && { article: record }),
    ...(properties.includes('stories') && { stories: record === attack ? [attack, ...stories] : stories }),
    ...(tag === 'lede-article' && { related: stories, 'newsletter-action': '/subscribe' }),
    ...(attributes.includes('action') && { action: '/subscribe' }),
    ...(attributes.includes('allow-repeats') && { 'allow-repeats': '' }),
  };
}
