import type { Language } from '../language.js';

/** German. Umlauts are gone before, so that "Städte" meets "Stadt". */
export const german: Language = {
  stopWords:
    'ab aber alle allem allen aller alles als also am an andere anderen andern auch auf aus bei beim bereits bin bis bisher da dabei dadurch dafür dagegen daher damit danach dann daran darauf darf darüber das dass dazu dem den denen denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines einige er erst es etwa etwas euch für gab gegen gegenüber gestern gibt hat hatte hatten haben habe heute hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jahr jahre jahren jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinen können könnte konnte machen man mehr mehrere mein mit morgen muss müssen nach nachdem neben nicht nichts noch nun nur ob oder ohne rund sagt sagte schon sehr sei sein seine seinem seinen seiner seit seitdem selbst sich sie sind so sogar soll sollen sollte sondern sowie über um und uns unser unter viel viele vom von vor vor wann war waren warum was weg wegen weil weiter welche welcher wenn wer werde werden wie wieder will wir wird wo wurde wurden während würde zu zum zur zwar zwei zwischen',
  stem: (word) => word.replace(/(?<=....)innen$/, '').replace(/(?<=....)(?:ern|en|em|er|es|e|n)$|(?<=...[abdfghklmnort])s$/, ''),
};
