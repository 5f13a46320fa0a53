/** What the finished HTML of an element told of its story, once it is rendered anew: it stands in for the record that its server had. */
export const restored: WeakMap<Element, Readonly<Record<string, unknown>>> = new WeakMap<Element, Readonly<Record<string, unknown>>>();
