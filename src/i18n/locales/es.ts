import { addWords } from '../registry.js';
import type { Words } from '../words.js';

/** Spanish. */
const es: Words = {
  takeaways: 'Lo esencial',
  didYouKnow: '¿Lo sabía?',
  related: 'También le puede interesar',
  newsletter: 'Suscríbase a nuestro boletín',
  notice: 'Sobre este artículo',

  by: 'Por {names}',
  updated: 'Actualizado: {date}',
  minutesRead: '{minutes} min de lectura',

  live: 'En directo',
  liveSoon: 'Pronto, en directo',
  liveClosed: 'Directo finalizado',
  isNew: 'Nuevo',
  isUpdated: 'Actualizado',
  video: 'Vídeo',
  audio: 'Audio',
  gallery: 'Fotos',
  newsletterMedia: 'Boletín',
  registered: 'Gratis con registro',
  premium: 'Solo suscriptores',
  paidBy: 'Patrocinado por {name}',

  aiImage: 'Imagen generada con IA',
  aiImageShort: 'Imagen de IA',
  aiEdited: 'Imagen editada con IA',
  aiEditedShort: 'Edición con IA',
  computerArt: 'Imagen creada por ordenador',
  computerArtShort: 'Arte digital',

  madeByAi: 'Escrito por una IA',
  madeWithAi: 'Escrito con ayuda de IA',
  checkedBy: 'Revisado por {name}',
  checkedByOn: 'Revisado por {name}, {date}',
  notChecked: 'Sin revisión de la redacción',
  stale: 'El artículo ha cambiado desde que se revisaron estos puntos.',
  evidence: 'Ver el pasaje',
  source: 'Fuente',

  previous: 'Artículos anteriores',
  next: 'Más artículos',
  moreOn: 'Más sobre {topic}',
  paid: 'Contenido patrocinado',

  email: 'Correo electrónico',
  subscribe: 'Suscribirse',
  emailMissing: 'Escriba su correo electrónico.',
  emailInvalid: 'Escriba una dirección como nombre@example.com.',

  sentByReader: 'Este artículo ha sido enviado por un lector o una lectora.',
  sentByAgency: 'Este artículo procede de una agencia de noticias.',
  sentBySponsor: 'Este artículo ha sido facilitado por un patrocinador.',
  editorsChecked: 'Nuestra redacción lo ha revisado.',
  editorsDidNotCheck: 'Nuestra redacción no lo ha revisado.',
  rules: 'Normas de envío',
  aiImageNote: 'La imagen de portada se ha generado con IA y no muestra un hecho real.',
  aiEditedNote: 'La imagen de portada se ha editado con IA.',
  computerArtNote: 'La imagen de portada está creada por ordenador y es solo ilustrativa.',
  rights: '¿Hay algún error o se vulneran sus derechos de autor?',
  report: 'Notificar el problema por correo',
  reportSubject: 'Aviso: {headline}',
  reportStory: 'Artículo: {headline}',
  reportReference: 'Referencia: {reference}',
  reportReason: 'Qué no es correcto:',
  corrections: 'Fe de errores',
};
addWords('es', es);
export default es;
