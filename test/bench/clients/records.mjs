const articleOf = (story) => ({
  url: story.href,
  headline: story.headline,
  articleSection: story.kicker,
  abstract: story.standfirst,
  author: [{ name: story.byline }],
  datePublished: story.published,
  image: { url: story.image, alt: story.alt, width: story.width, height: story.height },
});

export const mount = (root, list) => {
  const cards = list.map((story) => Object.assign(document.createElement('lede-card'), { article: articleOf(story) }));
  root.append(...cards);
};

export const update = (root, list) => {
  let i = 0;
  for (const card of root.children) card.article = articleOf(list[i++]);
};
