import { expect } from '@open-wc/testing';
import { namesOf, sameStory, type Identity } from '../../src/related/identity.js';

const base = 'https://docknews.example/';
const same = (one: Identity, other: Identity, site?: string): boolean => sameStory(namesOf(one, base, site), namesOf(other, base, site));

describe('two records', () => {
  const headline = 'After eleven months, trams are back on the harbour bridge';
  for (const [why, other] of [
    ['other capitals', 'AFTER ELEVEN MONTHS, TRAMS ARE BACK ON THE HARBOUR BRIDGE'],
    ['other marks', 'After eleven months trams are back on the harbour bridge.'],
    ['quotes', 'After eleven months, “trams are back on the harbour bridge”'],
    ['a dash', 'After eleven months – trams are back on the harbour bridge'],
    ['the name of the site behind a bar', `${headline} | Dock News`],
    ['the name of a site that nobody knows behind a bar', `${headline} | The Evening Post`],
    ['the name of the site behind a dash', `${headline} - Dock News`],
    ['the name that its address has', `${headline} — DockNews`],
    ['the name of the site before it', `Dock News: ${headline}`],
    ['its section before it', `Harbour: ${headline}`],
    ['one more word', `${headline} again`],
    ['one other word', headline.replace('harbour', 'swing')],
    ['full-width letters', headline.replace('trams', 'ｔｒａｍｓ')],
    ['no accents where the other has them', headline.replace('eleven', 'éleven')],
  ] as const)
    it(`are one story where a headline has ${why}`, () => {
      const [one, two] = [
        { headline, url: '/bridge' },
        { headline: other, url: '/2026/11/20/bridge', articleSection: 'Harbour' },
      ];
      expect(same(one, two, 'Dock News')).to.equal(true);
      expect(same(two, one, 'Dock News')).to.equal(true);
    });

  for (const [one, two] of [
    ['Harbour bridge reopens to trams', 'Harbour bridge reopens to trams: what to know'],
    [headline, `${headline}: in pictures`],
    [headline, `Video: ${headline}`],
    [headline, `${headline} – live`],
    [headline, `Opinion | ${headline}`],
    [headline, headline.replace('eleven', '11')],
    ['Five dead after twelve hours of storm in the north of the island', 'Five dead after 24 hours of storm in the north of the island'],
    ['Council: 3 schools to close next year after a long vote', 'Council: 4 schools to close next year after a long vote'],
    ['Man bites dog', 'Dog bites man'],
    ['Storm closes schools in Kent', 'Storm closes schools in Essex'],
    ['Bridge', 'Bridge opens'],
    ['Harbour', 'Harbour: trams are back on the bridge'],
    ['The mill belongs to its workers', 'The mill no longer belongs to its workers'],
  ] as const)
    it(`are two stories: “${one}”, “${two}”`, () => {
      expect(same({ headline: one, url: '/a' }, { headline: two, url: '/b' }, 'Dock News')).to.equal(false);
      expect(same({ headline: one }, { headline: two })).to.equal(false);
    });

  it('are two where a headline stands over a story of every day, or of every week', () => {
    const dated = (headline: string, day: string): Identity => ({ headline, url: `/${day}`, datePublished: day });
    expect(same(dated('Market report', '2026-11-19'), dated('Market report', '2026-11-20'))).to.equal(false);
    expect(same(dated('The week in pictures', '2026-11-13'), dated('The week in pictures', '2026-11-20'))).to.equal(false);
    expect(same(dated('The ferry is back', '2026-11-20'), dated('The ferry is back', '2026-11-21'))).to.equal(true);
    expect(same(dated('The ferry', '2026-11-20T07:00Z'), dated('The ferry', '2026-11-20T09:00Z'))).to.equal(true);
  });

  it('are one at one address, whatever their headlines and dates are', () => {
    expect(
      same(
        { headline: 'Harbour bridge reopens to trams', url: 'http://www.docknews.example/bridge?mod=rss_home', datePublished: '2026-11-20' },
        { headline: 'Trams are back', url: '/bridge', datePublished: '2026-01-01' },
      ),
    ).to.equal(true);
  });

  it('are told apart by their addresses alone, where those decide', () => {
    const [one, two] = ['/a', '/b'].map((url) => namesOf({ headline, url }, base));
    expect(sameStory(one!, two!, true)).to.equal(false);
    expect(sameStory(one!, namesOf({ headline }), true)).to.equal(true);
  });

  it('are compared at once, whatever their headlines are made of', () => {
    for (const part of [' ', '|', ' | ', ': ', ' – ', 'a ', '渡']) {
      const long = part.repeat(200_000 / part.length);
      const began = performance.now();
      same({ headline: long }, { headline: `${long}x` });
      expect(performance.now() - began, JSON.stringify(part)).to.be.lessThan(250);
    }
  });
});
