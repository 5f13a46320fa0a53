import { expect } from '@open-wc/testing';

/** The verdict of a copy that is loaded now: each keeps its own. */
let copies = 0;
const verdict = async (): Promise<boolean> => {
  copies += 1;
  const { canRender } = (await import(`../../src/dom/can-render.ts?copy=${String(copies)}`)) as { canRender: () => boolean };
  return canRender();
};

describe('the capability check before elements are registered', () => {
  it('goes well on a page of good manners', async () => {
    expect(await verdict()).to.equal(true);
  });

  for (const [owner, name] of [
    [Element.prototype, 'setAttribute'],
    [Node.prototype, 'insertBefore'],
    [EventTarget.prototype, 'addEventListener'],
    [Document.prototype, 'importNode'],
  ] as [object, string][])
    it(`fails without a word where ${name} does nothing`, async () => {
      const own = Object.getOwnPropertyDescriptor(owner, name)!;
      Object.defineProperty(owner, name, { ...own, value: () => undefined });
      try {
        expect(await verdict()).to.equal(false);
      } finally {
        Object.defineProperty(owner, name, own);
      }
    });
});
