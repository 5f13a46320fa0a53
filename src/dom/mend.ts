import { nothing } from 'lit';

/** One of Lit's parts, by the names that its server packages and its builds give what is in it. */
interface Part {
  readonly type: number;
  readonly startNode?: Node | null;
  readonly element?: Element;
  readonly name?: string;
  readonly strings?: readonly string[];
  readonly _$committedValue?: unknown;
  readonly _$AH?: unknown;
}

interface Instance {
  readonly _$parts?: readonly Part[];
  readonly _$AV?: readonly Part[];
}

const [attribute, child, boolean] = [1, 2, 4];

/**
 * Lit believes that a server wrote what is shown here. Where it wrote other words (another language, an attribute that changed
 * before the script came, another version of the date formats) they are put right, in the same nodes.
 */
export function mend(root: ShadowRoot): void {
  const part = (root as { _$litPart$?: Part })._$litPart$;
  if (part) mendPart(part);
}

function mendPart(part: Part): void {
  const value = part._$committedValue ?? part._$AH;
  if (part.type === attribute && part.element) mendAttribute(part.element, part.name ?? '', valueOf(value, part.strings));
  else if (part.type === boolean) part.element?.toggleAttribute(part.name ?? '', Boolean(value) && value !== nothing);
  else if (part.type === child) mendChild(part, value);
}

function mendChild(part: Part, value: unknown): void {
  if (Array.isArray(value)) (value as Part[]).forEach(mendPart);
  else if (typeof value === 'object' && value !== null) {
    const { _$parts, _$AV } = value as Instance;
    (_$parts ?? _$AV)?.forEach(mendPart);
  } else if (typeof value === 'string' || typeof value === 'number') mendText(part.startNode?.nextSibling, String(value));
}

function mendText(node: Node | null | undefined, text: string): void {
  if (node?.nodeType === Node.TEXT_NODE && node.nodeValue !== text) node.nodeValue = text;
}

function mendAttribute(element: Element, name: string, value: unknown): void {
  if (value === nothing) element.removeAttribute(name);
  else {
    const text = String((value as string | number | null | undefined) ?? '');
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}

/** An attribute's value, put together where only pieces of it are bound. */
function valueOf(value: unknown, strings: readonly string[] | undefined): unknown {
  if (!strings || !Array.isArray(value)) return value;
  return value.includes(nothing) ? nothing : strings.reduce((text, string, i) => text + String(value[i - 1] ?? '') + string);
}
