import { addWords } from '../registry.js';
import type { Words } from '../words.js';

/** Russian. */
const ru: Words = {
  takeaways: 'Главное',
  didYouKnow: 'Знаете ли вы?',
  related: 'Читайте также',
  newsletter: 'Подпишитесь на нашу рассылку',
  notice: 'Об этом материале',

  by: 'Текст: {names}',
  updated: 'Обновлено: {date}',
  minutesRead: '{minutes} мин чтения',

  live: 'Онлайн',
  liveSoon: 'Скоро онлайн',
  liveClosed: 'Онлайн завершён',
  isNew: 'Новое',
  isUpdated: 'Обновлено',
  video: 'Видео',
  audio: 'Аудио',
  gallery: 'Фото',
  newsletterMedia: 'Рассылка',
  registered: 'Бесплатно по регистрации',
  premium: 'По подписке',
  paidBy: 'Реклама: {name}',

  aiImage: 'Изображение создано ИИ',
  aiImageShort: 'ИИ-картинка',
  aiEdited: 'Изображение обработано ИИ',
  aiEditedShort: 'Обработка ИИ',
  computerArt: 'Компьютерная графика',
  computerArtShort: 'Комп. графика',

  madeByAi: 'Написано ИИ',
  madeWithAi: 'Написано с помощью ИИ',
  checkedBy: 'Проверено: {name}',
  checkedByOn: 'Проверено: {name}, {date}',
  notChecked: 'Не проверено редакцией',
  stale: 'После проверки этих тезисов материал изменился.',
  evidence: 'Показать в тексте',
  source: 'Источник',

  previous: 'Предыдущие материалы',
  next: 'Ещё материалы',
  moreOn: 'Ещё по теме: {topic}',
  paid: 'Реклама',

  email: 'Электронная почта',
  subscribe: 'Подписаться',
  emailMissing: 'Укажите адрес электронной почты.',
  emailInvalid: 'Укажите адрес в виде name@example.com.',

  sentByReader: 'Этот материал прислал читатель.',
  sentByAgency: 'Это материал информационного агентства.',
  sentBySponsor: 'Этот материал предоставил рекламодатель.',
  editorsChecked: 'Редакция его проверила.',
  editorsDidNotCheck: 'Редакция его не проверяла.',
  rules: 'Правила присылки материалов',
  aiImageNote: 'Изображение на обложке создано ИИ и не показывает реальное событие.',
  aiEditedNote: 'Изображение на обложке обработано с помощью ИИ.',
  computerArtNote: 'Изображение на обложке\u00a0— компьютерная графика, оно служит только иллюстрацией.',
  rights: 'Нашли ошибку или нарушение ваших авторских прав?',
  report: 'Сообщить об этом по почте',
  reportSubject: 'Жалоба: {headline}',
  reportStory: 'Материал: {headline}',
  reportReference: 'Номер: {reference}',
  reportReason: 'Что не так:',
  corrections: 'Исправления',
};
addWords('ru', ru);
export default ru;
