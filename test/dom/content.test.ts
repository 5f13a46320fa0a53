import { expect, fixtureSync } from '@open-wc/testing';
import { hasContent } from '../../src/dom/content.js';

describe('an element', () => {
  for (const [what, markup, content] of [
    ['nothing', '', false],
    ['blanks', ' \n\t ', false],
    ['a comment', '<!-- a --> ', false],
    ['words', ' a ', true],
    ['an empty element', '<i></i>', true],
    ['a script', '<script type="application/json">{}</script>', true],
  ] as const)
    it(`with ${what} in it has ${content ? '' : 'no '}content`, () => expect(hasContent(fixtureSync(`<div>${markup}</div>`))).to.equal(content));
});
