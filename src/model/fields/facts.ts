import type { Fact } from '../article.js';
import { language, link, list, object, text, type Kind } from '../kinds.js';
import { paragraph } from './paragraph.js';
import type { FieldTable } from './table.js';

const term = object<Fact>({ term: text, explanation: paragraph, source: link }, ['term']);

const fact: Kind<Fact> = (value, path, reading) => {
  const found = term(value, path, reading);
  if (!found || 'explanation' in found) return found;
  reading.problems.push({ path, message: 'has no explanation: left out' });
  return undefined;
};

/** The terms and explanations. */
export const factFields: FieldTable = { facts: list(fact), inLanguage: language };
