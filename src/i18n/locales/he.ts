import { addWords } from '../registry.js';
import type { Words } from '../words.js';

/** Hebrew. */
const he: Words = {
  takeaways: 'עיקרי הדברים',
  didYouKnow: 'הידעת?',
  related: 'אולי יעניין אותך',
  newsletter: 'הרשמה לניוזלטר שלנו',
  notice: 'על הכתבה',

  by: 'מאת {names}',
  updated: 'עודכן: {date}',
  minutesRead: '{minutes} דק׳ קריאה',

  live: 'לייב',
  liveSoon: 'בקרוב בלייב',
  liveClosed: 'הלייב הסתיים',
  isNew: 'חדש',
  isUpdated: 'עודכן',
  video: 'וידאו',
  audio: 'אודיו',
  gallery: 'גלריה',
  newsletterMedia: 'ניוזלטר',
  registered: 'חינם לנרשמים',
  premium: 'למנויים בלבד',
  paidBy: 'תוכן ממומן: {name}',

  aiImage: 'תמונה שנוצרה ב־AI',
  aiImageShort: 'תמונת AI',
  aiEdited: 'תמונה שנערכה ב־AI',
  aiEditedShort: 'עריכת AI',
  computerArt: 'איור ממוחשב',
  computerArtShort: 'ממוחשב',

  madeByAi: 'נכתב בידי AI',
  madeWithAi: 'נכתב בסיוע AI',
  checkedBy: 'נבדק על ידי {name}',
  checkedByOn: 'נבדק על ידי {name}, {date}',
  notChecked: 'לא נבדק בידי המערכת',
  stale: 'הכתבה השתנתה מאז שנבדקו הנקודות האלה.',
  evidence: 'לקטע בכתבה',
  source: 'מקור',

  previous: 'כתבות קודמות',
  next: 'כתבות נוספות',
  moreOn: 'עוד על {topic}',
  paid: 'תוכן ממומן',

  email: 'כתובת דוא״ל',
  subscribe: 'הרשמה',
  emailMissing: 'נא להזין כתובת דוא״ל.',
  emailInvalid: 'נא להזין כתובת כמו name@example.com.',

  sentByReader: 'הכתבה התקבלה מציבור הקוראים.',
  sentByAgency: 'הכתבה התקבלה מסוכנות ידיעות.',
  sentBySponsor: 'הכתבה סופקה בידי נותן חסות.',
  editorsChecked: 'המערכת בדקה אותה.',
  editorsDidNotCheck: 'המערכת לא בדקה אותה.',
  rules: 'כללי שליחת כתבות',
  aiImageNote: 'תמונת השער נוצרה ב־AI ואינה מציגה אירוע אמיתי.',
  aiEditedNote: 'תמונת השער נערכה ב־AI.',
  computerArtNote: 'תמונת השער היא איור ממוחשב להמחשה בלבד.',
  rights: 'נפלה טעות, או שנפגעה זכות יוצרים?',
  report: 'דיווח על הכתבה בדוא״ל',
  reportSubject: 'דיווח: {headline}',
  reportStory: 'כתבה: {headline}',
  reportReference: 'מספר פנייה: {reference}',
  reportReason: 'מה לא תקין:',
  corrections: 'תיקונים',
};
addWords('he', he);
export default he;
