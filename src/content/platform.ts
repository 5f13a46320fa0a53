/** A property as the browser means it: a form's fields may be named as what is read of it. */
export const get = (node: Node, name: string): unknown => Reflect.get(Element.prototype, name, node);
