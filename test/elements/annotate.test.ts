import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/did-you-know/define.js';
import type { LedeDidYouKnow } from '../../src/elements/did-you-know/define.js';

const facts = [
  { term: 'Swing bridge', explanation: 'A bridge that turns sideways.', source: 'https://example.com/bridges' },
  { term: 'roller', explanation: 'A wheel under a heavy load.' },
  { term: '橋', explanation: 'A bridge in Japanese.' },
];
const story = `<h2>The swing bridge reopens</h2>
  <p>A <a href="#">swing bridge</a> is old. The steamroller stays. The <em>swing bridge</em> turns on a roller, and a roller is round. 大きな橋です。</p>
  <code>roller</code>`;

async function page(selector = '#story'): Promise<{ panel: LedeDidYouKnow; text: HTMLElement; terms: () => HTMLButtonElement[] }> {
  const root = await fixture(
    html`<div>
      <div id="story"></div>
      <lede-did-you-know annotate=${selector} .facts=${facts}></lede-did-you-know>
    </div>`,
  );
  const text = root.querySelector<HTMLElement>('#story')!;
  const panel = root.querySelector('lede-did-you-know')!;
  text.append(...new DOMParser().parseFromString(story, 'text/html').body.childNodes);
  panel.requestUpdate();
  await panel.updateComplete;
  return { panel, text, terms: () => [...text.querySelectorAll('button')] };
}

async function marked(): Promise<Awaited<ReturnType<typeof page>>> {
  const found = await page();
  await until(() => found.terms().length === 3, 'three terms are marked');
  return found;
}

/** The machine that runs this may be busy with others. */
const until = (holds: () => boolean, what: string): Promise<void> => waitUntil(holds, what, { timeout: 4000 });
const gap = (panel: LedeDidYouKnow, button: Element): number => popoverOf(panel).getBoundingClientRect().top - button.getBoundingClientRect().bottom;
const popoverOf = (panel: LedeDidYouKnow): HTMLElement => panel.renderRoot.querySelector<HTMLElement>('[popover]')!;

describe('terms of a did-you-know panel in the story', () => {
  it('become buttons at their first mention as a whole word, outside headings, links and code', async () => {
    const { terms, text } = await marked();
    expect(terms().map((button) => button.ariaLabel)).to.deep.equal(['swing bridge', 'roller', '橋']);
    expect(text.textContent).to.include('The steamroller stays. The swing bridge turns on a roller, and');
    expect(text.innerText).to.include('The steamroller stays. The swing bridge turns on a roller, and');
    await expect(text).to.be.accessible();
  });

  it('open their explanation at a press of Enter, and give the focus back at Escape', async () => {
    const { panel, terms } = await marked();
    const [button] = terms() as [HTMLButtonElement];
    await until(() => {
      // it can be reached once it lies over its words
      button.focus();
      return document.activeElement === button;
    }, 'the term has the focus');
    await sendKeys({ press: 'Enter' });
    await until(() => button.getAttribute('aria-expanded') === 'true', 'the button says that it is open');
    expect(popoverOf(panel).matches(':popover-open')).to.be.true;
    expect(popoverOf(panel).textContent).to.include('A bridge that turns sideways.');
    expect(popoverOf(panel).querySelector('a')!.href).to.equal('https://example.com/bridges');
    expect(panel.shadowRoot!.activeElement === popoverOf(panel), 'the popover has the focus').to.be.true;
    await sendKeys({ press: 'Escape' });
    await until(() => button.getAttribute('aria-expanded') === 'false', 'the button says that it is closed');
    await until(() => document.activeElement === button, 'the term has the focus');
  });

  it('keep their popover six pixels under them while the page scrolls, and close it when they leave the window', async () => {
    const { panel, terms, text } = await marked();
    text.style.marginBlock = '150px 3000px';
    const [button] = terms() as [HTMLButtonElement];
    button.click();
    await until(() => button.getAttribute('aria-expanded') === 'true', 'the popover opens');
    for (const top of [40, 90, 20]) {
      window.scrollTo(0, top);
      await until(() => window.scrollY === top && Math.abs(gap(panel, button) - 6) < 1, `six pixels at ${String(top)}`);
    }
    window.scrollTo(0, 2000);
    await until(() => !popoverOf(panel).matches(':popover-open'), 'the popover closes');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    window.scrollTo(0, 0);
  });

  it('close their popover when they go', async () => {
    const { panel, terms, text } = await marked();
    terms()[0]!.click();
    await until(() => terms()[0]!.ariaExpanded === 'true' && popoverOf(panel).matches(':popover-open'), 'the popover opens');
    text.replaceChildren('Nothing.');
    await until(() => !popoverOf(panel).matches(':popover-open'), 'the popover closes');
  });

  it('are pressed on each of their lines', async () => {
    const { panel, terms, text } = await marked();
    text.style.inlineSize = '1px';
    const [button] = terms() as [HTMLButtonElement];
    const word = [...text.querySelector('em')!.childNodes].find(({ nodeValue }) => nodeValue === 'swing bridge')!;
    const range = document.createRange();
    range.selectNodeContents(word);
    await until(() => button.getBoundingClientRect().width < 60, 'the words stand on two lines');
    const { x, y, width, height } = range.getClientRects()[1]!;
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await until(() => button.getAttribute('aria-expanded') === 'true', 'the popover opens');
    expect(popoverOf(panel).matches(':popover-open')).to.equal(true);
  });

  it('open one after the other in the same place', async () => {
    const { panel, terms } = await marked();
    const [first, second] = terms() as [HTMLButtonElement, HTMLButtonElement];
    first.click();
    await until(() => first.getAttribute('aria-expanded') === 'true', 'the first opens');
    popoverOf(panel).hidePopover();
    await until(() => first.getAttribute('aria-expanded') === 'false', 'the first closes');
    second.click();
    await until(() => second.getAttribute('aria-expanded') === 'true', 'the second opens');
    expect(first.getAttribute('aria-expanded')).to.equal('false');
    expect(popoverOf(panel).textContent).to.include('A wheel under a heavy load.');
  });

  it('give the page its text back when the panel goes', async () => {
    const { panel, text, terms } = await marked();
    const sheets = document.adoptedStyleSheets.length;
    panel.remove();
    expect(terms()).to.be.empty;
    expect(document.adoptedStyleSheets.length).to.equal(sheets - 1);
    const before = document.createElement('div');
    before.append(...new DOMParser().parseFromString(story, 'text/html').body.childNodes);
    expect(text.isEqualNode(before) || text.innerHTML === before.innerHTML).to.equal(true);
  });

  it('stay plain text where the selector names nothing, or is none', async () => {
    for (const selector of ['#nowhere', '###', '']) {
      const { terms, panel } = await page(selector);
      await aTimeout(0);
      expect(terms()).to.be.empty;
      expect(panel.shadowRoot!.textContent).to.include('Swing bridge');
    }
  });
});
