import { addWords } from '../registry.js';
import type { Words } from '../words.js';

/** Swedish. */
const sv: Words = {
  takeaways: 'I korthet',
  didYouKnow: 'Visste du?',
  related: 'Läs också',
  newsletter: 'Prenumerera på vårt nyhetsbrev',
  notice: 'Om artikeln',

  by: 'Av {names}',
  updated: 'Uppdaterad: {date}',
  minutesRead: '{minutes} min lästid',

  live: 'Live',
  liveSoon: 'Snart live',
  liveClosed: 'Live avslutad',
  isNew: 'Nytt',
  isUpdated: 'Uppdaterad',
  video: 'Video',
  audio: 'Ljud',
  gallery: 'Bildspel',
  newsletterMedia: 'Nyhetsbrev',
  registered: 'Gratis med konto',
  premium: 'För prenumeranter',
  paidBy: 'Annons från {name}',

  aiImage: 'AI-genererad bild',
  aiImageShort: 'AI-bild',
  aiEdited: 'AI-redigerad bild',
  aiEditedShort: 'AI-redigerad',
  computerArt: 'Datorgenererad bild',
  computerArtShort: 'Datorbild',

  madeByAi: 'Skrivet av AI',
  madeWithAi: 'Skrivet med hjälp av AI',
  checkedBy: 'Granskat av {name}',
  checkedByOn: 'Granskat av {name}, {date}',
  notChecked: 'Inte granskat av redaktionen',
  stale: 'Artikeln har ändrats sedan punkterna granskades.',
  evidence: 'Se stället i texten',
  source: 'Källa',

  previous: 'Föregående artiklar',
  next: 'Fler artiklar',
  moreOn: 'Mer om {topic}',
  paid: 'Annonser',

  email: 'E-postadress',
  subscribe: 'Prenumerera',
  emailMissing: 'Ange din e-postadress.',
  emailInvalid: 'Ange en adress som namn@example.com.',

  sentByReader: 'Artikeln är insänd av en läsare.',
  sentByAgency: 'Artikeln kommer från en nyhetsbyrå.',
  sentBySponsor: 'Artikeln kommer från en annonsör.',
  editorsChecked: 'Redaktionen har granskat den.',
  editorsDidNotCheck: 'Redaktionen har inte granskat den.',
  rules: 'Regler för insänt material',
  aiImageNote: 'Omslagsbilden är skapad med AI och visar ingen verklig händelse.',
  aiEditedNote: 'Omslagsbilden är redigerad med AI.',
  computerArtNote: 'Omslagsbilden är datorgenererad och endast en illustration.',
  rights: 'Är något fel här, eller görs intrång i din upphovsrätt?',
  report: 'Anmäl artikeln via e-post',
  reportSubject: 'Anmälan: {headline}',
  reportStory: 'Artikel: {headline}',
  reportReference: 'Referens: {reference}',
  reportReason: 'Vad som är fel:',
  corrections: 'Rättelser',
};
addWords('sv', sv);
export default sv;
