/** What the finished HTML of an element told of its story, once it is rendered anew: weaker than what its attributes say since. */
export const restored: WeakMap<Element, Readonly<Record<string, unknown>>> = new WeakMap<Element, Readonly<Record<string, unknown>>>();
