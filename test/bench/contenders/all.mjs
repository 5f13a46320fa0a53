import limits from './limits.mjs';
import ours from './ours.mjs';

export const all = [...limits, ...ours];
