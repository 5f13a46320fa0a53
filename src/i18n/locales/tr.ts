import { addWords } from '../registry.js';
import type { Words } from '../words.js';

/** Turkish. */
const tr: Words = {
  takeaways: 'Öne Çıkanlar',
  didYouKnow: 'Biliyor muydunuz?',
  related: 'İlginizi Çekebilir',
  newsletter: 'Bültenimize Abone Olun',
  notice: 'Bu haber hakkında',

  by: '{names}',
  updated: 'Güncelleme: {date}',
  minutesRead: 'Okuma süresi: {minutes} dk',

  live: 'Canlı',
  liveSoon: 'Birazdan canlı',
  liveClosed: 'Canlı yayın bitti',
  isNew: 'Yeni',
  isUpdated: 'Güncellendi',
  video: 'Video',
  audio: 'Ses',
  gallery: 'Galeri',
  newsletterMedia: 'Bülten',
  registered: 'Üyelere ücretsiz',
  premium: 'Abonelere özel',
  paidBy: 'Sponsorlu içerik: {name}',

  aiImage: 'Yapay zekâ görseli',
  aiImageShort: 'YZ görseli',
  aiEdited: 'Yapay zekâyla düzenlenmiş görsel',
  aiEditedShort: 'YZ rötuşlu',
  computerArt: 'Bilgisayarda üretilmiş görsel',
  computerArtShort: 'Dijital görsel',

  madeByAi: 'Yapay zekâ tarafından yazıldı',
  madeWithAi: 'Yapay zekâ yardımıyla yazıldı',
  checkedBy: 'Kontrol: {name}',
  checkedByOn: 'Kontrol: {name}, {date}',
  notChecked: 'Editör kontrolünden geçmedi',
  stale: 'Bu maddeler kontrol edildikten sonra haber değişti.',
  evidence: 'Metindeki yeri',
  source: 'Kaynak',

  previous: 'Önceki haberler',
  next: 'Diğer haberler',
  moreOn: '{topic} hakkında daha fazlası',
  paid: 'Sponsorlu içerikler',

  email: 'E-posta adresi',
  subscribe: 'Abone ol',
  emailMissing: 'E-posta adresinizi girin.',
  emailInvalid: 'ad@example.com gibi bir adres girin.',

  sentByReader: 'Bu haberi bir okurumuz gönderdi.',
  sentByAgency: 'Bu haber bir haber ajansından alındı.',
  sentBySponsor: 'Bu içeriği bir sponsor sağladı.',
  editorsChecked: 'Editörlerimiz kontrol etti.',
  editorsDidNotCheck: 'Editörlerimiz kontrol etmedi.',
  rules: 'İçerik gönderme kuralları',
  aiImageNote: 'Kapak görseli yapay zekâ ile üretildi, gerçek bir olayı göstermez.',
  aiEditedNote: 'Kapak görseli yapay zekâ ile düzenlendi.',
  computerArtNote: 'Kapak görseli bilgisayarda üretildi, yalnızca temsilîdir.',
  rights: 'Bir yanlışlık ya da telif hakkı ihlali mi var?',
  report: 'Bu haberi e-postayla bildirin',
  reportSubject: 'Bildirim: {headline}',
  reportStory: 'Haber: {headline}',
  reportReference: 'Başvuru no: {reference}',
  reportReason: 'Yanlış olan:',
  corrections: 'Düzeltmeler',
};
addWords('tr', tr);
export default tr;
