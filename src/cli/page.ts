import type { Article } from '../model/article.js';
import { directionOf } from '../model/direction.js';
import { toJsonLd } from '../model/json-ld.js';
import { safeUrl } from '../model/url.js';
import { escapeHtml, escapeJson } from '../ssr/escape.js';
import { renderWidget } from '../ssr/index.js';

/** How a page is made. */
export interface PageOptions {
  /** The page's language; the story's own, else English. */
  readonly lang: string;
  /** The style sheets that are written into the page, one after the other. */
  readonly styles: readonly string[];
  /** The address of a script that registers the elements. Without it the page is static HTML, with no script at all. */
  readonly script?: string | undefined;
  /** The other stories that came with this one: You May Also Like. */
  readonly related?: readonly Article[];
}

const layout = `
body{margin:0;background:var(--lede-paper,light-dark(#ffffff,#141517));color:var(--lede-ink,light-dark(#14171a,#ececea))}
main{max-inline-size:1200px;margin:32px auto 64px;padding-inline:16px}
@media print{main{margin:0 auto}}`;

/** A story as one page that needs nothing else: to keep, to send, to put on a server. */
export function pageOf(story: Article, { lang, styles, script, related = [] }: PageOptions): string {
  const { headline, abstract, url } = story;
  const canonical = url && /^https?:/i.test(url) ? safeUrl(url) : undefined;
  const props = { article: story, 'heading-level': 1, ...(related.length && { related }) };
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(headline)}</title>`,
    abstract && `<meta name="description" content="${escapeHtml(abstract)}">`,
    canonical && `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    '<link rel="icon" href="data:,">',
    `<style>${[...styles, layout].join('\n')}</style>`,
    `<script type="application/ld+json">${escapeJson(toJsonLd(story))}</script>`,
    script && `<script type="module" src="${escapeHtml(script)}"></script>`,
  ];
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}" dir="${directionOf(lang) ?? 'ltr'}">`,
    `<head>\n${head.filter(Boolean).join('\n')}\n</head>`,
    `<body>\n<main>\n${renderWidget('article', props, { lang })}\n</main>\n</body>`,
    '</html>\n',
  ].join('\n');
}
