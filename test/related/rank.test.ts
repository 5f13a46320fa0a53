import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { rankRelated } from '../../src/data.js';
import type { Article } from '../../src/model/article.js';
import { loadLanguage } from '../../src/related/languages.js';
import { rankRelated as rankIn } from '../../src/related/rank.js';

const now = Date.UTC(2026, 10, 20, 12);
const story = (headline: string, more: Partial<Article> = {}): Article => ({ headline, ...more });
const ranked = (current: Partial<Article> | undefined, candidates: readonly Article[], limit = Infinity): string[] =>
  rankRelated(current, candidates, { limit, now }).map(({ headline }) => headline);

/** Per language: the story being read; one about the same in other forms of its words; one that shares only its small words. */
const languages = {
  en: ['The ferries of the harbour are on strike', 'Harbour ferry: strikes for a third week', 'The mayor of the town and the school are on the list'],
  de: ['Die Städte wählen neue Brücken für den Hafen', 'Brücke in der Stadt gesperrt', 'Die Schule und der Garten für den Sommer'],
  fr: ['Les élections régionales et les grèves des cheminots', 'Grève : un cheminot raconte', 'Les jardins et les écoles des villages'],
  es: ['Las elecciones y las huelgas de los trabajadores del puerto', 'Una elección con huelga', 'Las escuelas y las plazas de los pueblos'],
  it: ['Gli scioperi dei traghetti nelle città di mare', 'Sciopero del traghetto', 'Gli alberi dei giardini nelle scuole'],
  pt: ['As eleições e as greves dos trabalhadores do porto', 'Eleição com greve', 'As escolas e as praças dos bairros'],
  nl: ['De verkiezingen en de prijzen van de huizen', 'De verkiezing en het huis', 'De scholen en de tuinen van de dorpen'],
  sv: ['Valen och strejkerna i hamnarna på västkusten', 'Strejken i hamnen', 'Skolan och parken i byarna på landet'],
  ru: ['Выборы мэра и забастовки в портах на севере', 'Забастовка в порту', 'Школы и сады в деревнях на юге'],
} as const;

