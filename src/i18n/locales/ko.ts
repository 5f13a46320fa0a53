import { addWords } from '../registry.js';
import type { Words } from '../words.js';

/** Korean. */
const ko: Words = {
  takeaways: '핵심 요약',
  didYouKnow: '알고 계셨나요?',
  related: '함께 보면 좋은 기사',
  newsletter: '뉴스레터 구독하기',
  notice: '이 기사에 대하여',

  by: '{names}',
  updated: '{date} 업데이트',
  minutesRead: '읽는 시간 {minutes}분',

  live: '라이브',
  liveSoon: '곧 라이브',
  liveClosed: '라이브 종료',
  isNew: '새 기사',
  isUpdated: '업데이트',
  video: '영상',
  audio: '오디오',
  gallery: '포토',
  newsletterMedia: '뉴스레터',
  registered: '회원 무료',
  premium: '구독자 전용',
  paidBy: '협찬: {name}',

  aiImage: 'AI 생성 이미지',
  aiImageShort: 'AI 이미지',
  aiEdited: 'AI 편집 이미지',
  aiEditedShort: 'AI 편집',
  computerArt: '컴퓨터 그래픽 이미지',
  computerArtShort: 'CG 이미지',

  madeByAi: 'AI가 작성',
  madeWithAi: 'AI의 도움을 받아 작성',
  checkedBy: '확인: {name}',
  checkedByOn: '확인: {name}, {date}',
  notChecked: '편집자 미확인',
  stale: '요약을 확인한 뒤 기사 내용이 바뀌었습니다.',
  evidence: '본문에서 보기',
  source: '출처',

  previous: '이전 기사',
  next: '다음 기사',
  moreOn: '‘{topic}’ 관련 기사',
  paid: '협찬 콘텐츠',

  email: '이메일 주소',
  subscribe: '구독하기',
  emailMissing: '이메일 주소를 입력해 주세요.',
  emailInvalid: 'name@example.com 형식으로 입력해 주세요.',

  sentByReader: '독자가 보내온 기사입니다.',
  sentByAgency: '통신사가 제공한 기사입니다.',
  sentBySponsor: '협찬사가 제공한 기사입니다.',
  editorsChecked: '편집국이 내용을 확인했습니다.',
  editorsDidNotCheck: '편집국은 내용을 확인하지 않았습니다.',
  rules: '기사 투고 규정',
  aiImageNote: '표지 이미지는 AI가 생성한 것으로 실제 사건이 아닙니다.',
  aiEditedNote: '표지 이미지는 AI로 편집했습니다.',
  computerArtNote: '표지 이미지는 이해를 돕기 위한 컴퓨터 그래픽입니다.',
  rights: '잘못된 내용이나 저작권 침해가 있습니까?',
  report: '이 기사를 이메일로 신고하기',
  reportSubject: '신고: {headline}',
  reportStory: '기사: {headline}',
  reportReference: '접수 번호: {reference}',
  reportReason: '잘못된 점:',
  corrections: '바로잡습니다',
};
addWords('ko', ko);
export default ko;
