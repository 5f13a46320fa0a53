import { pictureEnglish } from './picture.js';
import { badgeEnglish } from './badge.js';
import type { CardWords } from '../words.js';

export const cardEnglish: CardWords = {
  ...pictureEnglish,
  ...badgeEnglish,
  updated: 'Updated {date}',
  minutesRead: '{minutes} min read',
  isNew: 'New',
  isUpdated: 'Updated',
  video: 'Video',
  audio: 'Audio',
  gallery: 'Gallery',
  newsletterMedia: 'Newsletter',
};
