import type { InputType } from 'storybook/internal/types';

/** A choice among a few words. */
export const choice = (words: readonly string[]): InputType => ({
  control: 'select',
  options: words,
  table: { type: { summary: words.join(' | ') } },
});

/** A whole number. */
export const count = (min: number, max?: number): InputType => ({ control: { type: 'number', min, ...(max && { max }), step: 1 } });

/** What nearly every element has. */
export const common: Readonly<Record<'src' | 'theme', InputType>> = {
  src: { control: 'text' },
  theme: choice(['light', 'dark']),
};
