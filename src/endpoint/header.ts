/** The most characters of a header that are looked at: what browsers send is far shorter. */
const longest = 1000;

/** A request's header, cut where nobody honest writes any more; empty where there is none. */
export function headerOf({ headers }: Request, name: string, most: number = longest): string {
  return (headers.get(name) ?? '').slice(0, most);
}
