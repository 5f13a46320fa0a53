import type { Language } from '../language.js';

/** English. Plurals and no more, as Harman 1991 ("How effective is suffixing?") has it: what cuts deeper makes one of "trade" and "trading", of "bank" and "banking". */
export const english: Language = {
  stopWords:
    'a about above after again against ago all also am an and any are as at be because been before being below between both but by can cannot could day days did do does doing down during each earlier even every few for from further get got had has have having he her here hers him his how if in into is it its itself just last later like made make many may me might month months more most much must my next no nor not now of off on once one only or other our out over own per said same say says she should since so some still such than that the their them then there these they this those three through to today tomorrow too two under until up upon us very via was we week weeks were what when where which while who whom whose why will with within without would year years yesterday you your',
  stem: (word) => word.replace(/(?<=..)ies$/, 'y').replace(/(?<=ch|sh|ss|x|zz|[grt]o)es$|(?<=.[^aeious]|.[^s]e)s$/, ''),
};
