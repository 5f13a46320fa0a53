import { expect, html } from '@open-wc/testing';
import '../../src/elements/article/define.js';
import '../../src/elements/byline/define.js';
import type { LedeByline } from '../../src/elements/byline/define.js';
import '../../src/i18n/locales/ar.js';
import '../../src/i18n/locales/de.js';
import '../../src/i18n/locales/ja.js';
import type { Article } from '../../src/model/article.js';
import { itBearsBadInput, itIsAccessible, itIsQuiet, itKeepsToItself, itLoads } from './every-widget.js';
import { around, given, inLanguage, links, part, parts, read, settled, showsFallback, strongestFirst, within, words, written, type Sample } from './stories.js';

const sample: Sample = {
  tag: 'lede-byline',
  article: {
    author: [{ name: 'Harbour Desk', url: 'https://post.example/harbour', image: '/stories/pictures/harbour-bridge-reopens.svg' }],
    datePublished: '2026-11-19T06:00:00+01:00',
    dateModified: '2026-11-19T11:20:00+01:00',
    timeRequired: 4,
  },
  says: 'Harbour Desk',
  data: ['article'],
  words: ['author', 'published', 'modified', 'minutes'],
};

const byline = (article: Partial<Article> | Record<string, unknown>): Promise<LedeByline> => given<LedeByline>('lede-byline', article);
const names = (element: LedeByline): string => read(part(element, 'authors'));
const times = (element: LedeByline): HTMLElement[] => parts(element, 'time');

