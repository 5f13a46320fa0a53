import MiniSearch from 'minisearch';
import { rankRelated } from '../../../dist/data.js';
import { english } from '../../../dist/related/languages/en.js';

const stopWords = new Set(english.stopWords.split(' '));
const stemmed = (word) => (stopWords.has(word.toLowerCase()) ? null : english.stem(word.toLowerCase()));

/** MiniSearch over the stories, asked with a headline. */
const miniSearch = (indexing, asking) => (articles) => {
  const index = new MiniSearch({ fields: ['headline', 'abstract'], ...indexing });
  index.addAll(articles.map(({ headline, abstract }, id) => ({ id, headline, abstract })));
  return (query) => index.search(articles[query].headline, asking).map(({ id }) => id);
};

const termsOf = ({ headline, abstract }) => (`${headline} ${abstract}`.match(/[\p{L}\p{N}]+/gu) ?? []).map(stemmed).filter(Boolean);

/** Okapi BM25 with k1 = 1.2 and b = 0.75, asked with all words of a story. */
function bm25(articles) {
  const [k1, b] = [1.2, 0.75];
  const stories = articles.map(termsOf);
  const counts = stories.map((terms) => terms.reduce((seen, term) => seen.set(term, (seen.get(term) ?? 0) + 1), new Map()));
  const average = stories.reduce((sum, { length }) => sum + length, 0) / stories.length;
  const having = new Map();
  for (const seen of counts) for (const term of seen.keys()) having.set(term, (having.get(term) ?? 0) + 1);
  const rarity = (term) => Math.log(1 + (stories.length - having.get(term) + 0.5) / (having.get(term) + 0.5));
  const score = (query, i) =>
    stories[query].reduce((sum, term) => {
      const count = counts[i].get(term) ?? 0;
      return sum + (rarity(term) * count * (k1 + 1)) / (count + k1 * (1 - b + (b * stories[i].length) / average));
    }, 0);
  return (query) => {
    const scores = stories.map((_, i) => score(query, i));
    return [...scores.keys()].sort((one, other) => scores[other] - scores[one]);
  };
}

function lede(articles) {
  const places = new Map(articles.map((article, i) => [article, i]));
  return (query) => rankRelated(articles[query], articles, { limit: 4, now: 0 }).map((article) => places.get(article));
}

/** A ranker takes the stories of a pool and gives a function from the place of a story to the places of others, the best first. */
export const rankers = [
  { name: 'lede', label: 'Lede', prepare: lede },
  { name: 'minisearch', label: 'MiniSearch, default, by headline', prepare: miniSearch() },
  {
    name: 'minisearch-tuned',
    label: 'MiniSearch, stemming, stop words, headline × 2',
    prepare: miniSearch({ processTerm: stemmed }, { boost: { headline: 2 } }),
  },
  { name: 'bm25', label: 'BM25, stemming, stop words, by all words', prepare: bm25 },
];
