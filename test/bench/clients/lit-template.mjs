import { css, html } from 'lit';

// the rules of page/card.css
export const cardStyles = css`
  :host {
    display: block;
  }
  .card {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    height: 100%;
    overflow: hidden;
    border: 1px solid #d0d0d0;
    border-radius: 8px;
    background: #fff;
  }
  .media img {
    display: block;
    width: 100%;
    height: auto;
    aspect-ratio: 16/9;
    object-fit: cover;
  }
  .words {
    display: flex;
    flex-direction: column;
    gap: 6px;
    padding: 12px 16px 16px;
  }
  .kicker {
    margin: 0;
    color: #b3002d;
    font-weight: 700;
    font-size: 0.75rem;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
  .headline {
    margin: 0;
    font-size: 1.125rem;
    line-height: 1.25;
  }
  .headline a {
    color: inherit;
    text-decoration: none;
  }
  .headline a:hover {
    text-decoration: underline;
  }
  .standfirst {
    margin: 0;
    color: #444;
    line-height: 1.4;
  }
  .meta {
    margin: 0;
    color: #666;
    font-size: 0.8125rem;
  }
`;

/* prettier-ignore: white space between the pieces would be text nodes that the other contenders do not have */
export const cardTemplate = (story) =>
  html`<article class="card">
    <div class="media"><img src=${story.image} width="320" height="180" alt=${story.alt ?? ''} loading="lazy" decoding="async" /></div>
    <div class="words">
      <p class="kicker">${story.kicker}</p>
      <h3 class="headline"><a href=${story.href}>${story.headline}</a></h3>
      <p class="standfirst">${story.standfirst}</p>
      <p class="meta"><span>${story.byline}</span> <time datetime=${story.published}>${story.date}</time></p>
    </div>
  </article>`;
