import type { Language } from '../language.js';

/** French: plurals, feminine forms, and what Savoy 2006 ("Light stemming approaches") takes off besides. */
export const french: Language = {
  stopWords:
    'a afin ai ailleurs ainsi alors an ans après au aucun aucune aujourd aura aussi autre autres aux avait avant avec avoir beaucoup car ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez comme comment contre dans de demain depuis dernier dernière des desormais deux dit doit donc dont du durant elle elles en encore entre est et étaient était été être eux fait faire fois font hier hui ici il ils je jour jours jusqu jusque la là le les leur leurs lors lorsque lui ma mais malgré même mêmes mes mois moins mon ne ni non nos notre nous on ont or ou où par parce parmi pas pendant peu peut peuvent plus plusieurs plutôt pour pourquoi pourrait pourtant près puis qu quand que quel quelle quelles quelques quels qui quoi sa sans se selon sera seront ses si son sont sous sur ta tandis tel telle tes toujours tous tout toute toutes très trois tu un une vers veut voici voilà vont vos votre vous',
  stem: (word) =>
    word
      .replace(/(?<=..)(eau|eu|ou)x$/, '$1')
      .replace(/(?<=..)aux$/, 'al')
      .replace(/(?<=...)s$/, '')
      .replace(/(?<=...)iere$/, 'ier')
      .replace(/(?<=..)(en|on|el|il|et)[nlt]e$/, '$1')
      .replace(/(?<=...)e+$/, ''),
};
