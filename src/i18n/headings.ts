import { asia } from './headings/asia.js';
import { germanic } from './headings/germanic.js';
import { nearEast } from './headings/near-east.js';
import { romance } from './headings/romance.js';
import type { Headings } from './headings/shape.js';
import { slavic } from './headings/slavic.js';

export type { Headings };

/** The headings of every language, by its BCP 47 language code; English is the first. */
export const headings: Readonly<Record<string, Headings>> = { ...germanic, ...romance, ...slavic, ...nearEast, ...asia };
