export function families(events: readonly string[]): string[];
export function addresses(): string[];
