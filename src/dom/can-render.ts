import { html, render } from 'lit';

/** Renders once, unseen, as every widget does. */
function tryRender(): boolean {
  try {
    const stage = document.createElement('div').attachShadow({ mode: 'open' });
    const observer = new MutationObserver(() => undefined);
    observer.observe(stage, { childList: true });
    observer.disconnect();
    let clicks = 0;
    render(html`<p class=${'a'} @click=${() => clicks++}>${['b', 'c']}</p>`, stage, {});
    const p = stage.querySelector('p')!;
    p.click();
    return p.className + p.textContent + String(clicks) === 'abc1';
  } catch {
    return false;
  }
}

let result: boolean | undefined;

/**
 * Capability check: can Lit render on this page? A security policy or another script may have taken away what it needs: then no
 * element is registered, and readers keep what the page itself has written.
 */
export function canRender(): boolean {
  // a server renders nothing by Lit, and nothing stands in its way
  result ??= !('document' in globalThis) || tryRender();
  return result;
}
