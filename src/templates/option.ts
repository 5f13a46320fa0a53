import type { ComplexAttributeConverter } from 'lit';
import { warn } from '#warn';
import { isOn, wordOf } from '../model/attributes.js';

/** One of a few words in an attribute, however it is written. What is none of them is told to the developer, and is the first. */
export function optionOf<N extends string, W extends string>(host: Readonly<Record<N, unknown>>, name: N, words: readonly [W, ...W[]]): W {
  const value: unknown = host[name];
  const found = wordOf(value, words);
  if (!found && value) warn(`${name} is not one of ${words.join(', ')}: read as ${words[0]}`, host, value);
  return found ?? words[0];
}

/** For boolean attributes: `priority="false"`, as frameworks write it, is off. */
export const switchConverter: ComplexAttributeConverter<boolean> = { fromAttribute: (value) => value !== null && isOn(value) };
