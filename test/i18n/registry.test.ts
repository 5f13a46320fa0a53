import { expect } from '@open-wc/testing';
import { addWords, fill, findWords, onWords, requestWords, setWordsLoader } from '../../src/i18n/registry.js';
import en from '../../src/i18n/locales/en.js';
import pt from '../../src/i18n/locales/pt.js';
import type { Words } from '../../src/i18n/words.js';

const words = (live: string): Words => ({ ...en, live });

describe('the words of a language', () => {
  it('are there once their file is imported', () => expect(findWords('pt')).to.equal(pt));

  it('of a country are those of the language, until it has its own', () => {
    expect(findWords('pt-BR')).to.equal(pt);
    const brazil = words('Ao vivo no Brasil');
    addWords('pt-BR', brazil);
    expect(findWords('pt-BR')).to.equal(brazil);
    expect(findWords('PT-br')).to.equal(brazil);
    expect(findWords('pt_BR')).to.equal(brazil);
    expect(findWords(' pt_BR.UTF-8 ')).to.equal(brazil);
    expect(findWords('pt')).to.equal(pt);
    expect(findWords('pt-PT')).to.equal(pt);
  });

  it('are found in any case', () => expect(findWords('PT')).to.equal(pt));

  it('that nobody has are not there: English is built in', () => {
    for (const lang of ['tlh', 'en', '', '-', 'constructor', '__proto__', 'p', 'ptx', '_pt']) expect(findWords(lang), lang).to.equal(undefined);
  });

  it('can be changed', () => {
    addWords('qaa', words('one'));
    addWords('QAA', words('two'));
    expect(findWords('qaa')!.live).to.equal('two');
  });

  it('are told of until nobody listens any more', () => {
    let told = 0;
    const forget = onWords(() => told++);
    addWords('qab', words('a'));
    forget();
    addWords('qab', words('b'));
    expect(told).to.equal(1);
  });
});

describe('a loader of words', () => {
  let asked: string[] = [];
  const answer = (by: (lang: string) => Promise<Words | undefined>): void => {
    asked = [];
    setWordsLoader((lang) => {
      asked.push(lang);
      return by(lang);
    });
  };
  const nothing = (): Promise<undefined> => Promise.resolve(undefined);
  after(() => {
    setWordsLoader(nothing);
  });

  it('is not needed', () => requestWords('qba'));

  it('is asked once for each language, whatever the country', async () => {
    answer((lang) => Promise.resolve(words(lang)));
    await Promise.all([requestWords('qbb'), requestWords('qbb'), requestWords('QBB-AT')]);
    await requestWords('qbb');
    expect(asked).to.deep.equal(['qbb']);
    expect(findWords('qbb-AT')!.live).to.equal('qbb');
  });

  it('is asked once for a language that it does not have', async () => {
    answer(nothing);
    await requestWords('qbc');
    await requestWords('qbc');
    expect(asked).to.deep.equal(['qbc']);
    expect(findWords('qbc')).to.equal(undefined);
  });

  it('may fail, and English stays', async () => {
    answer(() => Promise.reject(new Error('404')));
    await requestWords('qbd');
    expect(findWords('qbd')).to.equal(undefined);
  });

  it('may fail before it promises anything', async () => {
    answer(() => {
      throw new Error('no');
    });
    await requestWords('qbe');
    expect(asked).to.deep.equal(['qbe']);
  });

  it('is not asked for English, nor for what is there', async () => {
    answer(nothing);
    for (const lang of ['en', 'EN-gb', 'pt', 'pt-AO']) await requestWords(lang);
    expect(asked).to.deep.equal([]);
  });

  it('is never asked for what is no language: it is the name of a file', async () => {
    answer(nothing);
    for (const lang of ['', '../../evil', '//evil.example/a', 'x:y', '%2e%2e', 'q b', 'qb?', 'qb#', 'q', 'abcd', 'конь', 'deutsch/../..'])
      await requestWords(lang);
    expect(asked).to.deep.equal([]);
  });
});

describe('a phrase', () => {
  for (const [why, phrase, values, text] of [
    ['is filled by name', '{a} and {b}', { b: 2, a: 'one' }, 'one and 2'],
    ['is filled wherever a name stands', '{a}{a}', { a: 'x' }, 'xx'],
    ['keeps a name that is not given', 'By {names}', {}, 'By {names}'],
    ['keeps a name that every object has', '{constructor} {toString}', {}, '{constructor} {toString}'],
    ['does not fill what was filled in', '{a}', { a: '{b}', b: 'x' }, '{b}'],
    ['takes signs of a replacement as they are', '{a}', { a: '$& $1 $$' }, '$& $1 $$'],
    ['keeps braces without a name', '{} { a } {a-b}', { a: 'x' }, '{} { a } {a-b}'],
    ['may be filled with nothing', '({a})', { a: '' }, '()'],
  ] as const)
    it(why, () => expect(fill(phrase, values)).to.equal(text));
});
