import { addWords } from '../registry.js';
import type { Words } from '../words.js';

/** Italian. */
const it: Words = {
  takeaways: 'I punti chiave',
  didYouKnow: 'Lo sapevi?',
  related: 'Leggi anche',
  newsletter: 'Iscriviti alla nostra newsletter',
  notice: 'Su questo articolo',

  by: 'Di {names}',
  updated: 'Aggiornato: {date}',
  minutesRead: '{minutes} min di lettura',

  live: 'Diretta',
  liveSoon: 'Tra poco in diretta',
  liveClosed: 'Diretta conclusa',
  isNew: 'Nuovo',
  isUpdated: 'Aggiornato',
  video: 'Video',
  audio: 'Audio',
  gallery: 'Foto',
  newsletterMedia: 'Newsletter',
  registered: 'Gratis con registrazione',
  premium: 'Solo per abbonati',
  paidBy: 'Sponsorizzato da {name}',

  aiImage: 'Immagine generata con l’IA',
  aiImageShort: 'Immagine IA',
  aiEdited: 'Immagine modificata con l’IA',
  aiEditedShort: 'Ritocco IA',
  computerArt: 'Immagine creata al computer',
  computerArtShort: 'Arte digitale',

  madeByAi: 'Scritto dall’IA',
  madeWithAi: 'Scritto con l’aiuto dell’IA',
  checkedBy: 'Verificato da {name}',
  checkedByOn: 'Verificato da {name}, {date}',
  notChecked: 'Non verificato dalla redazione',
  stale: 'L’articolo è cambiato dopo la verifica di questi punti.',
  evidence: 'Vai al passaggio',
  source: 'Fonte',

  previous: 'Articoli precedenti',
  next: 'Altri articoli',
  moreOn: 'Altro su: {topic}',
  paid: 'Contenuti sponsorizzati',

  email: 'Indirizzo email',
  subscribe: 'Iscriviti',
  emailMissing: 'Inserisci il tuo indirizzo email.',
  emailInvalid: 'Inserisci un indirizzo come nome@example.com.',

  sentByReader: 'Questo articolo è stato inviato da un lettore o da una lettrice.',
  sentByAgency: 'Questo articolo proviene da un’agenzia di stampa.',
  sentBySponsor: 'Questo articolo è stato fornito da uno sponsor.',
  editorsChecked: 'La nostra redazione lo ha verificato.',
  editorsDidNotCheck: 'La nostra redazione non lo ha verificato.',
  rules: 'Regole per chi invia articoli',
  aiImageNote: 'L’immagine di copertina è stata generata con l’IA e non mostra un fatto reale.',
  aiEditedNote: 'L’immagine di copertina è stata modificata con l’IA.',
  computerArtNote: 'L’immagine di copertina è creata al computer, a solo scopo illustrativo.',
  rights: 'C’è un errore, o sono violati i tuoi diritti d’autore?',
  report: 'Segnala questo articolo via email',
  reportSubject: 'Segnalazione: {headline}',
  reportStory: 'Articolo: {headline}',
  reportReference: 'Riferimento: {reference}',
  reportReason: 'Che cosa non va:',
  corrections: 'Rettifiche',
};
addWords('it', it);
export default it;
