import { addWords } from '../registry.js';
import type { Words } from '../words.js';

/** Ukrainian. */
const uk: Words = {
  takeaways: 'Головне',
  didYouKnow: 'Чи знаєте ви?',
  related: 'Читайте також',
  newsletter: 'Підпишіться на нашу розсилку',
  notice: 'Про цей матеріал',

  by: 'Текст: {names}',
  updated: 'Оновлено: {date}',
  minutesRead: '{minutes} хв читання',

  live: 'Наживо',
  liveSoon: 'Скоро наживо',
  liveClosed: 'Ефір завершено',
  isNew: 'Нове',
  isUpdated: 'Оновлено',
  video: 'Відео',
  audio: 'Аудіо',
  gallery: 'Фото',
  newsletterMedia: 'Розсилка',
  registered: 'Безкоштовно після реєстрації',
  premium: 'За передплатою',
  paidBy: 'Реклама: {name}',

  aiImage: 'Зображення створив ШІ',
  aiImageShort: 'ШІ-картинка',
  aiEdited: 'Зображення обробив ШІ',
  aiEditedShort: 'Обробка ШІ',
  computerArt: 'Комп’ютерна графіка',
  computerArtShort: 'Комп. графіка',

  madeByAi: 'Написав ШІ',
  madeWithAi: 'Написано за допомогою ШІ',
  checkedBy: 'Перевірено: {name}',
  checkedByOn: 'Перевірено: {name}, {date}',
  notChecked: 'Не перевірено редакцією',
  stale: 'Після перевірки цих тез матеріал змінився.',
  evidence: 'Показати в тексті',
  source: 'Джерело',

  previous: 'Попередні матеріали',
  next: 'Більше матеріалів',
  moreOn: 'Більше на тему: {topic}',
  paid: 'Реклама',

  email: 'Електронна пошта',
  subscribe: 'Підписатися',
  emailMissing: 'Вкажіть адресу електронної пошти.',
  emailInvalid: 'Вкажіть адресу на кшталт name@example.com.',

  sentByReader: 'Цей матеріал надіслав читач.',
  sentByAgency: 'Це матеріал інформаційного агентства.',
  sentBySponsor: 'Цей матеріал надав рекламодавець.',
  editorsChecked: 'Редакція його перевірила.',
  editorsDidNotCheck: 'Редакція його не перевіряла.',
  rules: 'Правила надсилання матеріалів',
  aiImageNote: 'Зображення на обкладинці створив ШІ, воно не показує реальної події.',
  aiEditedNote: 'Зображення на обкладинці оброблено за допомогою ШІ.',
  computerArtNote: 'Зображення на обкладинці\u00a0— комп’ютерна графіка, воно лише ілюструє текст.',
  rights: 'Помітили помилку чи порушення ваших авторських прав?',
  report: 'Повідомити про це поштою',
  reportSubject: 'Скарга: {headline}',
  reportStory: 'Матеріал: {headline}',
  reportReference: 'Номер: {reference}',
  reportReason: 'Що не так:',
  corrections: 'Виправлення',
};
addWords('uk', uk);
export default uk;
