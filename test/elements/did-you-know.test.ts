import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/article/define.js';
import '../../src/elements/did-you-know/define.js';
import { factLayouts, type FactLayout } from '../../src/elements/did-you-know/did-you-know.js';
import type { LedeDidYouKnow } from '../../src/elements/did-you-know/define.js';
import '../../src/i18n/locales/ar.js';
import '../../src/i18n/locales/de.js';
import type { Fact } from '../../src/model/article.js';
import { itBearsBadInput, itIsAccessible, itIsQuiet, itKeepsToItself, itLoads } from './every-widget.js';
import { around, given, inLanguage, links, part, parts, read, settled, showsFallback, strongestFirst, within, words, written, type Sample } from './stories.js';

const facts: readonly Fact[] = [
  { term: 'Ro-ro', explanation: 'A ship onto which cars drive.', source: 'https://port.example/ro-ro' },
  {
    term: 'Linkspan',
    explanation: [
      { text: 'The ' },
      { text: 'moving', em: true },
      { text: ' bridge, see ' },
      { text: 'the port', href: 'https://port.example/' },
      { text: '.' },
    ],
  },
];
const sample: Sample = {
  tag: 'lede-did-you-know',
  article: { facts },
  says: 'Linkspan',
  data: ['article', 'facts'],
  words: ['heading', 'headingLevel', 'layout'],
};

const panel = (given_: readonly unknown[], properties: Partial<LedeDidYouKnow> = {}): Promise<LedeDidYouKnow> =>
  given<LedeDidYouKnow>('lede-did-you-know', { facts: given_ }, properties);
const laidOut = (layout: FactLayout): Promise<LedeDidYouKnow> => panel(facts, { layout });
const entries = (element: LedeDidYouKnow): [string, string][] => parts(element, 'term').map((term, i) => [read(term), read(parts(element, 'explanation')[i])]);
const rows = (element: LedeDidYouKnow): HTMLDetailsElement[] => parts(element, 'entry') as HTMLDetailsElement[];
const title = (element: LedeDidYouKnow): string => read(part(element, 'heading'));

