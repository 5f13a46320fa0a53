import { readFileSync } from 'node:fs';

const size = 300;

/** The collection has its marks as SGML wrote them. */
const plain = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Pools of consecutive stories: what a ranker may see, and apart from it the topics that judge. What is left at the end is no pool. */
export function readPools(file) {
  const stories = JSON.parse(readFileSync(file, 'utf8')).map(({ headline, abstract, topics }, i) => ({
    article: { url: `https://wire.example/${String(i)}`, headline: plain(headline), abstract: plain(abstract) },
    topics,
  }));
  return Array.from({ length: Math.floor(stories.length / size) }, (_, i) => {
    const pool = stories.slice(i * size, (i + 1) * size);
    return { articles: pool.map(({ article }) => article), topics: pool.map(({ topics }) => topics) };
  });
}
