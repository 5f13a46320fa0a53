/** What all copies of this major version on a page have in common; no script that looks through the page's names finds it. */
const key = Symbol.for('lede-sources-0');

type Shared = Map<string, object>;

/** A thing of which a page has one, however many copies of this code it has. */
export function shared<T extends object>(name: string, make: () => T): T {
  const page = globalThis as { [key]?: Shared };
  if (!page[key]) Object.defineProperty(page, key, { __proto__: null, value: new Map<string, object>() } as PropertyDescriptor);
  const things = page[key] ?? new Map<string, object>();
  const thing = things.get(name) ?? make();
  things.set(name, thing);
  return thing as T;
}
