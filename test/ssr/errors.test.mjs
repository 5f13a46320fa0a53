// What a developer is told whose call cannot be right
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, nothing } from 'lit';
import { renderArticle, renderChunks, renderTemplate, renderWidget } from '../../dist/ssr/index.js';
import { story } from '../embed/support/widgets.mjs';
import { step } from './support/step.mjs';

const plain = { styles: '/lede/styles' };
const headline = 'Ferry';

/** Every mistake is told in one sentence, with where it comes from. */
function tells(call, message) {
  assert.throws(call, (error) => {
    assert.equal(error.name, 'TypeError');
    assert.match(error.message, /^lede-elements\/ssr: [^\n]+$/);
    assert.match(error.message, message);
    return true;
  });
}

describe('a developer who gives wrong options', () => {
  const calls = {
    renderWidget: (options) => renderWidget('card', { headline }, options),
    renderArticle: (options) => renderArticle(story, options),
    renderTemplate: (options) => renderTemplate(html`<p></p>`, options),
    renderChunks: (options) => renderChunks(html`<p></p>`, options),
  };
  for (const [name, call] of Object.entries(calls))
    it(`to ${name} is told what they are, before anything is written`, () => {
      tells(() => call('de'), /the options are "de": give an object, such as \{ lang: 'de' \}/);
      tells(() => call(null), /the options are null: give an object/);
      tells(() => call(['de']), /the options are a list: give an object/);
      tells(() => call({ lang: 5 }), /the option lang is 5: give a language tag as text/);
      tells(() => call({ styles: true }), /the option styles is true: give 'inline', or the address/);
      tells(() => call({ style: '/lede/styles' }), /there is no option "style": known are styles, lang/);
    });

  it('is told that children are HTML', () => {
    tells(() => renderWidget('card', { headline }, { children: html`<p></p>` }), /the option children is an object: give HTML as text/);
    tells(() => renderTemplate(html`<p></p>`, { children: '<p></p>' }), /there is no option "children"/);
  });

  it('may leave them open', () => {
    for (const options of [undefined, {}, { styles: undefined, lang: undefined, children: undefined }, { styles: null, lang: null, children: null }])
      assert.equal(renderWidget('card', { headline }, options), renderWidget('card', { headline }));
  });
});

