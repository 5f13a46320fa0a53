import { expect } from '@open-wc/testing';
import { allCases, inPage, parsed, plain, shownOf, wrongIn, type Case } from './cases.js';

const cases = await allCases();
/** A class that hides words, or that makes a kicker of them, is a style: without it they are seen. */
const isStyled = ({ html }: Case): boolean => /class="[^"]*(?:screen-reader-text|visually-hidden|__kicker)/.test(html);

/** What editors, filters and page builders do to HTML without meaning anything by it. */
const noises: Readonly<Record<string, (html: string) => string>> = {
  'in wrappers': (html) => `<div class="wp-block-group"><div>\n${html}\n</div></div>`,
  'between empty paragraphs': (html) => `<p></p>\n<p>&nbsp;</p>${html}<p></p>`,
  'between comments and line breaks': (html) => `<!-- wp:group -->\n<br />\n${html}\n<br><!-- /wp:group -->`,
  'with blanks between its tags': (html) => html.replace(/>(?=\s*<(?:p|div|h\d|ul|ol|li|dl|dt|dd|table|tr|td|figure|article|header|footer)\b)/g, '>\n\t '),
  'with tags in capitals': (html) => html.replace(/<(\/?)([a-z]+\d?)(?=[\s>])/g, (_, slash: string, name: string) => `<${slash}${name.toUpperCase()}`),
  'with styles and scripts beside it': (html) => `<style>.a{color:red}</style>${html}<script type="application/ld+json">{"headline":"No"}</script>`,
};

describe('teasers, rails, takeaways and terms in the shapes that programs write', () => {
  for (const one of cases) {
    it(`${one.group}, ${one.from}: in a page`, () => expect(wrongIn(one.expect, shownOf(one.group, inPage(one, one.html)))).to.deep.equal([]));
    it(`${one.group}, ${one.from}: parsed, the same`, () => expect(plain(parsed(one, one.html).fields)).to.deep.equal(plain(inPage(one, one.html))));
  }
});

describe('what stands around the words changes nothing', () => {
  for (const [what, noise] of Object.entries(noises))
    it(what, () => {
      const wrong = cases.flatMap((one) =>
        wrongIn(one.expect, shownOf(one.group, inPage(one, noise(one.html)))).map((text) => `${one.id} ${one.from} ${text}`),
      );
      expect(wrong).to.deep.equal([]);
    });
});

describe('what a theme calls its elements', () => {
  const renamed = (html: string): string => html.replace(/\b(class|id|data-testid)=("[^"]*"|'[^']*'|[^\s>]+)/g, (_, name: string) => `${name}="x1"`);
  const essential = ({ group, expect: wanted }: Case): unknown => {
    if (group !== 'card') return wanted;
    const { headline, url } = wanted as Record<string, unknown>;
    return { headline, url };
  };

  it('is not needed to find headline and address, items and terms', () => {
    const wrong = cases
      .filter((one) => !isStyled(one))
      .flatMap((one) => wrongIn(essential(one), shownOf(one.group, inPage(one, renamed(one.html)))).map((text) => `${one.id} ${one.from} ${text}`));
    expect(wrong).to.deep.equal([]);
  });
});
