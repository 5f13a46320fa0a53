import { addWords } from '../registry.js';
import type { Words } from '../words.js';

/** Thai. */
const th: Words = {
  takeaways: 'สรุปประเด็นสำคัญ',
  didYouKnow: 'รู้หรือไม่',
  related: 'เรื่องที่คุณอาจสนใจ',
  newsletter: 'สมัครรับจดหมายข่าว',
  notice: 'เกี่ยวกับข่าวนี้',

  by: 'โดย {names}',
  updated: 'อัปเดต {date}',
  minutesRead: 'อ่าน {minutes} นาที',

  live: 'สด',
  liveSoon: 'เร็ว ๆ นี้',
  liveClosed: 'จบรายการสด',
  isNew: 'ใหม่',
  isUpdated: 'อัปเดต',
  video: 'วิดีโอ',
  audio: 'เสียง',
  gallery: 'ภาพชุด',
  newsletterMedia: 'จดหมายข่าว',
  registered: 'สมัครสมาชิก อ่านฟรี',
  premium: 'เฉพาะผู้บอกรับ',
  paidBy: 'สนับสนุนโดย {name}',

  aiImage: 'ภาพที่สร้างด้วย AI',
  aiImageShort: 'ภาพ AI',
  aiEdited: 'ภาพที่ปรับแต่งด้วย AI',
  aiEditedShort: 'แต่งด้วย AI',
  computerArt: 'ภาพคอมพิวเตอร์กราฟิก',
  computerArtShort: 'ภาพกราฟิก',

  madeByAi: 'เขียนโดย AI',
  madeWithAi: 'เขียนโดยใช้ AI ช่วย',
  checkedBy: 'ตรวจสอบโดย {name}',
  checkedByOn: 'ตรวจสอบโดย {name} เมื่อ {date}',
  notChecked: 'ยังไม่ผ่านบรรณาธิการ',
  stale: 'เนื้อข่าวมีการแก้ไขหลังจากตรวจสอบประเด็นเหล่านี้แล้ว',
  evidence: 'ดูในเนื้อข่าว',
  source: 'ที่มา',

  previous: 'ข่าวก่อนหน้า',
  next: 'ข่าวถัดไป',
  moreOn: 'เพิ่มเติมเกี่ยวกับ {topic}',
  paid: 'เนื้อหาที่ได้รับการสนับสนุน',

  email: 'อีเมล',
  subscribe: 'สมัคร',
  emailMissing: 'กรุณากรอกอีเมล',
  emailInvalid: 'กรุณากรอกอีเมลให้ถูกต้อง เช่น name@example.com',

  sentByReader: 'ข่าวนี้ส่งมาจากผู้อ่าน',
  sentByAgency: 'ข่าวนี้มาจากสำนักข่าว',
  sentBySponsor: 'เนื้อหานี้จัดทำโดยผู้สนับสนุน',
  editorsChecked: 'กองบรรณาธิการตรวจสอบแล้ว',
  editorsDidNotCheck: 'กองบรรณาธิการยังไม่ได้ตรวจสอบ',
  rules: 'กติกาการส่งข่าว',
  aiImageNote: 'ภาพหน้าปกสร้างด้วย AI ไม่ใช่เหตุการณ์จริง',
  aiEditedNote: 'ภาพหน้าปกปรับแต่งด้วย AI',
  computerArtNote: 'ภาพหน้าปกเป็นคอมพิวเตอร์กราฟิก ใช้ประกอบข่าวเท่านั้น',
  rights: 'พบข้อผิดพลาดหรือการละเมิดลิขสิทธิ์หรือไม่',
  report: 'แจ้งปัญหาข่าวนี้ทางอีเมล',
  reportSubject: 'แจ้งปัญหา: {headline}',
  reportStory: 'ข่าว: {headline}',
  reportReference: 'เลขอ้างอิง: {reference}',
  reportReason: 'สิ่งที่ไม่ถูกต้อง:',
  corrections: 'การแก้ไขข้อมูล',
};
addWords('th', th);
export default th;
