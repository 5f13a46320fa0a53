import { expect } from '@open-wc/testing';
import type { Article } from '../../src/model/article.js';
import { diversityRules } from '../../src/related/diversify.js';
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

  for (const [why, one, other] of [
    ['a word more', 'Harbour bridge reopens to trams and walkers', 'Harbour bridge reopens to trams and walkers today'],
    ['other marks', 'Storm: all schools in the north are closed', '“Storm” — all schools in the North are closed!'],
    ['a sign more, without blanks', '渡し船が十一か月ぶりに港へ戻った', '渡し船が十一か月ぶりに港へ戻った！'],
  ] as const)
    it(`are not the story itself, nor each other, where a headline has ${why}`, () => {
      expect(picked(story(one, '/a'), [story(other, '/b'), trams])).to.deep.equal(['Trams run late']);
      expect(picked(undefined, [story(one, '/a'), story(other, '/b')])).to.deep.equal([one]);
    });

  for (const [one, other] of [
    ['Storm closes schools in Kent', 'Storm closes schools in Essex'],
    ['Ferry', 'Ferry timetable'],
    ['Election: results from Leeds North', 'Election: results from Leeds South'],
  ] as const)
    it(`are two where they differ in a word that counts: ${other}`, () => expect(picked(story(one, '/a'), [story(other, '/b')])).to.deep.equal([other]));

  it('are not those that are taken, by address or headline', () => {
    const taken = [{ url: 'https://post.example/ferry?utm_source=a' }, { headline: 'THE MARKET OPENS' }];
    expect(pickRelated(undefined, [ferry, market, trams], { limit: 9, base, taken })).to.deep.equal([trams]);
  });

  it('are not too old, as far as they say how old they are', () => {
    const dated = (headline: string, datePublished: string): Article => ({ headline, datePublished });
    const candidates = [dated('Old', '2026-10-01'), dated('New', '2026-11-20T07:10:00+01:00'), trams];
    const since = Date.parse('2026-11-01');
    expect(pickRelated(undefined, candidates, { limit: 9, since }).map(({ headline }) => headline)).to.deep.equal(['New', 'Trams run late']);
  });

  describe('are mixed', () => {
    const from = (count: number, articleSection: string | undefined, host: string): Article[] =>
      Array.from({ length: count }, (_, i) => ({
        headline: `${String(articleSection)} ${host} ${String(i)}`,
        url: `https://${host}.example/${String(articleSection)}/${String(i)}`,
        ...(articleSection && { articleSection }),
      }));
    const mixed = (candidates: readonly Article[], limit: number): string[] =>
      pickRelated(undefined, candidates, { limit, rules: diversityRules }).map(
        ({ articleSection, url }) => `${String(articleSection)}@${new URL(url!).host[0]!}`,
      );

    it('so that no section fills more than half while there are others', () => {
      expect(mixed([...from(9, 'Trade', 'post'), ...from(2, 'Sport', 'post')], 4)).to.deep.equal(['Trade@p', 'Trade@p', 'Sport@p', 'Sport@p']);
      expect(mixed([...from(100, 'Trade', 'post'), ...from(1, 'Sport', 'post')], 4)).to.deep.equal(['Trade@p', 'Trade@p', 'Trade@p', 'Sport@p']);
    });

    it('so that no source fills more than half while there are others', () => {
      expect(mixed([...from(9, undefined, 'post'), ...from(9, undefined, 'echo')], 4)).to.deep.equal([
        'undefined@p',
        'undefined@p',
        'undefined@e',
        'undefined@e',
      ]);
    });

    it('and full where there is one section of one source alone', () => expect(mixed(from(9, 'Trade', 'post'), 4)).to.have.length(4));

    it('and one of one story is that story', () => expect(mixed([...from(2, 'Trade', 'post'), ...from(2, 'Sport', 'echo')], 1)).to.deep.equal(['Trade@p']));
  });

  it('are left as they were', () => {
    const candidates = Object.freeze([Object.freeze({ ...market }), Object.freeze({ ...trams })]);
    expect(picked(Object.freeze({ ...ferry }), candidates)).to.have.length(2);
  });
});
