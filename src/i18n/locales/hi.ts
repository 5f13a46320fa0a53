import { addWords } from '../registry.js';
import type { Words } from '../words.js';

/** Hindi. */
const hi: Words = {
  takeaways: 'मुख्य बातें',
  didYouKnow: 'क्या आप जानते हैं?',
  related: 'यह भी पढ़ें',
  newsletter: 'हमारा न्यूज़लेटर पाएँ',
  notice: 'इस ख़बर के बारे में',

  by: '{names}',
  updated: 'अपडेट: {date}',
  minutesRead: '{minutes} मिनट में पढ़ें',

  live: 'लाइव',
  liveSoon: 'जल्द लाइव',
  liveClosed: 'लाइव समाप्त',
  isNew: 'नया',
  isUpdated: 'अपडेट',
  video: 'वीडियो',
  audio: 'ऑडियो',
  gallery: 'तस्वीरें',
  newsletterMedia: 'न्यूज़लेटर',
  registered: 'रजिस्टर करें, मुफ़्त पढ़ें',
  premium: 'सब्सक्राइबर के लिए',
  paidBy: 'प्रायोजक: {name}',

  aiImage: 'AI से बनी तस्वीर',
  aiImageShort: 'AI तस्वीर',
  aiEdited: 'AI से संपादित तस्वीर',
  aiEditedShort: 'AI संपादित',
  computerArt: 'कंप्यूटर से बना चित्र',
  computerArtShort: 'कंप्यूटर चित्र',

  madeByAi: 'AI ने लिखा',
  madeWithAi: 'AI की मदद से लिखा गया',
  checkedBy: 'जाँच: {name}',
  checkedByOn: 'जाँच: {name}, {date}',
  notChecked: 'संपादक ने नहीं जाँचा',
  stale: 'इन बिंदुओं की जाँच के बाद ख़बर में बदलाव हुआ है।',
  evidence: 'ख़बर में देखें',
  source: 'स्रोत',

  previous: 'पिछली ख़बरें',
  next: 'और ख़बरें',
  moreOn: '{topic} पर और',
  paid: 'प्रायोजित सामग्री',

  email: 'ईमेल पता',
  subscribe: 'सब्सक्राइब करें',
  emailMissing: 'अपना ईमेल पता लिखें।',
  emailInvalid: 'name@example.com जैसा पता लिखें।',

  sentByReader: 'यह ख़बर एक पाठक ने भेजी है।',
  sentByAgency: 'यह ख़बर समाचार एजेंसी से मिली है।',
  sentBySponsor: 'यह सामग्री प्रायोजक ने दी है।',
  editorsChecked: 'हमारे संपादकों ने इसे जाँचा है।',
  editorsDidNotCheck: 'हमारे संपादकों ने इसे नहीं जाँचा है।',
  rules: 'ख़बर भेजने के नियम',
  aiImageNote: 'मुख्य तस्वीर AI से बनाई गई है और किसी असली घटना को नहीं दिखाती।',
  aiEditedNote: 'मुख्य तस्वीर AI से संपादित की गई है।',
  computerArtNote: 'मुख्य तस्वीर कंप्यूटर से बनी है और केवल सांकेतिक है।',
  rights: 'क्या यहाँ कुछ ग़लत है, या आपके कॉपीराइट का उल्लंघन हुआ है?',
  report: 'ईमेल से इस ख़बर की शिकायत करें',
  reportSubject: 'शिकायत: {headline}',
  reportStory: 'ख़बर: {headline}',
  reportReference: 'संदर्भ: {reference}',
  reportReason: 'क्या ग़लत है:',
  corrections: 'भूल सुधार',
};
addWords('hi', hi);
export default hi;
