import type { TakeawaysWords } from '../words.js';

export const takeawaysEnglish: TakeawaysWords = {
  takeaways: 'Key Takeaways',
  madeByAi: 'Written by AI',
  madeWithAi: 'Written with the help of AI',
  checkedBy: 'Checked by {name}',
  checkedByOn: 'Checked by {name}, {date}',
  notChecked: 'Not checked by an editor',
  stale: 'The story has changed since these points were checked.',
  evidence: 'Where the story says so',
};
