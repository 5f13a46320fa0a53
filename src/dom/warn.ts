const said = new Set<string>();

/** Enough of a value to find it again. */
const short = (value: string): string => (value.length > 100 ? `${value.slice(0, 100)}…` : value);

/** The value that is told of, in its attribute where it stands in one: of two that say the same, in that of the message. */
function attributeOf(element: Partial<Element> | undefined, value: unknown, message: string): string {
  const attributes = [...(element?.attributes ?? [])].filter((one) => one.value === value);
  const attribute = attributes.find(({ name }) => message.includes(name)) ?? attributes[0];
  if (attribute) return `${attribute.name}="${short(attribute.value)}": `;
  return typeof value === 'string' || typeof value === 'number' ? `${JSON.stringify(typeof value === 'string' ? short(value) : value)}: ` : '';
}

/**
 * Tells the developer, once for each text. Only in development: a bundler's or Node's `development` condition chooses this
 * file, everything else gets `silent.ts`.
 *
 * @param value - What cannot be used; where it stands in an attribute, that is named.
 */
export function warn(message: string, host?: object, value?: unknown): void {
  const element = host as Element | undefined;
  const text = `[lede] ${element ? `<${element.localName}>: ` : ''}${attributeOf(element, value, message)}${message}`;
  if (said.has(text)) return;
  said.add(text);
  console.warn(text, ...(element ? [element] : []));
}

/** Tells of something in a record, at a path such as "image.width", with the value or the attribute that cannot be used. */
export function warnOf({ path, message }: { readonly path: string; readonly message: string }, element: object, record: unknown): void {
  let value = record;
  try {
    for (const name of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[name];
  } catch {
    // foreign data may be alive
  }
  warn(`${path} ${message}`, element, value);
}
