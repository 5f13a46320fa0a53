import { addWords } from '../registry.js';
import type { Words } from '../words.js';

/** Polish. */
const pl: Words = {
  takeaways: 'Najważniejsze informacje',
  didYouKnow: 'Czy wiesz, że…?',
  related: 'Czytaj także',
  newsletter: 'Zapisz się na nasz newsletter',
  notice: 'O tym artykule',

  by: 'Tekst: {names}',
  updated: 'Aktualizacja: {date}',
  minutesRead: '{minutes} min czytania',

  live: 'Na żywo',
  liveSoon: 'Wkrótce na żywo',
  liveClosed: 'Relacja zakończona',
  isNew: 'Nowe',
  isUpdated: 'Aktualizacja',
  video: 'Wideo',
  audio: 'Audio',
  gallery: 'Zdjęcia',
  newsletterMedia: 'Newsletter',
  registered: 'Bezpłatnie po rejestracji',
  premium: 'Dla subskrybentów',
  paidBy: 'Materiał sponsorowany: {name}',

  aiImage: 'Obraz wygenerowany przez AI',
  aiImageShort: 'Obraz AI',
  aiEdited: 'Obraz edytowany przez AI',
  aiEditedShort: 'Edycja AI',
  computerArt: 'Grafika komputerowa',
  computerArtShort: 'Grafika komp.',

  madeByAi: 'Napisane przez AI',
  madeWithAi: 'Napisane z pomocą AI',
  checkedBy: 'Sprawdzono: {name}',
  checkedByOn: 'Sprawdzono: {name}, {date}',
  notChecked: 'Niesprawdzone przez redakcję',
  stale: 'Artykuł zmienił się po sprawdzeniu tych punktów.',
  evidence: 'Zobacz w tekście',
  source: 'Źródło',

  previous: 'Poprzednie artykuły',
  next: 'Więcej artykułów',
  moreOn: 'Więcej na temat: {topic}',
  paid: 'Materiały sponsorowane',

  email: 'Adres e-mail',
  subscribe: 'Zapisz się',
  emailMissing: 'Podaj adres e-mail.',
  emailInvalid: 'Podaj adres w postaci nazwa@example.com.',

  sentByReader: 'Ten artykuł nadesłał czytelnik.',
  sentByAgency: 'Ten artykuł pochodzi z agencji prasowej.',
  sentBySponsor: 'Ten artykuł dostarczył sponsor.',
  editorsChecked: 'Nasza redakcja go sprawdziła.',
  editorsDidNotCheck: 'Nasza redakcja go nie sprawdzała.',
  rules: 'Zasady nadsyłania tekstów',
  aiImageNote: 'Obraz na okładce został wygenerowany przez AI i nie przedstawia prawdziwego zdarzenia.',
  aiEditedNote: 'Obraz na okładce został przerobiony z użyciem AI.',
  computerArtNote: 'Obraz na okładce to grafika komputerowa, służąca wyłącznie jako ilustracja.',
  rights: 'Coś się nie zgadza lub narusza Twoje prawa autorskie?',
  report: 'Zgłoś ten artykuł e-mailem',
  reportSubject: 'Zgłoszenie: {headline}',
  reportStory: 'Artykuł: {headline}',
  reportReference: 'Numer: {reference}',
  reportReason: 'Co się nie zgadza:',
  corrections: 'Sprostowania',
};
addWords('pl', pl);
export default pl;
