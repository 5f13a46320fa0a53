import { addWords } from '../registry.js';
import type { Words } from '../words.js';

/** Chinese. */
const zh: Words = {
  takeaways: '要点速览',
  didYouKnow: '你知道吗？',
  related: '相关阅读',
  newsletter: '订阅我们的新闻简报',
  notice: '关于本文',

  by: '作者：{names}',
  updated: '更新于{date}',
  minutesRead: '阅读约{minutes}分钟',

  live: '直播',
  liveSoon: '即将直播',
  liveClosed: '直播结束',
  isNew: '最新',
  isUpdated: '已更新',
  video: '视频',
  audio: '音频',
  gallery: '图集',
  newsletterMedia: '简报',
  registered: '注册后免费阅读',
  premium: '订阅专享',
  paidBy: '由{name}赞助',

  aiImage: 'AI生成图片',
  aiImageShort: 'AI生成',
  aiEdited: 'AI编辑图片',
  aiEditedShort: 'AI编辑',
  computerArt: '计算机生成图像',
  computerArtShort: '电脑绘图',

  madeByAi: '由AI撰写',
  madeWithAi: '由AI协助撰写',
  checkedBy: '审核：{name}',
  checkedByOn: '审核：{name}，{date}',
  notChecked: '未经编辑审核',
  stale: '要点审核后，本文有改动。',
  evidence: '查看文中出处',
  source: '来源',

  previous: '上一组',
  next: '更多文章',
  moreOn: '更多“{topic}”报道',
  paid: '赞助内容',

  email: '电子邮箱',
  subscribe: '订阅',
  emailMissing: '请输入电子邮箱。',
  emailInvalid: '请输入正确的邮箱，例如name@example.com。',

  sentByReader: '本文由读者投稿。',
  sentByAgency: '本文来自通讯社。',
  sentBySponsor: '本文由赞助商提供。',
  editorsChecked: '编辑部已核实内容。',
  editorsDidNotCheck: '编辑部未核实内容。',
  rules: '投稿须知',
  aiImageNote: '封面图片由AI生成，并非真实事件。',
  aiEditedNote: '封面图片经AI编辑。',
  computerArtNote: '封面图片由计算机生成，仅作示意。',
  rights: '内容有误，或侵犯了您的版权？',
  report: '邮件举报本文',
  reportSubject: '举报：{headline}',
  reportStory: '文章：{headline}',
  reportReference: '编号：{reference}',
  reportReason: '问题所在：',
  corrections: '更正',
};
addWords('zh', zh);
export default zh;
