import { addWords } from '../registry.js';
import type { Words } from '../words.js';

/** French. */
const fr: Words = {
  takeaways: 'L’essentiel',
  didYouKnow: 'Le saviez-vous\u202f?',
  related: 'À lire aussi',
  newsletter: 'Inscrivez-vous à notre newsletter',
  notice: 'À propos de cet article',

  by: 'Par {names}',
  updated: 'Mis à jour\u00a0: {date}',
  minutesRead: '{minutes} min de lecture',

  live: 'Direct',
  liveSoon: 'Bientôt en direct',
  liveClosed: 'Direct terminé',
  isNew: 'Nouveau',
  isUpdated: 'Mis à jour',
  video: 'Vidéo',
  audio: 'Audio',
  gallery: 'Photos',
  newsletterMedia: 'Newsletter',
  registered: 'Gratuit pour les inscrits',
  premium: 'Réservé aux abonnés',
  paidBy: 'Sponsorisé par {name}',

  aiImage: 'Image générée par IA',
  aiImageShort: 'Image IA',
  aiEdited: 'Image retouchée par IA',
  aiEditedShort: 'Retouche IA',
  computerArt: 'Image créée par ordinateur',
  computerArtShort: 'Art numérique',

  madeByAi: 'Rédigé par une IA',
  madeWithAi: 'Rédigé avec l’aide de l’IA',
  checkedBy: 'Vérifié par {name}',
  checkedByOn: 'Vérifié par {name}, {date}',
  notChecked: 'Non vérifié par la rédaction',
  stale: 'L’article a été modifié depuis la vérification de ces points.',
  evidence: 'Voir le passage',
  source: 'Source',

  previous: 'Articles précédents',
  next: 'Articles suivants',
  moreOn: 'Plus sur : {topic}',
  paid: 'Contenus sponsorisés',

  email: 'Adresse e-mail',
  subscribe: 'S’inscrire',
  emailMissing: 'Indiquez votre adresse e-mail.',
  emailInvalid: 'Indiquez une adresse du type nom@example.com.',

  sentByReader: 'Cet article nous a été envoyé par un lecteur ou une lectrice.',
  sentByAgency: 'Cet article provient d’une agence de presse.',
  sentBySponsor: 'Cet article a été fourni par un annonceur.',
  editorsChecked: 'Notre rédaction l’a vérifié.',
  editorsDidNotCheck: 'Notre rédaction ne l’a pas vérifié.',
  rules: 'Règles de contribution',
  aiImageNote: 'L’image de couverture a été générée par une IA et ne montre pas un événement réel.',
  aiEditedNote: 'L’image de couverture a été retouchée à l’aide de l’IA.',
  computerArtNote: 'L’image de couverture, créée par ordinateur, est une simple illustration.',
  rights: 'Une erreur dans cet article, une atteinte à vos droits d’auteur\u202f?',
  report: 'Signaler cet article par e-mail',
  reportSubject: 'Signalement\u00a0: {headline}',
  reportStory: 'Article\u00a0: {headline}',
  reportReference: 'Référence\u00a0: {reference}',
  reportReason: 'Ce qui pose problème\u00a0:',
  corrections: 'Rectificatifs',
};
addWords('fr', fr);
export default fr;
