import { render as renderTemplate } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import '../clients/lit-card.mjs';

export const render = (list) =>
  collectResultSync(
    renderTemplate(
      html`${list.map(
        (story) =>
          html`<lit-card
            href=${story.href}
            image=${story.image}
            alt=${story.alt}
            kicker=${story.kicker}
            headline=${story.headline}
            standfirst=${story.standfirst}
            byline=${story.byline}
            published=${story.published}
            date=${story.date}
          ></lit-card>`,
      )}`,
    ),
  );
