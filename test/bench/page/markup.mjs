// The pieces of a card that every contender shows.
export const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

const at = (slot) => (slot ? ` slot="${slot}"` : '');

export const image = (story, slot) =>
  `<img${at(slot)} src="${story.image}" width="${story.width}" height="${story.height}" alt="${escape(story.alt)}" loading="lazy" decoding="async">`;
export const kicker = (story) => `<p class="kicker">${escape(story.kicker)}</p>`;
export const headline = (story) => `<h3 class="headline"><a href="${story.href}" data-headline>${escape(story.headline)}</a></h3>`;
export const standfirst = (story) => `<p class="standfirst">${escape(story.standfirst)}</p>`;
export const meta = (story, slot) =>
  `<p${at(slot)} class="meta"><span>${escape(story.byline)}</span> <time datetime="${story.published}">${story.date}</time></p>`;

export const words = (story) => kicker(story) + headline(story) + standfirst(story) + meta(story);
export const inside = (story) => `<div class="media">${image(story)}</div><div class="words">${words(story)}</div>`;

/** The plain card that all are measured against. */
export const plain = (story) => `<article class="card">${inside(story)}</article>`;

/** The story as attributes, under the names that a contender has for them. */
export const attributes = (story, names) =>
  Object.entries(names)
    .map(([field, name]) => ` ${name}="${escape(story[field])}"`)
    .join('');
