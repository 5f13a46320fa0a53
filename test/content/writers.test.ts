import { expect } from '@open-wc/testing';
import { writersOf } from '../../src/content/writers.js';

describe('the writers of a byline', () => {
  for (const [byline, names] of [
    ['Ada Brook', ['Ada Brook']],
    ['By Ada Brook', ['Ada Brook']],
    ['BY ADA BROOK', ['ADA BROOK']],
    ['Written by: Ada Brook', ['Ada Brook']],
    ['Von Emma Deich', ['Emma Deich']],
    ['Par Léa Quai', ['Léa Quai']],
    ['Por Inés Muelle', ['Inés Muelle']],
    ['Di Gino Porto', ['Gino Porto']],
    ['Di Porto', ['Di Porto']],
    ['By Ada Brook and Ben Hill', ['Ada Brook', 'Ben Hill']],
    ['By Ada Brook, Ben Hill and Cleo Marsh', ['Ada Brook', 'Ben Hill', 'Cleo Marsh']],
    ['Ada Brook & Ben Hill', ['Ada Brook', 'Ben Hill']],
    ['Emma Deich und Finn Möller', ['Emma Deich', 'Finn Möller']],
    ['Inés Muelle y José Faro', ['Inés Muelle', 'José Faro']],
    ['José Faro y Puerto', ['José Faro y Puerto']],
    ['Ada Brook; Ben Hill | Cleo Marsh', ['Ada Brook', 'Ben Hill', 'Cleo Marsh']],
    ['Ada Brook, Harbour Reporter', ['Ada Brook']],
    ['Ada Brook, Senior Staff Writer, and Ben Hill, Editor', ['Ada Brook', 'Ben Hill']],
    ['Emma Deich, Hafenredaktion', ['Emma Deich']],
    ['By Ada Brook in Little Port', ['Ada Brook']],
    ['Ada Brook for The Harbour Post', ['Ada Brook']],
    ['Ada Brook (text), Ben Hill (pictures)', ['Ada Brook', 'Ben Hill']],
    ['Ben Hill, Jr.', ['Ben Hill, Jr.']],
    ['Dora Fell, PhD', ['Dora Fell']],
    ['Ada Brook @adabrook', ['Ada Brook']],
    ['ada@post.example (Ada Brook)', []],
    ['Ada Brook ada@post.example', ['Ada Brook']],
    ['Food and Drink Desk', ['Food and Drink Desk']],
    ['Staff Reporter', ['Staff Reporter']],
    ['Harbour Desk', ['Harbour Desk']],
    ['Ada Brook, 12 May 2026', ['Ada Brook']],
    ['By Ada Brook March 25, 2015', ['Ada Brook']],
    ['Ada Brook Updated 3 hours ago', ['Ada Brook']],
    ['By Ada Brook, Follow', ['Ada Brook']],
    ['قلم البحر', ['قلم البحر']],
    ['港 太郎', ['港 太郎']],
    ['https://www.facebook.com/ada.brook', []],
    ['//social.example/ada', []],
    ['www.post.example', []],
    ['admin', []],
    ['', []],
    [undefined, []],
    ['a '.repeat(1e5), []],
  ] as const)
    it(`${JSON.stringify(byline?.slice(0, 60))} names ${JSON.stringify(names)}`, () => {
      expect(writersOf(byline).map(({ name }) => name)).to.deep.equal(names);
    });
});
