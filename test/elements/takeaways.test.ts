import { expect, fixture, fixtureSync, html } from '@open-wc/testing';
import '../../src/elements/article/define.js';
import type { LedeArticle } from '../../src/elements/article/define.js';
import '../../src/elements/takeaways/define.js';
import type { LedeTakeaways } from '../../src/elements/takeaways/define.js';
import '../../src/i18n/locales/ar.js';
import '../../src/i18n/locales/de.js';
import type { Review } from '../../src/model/article.js';
import { itBearsBadInput, itIsAccessible, itIsQuiet, itKeepsToItself, itLoads } from './every-widget.js';
import { around, given, inLanguage, links, part, parts, read, settled, showsFallback, strongestFirst, within, words, written, type Sample } from './stories.js';

const sample: Sample = {
  tag: 'lede-takeaways',
  article: {
    takeaways: [
      { text: 'The ferry is back.', evidence: 'https://post.example/timetable' },
      {
        text: [
          { text: 'It sails ' },
          { text: 'every hour', em: true },
          { text: ', says ' },
          { text: 'the port', href: 'https://port.example/' },
          { text: '.' },
        ],
      },
    ],
    review: { madeBy: 'ai', checkedBy: 'Harbour Desk', checkedAt: '2026-11-19T06:00:00Z' },
    dateModified: '2026-11-20T06:00:00Z',
  },
  says: 'The ferry is back.',
  data: ['article', 'takeaways'],
  words: ['heading', 'headingLevel', 'numbered', 'madeBy', 'checkedBy', 'checkedAt', 'modified'],
};

const takeaways = (article: unknown, properties: Partial<LedeTakeaways> = {}): Promise<LedeTakeaways> =>
  given<LedeTakeaways>('lede-takeaways', article, properties);
const items = (element: LedeTakeaways): string[] => parts(element, 'item').map((item) => read(item.firstElementChild));
const title = (element: LedeTakeaways): string => read(part(element, 'heading'));
const review = async (given: Partial<Review> | undefined, dateModified?: string): Promise<string[]> => {
  const element = await takeaways({ takeaways: ['A'], review: given, dateModified });
  return [...parts(element, 'review'), ...parts(element, 'stale')].flatMap((line) => (line.children.length ? [...line.children].map(read) : read(line)));
};

