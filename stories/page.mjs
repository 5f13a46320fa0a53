import { html, raw } from 'hono/html';
import { toJsonLd } from '../dist/data.js';

const plain = (text) => (typeof text === 'string' ? text : text.map((run) => run.text).join(''));
/** JSON that may stand in a script element. */
const json = (value) => raw(JSON.stringify(value).replaceAll('<', '\\u003c'));
const rightToLeft = /^(?:ar|fa|he|ur)\b/;

/** What readers get without JavaScript: the whole story, as plain as it can be. */
const fallback = (story) => html`
  <h1>${story.headline}</h1>
  ${(story.summary ?? []).map((text) => html`<p>${plain(text)}</p>`)}
  ${
    story.takeaways
      ? html`<ul>
          ${story.takeaways.map((point) => html`<li>${plain(point.text)}</li>`)}
        </ul>`
      : ''
  }
  ${(story.analysis ?? []).map((text) => html`<p>${plain(text)}</p>`)}
  ${
    story.facts
      ? html`<dl>
          ${story.facts.map(
            ({ term, explanation }) =>
              html`<dt>${term}</dt>
                <dd>${plain(explanation)}</dd>`,
          )}
        </dl>`
      : ''
  }
  ${(story.submission?.statement ?? []).map((text) => html`<p>${plain(text)}</p>`)}
`;

/** The page on which a story stands, with the tags that a publisher would paste. */
export const page = (story) =>
  html`<!doctype html>
    <html lang="${story.inLanguage ?? 'en'}" dir="${rightToLeft.test(story.inLanguage ?? '') ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${story.headline}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/cdn/lede.css" />
        <link rel="stylesheet" href="/page.css" />
        <script type="module" src="/cdn/lede.js"></script>
        <script type="application/ld+json">
          ${json(toJsonLd(story))}
        </script>
      </head>
      <body>
        <main>
          <lede-article heading-level="1" related-src="/samples/feed.json" report-email="report@example.com" newsletter-action="/newsletter">
            <script type="application/json">
              ${json(story)}
            </script>
            ${fallback(story)}
          </lede-article>
          <p><a href="/mailbox">The mailbox of this demonstration</a></p>
        </main>
      </body>
    </html>`;
