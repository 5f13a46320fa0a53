import { decodeEntities } from '../markup/entities.js';
import { repairJson } from './repair.js';

const encoded = /^[\s[{]*&(?:quot|#34|#x22);/i;

/** The values of a JSON-LD text, however dirty it is. */
export function jsonLdValues(text: string): unknown[] {
  try {
    return [JSON.parse(text) as unknown];
  } catch {
    return repairJson(encoded.test(text.slice(0, 1000)) ? decodeEntities(text) : text);
  }
}
