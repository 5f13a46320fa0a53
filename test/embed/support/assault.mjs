// Puts every payload into every sink and looks at what came of it. Runs in the browser.
import { addressesOf, findings, inside, resolved } from './audit.mjs';

/** All updates, and those of the widgets inside, are microtasks. */
const settle = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

/** Counts what runs: `stop` tells how often one of these was called. */
export function canary() {
  const names = ['alert', 'prompt', 'confirm', 'print', 'open'];
  const kept = names.map((name) => window[name]);
  let count = 0;
  for (const name of names) window[name] = () => count++;
  return () => {
    names.forEach((name, i) => (window[name] = kept[i]));
    return count;
  };
}

const addressesIn = (sinks) => new Set(sinks.flatMap(({ element }) => inside(element).flatMap(addressesOf)).map(([, address]) => resolved(address)));

/** Every address that stands in widgets which are given plain words, once the code is there that the first of its kind fetches. */
async function honestAddresses(sinks) {
  for (const { put } of sinks) put('words', 0);
  let found = new Set();
  for (let [calm, round] = [0, 0]; calm < 5 && round < 50; calm++, round++) {
    await Promise.all(sinks.flatMap(({ element }) => [element, ...inside(element)].map(({ updateComplete }) => updateComplete)));
    await settle();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const now = addressesIn(sinks);
    if (now.size !== found.size || sinks.some(({ element }) => element.matches(':state(waiting)'))) calm = 0;
    found = now;
  }
  return found;
}

/** The picture of the story under attack: where it cannot be loaded it comes and goes. */
const isOwnPicture = (address) =>
  [location.origin, `${location.origin}/stories`].some((place) => resolved(address) === `${place}/pictures/harbour-bridge-reopens.svg`);

/** What addresses may be resolved against: without a base, "//a.example" is read as on a page of either protocol. */
const bases = [document.baseURI, 'https://lede.invalid', 'http://lede.invalid'];

/** A text without the blanks and the quotes around it: attributes are read as forgivingly. */
const bare = (text) =>
  text
    .trim()
    .replace(/^["'`´“”„‟″«»‘’‚′]+|["'`´“”„‟″«»‘’‚′]+$/g, '')
    .trim();

/**
 * Every payload into every sink, or into each `share`th of them: the others get the next ones at the same time.
 *
 * @param place - Where the widgets stand.
 * @returns {Promise<{ insertions: number, findings: string[] }>}
 */
export async function assault(sinks, payloads, { share = 1, place = document.body } = {}) {
  place.append(...sinks.map(({ element }) => element));
  await settle();
  const honest = await honestAddresses(sinks);
  const found = new Set();
  let insertions = 0;
  for (let turn = 0; turn * share < payloads.length; turn++) {
    const some = payloads.slice(turn * share, (turn + 1) * share);
    const given = sinks.map((_, i) => some[(turn + i) % some.length]);
    sinks.forEach(({ put }, i) => put(given[i], turn));
    await settle();
    const meant = new Map(
      some.map((payload) => [
        payload,
        new Set([payload, bare(payload)].flatMap((text) => bases.map((base) => (URL.canParse(text, base) ? new URL(text, base).href : undefined)))),
      ]),
    );
    for (const [i, { name, element, leaves }] of sinks.entries()) {
      const payload = given[i];
      // an address goes where the browser would go from the same text; those of a srcset are only parts of the text
      const isMeant = (address, attribute) =>
        attribute === 'srcset' ||
        address.startsWith('mailto:') ||
        honest.has(resolved(address)) ||
        isOwnPicture(address) ||
        meant.get(payload).has(resolved(address));
      insertions += leaves;
      for (const fault of findings(element, isMeant)) found.add(`${name} given ${JSON.stringify(payload.slice(0, 80))}: ${fault}`);
    }
  }
  for (const { element } of sinks) element.remove();
  return { insertions, findings: [...found] };
}

/**
 * Elements that load what is attacked.
 *
 * @param sources - `{ payload, src }`: the address that answers with a payload.
 * @returns {Promise<{ widgets: number, findings: string[] }>}
 */
export async function loads(tags, sources, place = document.body) {
  const found = new Set();
  for (let at = 0; at < sources.length; at += 50) {
    const loading = sources.slice(at, at + 50).flatMap(({ payload, src }) => tags.map((tag) => ({ payload, src, element: document.createElement(tag) })));
    const done = loading.map(
      ({ element }) => new Promise((resolve) => ['lede-loaded', 'lede-failed'].forEach((type) => element.addEventListener(type, resolve))),
    );
    for (const { element, src } of loading) element.setAttribute('src', src);
    place.append(...loading.map(({ element }) => element));
    await Promise.all(done);
    await settle();
    for (const { element, payload, src } of loading) {
      const meant = new Set([...bases, new URL(src, document.baseURI)].map((base) => (URL.canParse(payload, base) ? new URL(payload, base).href : undefined)));
      const isMeant = (address, name) => name === 'srcset' || address.startsWith('mailto:') || meant.has(resolved(address));
      for (const fault of findings(element, isMeant)) found.add(`<${element.localName} src=${src}> given ${JSON.stringify(payload.slice(0, 80))}: ${fault}`);
      element.remove();
    }
  }
  return { widgets: sources.length * tags.length, findings: [...found] };
}
