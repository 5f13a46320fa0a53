/** An element of the manifest, and what it reads. */
export interface Attacked {
  readonly tag: string;
  readonly attributes: readonly string[];
  readonly properties: readonly string[];
  readonly reads: 'story' | 'stories';
  readonly fallback: string;
}

export interface Sink {
  readonly name: string;
  readonly leaves: number;
  readonly element: HTMLElement;
  readonly put: (payload: string, turn: number) => void;
}

export interface Parts {
  readonly open: readonly (readonly string[])[];
  readonly closed: readonly (readonly string[])[];
}

export function whole(story: object): object;
export function partLeaves(record: object, normalise: (value: unknown) => unknown): Parts;
export function sinksOf(widget: Attacked, record: object, parts: Parts): Sink[];
