import type { Language } from '../language.js';

/** Swedish: articles at the end, plurals, and the genitive of both. */
export const swedish: Language = {
  stopWords:
    'alla allt alltså andra annan annat år är åt att av bara behöver bland blev bli blir blivit både bör då dag dagar där däremot de dem den denna deras dess dessa det detta dig din ditt du dock efter eftersom ej eller en enligt er ett ett fick finns flera för före förra första få får från ge genom ger göra gör gjorde går ha hade han hans här har hela helt henne hennes hon honom hos hur i idag igår imorgon in inför ingen inget innan inom inte jag ju just kan kommer kring kunde kunna långt man månad månader många med medan mellan men mer mest mig min mot mycket måste när något någon några nästa ni nu nya och också om oss på redan runt så säger sade samma samt sedan sen senare senast sig sin sina sitt ska skall skulle som står sådan tar till tidigare trots två under upp ur ut utan vad var vara varför varit varje vecka veckor vem vi vid vidare vilka vilken vilket vill än ännu över',
  stem: (word) => word.replace(/(?<=...)(?:arna|erna|orna|aren|are|ar|er|or|en|et|an|na|a|e|n)s?$/, ''),
};
