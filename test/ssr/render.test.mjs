import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
// under a name of its own, so that the formatter leaves its blanks alone
import { html as lit, nothing } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import '../../dist/i18n/locales/de.js';
import { normaliseArticle } from '../../dist/data.js';
import { renderArticle, renderChunks, renderTemplate, renderWidget } from '../../dist/ssr/index.js';
import { stories } from '../bench/lib/stories.mjs';
import { story, widgets } from '../embed/support/widgets.mjs';
import { attack, propsOf } from './support/records.mjs';

const plain = { styles: '/lede/styles' };
const count = (all, piece) => all.split(piece).length - 1;

describe('a widget on a server', () => {
  for (const widget of widgets)
    it(`<${widget.tag}> shows its story as HTML`, () => {
      const written = renderWidget(widget.tag, propsOf(widget), plain);
      assert.match(
        written,
        new RegExp(
          `^<${widget.tag} [^>]*data-ssr(?:='[^']*')?><template shadowrootmode="open" shadowrootclonable><link rel="stylesheet" href="/lede/styles/${widget.tag.slice(5)}.css">`,
        ),
      );
      assert.match(written, new RegExp(`</${widget.tag}>$`));
      assert.ok(written.replace(/<[^>]*>/g, '').trim().length > 20, 'there are words in it');
    });

  it('is known by its tag, or by its name alone', () => {
    assert.equal(renderWidget('lede-card', { headline: 'Ferry' }), renderWidget('card', { headline: 'Ferry' }));
  });

  it('that nobody knows is a mistake of the developer, who is told the names', () => {
    assert.throws(() => renderWidget('crad'), { name: 'TypeError', message: /no widget "crad": known are lede-article, .*lede-takeaways$/ });
    assert.throws(() => renderWidget('constructor'), TypeError);
  });

  it('is not given what it does not know, nor a listener', () => {
    assert.throws(() => renderWidget('card', { heading: 'x' }), { name: 'TypeError', message: /<lede-card> has no "heading": it knows article, layout/ });
    assert.throws(() => renderWidget('card', { onclick: 'window.hit=1' }), TypeError);
    assert.throws(() => renderWidget('card', { 'data-x" onclick="window.hit=1': 'x' }), TypeError);
  });

  it('takes properties and attributes by either name', () => {
    const byProperty = renderWidget('card', { headline: 'Ferry', headingLevel: 4, priority: true });
    assert.equal(byProperty, renderWidget('card', { headline: 'Ferry', 'heading-level': '4', priority: '' }));
    assert.match(byProperty, /^<lede-card heading-level="4" priority data-ssr>.*<h4 /);
    assert.doesNotMatch(renderWidget('card', { headline: 'Ferry', priority: false }, plain), /priority/);
  });

  it('has what the developer wrote inside, as it is written', () => {
    assert.match(
      renderWidget('card', { headline: 'Ferry' }, { ...plain, children: '<a href="/ferry">Ferry</a>' }),
      /<\/template><a href="\/ferry">Ferry<\/a><\/lede-card>$/,
    );
    assert.match(renderWidget('card', {}, { ...plain, children: '<a href="/ferry">Ferry</a>' }), /<slot><\/slot><\/template><a/);
  });

  it('with an address of data shows what is written inside, else keeps its room', () => {
    assert.match(renderWidget('card', { src: '/story.json' }, { ...plain, children: '<a href="/ferry">Ferry</a>' }), /<slot>/);
    assert.match(renderWidget('card', { src: '/story.json' }, plain), /aria-busy="true"/);
  });

  it('carries no copy of its data, no script and no mark of a renderer', () => {
    for (const widget of widgets) assert.doesNotMatch(renderWidget(widget.tag, propsOf(widget), plain), /<script|<!--|<\?/, widget.tag);
  });

  it('says nothing twice: what a card shows stands once in its HTML, apart from what its picture is called', () => {
    const words = { headline: 'Ferry strike ends', kicker: 'Sea', standfirst: 'Boats leave at noon.', published: '2026-11-20T07:10:00Z' };
    const written = renderWidget('card', { ...words, href: '/ferry', image: '/ferry.jpg', imageAlt: 'Ferry strike ends', minutes: 3 }, plain);
    for (const word of Object.values(words)) assert.equal(count(written.replace(/ alt="[^"]*"/, ''), word), 1, word);
    const { headline, abstract } = story;
    for (const word of [headline, abstract]) assert.equal(count(renderWidget('card', { article: story }, plain), word), 1, word);
  });

  it('names its settings, and whatever the developer gave its tag, but no property', () => {
    const written = renderWidget('card', { headline: 'Ferry', href: '/ferry', layout: 'row', theme: 'dark', id: 'one', class: 'big' }, plain);
    assert.match(written, /^<lede-card(?: (?:layout="row"|theme="dark"|id="one"|class="big")){4} data-ssr>/);
    const related = renderWidget('related', { stories: [story], limit: 1, layout: 'list', article: { url: '/other' } }, plain);
    assert.match(related, /^<lede-related limit="1" layout="list" data-ssr='\{"article":\{"url":"\/other"\}\}'>/);
  });

  it('keeps in its state what its parts do not tell, as JSON that nothing can end', () => {
    const [, state] = /^<lede-card data-ssr='([^']*)'>/.exec(renderWidget('card', { article: { ...story, author: ["O'Neill & <Söhne>", 'Ada Quay'] } }, plain));
    const json = state.replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    const { author, datePublished, image } = JSON.parse(json);
    assert.deepEqual([author, datePublished], [["O'Neill & <Söhne>", 'Ada Quay'], story.datePublished]);
    assert.equal(image.digitalSourceType, story.image.digitalSourceType);
  });

  it('takes no foreign data for a template: JSON has no markup', () => {
    const evil = JSON.parse('{"_$litType$":1,"strings":["<img src=x onerror=hit()>"],"values":[]}');
    const odd = JSON.parse('{"_$litType$":1,"strings":{"0":"<img src=x onerror=hit()>","length":1,"raw":[""]},"values":[]}');
    const directive = JSON.parse('{"_$litDirective$":"a","values":[]}');
    for (const value of [evil, odd, directive]) {
      assert.doesNotMatch(renderTemplate(lit`<p title=${value}>${value} ${[value]}</p>`), /<img/);
      assert.doesNotMatch(renderTemplate(value), /<img/);
      const record = normaliseArticle({ headline: 'H', url: '/x', author: 'Ann', sponsor: 'Acme', image: { url: '/a.png' } });
      Object.assign(record, { headline: value, author: [{ name: value }], sponsor: { name: value } });
      for (const name of ['card', 'byline', 'article']) assert.doesNotMatch(renderWidget(name, { article: record }), /<img src=x/);
    }
  });

  it('reads a record again that has been changed since it was read, whatever was done to it', () => {
    const read = () =>
      normaliseArticle({ headline: 'H', url: '/x', takeaways: ['One'], author: [{ name: 'Ann', url: '/ann' }], image: { url: 'data:image/png;base64,AAAA' } });
    const changes = {
      'an address': (record) => Object.assign(record, { url: 'javascript:alert(1)' }),
      'an address that nobody lists': (record) => Object.defineProperty(record, 'url', { enumerable: false, value: 'javascript:alert(1)' }),
      'one that changes as it is read': (record) => {
        let asked = 0;
        Object.defineProperty(record, 'url', { enumerable: true, get: () => (asked++ ? 'javascript:alert(1)' : '/x') });
      },
      'that of another field': (record) => Object.assign(record, { url: record.image.url, image: undefined }),
      'one further in': (record) => Object.assign(record.author[0], { url: 'javascript:alert(1)' }),
    };
    for (const [what, act] of Object.entries(changes)) {
      const record = read();
      act(record);
      for (const name of ['card', 'byline', 'article']) assert.doesNotMatch(renderWidget(name, { article: record }), /javascript:|href="data:/, what);
    }
    const loose = Object.assign(read(), { author: 'Ben', takeaways: 'Two', summary: 'Text' });
    loose.self = loose;
    assert.match(renderWidget('article', { article: loose }), /Ben.*Text.*Two/s);
  });

  it('is small: a thousand bytes, on the average of many stories', () => {
    const sizes = stories(200).map(({ alt: imageAlt, href, image, kicker, headline, standfirst, byline, published }) =>
      Buffer.byteLength(renderWidget('card', { href, image, imageAlt, kicker, headline, standfirst, byline, published }, plain)),
    );
    const average = sizes.reduce((sum, size) => sum + size) / sizes.length;
    assert.ok(average <= 1000, `${average} bytes`);
  });

  it('brings its styles, or links to them once for all', () => {
    assert.match(renderWidget('card', { headline: 'Ferry' }), /<template shadowrootmode="open" shadowrootclonable><style>:host/);
    const linked = renderArticle(story, { styles: 'https://cdn.example/lede/' });
    assert.doesNotMatch(linked, /<style/);
    assert.match(linked, /href="https:\/\/cdn\.example\/lede\/byline\.css"/);
    assert.match(renderWidget('card', { headline: 'Ferry' }, { styles: '/a"b' }), /href="\/a&quot;b\/card\.css"/);
  });

  it('speaks the language that it is told, down to the cards of a rail', () => {
    const related = renderWidget('related', { stories: [{ ...story, timeRequired: 3 }] }, { ...plain, lang: 'de' });
    assert.match(related, /^<lede-related lang="de"/);
    assert.match(related, /Das könnte Sie auch interessieren/);
    assert.match(related, /3 Min\. Lesezeit/);
    assert.match(renderWidget('related', { stories: [story] }, plain), /You May Also Like/);
  });

  it('tells no time by the clock of the server', () => {
    const fresh = { headline: 'Ferry', datePublished: new Date().toISOString() };
    assert.doesNotMatch(renderWidget('card', { article: fresh }, plain), /ago|now|>New</i);
  });

  it('shares nothing with another: two pages that are written at once', () => {
    const pages = ['de', 'en'].map((lang) =>
      renderChunks(
        lit`<p>${lang}</p>
          <lede-article .article=${{ ...story, headline: lang }}><lede-notice></lede-notice></lede-article>`,
        { lang },
      )[Symbol.iterator](),
    );
    const written = ['', ''];
    for (let open = 2; open;) {
      open = 0;
      for (const [i, page] of pages.entries()) {
        const { value = '', done } = page.next();
        written[i] += value;
        if (!done) open++;
      }
    }
    const alone = (lang) =>
      renderTemplate(
        lit`<p>${lang}</p>
          <lede-article .article=${{ ...story, headline: lang }}><lede-notice></lede-notice></lede-article>`,
        { lang },
      );
    assert.equal(written[0], alone('de'));
    assert.equal(written[1], alone('en'));
  });
});

describe('hostile stories on a server', () => {
  for (const widget of widgets)
    it(`<${widget.tag}> writes them as text`, () => {
      for (const options of [{}, plain]) {
        const written = renderWidget(widget.tag, propsOf(widget, attack), options);
        for (const [tag, name, attributes] of written.matchAll(/<(\/?[a-z][^\s>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi)) {
          assert.doesNotMatch(name, /^(?:script|b|iframe)$/, tag);
          assert.doesNotMatch(attributes.replace(/"[^"]*"|'[^']*'/g, '""'), /\son/i, tag);
          assert.doesNotMatch(attributes, /="\s*(?:javascript|data):/i, tag);
        }
        assert.equal(count(written, '</style>'), count(written, '<style>'));
        assert.equal(count(written, '<template '), count(written, '</template>'));
      }
    });
});

describe("a developer's own template on a server", () => {
  it('is written as it stands, with its widgets rendered', () => {
    const page = renderTemplate(lit`<main class=${'a "b"'} id="x"><h1>${'<Ferry>'}</h1><lede-card headline=${'Ferry'}></lede-card></main>`, plain);
    assert.match(page, /^<main class="a &quot;b&quot;" id="x"><h1>&lt;Ferry&gt;<\/h1><lede-card data-ssr>.*<\/lede-card><\/main>$/);
  });

  it('may hold everything that Lit binds', () => {
    const attributes = lit`<p ?hidden=${true} ?lang=${false} @click=${() => 1} .title=${'x'} class="a ${'b'} ${3}" data-x=${nothing} dir=${null}></p>`;
    assert.equal(renderTemplate(attributes), '<p hidden class="a b 3" dir=""></p>');
    assert.equal(renderTemplate(lit`${undefined}${null}${nothing}${[1, 'a', [lit`<i>${true}</i>`]]}`), '1a<i>true</i>');
    const item = (n) => lit`<li>${n}</li>`;
    assert.equal(
      renderTemplate(lit`<ul class=${classMap({ a: true, b: false })}>${repeat([1, 2], String, item)}</ul>`),
      '<ul class=" a "><li>1</li><li>2</li></ul>',
    );
    const words = lit`<title>${'a</title><b>'}</title><textarea>${'<'}</textarea><!-- a < b --><br><p>1 < 2`;
    assert.equal(renderTemplate(words), '<title>a&lt;/title&gt;&lt;b&gt;</title><textarea>&lt;</textarea><!-- a < b --><br><p>1 < 2');
  });

  it('holds no value where none is safe', () => {
    assert.throws(() => renderTemplate(lit`<script>let a = ${'x'}</script>`), { name: 'TypeError', message: /a value stands in a <script>/ });
    assert.throws(() => renderTemplate(lit`<style>p{color:${'x'}}</style>`), { name: 'TypeError', message: /a value stands in a <style>/ });
    assert.throws(() => renderTemplate(lit`<!-- ${'x'} -->`), { name: 'TypeError', message: /comment/ });
  });

  it('gives the story to all widgets inside an article, however deep', () => {
    const layout = lit`<div>${lit`<p><lede-byline></lede-byline></p>`}</div><lede-takeaways></lede-takeaways>`;
    const page = renderTemplate(lit`<lede-article .article=${story}>${layout}</lede-article><lede-byline></lede-byline>`, plain);
    const [first, second] = page.split('</lede-article>');
    assert.match(first, /<slot><\/slot><\/template><div>/, 'the article itself shows only its children');
    assert.match(first, /Harbour Desk/);
    assert.match(first, /Key Takeaways/);
    assert.doesNotMatch(second, /Harbour Desk/, 'a byline outside has no story');
  });

  it('can be sent piece by piece', async () => {
    const page = () => lit`<main>${[1, 2, 3].map((n) => lit`<lede-card headline="Ferry ${n}"></lede-card>`)}</main>`;
    const chunks = [...renderChunks(page(), plain)];
    assert.ok(chunks.length > 4);
    assert.equal(await text(Readable.from(renderChunks(page(), plain))), renderTemplate(page(), plain));
  });
});

describe('a newsletter form on a server', () => {
  it('is a real, labelled form in the page', () => {
    assert.match(
      renderWidget('newsletter', { action: '/subscribe', emailName: 'EMAIL' }, plain),
      /<\/template><link [^>]*form\.css"><form data-lede-form method="post" action="\/subscribe"><label><span>Email address<\/span><input type="email" required autocomplete="email" name="EMAIL"><\/label><button type="submit">Subscribe<\/button><div data-lede-decoy hidden aria-hidden="true">.*<\/div><\/form><\/lede-newsletter>$/,
    );
    assert.match(renderArticle(story, { ...plain }), /^(?!.*<form)/s);
  });

  it('is not written beside one of the page, nor for an address that is none', () => {
    assert.equal(count(renderWidget('newsletter', { action: '/subscribe' }, { ...plain, children: '<form action="/own"></form>' }), '<form'), 1);
    assert.equal(count(renderWidget('newsletter', { action: 'javascript:alert(1)' }, plain), '<form'), 0);
  });
});