describe('a developer who gives something else than a story', () => {
  const wrong = [
    ['a text', 'Ferry', /is "Ferry": .*parse\(text\).* from lede-elements\/data/],
    ['a long text', 'Ferry '.repeat(1000), /is a text: .*parse\(text\)/],
    ['a Promise', Promise.resolve(story), /is a Promise: await it first/],
    ['a query that can be awaited', { then: () => undefined }, /is a Promise: await it first/],
    ['a list', [story], /is a list: give one record of it, .*renderWidget\('related', \{ stories \}\)/],
    ['what parse answers', { articles: [story], problems: [] }, /is a feed: give one of the records in its articles/],
    ['a number', 5, /is 5: give a record, such as \{ headline:/],
    ['a Date', new Date(0), /is a Date: give a record/],
  ];
  for (const [what, value, message] of wrong)
    it(`${what}, is told what to give`, () => {
      tells(() => renderArticle(value), message);
      tells(() => renderWidget('card', { article: value }), message);
    });

  it('is told of nothing at all where a whole story was asked for, and not where it is one property', () => {
    for (const value of [undefined, null]) {
      tells(() => renderArticle(value), new RegExp(`is ${value}: give a record`));
      assert.equal(renderWidget('card', { headline, article: value }), renderWidget('card', { headline }));
    }
  });

  it('in place of a list of stories, is told so', () => {
    for (const call of [(stories) => renderWidget('related', { stories }), (related) => renderWidget('article', { article: story, related })]) {
      tells(() => call(story), /is an object: give a list of records/);
      tells(() => call('Ferry'), /is "Ferry": give a list of records, which parse\(text\)\.articles/);
      tells(() => call({ articles: [story], problems: [] }), /is a feed: give its articles/);
      tells(() => call(Promise.resolve([story])), /is a Promise: await it first/);
    }
  });
});

describe('a developer who gives a property', () => {
  it('a function, a symbol or a Promise is told that none can be shown', () => {
    tells(() => renderWidget('card', { headline: () => headline }), /"headline" of <lede-card> is a function, which HTML cannot hold: give text/);
    tells(() => renderWidget('card', { headline: nothing }), /"headline" of <lede-card> is a symbol/);
    tells(() => renderWidget('card', { article: () => story }), /"article" of <lede-card> is a function/);
    tells(() => renderWidget('card', { title: Symbol('x') }), /"title" of <lede-card> is a symbol/);
    tells(() => renderWidget('card', { headline: Promise.resolve(headline) }), /"headline" of <lede-card> is a Promise: await it first/);
  });

  it('null or undefined has not given it', () => {
    assert.equal(renderWidget('card', { headline, kicker: null, href: undefined, id: null }, plain), renderWidget('card', { headline }, plain));
  });

  it('a Date or an address has given its text', () => {
    const address = 'https://example.com/ferry?a=1&b=2';
    const published = '2026-11-20T07:10:00.000Z';
    assert.equal(
      renderWidget('card', { headline, href: new URL(address), published: new Date(published), title: new URL(address) }, plain),
      renderWidget('card', { headline, href: address, published, title: address }, plain),
    );
    assert.equal(
      renderWidget('newsletter', { action: new URL('https://example.com/subscribe') }, plain),
      renderWidget('newsletter', { action: 'https://example.com/subscribe' }, plain),
    );
    assert.equal(renderWidget('card', { headline, published: new Date('today') }, plain), renderWidget('card', { headline }, plain));
  });

  it('that has no attribute one thing in place of a list is understood', () => {
    assert.match(renderWidget('takeaways', { takeaways: 'Trams cross again.' }, plain), /^<lede-takeaways data-ssr>.*Trams cross again\./);
  });

  it('under both its names finds the last one in the page, once', () => {
    const tagOf = (props) => /^<[^>]*>/.exec(renderWidget('card', { headline, ...props }, plain))[0];
    assert.equal(tagOf({ headingLevel: 2, 'heading-level': 4 }), '<lede-card heading-level="4" data-ssr>');
    assert.equal(tagOf({ 'heading-level': '4', headingLevel: 2 }), '<lede-card heading-level="2" data-ssr>');
    assert.equal(tagOf({ headingLevel: 2, 'heading-level': undefined }), '<lede-card heading-level="2" data-ssr>');
    assert.doesNotMatch(renderWidget('related', { stories: [story], allowRepeats: true, 'allow-repeats': false }, plain), /allow-repeats/);
    assert.match(renderWidget('card', { headline, headingLevel: 2, 'heading-level': '4' }, plain), /<h4 /);
  });

  it('that is ours alone is told that there is none', () => {
    tells(() => renderWidget('card', { headline, 'data-ssr': '{}' }), /<lede-card> has no "data-ssr": it knows article/);
    assert.match(renderWidget('card', { headline, 'data-ssr-id': '1' }, plain), /^<lede-card data-ssr-id="1" data-ssr>/);
  });

  it('and no object of properties is told so', () => {
    tells(() => renderWidget('card', headline), /the properties of <lede-card> are "Ferry": give an object/);
    tells(() => renderWidget('card', [story]), /are a list: give an object/);
    tells(() => renderWidget(story), /there is no widget an object: known are lede-article/);
  });
});

describe('a developer who takes one function for another', () => {
  for (const [name, call] of Object.entries({ renderTemplate, renderChunks }))
    it(`is told that ${name} takes a template`, () => {
      tells(() => call('card', { article: story }), new RegExp(`${name} takes a template of Lit's html, such as html.<lede-card>.*call renderWidget`));
      tells(() => call('lede-card'), /takes a template of Lit's html/);
      assert.equal([...call('Ferry')].join(''), 'Ferry', 'a text is a template too');
    });
});

describe('a developer whose record has no headline', () => {
  /** What is warned of in development. */
  const warnings = (call) =>
    step([
      '--conditions=development',
      '--input-type=module',
      '--eval',
      `import { renderArticle, renderWidget } from ${JSON.stringify(import.meta.resolve('../../dist/ssr/index.js'))};
      import { answer } from ${JSON.stringify(import.meta.resolve('./support/step.mjs'))};
      const said = [];
      console.warn = (text) => said.push(text);
      const title = { title: 'Ferry' };
      ${call};
      answer(said.filter((text) => text.startsWith('[lede]')));`,
    ]);
  const missing = (tag) => `[lede] <${tag}>: headline is missing, so nothing can be shown: a record has the names of schema.org's NewsArticle`;

  it('is warned in development, once', async () => {
    assert.deepEqual(await warnings("for (const props of [title, title]) renderWidget('card', { article: props }); renderArticle(title)"), [
      missing('lede-card'),
      missing('lede-article'),
    ]);
  });

  it('is not warned twice of one that cannot be used', async () => {
    assert.deepEqual(await warnings("renderWidget('card', { article: { headline: 5 } })"), ['[lede] <lede-card>: 5: headline is not text: dropped']);
  });

  it('is not warned where it is said elsewhere, or not needed', async () => {
    const calls = [
      "renderWidget('card', { article: { url: '/ferry' }, headline: 'Ferry' })",
      "renderWidget('card', { article: { url: '/ferry' } }, { children: '<h3>Ferry</h3>' })",
      "renderWidget('card', { article: { url: '/ferry' }, src: '/ferry.json' })",
      "renderWidget('takeaways', { article: { headline: 'Ferry' } })",
    ];
    assert.deepEqual(await warnings(calls.join(';')), []);
  });
});
