import type { Feed, Text } from '../model/article.js';
import { lineOf, plainText } from '../model/text.js';
import { maxBytes, tooLarge } from './fetch/bytes.js';
import { storyTextOf } from './page/body.js';
import { bylineOf } from './page/byline.js';
import { everyElement, factsOf } from './page/markup-facts.js';
import { teasersOf } from './page/listing.js';
import { microdataOf } from './page/microdata.js';
import { readGraph } from './json-ld.js';
import { jsonLdValues } from './json/ld-text.js';
import type { Found } from '../content/content.js';
import { linesOf } from '../content/lines.js';
import { pictureIn, type FoundPicture } from '../content/picture.js';
import type { MarkupElement } from './markup/element.js';
import { markupTree } from './markup/markup.js';
import type { PageFacts } from './page/facts.js';
import { metaFields, metaOf } from './page/metas.js';
import { strangerOf, tellsStory, textLinesOf } from './page/no-story.js';
import { addressOf, isFrontPage, mainNode, pageStory, present } from './page/story.js';
import { unreadable } from './problems.js';
import { readRecords } from './records.js';
import { paragraphsOf } from '../content/paragraphs.js';
import { graphOf, type Graph } from './schema/graph.js';
import { asFound, storyTexts } from './story-texts.js';

interface Page {
  readonly root: MarkupElement;
  readonly elements: readonly MarkupElement[];
  readonly facts: PageFacts;
  readonly graph: Graph;
  /** The element with the story's text. */
  readonly text: MarkupElement | undefined;
}

/**
 * Reads a page: the one story that it tells, or the stories that it lists. What its JSON-LD leaves open is filled from microdata, OpenGraph and
 * other `<meta>` elements, then from what a reader sees: heading, byline, dates, picture and paragraphs.
 *
 * @param url - Where the page came from: relative addresses are resolved against it, or against its `<base>`.
 */
export function readHtml(html: string, url?: string): Feed {
  if (html.length > maxBytes) return unreadable(tooLarge);
  const root = markupTree(html, { html: true });
  const elements = everyElement(root);
  const facts = factsOf(elements, url);
  const page = { root, elements, facts, graph: dataOf(elements, facts), text: storyTextOf(root, elements) };
  const list = listOf(page);
  const story = list ? {} : fieldsOf(page);
  const refusal = refusalOf(page, story, list !== undefined);
  if (refusal) return unreadable(`is a page without a story: ${refusal}`);
  return list ?? readRecords([story], facts.base);
}

/** Why a page tells no story: many servers answer "200 OK" with a question for consent, or with words of excuse. */
function refusalOf(page: Page, story: Found, lists: boolean): string | undefined {
  const { root, elements, facts, graph, text } = page;
  const node = mainNode(graph, facts);
  if (node && graph.stories.includes(node)) return undefined;
  if (!lists && story['headline'] === undefined) return 'it has neither a headline nor a list';
  // a day in the address says nothing, as any answer may come from there; nor does a writer in the head, where a site has its own name
  const { author, datePublished = metaFields(facts)['datePublished'] } = bylineOf(root);
  const signed = lists || node !== undefined || callsItselfArticle(facts) || (author ?? datePublished) !== undefined;
  const lines = textLinesOf(root);
  const stranger = strangerOf(elements, facts, lines, signed);
  if (stranger) return `it looks like ${stranger}`;
  const introduced =
    (facts.metas.has('og:title') && (facts.metas.has('og:image') || facts.metas.has('og:description'))) || elements.some(({ name }) => name === 'article');
  return signed || text || tellsStory(lines, facts, introduced) ? undefined : 'nothing says that it is one, and it has next to no text';
}

function callsItselfArticle({ metas }: PageFacts): boolean {
  return metas.has('article:published_time') || (metas.get('og:type')?.[0] ?? '').toLowerCase() === 'article';
}

/** JSON-LD; microdata where that knows no story. */
function dataOf(elements: readonly MarkupElement[], { jsonLd }: PageFacts): Graph {
  const values = jsonLd.flatMap(jsonLdValues);
  const graph = graphOf(values);
  return graph.stories.length ? graph : graphOf([...values, ...microdataOf(elements)]);
}

/** The stories of a page that tells none itself. */
function listOf({ elements, facts, graph, text }: Page): Feed | undefined {
  const { base } = facts;
  if (mainNode(graph, facts) || callsItselfArticle(facts) || (text && !isFrontPage(facts) && graph.stories.length < 2)) return undefined;
  const said = graph.stories.length + graph.entries.length > 1 ? readGraph(graph, base) : undefined;
  const list = said ?? readRecords(teasersOf(elements, base), base);
  if (list.articles.length < 2) return undefined;
  const [title, url] = [lineOf(metaOf(facts, 'site') ?? facts.title), addressOf(facts)];
  return { ...(title && { title }), ...(url && { url }), ...list };
}

function fieldsOf({ root, facts, graph, text }: Page): Found {
  const node = mainNode(graph, facts);
  const image = text && coverIn(placeOf(text));
  const seen = { ...dateInAddress(facts), ...present(bylineOf(root)), ...(image && { image }) };
  const story = pageStory(facts, node, graph, seen);
  return { ...story, ...textOf(text, story) };
}

/** The picture of its first figure, else its first one. */
function coverIn(place: MarkupElement): FoundPicture | undefined {
  const figures = everyElement(place).filter(({ name }) => name === 'figure');
  const pictures = [...figures, place].map((element) => pictureIn(linesOf({ ...place, children: [element] })).picture);
  return pictures.find((picture) => picture !== undefined);
}

/** The article around a story's text, with what stands beside that. */
function placeOf(text: MarkupElement): MarkupElement {
  for (let at: MarkupElement | undefined = text; at; at = at.parent) if (at.name === 'article' || at.name === 'main') return at;
  return text.parent ?? text;
}

/** The text as it stands on the page, with its links; where that is only a part of it, the page's data know better. */
function textOf(text: MarkupElement | undefined, { headline, abstract, summary = [], analysis = [] }: Found): Found {
  const said = [...(summary as Text[]), ...(analysis as Text[])];
  const seen = (text ? paragraphsOf(text, asFound) : []).filter((paragraph) => ![headline, abstract].includes(plainText(paragraph).trim()));
  const length = (paragraphs: readonly Text[]): number => paragraphs.reduce((sum, paragraph) => sum + plainText(paragraph).length, 0);
  const paragraphs = length(seen) * 2 >= length(said) ? seen : said;
  return { ...storyTexts(abstract === undefined ? [] : [abstract as string], paragraphs).texts };
}

/** "/2026/05/12/": many addresses tell the day. */
function dateInAddress(facts: PageFacts): Found {
  const match = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/-])/.exec(addressOf(facts) ?? facts.url ?? '');
  return match ? { datePublished: [match[1], match[2]?.padStart(2, '0'), match[3]?.padStart(2, '0')].join('-') } : {};
}
