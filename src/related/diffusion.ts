/** The part of its score that a story takes from those that are like it; the rest is its own. */
const fromOthers = 0.7;
const rounds = 4;

/**
 * Manifold ranking, by diffusion: each of the best hits hands its score on to those that are like it, so that what many of them
 * have in common goes up and what only shares a word with the query goes down. It is feedback from the best hits without picking
 * terms of them (Zhou et al. 2003, "Ranking on data manifolds").
 *
 * @param likeness - How alike each is to each; the first is the query.
 * @returns The score of each.
 */
export function rankByDiffusion(likeness: readonly (readonly number[])[]): number[] {
  const roots = likeness.map((row, i) => Math.sqrt(row.reduce((sum, value, j) => (i === j ? sum : sum + value), 0)) || 1);
  const weights = likeness.map((row, i) => row.map((value, j) => (i === j ? 0 : value / (roots[i]! * roots[j]!))));
  let scores: number[] = weights.map((_, i) => (i ? 0 : 1));
  for (let round = 0; round < rounds; round++)
    scores = weights.map((row, i) => fromOthers * row.reduce((sum, weight, j) => sum + weight * scores[j]!, 0) + (i ? 0 : 1 - fromOthers));
  return scores;
}
