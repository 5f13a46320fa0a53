/**
 * English without `Intl`, in the very words that `Intl` has: the first formatter of a page costs it ten milliseconds and more,
 * and English is built in.
 */
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Is it the English that is built in? Others put their days and commas elsewhere. */
export const isEnglish = (lang: string): boolean => lang === 'en' || lang === 'en-US';

/** "Nov 20, 2026", in UTC. */
export function englishDay(at: number): string {
  const date = new Date(at);
  return `${months[date.getUTCMonth()] ?? ''} ${String(date.getUTCDate())}, ${String(date.getUTCFullYear())}`;
}

/** "2 hr. ago". */
export function englishAge(count: number, unit: 'second' | 'minute' | 'hour' | 'day'): string {
  if (unit === 'second') return 'now';
  const name = unit === 'day' ? (count === 1 ? 'day' : 'days') : { minute: 'min.', hour: 'hr.' }[unit];
  return `${String(count)} ${name} ago`;
}

/** What stands before a name of a list: "A, B, and C". */
export function englishJoint(place: number, length: number): string {
  if (place < length - 1) return ', ';
  return length === 2 ? ' and ' : ', and ';
}
