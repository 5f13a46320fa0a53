/**
 * An empty object that inherits nothing, as a page may have put anything into the prototype of all objects. An engine keeps it in its
 * fast form, which it does not do with `Object.create(null)`.
 */
export const bareObject = (): object => Object.setPrototypeOf({}, null) as object;
