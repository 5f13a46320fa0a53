/**
 * A property of a document or a shadow root as the browser means it: on the document itself an `<img name="createElement">`, or a
 * form or frame of such a name, takes its place.
 */
export function own<T extends object, K extends keyof T>(object: T, name: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(object), name, object);
}

/**
 * The document with its own properties, whatever the elements of the page are named. The build of the CDN files lets all that
 * they read of `document` be read of this. It is none itself: where a node is wanted, `document` is to be given.
 */
export const ownDocument: Document = new Proxy({} as Document, {
  get(methods: Record<string, unknown> & Document, name: string) {
    if (methods[name]) return methods[name];
    const value: unknown = Reflect.get(Document.prototype, name, document);
    return typeof value === 'function' ? (methods[name] = (...given: unknown[]): unknown => Reflect.apply(value, document, given) as unknown) : value;
  },
});
