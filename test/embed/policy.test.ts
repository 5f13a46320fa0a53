import { expect } from '@open-wc/testing';

const policy = "require-trusted-types-for 'script'";
const story = '<ul><li>Trams cross again.</li></ul>';

/** A page of its own with the built script, under a policy. */
async function open(directive: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '600';
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}${directive}"><script type="module" src="/cdn/lede.js"></script><lede-takeaways>${story}</lede-takeaways>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const { contentDocument, contentWindow } = frame;
  const thrown: string[] = [];
  contentWindow!.addEventListener('error', ({ message }) => thrown.push(message));
  contentWindow!.addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(thrown).to.deep.equal([]);
  return contentDocument!;
}

const shown = (page: Document): string[] =>
  [...(page.querySelector('lede-takeaways')!.shadowRoot?.querySelectorAll('li') ?? [])].map((item) => item.textContent.trim());
const kept = (page: Document): boolean => page.querySelector('li')!.getBoundingClientRect().height > 0;

afterEach(() => {
  document.querySelector('iframe')?.remove();
});

describe('the built script where Trusted Types are asked for, in every browser', () => {
  for (const directive of ['', '; trusted-types lede', '; trusted-types lit-html'])
    it(`shows the story: "${policy}${directive}"`, async () => {
      expect(shown(await open(directive))).to.deep.equal(['Trams cross again.']);
    });

  for (const directive of ['; trusted-types dompurify', "; trusted-types 'none'"])
    it(`shows the story, or keeps what the publisher wrote: "${policy}${directive}"`, async () => {
      const page = await open(directive);
      expect(shown(page).length || kept(page)).to.be.ok;
      if ('setHTML' in Element.prototype || !('trustedTypes' in window)) expect(shown(page)).to.deep.equal(['Trams cross again.']);
    });
});
