import type { Language } from '../language.js';

/** Spanish: plurals and genders. */
export const spanish: Language = {
  stopWords:
    'a además ahora al algo algunas alguno algunos allí ante antes año años aquel aquella aquí así aun aún aunque ayer bajo bien cada casi como cómo con contra cosa cual cuál cuando cuándo de debe del desde después día días dice dicho dijo donde dónde dos durante e el él ella ellas ellos en entre era eran es esa esas ese eso esos esta está están estar estas este esto estos fue fueron gran ha había haber hace hacer hacia han hasta hay hoy incluso la las le les lo los luego mañana más mayor me mediante mejor menos mes meses mi mientras mis mismo mucho muchos muy nada ni no nos nosotros nuestra nuestro o os otra otras otro otros para parte pero poco por porque pues puede pueden que qué quien quién quienes se sea según ser será si sí sido siempre sin sino sobre solo sólo son su sus tal también tan tanto te tiene tienen toda todas todavía todo todos tras tres tu tuvo un una unas uno unos usted va van vez y ya yo',
  stem: (word) => word.replace(/(?<=..)ces$/, 'z').replace(/(?<=...)[aeo]s?$/, ''),
};