describe('the ranking of related stories', () => {
  for (const [inLanguage, [current, same, other]] of Object.entries(languages)) {
    const newest = story('★ 1', { datePublished: '2026-11-19' });

    it(`knows words by whatever ending they have (${inLanguage})`, () => {
      expect(ranked({ headline: current, inLanguage }, [story(other), newest, story(same)])[0]).to.equal(same);
    });

    it(`takes no notice of small words (${inLanguage})`, () => {
      expect(ranked({ headline: current, inLanguage }, [story(other), newest])).to.deep.equal([newest.headline, other]);
    });

    it(`finds the words of a language that is fetched when it is wanted (${inLanguage})`, async () => {
      const language = await loadLanguage(`${inLanguage}-x-any`);
      expect(rankIn({ headline: current }, [story(other), newest, story(same)], { limit: 1, now, language })[0]?.headline).to.equal(same);
    });
  }

  it('reads languages that nobody described word by word', async () => {
    const language = await loadLanguage('pl');
    const stories = [story('Szkoła w mieście'), story('Strajk w porcie')];
    expect(rankIn({ headline: 'Strajk na kolei' }, stories, { language })[0]?.headline).to.equal('Strajk w porcie');
    expect(ranked({ headline: 'Strajk na kolei', inLanguage: 'pl' }, stories)[0]).to.equal('Strajk w porcie');
  });

  it('finds words in scripts that put no blanks between them', () => {
    expect(ranked({ headline: '渡し船の運賃が値上げ', inLanguage: 'ja' }, [story('小学校で運動会'), story('港の渡し船に新しい船')])[0]).to.equal(
      '港の渡し船に新しい船',
    );
    expect(ranked({ headline: 'เรือข้ามฟากหยุดเดินเรือ', inLanguage: 'th' }, [story('โรงเรียนเปิดเทอม'), story('ค่าโดยสารเรือข้ามฟาก')])[0]).to.equal(
      'ค่าโดยสารเรือข้ามฟาก',
    );
  });

  it('reads the standfirst, the section and the keywords', () => {
    const current = story('A vote at last', { abstract: 'The tram line', articleSection: 'Transport', keywords: ['Town hall'] });
    const weather = story('Sun', { abstract: 'A dry week ahead.' });
    for (const one of [
      story('Monday', { abstract: 'New trams arrive.' }),
      story('Tuesday', { articleSection: 'Transport' }),
      story('Wednesday', { keywords: ['town hall'] }),
      story('Thursday', { summary: ['Trams are back.'] }),
    ])
      expect(ranked(current, [weather, one])[0]).to.equal(one.headline);
  });

  it('prefers a pair of words to the same words apart', () => {
    const stories = [story('Rate of crime falls, public interest grows'), story('Interest rate falls, crime grows in public')];
    expect(ranked({ headline: 'The interest rate' }, stories)[0]).to.equal(stories[1]?.headline);
  });

  it('brings up what is about the same in other words, by those in between', () => {
    const bridge = ['Harbour ferry stops', 'Ferry captain speaks', 'Captain and crew', 'Crew found a treasure', 'Harbour cake recipe', 'Cake of the year'];
    expect(
      ranked(
        { headline: 'Harbour ferry captain on strike' },
        bridge.map((headline) => story(headline)),
      ).indexOf('Crew found a treasure'),
    ).to.be.below(5);
  });

  it('lets the newer of two equals go first, and what has no date last', () => {
    const stories = [story('Ferry A'), story('Ferry B', { datePublished: '2026-11-01' }), story('Ferry C', { datePublished: '2026-11-18' })];
    expect(ranked({ headline: 'The ferry' }, stories)).to.deep.equal(['Ferry C', 'Ferry B', 'Ferry A']);
  });

  it('gives a date in the future no more than one of now', () => {
    const stories = [story('Ferry B', { datePublished: '2026-11-20T12:00Z' }), story('Ferry C', { datePublished: '2031-01-01' })];
    expect(ranked({ headline: 'The ferry' }, stories)).to.deep.equal(['Ferry B', 'Ferry C']);
  });

  it('goes by date where there is no story to compare with', () => {
    const stories = [story('A'), story('B', { datePublished: '2026-11-01' }), story('C', { datePublished: '2026-11-18' })];
    expect(ranked(undefined, stories)).to.deep.equal(['C', 'B', 'A']);
  });

  describe('never returns', () => {
    const current = story('The ferry is back', { url: 'https://post.example/ferry', abstract: 'After a year.' });
    for (const [what, twin] of [
      ['the record itself', current],
      ['a copy', { ...current }],
      ['its address with tracking', story('Back at last', { url: 'http://www.post.example/ferry/?utm_source=a' })],
      ['its address without the host', story('Back at last', { url: '/ferry' })],
      ['its headline without an address', story('THE FERRY IS BACK')],
    ] as const)
      it(`the current story, known by ${what}`, () => expect(ranked(current, [twin, story('Trams')])).to.deep.equal(['Trams']));

    it('a story twice', () => {
      const twins = [story('Ferry fares', { url: 'https://post.example/a' }), story('Ferry fares rise', { url: 'https://post.example/a?utm_source=b' })];
      expect(ranked(current, twins)).to.have.length(1);
    });

    it('a report of another day for the same because both are called so', () => {
      const report = (day: number): Article => story('Market report', { url: `https://post.example/${String(day)}` });
      expect(rankRelated(report(1), [report(2), report(3)])).to.have.length(2);
    });
  });

  for (const [limit, count] of [
    [3, 3],
    [2.9, 2],
    [Infinity, 12],
    [0, 8],
    [-1, 8],
    [NaN, 8],
    ['3', 8],
    [undefined, 8],
  ] as const)
    it(`returns ${String(count)} of twelve for the limit ${String(limit)} (${typeof limit})`, () => {
      const stories = Array.from({ length: 12 }, (_, i) => story(`Ferry ${'abcdefghijkl'[i] ?? ''}x`));
      expect(rankRelated({ headline: 'The ferry' }, stories, { limit: limit as number, now })).to.have.length(count);
    });

  it('leaves out what is no story', () => {
    const hostile = new Proxy({}, { getOwnPropertyDescriptor: () => { throw new Error('alive'); } }); // prettier-ignore
    const candidates = [null, 7, 'Ferry', [], {}, { headline: 9 }, hostile, Object.create({ headline: 'inherited' }), story('Ferry')] as Article[];
    expect(ranked({ headline: 'The ferry' }, candidates)).to.deep.equal(['Ferry']);
    expect(rankRelated(hostile, [story('Ferry')])).to.have.length(1);
  });
});

describe('whatever it is given, the ranking', () => {
  const text = fc.oneof(fc.constantFrom('ferry', 'The ferry strike', 'strikes', 'Selena', '渡し船', ''), fc.string({ unit: 'binary' }), fc.anything());
  const record = fc.record({ url: text, headline: text, abstract: text, articleSection: text, keywords: fc.oneof(fc.array(text), text), datePublished: text, inLanguage: fc.oneof(fc.constantFrom(...Object.keys(languages)), text), summary: text }, { requiredKeys: [] }); // prettier-ignore
  const pool = fc.array(fc.oneof({ weight: 4, arbitrary: record }, fc.anything()), { maxLength: 30 });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (a, b, c) => Array.isArray(rankRelated(a as Article, b as Article[], c as object))),
      { seed: 4 },
    );
  });

  it('returns some of the records, each once, no more than the limit, never the current story, always in the same order, and changes nothing', () => {
    fc.assert(
      fc.property(record, pool, fc.integer({ min: 1, max: 40 }), (current, candidates, limit) => {
        const frozen = deepFreeze([...candidates, current]) as Article[];
        const first = rankRelated(current as Article, frozen, { limit, now });
        expect(first).to.have.length.at.most(limit);
        expect(new Set(first).size).to.equal(first.length);
        expect(first.every((one) => frozen.includes(one))).to.be.true;
        expect(first.includes(current as Article)).to.be.false;
        expect(rankRelated(current as Article, frozen, { limit, now })).to.deep.equal(first);
        // a smaller limit gives the beginning of the same list
        expect(rankRelated(current as Article, frozen, { limit: 1, now })[0]).to.equal(first[0]);
      }),
      { seed: 4 },
    );
  });
});

function deepFreeze(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value) && !ArrayBuffer.isView(value)) {
    Object.freeze(value);
    for (const key of Reflect.ownKeys(value)) deepFreeze((value as Record<PropertyKey, unknown>)[key]);
  }
  return value;
}
