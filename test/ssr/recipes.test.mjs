// The recipes of the documentation, as they stand in test/ssr/recipes/
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { feed, story } from '../embed/support/widgets.mjs';
import { widget, widgetHtml } from './recipes/component.mjs';
import eleventy from './recipes/eleventy.config.mjs';
import { storyServer } from './recipes/stream.mjs';

const [first, second] = feed.articles ?? feed;

describe('a plain Node server', () => {
  it('sends the whole page', async () => {
    const server = storyServer(story, [first, second]).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const response = await fetch(`http://127.0.0.1:${server.address().port}/`);
    const page = await response.text();
    server.close();
    server.closeAllConnections();
    assert.match(page, /^<!doctype html>\s*<html lang="en">/);
    assert.match(page, new RegExp(`<title>${story.headline}</title>`));
    assert.equal(page.split('<lede-card ').length - 1, 2);
    assert.match(page, /<\/html>$/);
  });
});

describe('Eleventy', () => {
  const config = {
    shortcodes: {},
    copies: {},
    addShortcode: (name, render) => (config.shortcodes[name] = render),
    addPassthroughCopy: (copy) => Object.assign(config.copies, copy),
  };
  eleventy(config);

  it('writes a widget where a template has its shortcode, in the language of the site', () => {
    assert.match(config.shortcodes.lede('card', story), /^<lede-card lang="de" .*Min\. Lesezeit.*<\/lede-card>$/s);
    assert.match(config.shortcodes.lede('related', { stories: [first, second] }), /^<lede-related .*Das könnte Sie auch interessieren/s);
    assert.match(config.shortcodes.lede('newsletter', { action: '/subscribe' }, { hydrate: false }), /<form data-lede-form/);
  });

  it('copies the files that the widgets need', () => {
    assert.deepEqual(config.copies, { 'node_modules/lede-elements/cdn': 'lede' });
  });
});

describe('React, Next and Astro', () => {
  it('take a widget as HTML', () => {
    const props = widget('card', { article: story });
    assert.equal(props.dangerouslySetInnerHTML.__html, widgetHtml('card', { article: story }));
    assert.match(
      widgetHtml('card', { article: story }),
      /^<lede-card lang="en" defer-hydration><template shadowrootmode="open" shadowrootclonable><link rel="stylesheet" href="\/lede\/styles\/card\.css">/,
    );
  });
});
