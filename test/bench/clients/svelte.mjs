import { flushSync, mount as start } from 'svelte';
import Cards from './Cards.svelte';

let cards;

export const mount = (root, list) => {
  cards = start(Cards, { target: root, props: { list } });
  flushSync();
};
export const update = (root, list) => flushSync(() => cards.show(list));
