import type { LitElement } from 'lit';
import { warn } from '#warn';
import { consume } from '../context/consume.js';
import { siteContext } from '../context/site.js';
import { wearStyles } from '../dom/adopt.js';
import { hasContent } from '../dom/content.js';
import { isSheet, oldNodes, showsData } from '../dom/declared.js';
import type { Enhanced, Finished, Held } from '../dom/finished.js';
import { breakAgain } from '../dom/pictures.js';
import { prepare } from '../dom/prepare.js';
import { renderAnew } from '../dom/renew.js';
import { stateOf } from '../dom/restore-parts.js';
import { restore } from '../dom/restore.js';
import { languageTag } from '../i18n/registry.js';
import { freshness, readMoment } from '../model/dates.js';
import { isEnglish } from '../model/english.js';
import { nearestLang, onLang, speakerOf } from './locale.js';
import { isInSite } from './site.js';
import { tellTime } from './tell-time.js';

/** Of these two the content is a form, or the same story once more. */
const readsContent = ({ localName }: Element): boolean => !/^lede-(?:article|newsletter)$/.test(localName);

/** What comes into an element is to be read. */
const renewals = new WeakMap<Node, () => void>();
let contents: MutationObserver | undefined;

/** Gives life to what a server wrote of an element, as soon as it has arrived. Where it shows nothing yet, the element is rendered. */
export async function begin(element: Enhanced, held: Held): Promise<void> {
  if (document.readyState === 'loading')
    await new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', resolve, { once: true });
    });
  const root = element.shadowRoot!;
  if (!element.enhance || !showsData(root)) {
    offer(element, held);
    for (const node of oldNodes(root)) node.remove();
    held.release();
    return;
  }
  const renew = (): void => {
    held.renewal ??= renewed(element, held);
  };
  contents ??= new MutationObserver((records) => {
    for (const { target } of records) renewals.get(target)?.();
  });
  renewals.set(element, renew);
  contents.observe(element, { childList: true });
  let works: readonly Promise<unknown>[] = [];
  held.moved = () => {
    held.leave?.();
    held.renewal = undefined;
    works = enhance(element, root, held, renew);
    // it was away when it should have been rendered anew
    if (held.told.size) renew();
  };
  held.moved();
  held.changed = renew;
  // a copy of one that was rendered here has no style sheet; an address has been asked, and what stands inside read, by nobody
  const isCopy = ![...root.childNodes].some(isSheet);
  if (held.told.size || isCopy || element.hasAttribute('src') || (readsContent(element) && hasContent(element))) renew();
  await Promise.all(works);
  await held.renewal;
}

/** What a server has written inside a frame is what the frame has to offer. */
function offer(element: Enhanced, { told, keep }: Held): void {
  const { record, properties } = restore(element);
  const { stories } = properties as { readonly stories?: readonly unknown[] };
  if (!told.has('article') && Object.keys(record).length) keep(record);
  if (stories?.length && !told.has('stories')) Object.assign(element, { stories });
}

/** Returns what has to be waited for. */
function enhance(element: Enhanced, root: ShadowRoot, held: Held, renew: () => void): Promise<unknown>[] {
  const leaves: (() => void)[] = [];
  const works: Promise<unknown>[] = [];
  const onLeave = (leave: () => void): void => {
    leaves.push(leave);
  };
  held.leave = () => {
    for (const leave of leaves.splice(0)) leave();
  };
  const finished: Finished = {
    state: stateOf(element),
    record: () => restore(element).record,
    recordOf: (widget) => restore(widget).record,
    isForeign: isInOtherLanguage(element),
    renew,
    tellTime(time, most) {
      const stop = tellTime(time, element, most);
      if (stop) onLeave(stop);
    },
    isFresh: (...dates) => dates.some((date) => freshness({ published: readMoment(date)! }, Date.now()) !== undefined),
    waitFor: (work) => void works.push(work),
    onLeave,
  };
  held.finished = finished;
  if (finished.isForeign) renew();
  const lang = nearestLang(element);
  onLeave(
    onLang(() => {
      if (isInOtherLanguage(element) || nearestLang(element) !== lang) renew();
    }),
  );
  if (isInSite(element)) onLeave(followSite(element, finished));
  // the page's policy forbids style sheets inside the page
  if ([...root.childNodes].some((node) => node.nodeName === 'STYLE' && !(node as HTMLStyleElement).sheet))
    wearStyles(root, (element.constructor as typeof LitElement).elementStyles);
  element.enhance?.(root, finished);
  breakAgain(root);
  return works;
}

/** Renders an element anew: with all that its HTML tells, and what has changed since. False where it has gone meanwhile. */
async function renewed(element: LitElement, held: Held): Promise<boolean> {
  try {
    await prepare(element);
    // it is tried again when it comes back
    if (!element.isConnected) return false;
    held.leave?.();
    renewals.delete(element);
    await renderAnew(element, held);
    return true;
  } catch (error) {
    warn(`cannot be rendered anew, and stays as its server wrote it: ${String(error)}`, element);
  }
  held.renewal = undefined;
  return false;
}

/** What its server knew of the site around stands in its state. */
function followSite(element: LitElement, { state, renew }: Finished): () => void {
  const known = JSON.stringify(state['site'] ?? {});
  return consume(
    element,
    siteContext,
    (settings) => {
      // a whole story has a form too
      if (JSON.stringify((element.localName === 'lede-article' ? settings : settings?.link) ?? {}) !== known) renew();
    },
    'lede-site',
  );
}

/** A server knows of no page: there the widgets around tell the language. */
function isInOtherLanguage(element: LitElement): boolean {
  const speaker = speakerOf(element);
  if (!speaker || speaker.localName.startsWith('lede-')) return false;
  const around = element.closest(':is(lede-article, lede-feed, lede-related, lede-site)[lang]');
  const [pageLang, serverLang] = [nearestLang(element), languageTag(around?.getAttribute('lang') ?? 'en')];
  return pageLang !== serverLang && !(isEnglish(pageLang) && isEnglish(serverLang));
}
