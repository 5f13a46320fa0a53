// What comes of one recipe of test/ssr/recipes: node recipe.mjs NAME
import { once } from 'node:events';
import { feed, story } from '../../embed/support/widgets.mjs';
import { answer } from './step.mjs';

const [first, second] = feed.articles ?? feed;

const recipes = {
  async node() {
    const { storyServer } = await import('../recipes/stream.mjs');
    const server = storyServer(story, [first, second]).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const response = await fetch(`http://127.0.0.1:${server.address().port}/`);
      return await response.text();
    } finally {
      server.close();
      server.closeAllConnections();
    }
  },

  async eleventy() {
    const { default: eleventy } = await import('../recipes/eleventy.config.mjs');
    const shortcodes = {};
    const copies = {};
    eleventy({ addShortcode: (name, render) => (shortcodes[name] = render), addPassthroughCopy: (copy) => Object.assign(copies, copy) });
    return {
      card: shortcodes.lede('card', story),
      related: shortcodes.lede('related', { stories: [first, second] }),
      newsletter: shortcodes.lede('newsletter', { action: '/subscribe' }),
      copies,
    };
  },

  async component() {
    const { widget, widgetHtml } = await import('../recipes/component.mjs');
    return { props: widget('card', { article: story }), html: widgetHtml('card', { article: story }) };
  },
};

answer(await recipes[process.argv[2]]());
