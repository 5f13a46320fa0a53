import { addWords } from '../registry.js';
import type { Words } from '../words.js';

/** Dutch. */
const nl: Words = {
  takeaways: 'In het kort',
  didYouKnow: 'Wist je dat?',
  related: 'Lees ook',
  newsletter: 'Schrijf je in voor onze nieuwsbrief',
  notice: 'Over dit artikel',

  by: 'Door {names}',
  updated: 'Bijgewerkt: {date}',
  minutesRead: '{minutes} min leestijd',

  live: 'Live',
  liveSoon: 'Straks live',
  liveClosed: 'Live afgelopen',
  isNew: 'Nieuw',
  isUpdated: 'Bijgewerkt',
  video: 'Video',
  audio: 'Audio',
  gallery: 'Foto’s',
  newsletterMedia: 'Nieuwsbrief',
  registered: 'Gratis met account',
  premium: 'Alleen voor abonnees',
  paidBy: 'Betaald door {name}',

  aiImage: 'Met AI gemaakt beeld',
  aiImageShort: 'AI-beeld',
  aiEdited: 'Met AI bewerkt beeld',
  aiEditedShort: 'AI-bewerkt',
  computerArt: 'Met de computer gemaakt beeld',
  computerArtShort: 'Computerbeeld',

  madeByAi: 'Geschreven door AI',
  madeWithAi: 'Geschreven met hulp van AI',
  checkedBy: 'Gecontroleerd door {name}',
  checkedByOn: 'Gecontroleerd door {name}, {date}',
  notChecked: 'Niet door de redactie gecontroleerd',
  stale: 'Het artikel is gewijzigd sinds deze punten zijn gecontroleerd.',
  evidence: 'Naar de passage',
  source: 'Bron',

  previous: 'Vorige artikelen',
  next: 'Meer artikelen',
  moreOn: 'Meer over {topic}',
  paid: 'Betaalde inhoud',

  email: 'E-mailadres',
  subscribe: 'Inschrijven',
  emailMissing: 'Vul je e-mailadres in.',
  emailInvalid: 'Vul een adres in zoals naam@example.com.',

  sentByReader: 'Dit artikel is ingezonden door een lezer.',
  sentByAgency: 'Dit artikel komt van een persbureau.',
  sentBySponsor: 'Dit artikel is aangeleverd door een sponsor.',
  editorsChecked: 'Onze redactie heeft het gecontroleerd.',
  editorsDidNotCheck: 'Onze redactie heeft het niet gecontroleerd.',
  rules: 'Regels voor inzendingen',
  aiImageNote: 'Het omslagbeeld is met AI gemaakt en toont geen echte gebeurtenis.',
  aiEditedNote: 'Het omslagbeeld is met AI bewerkt.',
  computerArtNote: 'Het omslagbeeld is met de computer gemaakt en dient alleen ter illustratie.',
  rights: 'Klopt hier iets niet, of wordt je auteursrecht geschonden?',
  report: 'Meld dit artikel per e-mail',
  reportSubject: 'Melding: {headline}',
  reportStory: 'Artikel: {headline}',
  reportReference: 'Referentie: {reference}',
  reportReason: 'Wat er niet klopt:',
  corrections: 'Correcties',
};
addWords('nl', nl);
export default nl;
