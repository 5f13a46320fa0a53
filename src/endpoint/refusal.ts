import type { EndpointWords } from './words/words.js';

/** Why a request is not done, said in the language of who asks. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** The status of the answer, 4xx. */
  readonly status: number;
  readonly word: keyof EndpointWords;
  /** What the words have to fill in; `field` is told to scripts too. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, word: keyof EndpointWords, values: Refusal['values'] = {}, headers: Refusal['headers'] = {}) {
    super(word);
    this.status = status;
    this.word = word;
    this.values = values;
    this.headers = headers;
  }
}
