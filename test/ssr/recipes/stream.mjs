// Plain Node: a page that is sent while it is written
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { html } from 'lit';
import { renderChunks } from 'lede-elements/ssr';

const page = (story, others) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${story.headline}</title>
        <script type="module" src="/lede/lede.js"></script>
      </head>
      <body>
        <lede-article .article=${story} heading-level="1"></lede-article>
        ${others.map((other) => html`<lede-card .article=${other} layout="row"></lede-card>`)}
      </body>
    </html>`;

/** A server whose every page is this story. `styles` are served from the package's folder `cdn/styles/`. */
export const storyServer = (story, others = []) =>
  createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    pipeline(Readable.from(renderChunks(page(story, others), { styles: '/lede/styles/' })), response).catch(() => response.destroy());
  });
