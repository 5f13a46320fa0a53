import type { BadgeWords } from '../words.js';

export const badgeEnglish: BadgeWords = {
  live: 'Live',
  liveSoon: 'Live soon',
  liveClosed: 'Live ended',
  registered: 'Free to registered readers',
  premium: 'Subscribers only',
  paidBy: 'Paid for by {name}',
  paid: 'Paid content',
};
