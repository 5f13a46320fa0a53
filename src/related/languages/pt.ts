import type { Language } from '../language.js';

/** Portuguese: plurals and genders; "eleições" meets "eleição". */
export const portuguese: Language = {
  stopWords:
    'a à ainda além algo alguma algumas alguns amanhã ano anos antes ao aos apenas apesar após aquela aquele aquilo aqui as às assim até através bem cada com como contra contudo cujo da daquele das de dela dele deles depois desde dessa desse desta deste deve dia dias disse diz do dois dos durante e é ela elas ele eles em embora enquanto então entre era eram essa essas esse esses esta está estão estar estas estava este estes eu faz fazer foi foram grande há hoje isso isto já la lhe logo mais mas me mês meses menos mesmo meu minha muito muitos na nada não nas nem nessa nesse nesta neste no nos nós nossa nosso num numa o onde ontem os ou outra outras outro outros para parte pela pelas pelo pelos perante pode podem pois por porque porém pouco primeiro quais qual quando quanto quase que quem são se segundo sem sempre ser será seu seus si sido sim só sob sobre sua suas tal também tão tem têm tendo ter teve tinha toda todas todo todos três tu tudo um uma umas uns vai vão você vos',
  stem: (word) =>
    word
      .replace(/(?<=..)(?:oes|aes|aos|ao)$/, '')
      .replace(/(?<=..)([ae])is$/, '$1l')
      .replace(/(?<=..)ns$/, 'm')
      .replace(/(?<=...)[aeo]s?$/, ''),
};
