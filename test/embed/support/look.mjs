/** Keeps what the page's security policy reports in the page, from before its first script. */
export const recordViolations = (page) =>
  page.evaluateOnNewDocument(() => {
    const violations = (globalThis[Symbol.for('violations')] = []);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => violations.push(`${effectiveDirective} ${blockedURI}`));
  });

export const violationsOf = (page) => page.evaluate(() => globalThis[Symbol.for('violations')]);

/** Waits until the scripts have run and all that has been started is finished. */
export async function quiet(page) {
  await page.evaluate(async () => {
    for (let round = 0; round < 3; round++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await Promise.all([...document.querySelectorAll('*')].map((element) => element.updateComplete));
    }
  });
}

/**
 * What readers see of each of the elements in the page's body: `shown` (the widget has rendered its story), `kept` (what the
 * publisher wrote stands there to be read), or `lost`.
 */
export const looks = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-test]')].map((element) => {
      const high = (node) => node.getBoundingClientRect().height > 10;
      const root = element.shadowRoot?.querySelector('.root');
      const own = [...element.querySelectorAll('a, li, dd, p, label, figcaption')];
      return `${element.localName} ${root && high(root) ? 'shown' : own.some(high) ? 'kept' : 'lost'}`;
    }),
  );

/** The same verdict for every element. */
export const every = (widgets, verdict) => widgets.map(({ tag }) => `${tag} ${typeof verdict === 'string' ? verdict : verdict(tag)}`);