describe('lede-takeaways', () => {
  describe('accessibility', () => {
    itIsAccessible(sample);

    it('is a region named by its heading', async () => {
      const element = await takeaways(sample.article);
      const region = part(element, 'takeaways')!;
      expect(region.localName).to.equal('section');
      expect(read(element.shadowRoot!.getElementById(region.getAttribute('aria-labelledby')!))).to.equal('Key Takeaways');
    });

    it('is heard as a list, though it has marks of its own', async () => {
      for (const numbered of [false, true]) {
        const list = part(await takeaways(sample.article, { numbered }), 'list')!;
        expect(list.localName).to.equal(numbered ? 'ol' : 'ul');
        expect(list.getAttribute('role')).to.equal('list');
        expect([...list.children].map(({ localName }) => localName)).to.deep.equal(['li', 'li']);
      }
    });
  });

  describe('defaults', () => {
    itIsQuiet(sample);

    it('has a heading of level 2 in the words of the page, no numbers, no review line', async () => {
      const element = await takeaways({ takeaways: ['A'] });
      expect(part(element, 'heading')!.localName).to.equal('h2');
      // between blocks a blank is nothing
      expect(words(element).replace(/\s/g, '')).to.equal('KeyTakeawaysA');
      expect(parts(element, 'review')).to.have.length(0);
    });
  });

  describe('attributes & properties', () => {
    it('shows texts and records alike', async () => {
      const element = await takeaways(undefined, { takeaways: ['One', { text: 'Two' }, { text: [{ text: 'Th' }, { text: 'ree', strong: true }] }] });
      expect(items(element)).to.deep.equal(['One', 'Two', 'Three']);
    });

    it('keeps links and emphasis as real ones', async () => {
      const item = parts(await takeaways(sample.article), 'item')[1]!;
      expect(read(item.firstElementChild)).to.equal('It sails every hour, says the port.');
      expect(read(item.querySelector('em'))).to.equal('every hour');
      expect(item.querySelector('a')!.href).to.equal('https://port.example/');
    });

    it('takes another heading, and an empty one as none of its own', async () => {
      const element = await written<LedeTakeaways>('<lede-takeaways heading="In short"><ul><li>A</li></ul></lede-takeaways>');
      expect(title(element)).to.equal('In short');
      element.removeAttribute('heading');
      await element.updateComplete;
      expect(title(element)).to.equal('Key Takeaways');
    });

    for (const [level, tag] of [
      ['2', 'h2'],
      ['3', 'h3'],
      ['6', 'h6'],
      ['1', 'h2'],
      ['7', 'h2'],
      ['2.5', 'h2'],
      ['high', 'h2'],
      ['', 'h2'],
    ] as const)
      it(`makes heading-level="${level}" an ${tag}`, async () => {
        const element = await written<LedeTakeaways>(`<lede-takeaways heading-level="${level}"><ul><li>A</li></ul></lede-takeaways>`);
        expect(part(element, 'heading')!.localName).to.equal(tag);
      });

    const [ai, help, unchecked] = ['Written by AI', 'Written with the help of AI', 'Not checked by an editor'];
    const [by, on] = ['Checked by Harbour Desk', 'Checked by Harbour Desk, Nov 19, 2026'];
    const [checkedBy, checkedAt] = ['Harbour Desk', '2026-11-19'];
    const reviews: [Review, string[]][] = [
      [{ madeBy: 'person' }, []],
      [{ madeBy: 'person', checkedBy }, [by]],
      [{ madeBy: 'person', checkedAt }, []],
      [{ madeBy: 'person', checkedBy, checkedAt }, [on]],
      [{ checkedBy }, [by]],
      [{ checkedBy, checkedAt }, [on]],
      [{ checkedAt }, []],
      [{ madeBy: 'ai' }, [ai, unchecked]],
      [{ madeBy: 'ai', checkedBy }, [ai, by]],
      [{ madeBy: 'ai', checkedAt }, [ai, unchecked]],
      [{ madeBy: 'ai', checkedBy, checkedAt }, [ai, on]],
      [{ madeBy: 'ai-assisted' }, [help, unchecked]],
      [{ madeBy: 'ai-assisted', checkedBy }, [help, by]],
      [{ madeBy: 'ai-assisted', checkedAt }, [help, unchecked]],
      [{ madeBy: 'ai-assisted', checkedBy, checkedAt }, [help, on]],
    ];
    for (const [given, says] of reviews)
      it(`of ${Object.values(given).join(', ')} says ${says.join(' · ') || 'nothing'}`, async () => expect(await review(given)).to.deep.equal(says));

    it('reads the review from attributes', async () => {
      const element = await written<LedeTakeaways>(
        '<lede-takeaways made-by="ai-assisted" checked-by="Harbour Desk" checked-at="2026-11-19" updated="2026-11-21"><ul><li>A</li></ul></lede-takeaways>',
      );
      expect(words(element)).to.contain(help).and.to.contain(on).and.to.contain('The story has changed');
    });

    it('of checked-by alone says who checked them, and never the contrary', async () => {
      const element = await written<LedeTakeaways>('<lede-takeaways checked-by="Harbour Desk"><ul><li>A</li></ul></lede-takeaways>');
      expect(words(element)).to.contain(by).and.to.not.contain(unchecked);
    });

    it('marks what was checked before the story changed', async () => {
      const stale = 'The story has changed since these points were checked.';
      const checked = { madeBy: 'person', checkedAt: '2026-11-19T06:00:00Z' } as const;
      expect(await review(checked, '2026-11-19T06:00:00Z')).to.deep.equal([]);
      expect((await review(checked, '2026-11-19T06:00:01Z')).at(-1)).to.equal(stale);
      expect((await review(checked, '2026-11-19T06:30:00+01:00')).at(-1), 'half an hour earlier, on another clock').to.be.undefined;
    });

    it('keeps a date in its order beside a name of the other direction', async () => {
      const element = await takeaways({ takeaways: ['A'], review: { madeBy: 'ai', checkedBy: 'مكتب الميناء', checkedAt: '2026-11-20' } });
      element.lang = 'de';
      await settled();
      const range = document.createRange();
      const walker = document.createTreeWalker(part(element, 'review')!, NodeFilter.SHOW_TEXT);
      const lefts: number[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode as globalThis.Text;
        for (const { index, 0: word } of node.data.matchAll(/مكتب الميناء|[\p{Script=Latin}\d]+/gu)) {
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          lefts.push(range.getBoundingClientRect().left);
        }
      }
      expect(lefts.length).to.be.greaterThan(5);
      expect(lefts).to.deep.equal([...lefts].sort((a, b) => a - b));
    });

    it('counts a day without a time to its end', async () => {
      const checked = { madeBy: 'person', checkedAt: '2026-11-19' } as const;
      expect(await review(checked, '2026-11-19T23:59:59Z')).to.deep.equal([]);
      expect(await review(checked, '2026-11-19')).to.deep.equal([]);
      expect(await review(checked, '2026-11-20')).to.not.deep.equal([]);
    });

    it('takes the strongest: property, record, light DOM, the story around', async () => {
      const element = await around<LedeTakeaways>(
        { headline: 'A', takeaways: [{ text: 'Of the story around' }] },
        '<lede-takeaways><ul><li>Of the content</li></ul></lede-takeaways>',
      );
      element.article = { takeaways: [{ text: 'Of the record' }] };
      element.takeaways = ['Of the property'];
      await element.updateComplete;
      await strongestFirst(
        element,
        ['Of the property', 'Of the record', 'Of the content', 'Of the story around'],
        [() => (element.takeaways = undefined), () => (element.article = undefined), () => element.replaceChildren()],
      );
    });

    it('says the review attributes instead of those of the record only where the record has none', async () => {
      const element = await takeaways(sample.article, { madeBy: 'person', checkedBy: 'Night Desk' });
      expect(words(element)).to.contain('Harbour Desk').and.to.not.contain('Night Desk');
      element.article = { takeaways: sample.article.takeaways! };
      await element.updateComplete;
      expect(words(element)).to.contain('Checked by Night Desk');
    });

    it('says its points in the language and direction of the story, its own words in those of the page', async () => {
      const element = await takeaways({ takeaways: ['عادت العبّارة'], inLanguage: 'ar' });
      const frame = part(element, 'list')!.closest('[lang]')!;
      expect([frame.getAttribute('lang'), frame.getAttribute('dir')]).to.deep.equal(['ar', 'rtl']);
      expect(title(element)).to.equal('Key Takeaways');
      await inLanguage('de', () => expect(title(element)).to.equal('Das Wichtigste in Kürze'));
    });

    it('follows the direction of the page where the story says nothing', async () => {
      const element = await within<LedeTakeaways>(html`<div dir="rtl" lang="ar"><lede-takeaways .takeaways=${['أ']}></lede-takeaways></div>`);
      expect(getComputedStyle(part(element, 'list')!).direction).to.equal('rtl');
      expect(title(element)).to.equal('أبرز النقاط');
    });
  });

  describe('slots', () => {
    itKeepsToItself(sample);

    it('reads a list in plain HTML with its links, and leaves it there', async () => {
      const element = await written<LedeTakeaways>(
        '<lede-takeaways><h2>In short</h2><ol><li>One <a href="/two">and <em>two</em></a></li> <li> </li><li>Three</li></ol></lede-takeaways>',
      );
      expect(items(element)).to.deep.equal(['One and two', 'Three']);
      expect(links(element)).to.include('/two');
      expect(element.querySelectorAll('li')).to.have.length(3);
    });

    it('reads a list of texts and records from JSON', async () => {
      const element = await written<LedeTakeaways>(
        '<lede-takeaways><script type="application/json">["One", {"text": "Two", "evidence": "#summary-1"}]</script></lede-takeaways>',
      );
      expect(items(element)).to.deep.equal(['One', 'Two']);
      expect(part(element, 'evidence')!.getAttribute('href')).to.equal('#summary-1');
    });

    it('leaves content without a list', async () => {
      expect(showsFallback(await written<LedeTakeaways>('<lede-takeaways><p>Soon</p></lede-takeaways>'))).to.be.true;
    });

    it('shows a list that comes later', async () => {
      const element = await written<LedeTakeaways>('<lede-takeaways></lede-takeaways>');
      const list = document.createElement('ul');
      list.append(Object.assign(document.createElement('li'), { textContent: 'Late' }));
      element.append(list);
      await settled();
      expect(items(element)).to.deep.equal(['Late']);
    });
  });

  describe('states & events', () => {
    itLoads(sample);

    /** Clicks and tells whether the browser was left to follow; it is kept from doing so here. */
    function follow(link: HTMLAnchorElement): boolean {
      let left = false;
      const watch = (event: Event): void => {
        left = !event.defaultPrevented;
        event.preventDefault();
      };
      window.addEventListener('click', watch);
      link.click();
      window.removeEventListener('click', watch);
      return left;
    }

    const story = {
      headline: 'The ferry is back',
      summary: ['It sails.', 'It sails every hour.'],
      takeaways: [
        { text: 'A', evidence: '#summary-2' },
        { text: 'B', evidence: 'https://post.example/' },
        { text: 'C', evidence: '#nowhere' },
      ],
    };

    async function inStory(): Promise<{ article: LedeArticle; evidence: HTMLAnchorElement[] }> {
      const article = await fixture<LedeArticle>(html`<lede-article .article=${story}></lede-article>`);
      const element = article.shadowRoot!.querySelector('lede-takeaways')!;
      await element.updateComplete;
      return { article, evidence: parts(element, 'evidence') as HTMLAnchorElement[] };
    }

    describe('for a reader who wants no motion', () => {
      const own = window.matchMedia;
      beforeEach(() => {
        window.matchMedia = (query) => Object.assign(new EventTarget(), { matches: query.includes('reduce') }) as MediaQueryList;
      });
      afterEach(() => {
        window.matchMedia = own;
        window.scrollTo(0, 0);
      });

      it('leads at once to the paragraph of the story around, and puts the focus there', async () => {
        fixtureSync(html`<div style="block-size: 3000px"></div>`);
        const { article, evidence } = await inStory();
        window.scrollTo(0, 0);
        const target = article.shadowRoot!.getElementById('summary-2')!;
        expect(target.getBoundingClientRect().top).to.be.greaterThan(window.innerHeight);
        expect(follow(evidence[0]!), 'left to the browser').to.be.false;
        expect(target.getBoundingClientRect().top).to.be.within(0, window.innerHeight);
        expect(article.shadowRoot!.activeElement === target, 'focus').to.be.true;
      });
    });

    it('leaves addresses, and fragments that lead nowhere, to the browser', async () => {
      const { evidence } = await inStory();
      expect(follow(evidence[1]!)).to.be.true;
      expect(follow(evidence[2]!)).to.be.true;
    });

    it('leaves fragments of the page to the browser', async () => {
      const element = await takeaways({ takeaways: [{ text: 'A', evidence: '#here' }] });
      expect(part(element, 'evidence')!.getAttribute('href')).to.equal('#here');
      expect(follow(part(element, 'evidence') as HTMLAnchorElement)).to.be.true;
    });

    it('names each link for those who hear links only', async () => {
      for (const link of parts(await takeaways(sample.article), 'evidence')) expect(read(link)).to.equal('Where the story says so');
    });
  });

  describe('bad input', () => {
    itBearsBadInput(sample);

    it('an empty list is no mistake: what the page wrote stays, and nothing is announced', async () => {
      let failures = 0;
      const count = (): number => failures++;
      document.addEventListener('lede-failed', count);
      const element = await fixture<LedeTakeaways>(html`<lede-takeaways .takeaways=${[]}><b>Later</b></lede-takeaways>`);
      document.removeEventListener('lede-failed', count);
      expect(showsFallback(element)).to.equal(true);
      expect(failures).to.equal(0);
    });

    const text = '<img src=x onerror="document.title = 1">';

    it('shows markup as text', async () => {
      const element = await takeaways(
        {
          takeaways: [
            text,
            {
              text: [
                { text, strong: true },
                { text, href: '/a' },
              ],
            },
          ],
          review: { madeBy: 'ai', checkedBy: text },
        },
        { heading: text },
      );
      expect(items(element)).to.deep.equal([text, text + text]);
      expect(title(element)).to.equal(text);
      expect(words(element)).to.contain(`Checked by ${text}`);
      expect(element.shadowRoot!.querySelector('img')).to.be.null;
    });

    it('links no script', async () => {
      const element = await takeaways({
        takeaways: [
          { text: [{ text: 'A', href: 'javascript:alert(1)' }], evidence: 'java\nscript:alert(1)' },
          { text: 'B', evidence: 'data:text/html,hi' },
        ],
      });
      expect(items(element)).to.deep.equal(['A', 'B']);
      expect(links(element)).to.deep.equal([]);
    });

    it('leaves out a point that is none, and keeps the neighbours', async () => {
      const element = await takeaways({ takeaways: ['One', null, 7, {}, { text: '' }, { evidence: '#a' }, [], { text: 'Two', evidence: 5 }] });
      expect(items(element)).to.deep.equal(['One', 'Two']);
    });

    it('says nothing of a review that is none, and never that people wrote what was made in a way that it does not know', async () => {
      expect(await review({ madeBy: 'magic' } as unknown as Review)).to.deep.equal(['Written by AI', 'Not checked by an editor']);
      expect(await review({ madeBy: 'person', checkedAt: 'yesterday' }, '2026-11-20')).to.deep.equal([]);
    });
  });
});
