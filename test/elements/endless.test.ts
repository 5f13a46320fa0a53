import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { record, widgets } from './manifest.js';
import { placed, settled, words, type Widget } from './stories.js';

const large = 'A headline without an end '.repeat(40_000);
const deep = '['.repeat(10_000) + ']'.repeat(10_000);

/** Milliseconds until a widget has taken something in and the page could draw it. */
async function taken(element: LitElement, change: () => void): Promise<number> {
  const started = performance.now();
  change();
  await element.updateComplete;
  await settled();
  element.getBoundingClientRect();
  return performance.now() - started;
}

describe('content without an end', () => {
  for (const { tag, attributes, reads } of widgets) {
    it(`as every attribute of <${tag}> is cut, and leaves the page alive`, async function () {
      this.timeout(60_000);
      const element = await placed(document.createElement(tag) as LitElement);
      for (const name of attributes) {
        const time = await taken(element, () => {
          element.setAttribute(name, large);
        });
        expect(time, name).to.be.lessThan(2000);
        expect(words(element).length, name).to.be.lessThan(70_000);
        element.removeAttribute(name);
      }
    });

    it(`in the record of <${tag}> is cut`, async function () {
      this.timeout(60_000);
      const element = document.createElement(tag) as Widget & { stories?: unknown };
      await placed(element);
      const give = (story: object): void => {
        if (reads === 'stories') element.stories = [story];
        else element.article = story;
      };
      const time = await taken(element, () => {
        give({ ...record, headline: large, abstract: large, articleSection: large });
      });
      expect(time).to.be.lessThan(4000);
      expect(words(element).length).to.be.lessThan(250_000);
      // a busy machine takes its time for these, but comes to an end
      await taken(element, () => {
        give({ ...record, takeaways: Array.from({ length: 11_000 }, (_, i) => `Point ${String(i)}.`) });
      });
      expect(words(element)).to.not.contain('Point 10000.');
    });

    it(`in JSON that is nested ten thousand times leaves <${tag}> as the page wrote it`, async () => {
      const element = document.createElement(tag) as LitElement;
      const script = document.createElement('script');
      script.type = 'application/json';
      for (const text of [
        deep,
        `{"headline":${deep}}`,
        '{"headline":'.repeat(10_000),
        '{"__proto__":{"headline":"a"},"constructor":{"prototype":{"polluted":1}}}',
      ]) {
        script.textContent = text;
        element.append(script);
        await placed(element);
        expect(words(element).trim()).to.equal('');
        expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
      }
    });
  }
});
