import type { FinishedCode } from '../dom/finished.js';

/** Fetches the code that gives life to what a server wrote. */
export const fetchFinished = (): Promise<FinishedCode> => import('./finished.js');
