import { badgeEnglish } from './badge.js';
import type { BylineWords } from '../words.js';

export const bylineEnglish: BylineWords = {
  ...badgeEnglish,
  by: 'By {names}',
  updated: 'Updated {date}',
  minutesRead: '{minutes} min read',
};