describe('lede-byline', () => {
  describe('accessibility', () => {
    itIsAccessible(sample);

    it('gives a portrait no name: the writer is named beside it', async () => {
      expect(part(await byline(sample.article), 'portrait')!.getAttribute('alt')).to.equal('');
    });

    it('keeps a name of the other direction from turning the names around it', async () => {
      const element = await byline({ author: ['مكتب الميناء', 'Harbour Desk'] });
      for (const name of parts(element, 'author')) expect(getComputedStyle(name.firstElementChild!).unicodeBidi).to.equal('isolate');
    });
  });

  describe('defaults', () => {
    itIsQuiet(sample);

    it('names nobody where nobody is named', async () => {
      const element = await byline({ datePublished: '2026-11-19' });
      expect(part(element, 'authors')).to.be.undefined;
      expect(words(element)).to.equal('November 19, 2026');
    });

    it('has no line of dates where there is none, and no minutes of its own', async () => {
      const element = await byline({ author: 'Harbour Desk' });
      expect(part(element, 'dates')).to.be.undefined;
      expect(words(element)).to.equal('By Harbour Desk');
    });
  });

  describe('attributes & properties', () => {
    it('parts names at semicolons, and leaves out empty ones', async () => {
      const element = await written<LedeByline>('<lede-byline author="Harbour Desk; City, Port and Rail Desk;; "></lede-byline>');
      expect(parts(element, 'author').map(read)).to.deep.equal(['Harbour Desk', 'City, Port and Rail Desk']);
    });

    it('links the names that have a page', async () => {
      const element = await byline({ author: [{ name: 'Harbour Desk', url: 'https://post.example/harbour' }, { name: 'Night Desk' }] });
      const [first, second] = parts(element, 'author');
      expect(first!.getAttribute('href')).to.equal('https://post.example/harbour');
      expect(first!.getAttribute('rel')).to.equal('author');
      expect(second!.localName).to.equal('span');
    });

    it('joins names as the language of the page does', async () => {
      const element = await byline({ author: ['Harbour Desk', 'City Desk', 'Night Desk'] });
      expect(names(element)).to.equal('By Harbour Desk, City Desk, and Night Desk');
      await inLanguage('de', () => expect(names(element)).to.equal('Von Harbour Desk, City Desk und Night Desk'));
      await inLanguage('ja', () => expect(names(element)).to.contain('Harbour Desk、City Desk、Night Desk'));
    });

    it('shows the portrait of one writer, and none of several', async () => {
      const author = { name: 'Harbour Desk', image: 'https://post.example/harbour.png' };
      expect(part(await byline({ author }), 'portrait')!.getAttribute('src')).to.equal('https://post.example/harbour.png');
      expect(part(await byline({ author: [author, { name: 'Night Desk' }] }), 'portrait')).to.be.undefined;
      expect(part(await byline({ author: { name: 'Harbour Desk' } }), 'portrait')).to.be.undefined;
    });

    it('tells of an update only when it came an hour or more after publication', async () => {
      const published = '2026-11-19T06:00:00Z';
      expect(times(await byline({ datePublished: published, dateModified: '2026-11-19T06:59:00Z' }))).to.have.length(1);
      expect(times(await byline({ datePublished: published, dateModified: '2026-11-19T05:00:00Z' }))).to.have.length(1);
      expect(times(await byline({ datePublished: published, dateModified: '2026-11-19T07:00:00Z' }))).to.have.length(2);
    });

    it('writes each date for machines and, whole, for a pointer', async () => {
      const [published] = times(await byline({ datePublished: '2026-11-19T06:00:00+01:00' }));
      expect(published!.getAttribute('datetime')).to.equal('2026-11-19T06:00:00+01:00');
      expect(read(published)).to.match(/^November 19, 2026 at 6:00 AM$/);
      expect(published!.title).to.match(/^Thursday, November 19, 2026 at 6:00 AM UTC\+01:00$/);
    });

    it('says the minutes that it is given, as number or attribute', async () => {
      expect(words(await written('<lede-byline minutes="7"></lede-byline>'))).to.equal('7 min read');
      expect(words(await given<LedeByline>('lede-byline', undefined, { minutes: 3 }))).to.equal('3 min read');
    });

    it('reckons the minutes from the text, or from its word count', async () => {
      const summary = [Array.from({ length: 228 * 3 }, () => 'ferry').join(' ')];
      expect(words(await byline({ summary, inLanguage: 'en', author: 'Harbour Desk' }))).to.contain('3 min read');
      expect(words(await byline({ wordCount: 228 * 5, inLanguage: 'en', author: 'Harbour Desk' }))).to.contain('5 min read');
    });

    it('takes the strongest: property, attribute, light DOM, the story around', async () => {
      const element = await around<LedeByline>(
        { headline: 'A', author: [{ name: 'Around Desk' }] },
        '<lede-byline author="Attribute Desk"><a rel="author" href="/light">Light Desk</a></lede-byline>',
      );
      element.article = { author: [{ name: 'Property Desk' }] };
      await element.updateComplete;
      await strongestFirst(
        element,
        ['Property Desk', 'Attribute Desk', 'Light Desk', 'Around Desk'],
        [() => (element.article = undefined), () => element.removeAttribute('author'), () => element.replaceChildren()],
      );
    });

    it('fills what the record lacks from the attributes', async () => {
      const element = await written<LedeByline>('<lede-byline author="Harbour Desk" published="2026-11-19" updated="2026-11-20"></lede-byline>');
      element.article = { author: [{ name: 'Night Desk' }] };
      await element.updateComplete;
      expect(words(element)).to.contain('By Night Desk').and.to.contain('November 19, 2026').and.to.contain('Updated November 20, 2026');
    });

    it('speaks the language of the page, not of the story', async () => {
      const element = await byline({ author: 'Hafenredaktion', inLanguage: 'de', timeRequired: 4 });
      expect(words(element)).to.equal('By Hafenredaktion 4 min read');
    });

    it('changes its words when the page changes its language, and its direction with the page', async () => {
      const element = await byline(sample.article);
      await inLanguage('ar', () => expect(words(element)).to.contain('إعداد Harbour Desk'));
      await settled();
      expect(words(element)).to.contain('By Harbour Desk');
      element.dir = 'rtl';
      const [portrait, line] = [part(element, 'portrait')!, part(element, 'authors')!].map((node) => node.getBoundingClientRect().left);
      expect(portrait).to.be.greaterThan(line!);
    });

    it('speaks the language of the nearest lang', async () => {
      const element = await within(html`<div lang="de"><lede-byline author="Hafenredaktion"></lede-byline></div>`);
      expect(words(element)).to.equal('Von Hafenredaktion');
    });
  });

  describe('slots', () => {
    itKeepsToItself(sample);

    it('reads names and dates from plain HTML', async () => {
      const element = await written<LedeByline>(
        `<lede-byline><a rel="author" href="/harbour">Harbour
           Desk</a> and <span rel="author">Night Desk</span> <time datetime="2026-11-19">19 Nov</time> <time datetime="2026-11-21">21 Nov</time></lede-byline>`,
      );
      expect(names(element)).to.equal('By Harbour Desk and Night Desk');
      expect(links(element)).to.deep.equal(['/harbour']);
      expect(times(element).map((time) => time.getAttribute('datetime'))).to.deep.equal(['2026-11-19', '2026-11-21']);
      expect(element.querySelectorAll('a, span, time')).to.have.length(4);
    });

    it('reads a record from JSON', async () => {
      const element = await written<LedeByline>(
        '<lede-byline><script type="application/json">{"author": "Harbour Desk", "timeRequired": 2}</script></lede-byline>',
      );
      expect(words(element)).to.equal('By Harbour Desk 2 min read');
    });

    it('reads a bare list in its JSON as names', async () => {
      const element = await written<LedeByline>('<lede-byline><script type="application/json">["Harbour Desk", "Night Desk"]</script></lede-byline>');
      expect(words(element)).to.equal('By Harbour Desk and Night Desk');
    });

    it('follows its content when that changes', async () => {
      const element = await written<LedeByline>('<lede-byline><a rel="author" href="/a">Harbour Desk</a></lede-byline>');
      element.querySelector('a')!.textContent = 'Night Desk';
      await settled();
      expect(words(element)).to.equal('By Night Desk');
    });

    it('leaves content in which it finds nothing', async () => {
      const element = await written<LedeByline>('<lede-byline>From our newsroom</lede-byline>');
      expect(showsFallback(element)).to.be.true;
      expect(element.innerText).to.equal('From our newsroom');
    });
  });

  describe('states & events', () => {
    itLoads(sample);

    describe('with a pinned clock', () => {
      const own = Date.now;
      afterEach(() => {
        Date.now = own;
      });

      const update = async (now: string, dateModified: string): Promise<string> => {
        Date.now = () => Date.parse(now);
        const element = await byline({ datePublished: '2026-11-19T06:00:00Z', dateModified });
        return read(times(element)[1]!.parentElement);
      };

      it('tells an update of the last day by how long ago it was', async () => {
        expect(await update('2026-11-19T12:30:00Z', '2026-11-19T10:00:00Z')).to.equal('Updated 2 hr. ago');
        expect(await update('2026-11-20T09:59:00Z', '2026-11-19T10:00:00Z')).to.equal('Updated 23 hr. ago');
      });

      it('tells an older one by its time on the day of publication, by its date on others', async () => {
        expect(await update('2026-11-20T10:00:00Z', '2026-11-19T10:00:00Z')).to.equal('Updated 10:00 AM');
        expect(await update('2026-11-29T10:00:00Z', '2026-11-20T10:00:00Z')).to.equal('Updated November 20, 2026 at 10:00 AM');
      });

      it('tells the whole date where publication and update are told by two clocks', async () => {
        expect(await update('2026-11-29T10:00:00Z', '2026-11-19T10:00:00+02:00')).to.equal('Updated November 19, 2026 at 10:00 AM');
      });

      it('takes no update from the future for a fresh one', async () => {
        expect(await update('2026-11-19T09:00:00Z', '2026-11-19T10:00:00Z')).to.equal('Updated 10:00 AM');
      });

      it('keeps the words true while the page is open', async () => {
        Date.now = () => Date.parse('2026-11-19T12:30:00Z');
        const element = await byline({ dateModified: '2026-11-19T10:00:00Z' });
        Date.now = () => Date.parse('2026-11-19T14:30:00Z');
        element.requestUpdate();
        await element.updateComplete;
        expect(words(element)).to.equal('Updated 4 hr. ago');
      });

      it('never tells publication by how long ago it was', async () => {
        Date.now = () => Date.parse('2026-11-19T06:10:00Z');
        expect(words(await byline({ datePublished: '2026-11-19T06:00:00Z' }))).to.equal('November 19, 2026 at 6:00 AM');
      });
    });
  });

  describe('bad input', () => {
    itBearsBadInput(sample);

    it('shows markup in a name as text', async () => {
      const text = '<img src=x onerror="document.title = 1">';
      const element = await byline({ author: [{ name: text, url: '/a' }, text] });
      expect(parts(element, 'author').map(read)).to.deep.equal([text, text]);
      expect(element.shadowRoot!.querySelector('img')).to.be.null;
    });

    it('links no script, and shows no picture from one', async () => {
      const element = await byline({ author: { name: 'Harbour Desk', url: 'javascript:alert(1)', image: 'data:text/html,hi' } });
      expect(links(element)).to.deep.equal([]);
      expect(part(element, 'portrait')).to.be.undefined;
      expect(names(element)).to.equal('By Harbour Desk');
    });

    it('leaves out a date that is none', async () => {
      const element = await written<LedeByline>('<lede-byline author="Harbour Desk" published="yesterday" updated="2026-02-31" minutes="-3"></lede-byline>');
      expect(words(element)).to.equal('By Harbour Desk');
    });

    it('leaves out a writer without a name, and keeps the neighbours', async () => {
      const element = await byline({ author: [{ url: 'https://post.example/' }, null, 'Harbour Desk', 7] });
      expect(names(element)).to.equal('By Harbour Desk');
    });
  });
});
