import { directionOf } from '../model/direction.js';
import { escapeHtml } from '../ssr/escape.js';

/** A page with one thing to say, and at most one thing to do. */
export interface Page {
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  /** The words of a button that posts to the page's own address. */
  readonly button?: string | undefined;
  /** A link below. */
  readonly link?: { readonly href: string; readonly text: string } | undefined;
}

const style =
  'body{margin:0;font:18px/1.5 system-ui,sans-serif;background:#fff;color:#14171a;color-scheme:light dark}' +
  'main{max-width:34em;margin:15vh auto;padding:0 24px}h1{font-size:28px;line-height:1.2}' +
  'button{font:inherit;font-weight:600;padding:12px 24px;border:1px solid;background:#14171a;color:#fff;cursor:pointer}' +
  'a{color:inherit}:focus-visible{outline:3px solid;outline-offset:3px}' +
  '@media(prefers-color-scheme:dark){body{background:#141517;color:#ececea}button{background:#ececea;color:#141517}}';

/** The page as HTML: no script, nothing fetched. */
export function pageHtml({ lang, title, text, button, link }: Page): string {
  const parts = [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}" dir="${directionOf(lang) ?? 'ltr'}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(title)}</title>`,
    '<link rel="icon" href="data:,">',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(text)}</p>`,
    button && `<form method="post"><button>${escapeHtml(button)}</button></form>`,
    link && `<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a></p>`,
    '</main>',
    '</body>',
    '</html>',
  ];
  return parts.filter(Boolean).join('\n');
}

/** What a browser may do on such a page: show its style, send its form here. Nobody may frame it. */
export async function pagePolicy(): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  const base64 = btoa(String.fromCharCode(...new Uint8Array(hash)));
  return `default-src 'none'; img-src data:; style-src 'sha256-${base64}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;
}
