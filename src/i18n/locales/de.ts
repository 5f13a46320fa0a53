import { addWords } from '../registry.js';
import type { Words } from '../words.js';

/** German. */
const de: Words = {
  takeaways: 'Das Wichtigste in Kürze',
  didYouKnow: 'Wussten Sie schon?',
  related: 'Das könnte Sie auch interessieren',
  newsletter: 'Unseren Newsletter abonnieren',
  notice: 'Über diesen Artikel',

  by: 'Von {names}',
  updated: 'Aktualisiert: {date}',
  minutesRead: '{minutes} Min. Lesezeit',

  live: 'Live',
  liveSoon: 'Gleich live',
  liveClosed: 'Live beendet',
  isNew: 'Neu',
  isUpdated: 'Aktualisiert',
  video: 'Video',
  audio: 'Audio',
  gallery: 'Fotostrecke',
  newsletterMedia: 'Newsletter',
  registered: 'Frei mit Registrierung',
  premium: 'Nur im Abo',
  paidBy: 'Anzeige von {name}',

  aiImage: 'KI-generiertes Bild',
  aiImageShort: 'KI-Bild',
  aiEdited: 'Mit KI bearbeitetes Bild',
  aiEditedShort: 'KI-bearbeitet',
  computerArt: 'Computergenerierte Illustration',
  computerArtShort: 'Computerbild',

  madeByAi: 'Von KI verfasst',
  madeWithAi: 'Mithilfe von KI verfasst',
  checkedBy: 'Geprüft von {name}',
  checkedByOn: 'Geprüft von {name}, {date}',
  notChecked: 'Nicht redaktionell geprüft',
  stale: 'Der Artikel wurde geändert, nachdem diese Punkte geprüft worden waren.',
  evidence: 'Zur Textstelle',
  source: 'Quelle',

  previous: 'Vorherige Artikel',
  next: 'Weitere Artikel',
  moreOn: 'Mehr zu: {topic}',
  paid: 'Anzeigen',

  email: 'E-Mail-Adresse',
  subscribe: 'Abonnieren',
  emailMissing: 'Bitte geben Sie Ihre E-Mail-Adresse ein.',
  emailInvalid: 'Bitte geben Sie eine Adresse wie name@example.com ein.',

  sentByReader: 'Dieser Artikel wurde von einer Leserin oder einem Leser eingesandt.',
  sentByAgency: 'Dieser Artikel stammt von einer Nachrichtenagentur.',
  sentBySponsor: 'Dieser Artikel wurde von einem Werbepartner bereitgestellt.',
  editorsChecked: 'Unsere Redaktion hat ihn geprüft.',
  editorsDidNotCheck: 'Unsere Redaktion hat ihn nicht geprüft.',
  rules: 'Regeln für Einsendungen',
  aiImageNote: 'Das Titelbild wurde von einer KI erzeugt und zeigt kein wirkliches Ereignis.',
  aiEditedNote: 'Das Titelbild wurde mit KI bearbeitet.',
  computerArtNote: 'Das Titelbild ist computergeneriert und dient nur der Illustration.',
  rights: 'Stimmt hier etwas nicht, oder sind Ihre Urheberrechte verletzt?',
  report: 'Artikel per E-Mail melden',
  reportSubject: 'Meldung: {headline}',
  reportStory: 'Artikel: {headline}',
  reportReference: 'Referenz: {reference}',
  reportReason: 'Was nicht stimmt:',
  corrections: 'Korrekturen',
};
addWords('de', de);
export default de;
