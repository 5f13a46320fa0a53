import type { FinishedCode } from '../dom/finished.js';

let code: Promise<FinishedCode> | undefined;

/** Fetches what gives life to finished HTML. A browser looks up each import, so that a page of a thousand cards asks once; a failed one is tried again. */
export function fetchFinished(): Promise<FinishedCode> {
  code ??= import('./finished.js').catch((error: unknown) => {
    code = undefined;
    throw error;
  });
  return code;
}
