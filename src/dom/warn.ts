const said = new Set<string>();

/**
 * Tells the developer, once for each text. Only in development: a bundler's or Node's `development` condition chooses this
 * file, everything else gets `silent.ts`.
 */
export function warn(message: string, element?: Element): void {
  const text = `[lede] ${element ? `<${element.localName}>: ` : ''}${message}`;
  if (said.has(text)) return;
  said.add(text);
  console.warn(text, ...(element ? [element] : []));
}
