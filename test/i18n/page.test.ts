import { expect, fixtureSync, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/elements/byline/define.js';
import '../../src/elements/card/define.js';
import '../../src/elements/takeaways/define.js';
import en from '../../src/i18n/locales/en.js';
import { addWords, fill } from '../../src/i18n/registry.js';
import type { Words } from '../../src/i18n/words.js';

const languages = ['ar', 'de', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'sv', 'th', 'tr', 'uk', 'zh'] as const;
const article = {
  headline: 'The ferry is back',
  takeaways: ['One'],
  review: { madeBy: 'ai' },
  author: [{ name: 'Harbour Desk' }],
  timeRequired: 7,
  media: 'video',
  image: undefined,
};

/** A page section in a language, with widgets in it. */
function section(lang: string): HTMLElement {
  return fixtureSync<HTMLElement>(html`
    <section lang=${lang}>
      <lede-takeaways .article=${article}></lede-takeaways><lede-byline .article=${article}></lede-byline><lede-card .article=${article}></lede-card>
    </section>
  `);
}

/** What the widgets of a section say. */
async function spoken(place: HTMLElement): Promise<string> {
  const widgets = [...place.children] as LitElement[];
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  return widgets
    .map((widget) => widget.shadowRoot!.textContent)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** Words that these widgets say. */
const expected = ({ takeaways, madeByAi, notChecked, minutesRead, video }: Words): string[] => [
  takeaways,
  madeByAi,
  notChecked,
  video,
  fill(minutesRead, { minutes: 7 }),
];

function says(text: string, words: Words): void {
  for (const word of expected(words)) expect(text).to.contain(word.replace(/\s+/g, ' '));
}

describe('the words on a page', () => {
  it('are English before others are there', async () => says(await spoken(section('de')), en));

  it('stay English in a language that nobody has', async () => says(await spoken(section('tlh')), en));

  it('change in the widgets that are there when a language is added', async () => {
    const place = section('qea');
    says(await spoken(place), en);
    addWords('qea', { ...en, takeaways: 'Points', madeByAi: 'Machine', notChecked: 'Unread', minutesRead: '{minutes} moments', video: 'Film' });
    const text = await spoken(place);
    for (const word of ['Points', 'Machine', 'Unread', '7 moments', 'Film']) expect(text).to.contain(word);
    expect(text).not.to.contain(en.takeaways);
  });

  it('of Brazil are those of Portuguese', async () => {
    const { default: pt } = await import('../../src/i18n/locales/pt.js');
    says(await spoken(section('pt-BR')), pt);
  });

  for (const lang of languages)
    it(`are there in ${lang}`, async () => {
      const { default: words } = (await import(`../../src/i18n/locales/${lang}.ts`)) as { default: Words };
      const text = await spoken(section(lang));
      says(text, words);
      expect(text).not.to.contain(en.takeaways).and.not.to.match(/[{}]/);
    });
});
