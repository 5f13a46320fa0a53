import { addWords } from '../registry.js';
import type { Words } from '../words.js';

/** Japanese. */
const ja: Words = {
  takeaways: 'この記事のポイント',
  didYouKnow: '用語解説',
  related: 'あわせて読みたい',
  newsletter: 'ニュースレターに登録',
  notice: 'この記事について',

  by: '{names}',
  updated: '{date} 更新',
  minutesRead: 'この記事は{minutes}分で読めます',

  live: 'ライブ',
  liveSoon: 'まもなくライブ',
  liveClosed: 'ライブ終了',
  isNew: '新着',
  isUpdated: '更新',
  video: '動画',
  audio: '音声',
  gallery: '写真',
  newsletterMedia: 'ニュースレター',
  registered: '無料会員向け',
  premium: '有料会員限定',
  paidBy: '提供：{name}',

  aiImage: 'AI生成画像',
  aiImageShort: 'AI画像',
  aiEdited: 'AI加工画像',
  aiEditedShort: 'AI加工',
  computerArt: 'CGで作成した画像',
  computerArtShort: 'CG画像',

  madeByAi: 'AIが作成',
  madeWithAi: 'AIを利用して作成',
  checkedBy: '{name}が確認',
  checkedByOn: '{name}が確認（{date}）',
  notChecked: '編集者は未確認',
  stale: '要点の確認後に、記事の内容が変わりました。',
  evidence: '本文の該当箇所',
  source: '出典',

  previous: '前の記事',
  next: '次の記事',
  moreOn: '「{topic}」の関連記事',
  paid: '提供記事',

  email: 'メールアドレス',
  subscribe: '登録する',
  emailMissing: 'メールアドレスを入力してください。',
  emailInvalid: 'name@example.comの形式で入力してください。',

  sentByReader: 'この記事は読者から寄せられました。',
  sentByAgency: 'この記事は通信社の配信です。',
  sentBySponsor: 'この記事はスポンサーの提供です。',
  editorsChecked: '編集部が内容を確認しました。',
  editorsDidNotCheck: '編集部は内容を確認していません。',
  rules: '投稿規定',
  aiImageNote: 'カバー画像はAIが生成したもので、実際の出来事ではありません。',
  aiEditedNote: 'カバー画像はAIで加工しています。',
  computerArtNote: 'カバー画像はCGによるイメージです。',
  rights: '内容の誤りや著作権の侵害にお気づきですか。',
  report: 'この記事をメールで通報する',
  reportSubject: '通報：{headline}',
  reportStory: '記事：{headline}',
  reportReference: '整理番号：{reference}',
  reportReason: '問題の内容：',
  corrections: '訂正',
};
addWords('ja', ja);
export default ja;
