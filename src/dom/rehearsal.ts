import { html, render } from 'lit';

/** Does once what every widget does. */
function rehearse(): boolean {
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
 * Can this page show templates? A security policy or another script may have taken away what they need: then no element is
 * registered, and readers keep what the page itself has written.
 */
export function canRender(): boolean {
  // a server shows none, and nothing stands in its way
  result ??= !('document' in globalThis) || rehearse();
  return result;
}
