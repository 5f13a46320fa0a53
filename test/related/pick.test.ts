import { expect } from '@open-wc/testing';
import type { Article } from '../../src/model/article.js';
import { pickRelated } from '../../src/related/pick.js';

const base = 'https://post.example/news/';
const story = (headline: string, url?: string): Article => ({ headline, ...(url !== undefined && { url }) });
const picked = (current: Partial<Article> | undefined, candidates: readonly Article[], limit = 10): string[] =>
  pickRelated(current, candidates, { limit, base }).map(({ headline }) => headline);

const ferry = story('The ferry is back', '/ferry');
const market = story('The market opens', '/market');
const trams = story('Trams run late', '/trams');

describe('the stories beside another', () => {
  it('keep the order of the editor', () => expect(picked(ferry, [trams, market])).to.deep.equal(['Trams run late', 'The market opens']));

  it('are the very records that were given', () => expect(pickRelated(ferry, [trams], { limit: 1 })[0]).to.equal(trams));

  for (const [why, current] of [
    ['the same address', story('Another headline', '/ferry')],
    ['an absolute address', story('Another headline', 'https://post.example/ferry')],
    ['an address with tracking', story('Another headline', 'https://www.post.example/ferry/?utm_source=a#top')],
    ['the address of its AMP twin', story('Another headline', '/ferry/amp')],
    ['the same headline at another address', story('The ferry is back', '/2026/ferry')],
    ['the same headline without an address', story('The ferry is back')],
    ['the same words in other dress', story(' THE FERRY — is “back”! ', '/2026/ferry')],
    ['an address alone', { url: '/ferry' }],
    ['a headline alone', { headline: 'The ferry is back' }],
  ] as const)
    it(`are not the story itself, known by ${why}`, () =>
      expect(picked(current, [market, ferry, trams])).to.deep.equal(['The market opens', 'Trams run late']));

  it('are never there twice, whatever they are called', () => {
    const twins = [market, story('Market hall opens its doors', '/market?utm_source=a'), story('The market opens', '/2026/market'), trams];
    expect(picked(ferry, twins)).to.deep.equal(['The market opens', 'Trams run late']);
  });

  it('are told apart without addresses, by their headlines', () => {
    expect(picked(undefined, [story('One'), story('Two'), story('one')])).to.deep.equal(['One', 'Two']);
  });

  it('are told apart by their addresses where a headline has no words', () => {
    expect(picked(story('???', '/a'), [story('!!!', '/b'), story('…', '/c'), story('—')])).to.deep.equal(['!!!', '…', '—']);
  });

  it('are told apart in every script', () => {
    expect(picked(story('渡し船が戻る'), [story('渡し船が戻る!'), story('市場が開く'), story('عادت العبارة')])).to.deep.equal(['市場が開く', 'عادت العبارة']);
  });

  it('do not mix up an address and a headline of the same words', () => {
    const stories = [story('Ferry', 'one'), story('Trams', 'ferry'), story('Ferry timetable', 'two')];
    expect(pickRelated(undefined, stories, { limit: 9 }).map(({ headline }) => headline)).to.deep.equal(['Ferry', 'Trams', 'Ferry timetable']);
  });

  it('may be read with an address that is none', () => {
    expect(picked(story('One', 'https://'), [story('Two', 'https://'), story('Three', 'https://['), story('Four')])).to.deep.equal(['Three', 'Four']);
  });

  for (const [limit, count] of [
    [0, 0],
    [1, 1],
    [2, 2],
    [99, 2],
    [Infinity, 2],
    [-1, 0],
  ] as const)
    it(`are at most ${String(limit)}`, () => expect(picked(ferry, [ferry, market, trams], limit)).to.have.length(count));

  it('are all of them when no story is being read', () => expect(picked(undefined, [ferry, market])).to.have.length(2));

  it('are none of nothing', () => expect(picked(ferry, [])).to.deep.equal([]));

  it('are left as they were', () => {
    const candidates = Object.freeze([Object.freeze({ ...market }), Object.freeze({ ...trams })]);
    expect(picked(Object.freeze({ ...ferry }), candidates)).to.have.length(2);
  });
});
