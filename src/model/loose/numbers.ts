import { plainOf } from '../attributes.js';

/** The zeros of the scripts whose digits are read: Arabic-Indic, Persian, Devanagari, Bengali, Thai, full-width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** A short text in small letters and ASCII digits. */
export function plainWithDigits(value: unknown): string {
  return plainOf(value).replace(/[^\P{Nd}\d]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (zeros.find((zero) => code >= zero && code < zero + 10) ?? code));
  });
}

/** A number, perhaps with a word or a unit on one side of it: `"1,200"`, `"1,5"`, `"٣"`. */
export function looseNumber(value: unknown): number | undefined {
  const text = plainWithDigits(value).replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '');
  const [, number] = /^\p{L}*[\s:]*(\d+(?:[.,]\d+)?)\s*\p{L}*\.?$/u.exec(text) ?? [];
  return number ? Number(number.replace(',', '.')) : undefined;
}

/** Days: `"2"`, `"2 days"`, `"3 weeks"`, `"1 year"`. */
export function looseDays(value: unknown): number | undefined {
  const number = looseNumber(value);
  const unit = /\d\s*([hwmy])/.exec(plainWithDigits(value))?.[1];
  return number === undefined ? undefined : number * ({ h: 1 / 24, w: 7, m: 30, y: 365 }[unit ?? ''] ?? 1);
}

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:h|st)/, 60],
  [/^s/, 1 / 60],
];

/** Minutes: `"2 min"`, `"1 h 20 min"`, `"PT2M"`, `"1,5"`, `"90 sec"`. */
export function looseMinutes(value: unknown): number | undefined {
  const text = plainWithDigits(value);
  // less than nothing, or from so many to so many
  if (/[-–−:]\s*\d/.test(text)) return undefined;
  const parts = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*(\p{L}*)/gu)];
  // a second number without a unit is of something else
  if (!parts.length || parts.slice(1).some(([, , unit]) => !unit)) return undefined;
  return parts.reduce((sum, [, number = '', unit = '']) => sum + Number(number.replace(',', '.')) * (units.find(([name]) => name.test(unit))?.[1] ?? 1), 0);
}
