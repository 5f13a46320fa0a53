/** Typical heights of what stands alone, in pixels: in narrow windows, and from 600 px on. */
const heights: Record<string, readonly [number, number]> = {
  article: [900, 900],
  byline: [60, 60],
  card: [460, 660],
  'card[headline]:not([image])': [160, 160],
  'card[layout=row i]': [160, 160],
  'card[layout=text i]': [100, 100],
  'card[layout=overlay i]': [300, 300],
  'did-you-know': [500, 380],
  figure: [300, 510],
  newsletter: [300, 300],
  notice: [300, 300],
  related: [460, 460],
  takeaways: [500, 380],
};

/** What has content inside has its size by itself; a form that a widget wrote is none. */
const empty = ':not(:has(>:not(script,[data-lede-form])))';

const rules = Object.entries(heights).map(
  ([name, [narrow, wide]]) =>
    `:where(lede-${name}${empty}){display:block;min-block-size:${String(narrow)}px;@media(width>=600px){min-block-size:${String(wide)}px}}`,
);

/**
 * Reserves a typical height for the tags of a page that have nothing inside, so that upgrading them causes no layout shift. It is
 * given back where it turns out to be thrice what is needed, else when the reader no longer sees the tag.
 *
 * @returns Gives back the space of a tag whose element is defined.
 */
export function reserveSpace(): (tag: HTMLElement) => void {
  // an old browser: there the page moves
  const sheets = Reflect.get(Document.prototype, 'adoptedStyleSheets', document) as CSSStyleSheet[] | undefined;
  if (!sheets) return () => undefined;
  const sheet = new CSSStyleSheet();
  // in a layer and without specificity: any rule of the page's own wins
  sheet.replaceSync(`@layer lede-room{${rules.join('')}}`);
  sheets.push(sheet);
  const watch = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      const content = target.shadowRoot?.lastElementChild?.clientHeight;
      if (!isIntersecting || (content && content * 3 < target.clientHeight)) (target as HTMLElement).style.minBlockSize = '0';
    }
  });
  return (tag) => {
    if (tag.matches(empty)) watch.observe(tag);
  };
}
