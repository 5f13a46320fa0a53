import type { Language } from '../language.js';

/** Italian: the vowel at the end, which tells number and gender, and the "h" or "i" that belongs to it. */
export const italian: Language = {
  stopWords:
    'a abbiamo ad adesso agli ai al alcune alcuni all alla alle allo allora altra altre altri altro anche ancora anni anno appena c che chi ci ciò circa come con contro così cosa cui d da dagli dai dal dall dalla dalle dallo degli dei del dell della delle dello dentro detto di dice domani dopo dove due durante e è ed era erano essere fa fare fatto fino fra fu gli già ha hai hanno ho i ieri il in infatti io l la le lei li lo loro lui ma mai me meno mentre mese mesi mi mia mio molti molto ne né negli nei nel nell nella nelle nello nessuno noi non nostra nostro nuovo o oggi ogni oltre ora per perché però più poco poi prima proprio può qual quale quali quando quanto quasi quella quelle quelli quello questa queste questi questo qui quindi sarà saranno se secondo sei sempre senza si sia sì solo sono sopra sotto stata state stati stato su sua sue sugli sui sul sull sulla sulle suo suoi tra tre troppo tu tutta tutte tutti tutto un una uno va verso vi voi',
  stem: (word) => word.replace(/(?<=...)h?i?[aeiou]$/, ''),
};
