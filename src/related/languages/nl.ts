import type { Language } from '../language.js';

/** Dutch: plurals, with the spelling that they change: "prijzen" and "prijs", "banen" and "baan", "bussen" and "bus". */
export const dutch: Language = {
  stopWords:
    'aan achter af al alle alleen alles als altijd ander andere anderen beide bij bijna binnen blijft blijkt boven buiten daar daarmee daarna daarom dag dagen dan dat de der deze die dit doch doen door dus een eens eerste eerder elk elke en enkele er even gaan gaat geen gehad geweest gisteren had hadden heb hebben heeft hem het hier hij hoe hun ieder iets ik in inmiddels is jaar jaren je jij jullie kan kon kunnen laatste later maand maanden maar maken me meer men met mij mijn moet moeten mogelijk morgen na naar naast net niet niets nieuwe nog nu of om omdat onder ons onze ook op over per rond sinds slechts steeds tegen te ten ter terwijl tijdens toch toe toen tot tussen twee uit van vandaag vanaf veel volgens voor vooral waar waarom was wat we week weken wel welke werd werden wie wij wil worden wordt zal ze zegt zei zeer zelf zich zij zijn zo zoals zonder zou zouden',
  stem: (word) =>
    word
      .replace(/(?<=....)s$/, '')
      .replace(/(?<=...)(?:eren|en|e)$/, '')
      .replace(/([bdfgklmnprst])\1$/, '$1')
      .replace(/([aeou])\1(?=[^aeiou]$)/, '$1')
      .replace(/z$/, 's')
      .replace(/v$/, 'f'),
};
