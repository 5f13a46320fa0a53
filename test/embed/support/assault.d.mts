import type { Sink } from './sinks.mjs';

export function canary(): () => number;
export function assault(
  sinks: readonly Sink[],
  payloads: readonly string[],
  how?: { readonly share?: number; readonly place?: Element },
): Promise<{ insertions: number; findings: string[] }>;