describe('lede-did-you-know', () => {
  describe('accessibility', () => {
    itIsAccessible(sample);

    for (const layout of factLayouts)
      it(`axe finds nothing in ${layout}`, async () => {
        const element = await laidOut(layout);
        for (const row of element.shadowRoot!.querySelectorAll('details')) row.open = true;
        await expect(element).to.be.accessible();
      });

    for (const layout of ['list', 'cards'] as const)
      it(`is a description list as ${layout}: each term with its explanation`, async () => {
        const list = part(await laidOut(layout), 'list')!;
        expect(list.localName).to.equal('dl');
        expect([...list.children].map((group) => [...group.children].map(({ localName }) => localName).join())).to.deep.equal(['dt,dd', 'dt,dd']);
      });

    it('is one <details> for each term as accordion', async () => {
      const element = await laidOut('accordion');
      expect(rows(element).map(({ localName }) => localName)).to.deep.equal(['details', 'details']);
      expect(parts(element, 'term').map(({ localName }) => localName)).to.deep.equal(['summary', 'summary']);
    });

    it('is a region named by its heading', async () => {
      const element = await panel(facts);
      const region = part(element, 'panel')!;
      expect(region.localName).to.equal('section');
      expect(read(element.shadowRoot!.getElementById(region.getAttribute('aria-labelledby')!))).to.equal('Did You Know?');
    });

    it('lets the keyboard scroll the row of cards', async () => {
      const element = await within(html`<div style="inline-size: 300px"><lede-did-you-know layout="cards" .facts=${facts}></lede-did-you-know></div>`);
      const list = part(element, 'list')!;
      expect(list.scrollWidth).to.be.greaterThan(list.clientWidth);
      expect(list.tabIndex).to.equal(0);
    });
  });

  describe('defaults', () => {
    itIsQuiet(sample);

    it('is a list under a heading of level 2 in the words of the page', async () => {
      const element = await panel(facts);
      expect(element.layout).to.equal('list');
      expect(part(element, 'heading')!.localName).to.equal('h2');
      expect(title(element)).to.equal('Did You Know?');
    });
  });

  describe('attributes & properties', () => {
    for (const layout of factLayouts)
      it(`shows the same entries as ${layout}`, async () => {
        expect(entries(await laidOut(layout))).to.deep.equal([
          ['Ro-ro', 'A ship onto which cars drive. Source'],
          ['Linkspan', 'The moving bridge, see the port.'],
        ]);
      });

    it('keeps links and emphasis as real ones, and links the source', async () => {
      const element = await panel(facts);
      expect(links(element)).to.deep.equal(['https://port.example/ro-ro', 'https://port.example/']);
      expect(parts(element, 'citation')).to.have.length(1);
      expect(read(element.shadowRoot!.querySelector('em'))).to.equal('moving');
    });

    it('is a list where the layout is unknown', async () => {
      const element = await panel(facts, { layout: 'carousel' as FactLayout });
      expect(part(element, 'list')!.localName).to.equal('dl');
      expect(entries(element)).to.have.length(2);
    });

    it('changes its layout in place', async () => {
      const element = await panel(facts);
      for (const layout of ['accordion', 'cards', 'list'] as const) {
        element.setAttribute('layout', layout);
        await element.updateComplete;
        expect(entries(element), layout).to.have.length(2);
        expect(parts(element, 'list'), layout).to.have.length(1);
      }
    });

    it('takes another heading, on another level; a wrong level is 2', async () => {
      const element = await written<LedeDidYouKnow>('<lede-did-you-know heading="Words of the sea" heading-level="4"></lede-did-you-know>');
      element.facts = facts;
      await element.updateComplete;
      expect([title(element), part(element, 'heading')!.localName]).to.deep.equal(['Words of the sea', 'h4']);
      element.setAttribute('heading-level', '9');
      await element.updateComplete;
      expect(part(element, 'heading')!.localName).to.equal('h2');
    });

    it('takes the strongest: property, record, light DOM, the story around', async () => {
      const one = (term: string): Fact[] => [{ term, explanation: '.' }];
      const element = await around<LedeDidYouKnow>(
        { headline: 'A', facts: one('Of the story around') },
        '<lede-did-you-know><dl><dt>Of the content</dt><dd>.</dd></dl></lede-did-you-know>',
      );
      element.article = { facts: one('Of the record') };
      element.facts = one('Of the property');
      await element.updateComplete;
      await strongestFirst(
        element,
        ['Of the property', 'Of the record', 'Of the content', 'Of the story around'],
        [() => (element.facts = undefined), () => (element.article = undefined), () => element.replaceChildren()],
      );
    });

    it('says its entries in the language and direction of the story, its own words in those of the page', async () => {
      const element = await given<LedeDidYouKnow>('lede-did-you-know', { facts: [{ term: 'عبّارة', explanation: 'سفينة', source: '/a' }], inLanguage: 'ar' });
      const frame = part(element, 'list')!.closest('[lang]')!;
      expect([frame.getAttribute('lang'), frame.getAttribute('dir')]).to.deep.equal(['ar', 'rtl']);
      expect(title(element)).to.equal('Did You Know?');
      await inLanguage('de', () => {
        expect(title(element)).to.equal('Wussten Sie schon?');
        expect(read(part(element, 'citation'))).to.equal('Quelle');
      });
    });

    it('follows the direction of the page where the story says nothing', async () => {
      const element = await within<LedeDidYouKnow>(html`<div dir="rtl" lang="ar"><lede-did-you-know .facts=${facts}></lede-did-you-know></div>`);
      expect(getComputedStyle(part(element, 'list')!).direction).to.equal('rtl');
      expect(title(element)).to.equal('هل تعلم؟');
    });
  });

  describe('slots', () => {
    itKeepsToItself(sample);

    it('reads a description list with its links, and leaves it there', async () => {
      const element = await written<LedeDidYouKnow>(
        '<lede-did-you-know><dl><dt>Ro-ro</dt><dd>A <a href="/ship">ship</a></dd><div><dt>Linkspan</dt> <dd>A bridge</dd></div></dl></lede-did-you-know>',
      );
      expect(entries(element)).to.deep.equal([
        ['Ro-ro', 'A ship'],
        ['Linkspan', 'A bridge'],
      ]);
      expect(links(element)).to.deep.equal(['/ship']);
      expect(element.querySelectorAll('dt')).to.have.length(2);
    });

    it('loses none of several explanations, and parts their paragraphs', async () => {
      const element = await written<LedeDidYouKnow>(
        '<lede-did-you-know><dl><dt>Tide</dt><dd>The sea rises.</dd><dd><p>It falls.</p><p>It rests.</p></dd><dt>Ebb</dt><dd>It falls.</dd></dl></lede-did-you-know>',
      );
      expect(entries(element)).to.deep.equal([
        ['Tide', 'The sea rises. It falls. It rests.'],
        ['Ebb', 'It falls.'],
      ]);
    });

    it('reads <details> with their links, and not their summaries twice', async () => {
      const element = await written<LedeDidYouKnow>(
        '<lede-did-you-know><details><summary>Tide</summary><p>The tide <a href="/sea">of the sea</a>.</p></details><details><summary>Ebb</summary>Ebb is its end.</details></lede-did-you-know>',
      );
      expect(entries(element)).to.deep.equal([
        ['Tide', 'The tide of the sea.'],
        ['Ebb', 'Ebb is its end.'],
      ]);
      expect(links(element)).to.deep.equal(['/sea']);
    });

    it('reads a list of entries, or a record, from JSON', async () => {
      const json = (value: unknown): Promise<LedeDidYouKnow> =>
        written(`<lede-did-you-know><script type="application/json">${JSON.stringify(value)}</script></lede-did-you-know>`);
      expect(entries(await json(facts))).to.have.length(2);
      expect(entries(await json({ facts }))).to.have.length(2);
    });

    it('leaves content without terms', async () => {
      const element = await written<LedeDidYouKnow>('<lede-did-you-know><p>Soon</p></lede-did-you-know>');
      expect(showsFallback(element)).to.be.true;
      expect(element.innerText).to.equal('Soon');
    });

    it('follows its content when that changes', async () => {
      const element = await written<LedeDidYouKnow>('<lede-did-you-know><dl><dt>Tide</dt><dd>A</dd></dl></lede-did-you-know>');
      element.querySelector('dd')!.textContent = 'B';
      await settled();
      expect(entries(element)).to.deep.equal([['Tide', 'B']]);
    });
  });

  describe('states & events', () => {
    itLoads(sample);

    it('starts with its rows closed', async () => {
      expect(rows(await laidOut('accordion')).map(({ open }) => open)).to.deep.equal([false, false]);
    });

    it('opens and closes a row by click, and leaves the other alone', async () => {
      const element = await laidOut('accordion');
      const [first, second] = rows(element);
      first!.querySelector('summary')!.click();
      expect([first!.open, second!.open]).to.deep.equal([true, false]);
      second!.querySelector('summary')!.click();
      expect([first!.open, second!.open]).to.deep.equal([true, true]);
      first!.querySelector('summary')!.click();
      expect([first!.open, second!.open]).to.deep.equal([false, true]);
    });

    for (const [name, key] of [
      ['Enter', 'Enter'],
      ['the space bar', ' '],
    ] as const)
      it(`opens and closes a row by ${name}`, async () => {
        const [row] = rows(await laidOut('accordion'));
        row!.querySelector('summary')!.focus();
        await sendKeys({ press: key });
        expect(row!.open).to.be.true;
        expect(row!.querySelector<HTMLElement>('[part~="explanation"]')!.getBoundingClientRect().height).to.be.greaterThan(0);
        await sendKeys({ press: key });
        expect(row!.open).to.be.false;
      });

    it('keeps a row open when the words around it change', async () => {
      const element = await laidOut('accordion');
      rows(element)[1]!.open = true;
      await inLanguage('de', () => expect(rows(element).map(({ open }) => open)).to.deep.equal([false, true]));
    });
  });

  describe('bad input', () => {
    itBearsBadInput(sample);

    const text = '<img src=x onerror="document.title = 1">';

    for (const layout of factLayouts)
      it(`shows markup as text in ${layout}`, async () => {
        const element = await panel(
          [
            { term: text, explanation: text },
            { term: 'B', explanation: [{ text, em: true }] },
          ],
          { layout, heading: text },
        );
        expect(entries(element)).to.deep.equal([
          [text, text],
          ['B', text],
        ]);
        expect(title(element)).to.equal(text);
        expect(element.shadowRoot!.querySelector('img')).to.be.null;
      });

    it('links no script', async () => {
      const element = await panel([{ term: 'A', explanation: [{ text: 'B', href: 'javascript:alert(1)' }], source: ' javascript:alert(1)' }]);
      expect(entries(element)).to.deep.equal([['A', 'B']]);
      expect(links(element)).to.deep.equal([]);
    });

    it('leaves out entries that are none, and keeps their neighbours', async () => {
      const element = await panel([
        { term: 'A', explanation: 'a' },
        null,
        'text',
        { term: 'No explanation' },
        { explanation: 'No term' },
        { term: '', explanation: 'x' },
        { term: 'B', explanation: 'b' },
      ]);
      expect(entries(element)).to.deep.equal([
        ['A', 'a'],
        ['B', 'b'],
      ]);
      expect(words(element)).to.not.contain('No ');
    });

    it('leaves out a term without explanation in plain HTML, and keeps its neighbour', async () => {
      const element = await written<LedeDidYouKnow>('<lede-did-you-know><dl><dt>B</dt><dd>b</dd><dt>A</dt></dl></lede-did-you-know>');
      expect(entries(element)).to.deep.equal([['B', 'b']]);
    });
  });
});
