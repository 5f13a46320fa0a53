import { addWords } from '../registry.js';
import type { Words } from '../words.js';

/** Arabic. */
const ar: Words = {
  takeaways: 'أبرز النقاط',
  didYouKnow: 'هل تعلم؟',
  related: 'اقرأ أيضًا',
  newsletter: 'اشترك في نشرتنا البريدية',
  notice: 'عن هذا الموضوع',

  by: 'إعداد {names}',
  updated: 'آخر تحديث: {date}',
  minutesRead: 'مدة القراءة {minutes} د',

  live: 'مباشر',
  liveSoon: 'مباشر بعد قليل',
  liveClosed: 'انتهى البث',
  isNew: 'جديد',
  isUpdated: 'محدَّث',
  video: 'فيديو',
  audio: 'صوت',
  gallery: 'صور',
  newsletterMedia: 'نشرة',
  registered: 'مجاني للمسجلين',
  premium: 'للمشتركين فقط',
  paidBy: 'برعاية {name}',

  aiImage: 'صورة بالذكاء الاصطناعي',
  aiImageShort: 'ذكاء اصطناعي',
  aiEdited: 'صورة معدّلة بالذكاء الاصطناعي',
  aiEditedShort: 'تعديل AI',
  computerArt: 'صورة مولّدة بالحاسوب',
  computerArtShort: 'فن رقمي',

  madeByAi: 'كتبه الذكاء الاصطناعي',
  madeWithAi: 'كُتب بمساعدة الذكاء الاصطناعي',
  checkedBy: 'المراجعة: {name}',
  checkedByOn: 'المراجعة: {name}، {date}',
  notChecked: 'لم يراجعه أي محرر',
  stale: 'تغيّر الموضوع بعد مراجعة هذه النقاط.',
  evidence: 'موضعه في النص',
  source: 'المصدر',

  previous: 'الموضوعات السابقة',
  next: 'المزيد من الموضوعات',
  moreOn: 'المزيد عن {topic}',
  paid: 'محتوى مدفوع',

  email: 'البريد الإلكتروني',
  subscribe: 'اشترك',
  emailMissing: 'أدخل بريدك الإلكتروني.',
  emailInvalid: 'أدخل عنوانًا مثل name@example.com.',

  sentByReader: 'أرسل هذا الموضوع أحد القراء.',
  sentByAgency: 'هذا الموضوع من وكالة أنباء.',
  sentBySponsor: 'قدّم هذا الموضوع أحد الرعاة.',
  editorsChecked: 'وقد راجعه محررونا.',
  editorsDidNotCheck: 'ولم يراجعه محررونا.',
  rules: 'قواعد إرسال الموضوعات',
  aiImageNote: 'صورة الغلاف مولّدة بالذكاء الاصطناعي ولا تُظهر حدثًا حقيقيًا.',
  aiEditedNote: 'صورة الغلاف معدّلة بالذكاء الاصطناعي.',
  computerArtNote: 'صورة الغلاف مولّدة بالحاسوب لغرض التوضيح فقط.',
  rights: 'هل ثمة خطأ هنا، أو انتهاك لحقوقك في النشر؟',
  report: 'أبلغ عن هذا الموضوع بالبريد',
  reportSubject: 'بلاغ: {headline}',
  reportStory: 'الموضوع: {headline}',
  reportReference: 'المرجع: {reference}',
  reportReason: 'وجه الخطأ:',
  corrections: 'تصويبات',
};
addWords('ar', ar);
export default ar;
