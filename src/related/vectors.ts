import type { Documents } from './documents.js';

/** A story as a direction among terms: its terms, and the weight of each; the squares of the weights make 1. */
export interface Vector {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

/** BM25's k1: how soon further mentions stop to count. Higher than is usual for queries of two words, as both sides are whole stories. */
const saturation = 4;
/** A name is worth less than a word for a thing: two stories from one country need not be about the same. */
const nameWorth = 0.7;

/**
 * The weights of BM25 (Robertson & Zaragoza 2009, "The probabilistic relevance framework"), for stories that are compared with
 * stories: the cosine stands for its length norm. What is told more than once where it is told at all is a topic rather than a
 * passing word (Church & Gale 1995, "Poisson mixtures"), so that rarity is multiplied by the root of the mean number of mentions.
 */
export function vectorsOf({ counts, names }: Documents): Vector[] {
  const stories = new Float64Array(names.length);
  const mentions = new Float64Array(names.length);
  for (const seen of counts)
    seen.terms.forEach((term, i) => {
      stories[term]!++;
      mentions[term]! += seen.mentions[i]!;
    });
  const worth = stories.map((n, term) => Math.log(1 + (counts.length - n + 0.5) / (n + 0.5)) * Math.sqrt(mentions[term]! / n) * nameWorth ** names[term]!);
  return counts.map((seen) => {
    const terms: number[] = [];
    const weights: number[] = [];
    let squares = 0;
    seen.terms.forEach((term, i) => {
      const count = seen.mentions[i]!;
      const weight = (worth[term]! * count) / (count + saturation);
      squares += weight ** 2;
      // what no other story has makes a story less like all others, and no more than that
      if (stories[term]! > 1) weights[terms.push(term) - 1] = weight;
    });
    const length = Math.sqrt(squares) || 1;
    return { terms, weights: weights.map((weight) => weight / length) };
  });
}

/** How alike each of some is to each of others: 0 for nothing in common, 1 for the same. */
export function likeness(some: readonly Vector[], others: readonly Vector[], size: number): number[][] {
  const weightOf = new Float64Array(size);
  return some.map(({ terms, weights }) => {
    for (let i = 0; i < terms.length; i++) weightOf[terms[i]!] = weights[i]!;
    const row = others.map((other) => {
      let sum = 0;
      for (let i = 0; i < other.terms.length; i++) sum += weightOf[other.terms[i]!]! * other.weights[i]!;
      return sum;
    });
    for (const term of terms) weightOf[term] = 0;
    return row;
  });
}
