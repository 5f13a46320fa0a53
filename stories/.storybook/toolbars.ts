/// <reference types="vite/client" />
import type { Preview } from '@storybook/web-components-vite';

/** The words of every language; importing them teaches the widgets. */
const locales = import.meta.glob('../../src/i18n/locales/*.ts', { eager: true });

/** `…/locales/de.ts` is "de". */
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));

const sheets = import.meta.glob<string>('../../src/styles/themes/*.css', { query: '?inline', import: 'default', eager: true });

/** The house styles of `lede-elements/themes/*.css`, by name. `auto` is left out: it only follows the system. */
export const looks: ReadonlyMap<string, string> = new Map(
  Object.entries(sheets)
    .map(([path, css]) => [nameOf(path), css] as const)
    .filter(([name]) => name !== 'auto'),
);

const languages = Object.keys(locales).map(nameOf);
const ownName = (lang: string): string => new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
const widths = ['240', '320', '480', '720', '1200'];

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: 'Light or dark',
    toolbar: {
      icon: 'mirror',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light', icon: 'sun' },
        { value: 'dark', title: 'Dark', icon: 'moon' },
      ],
    },
  },
  look: {
    description: 'House style',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [{ value: 'lede', title: 'Lede' }, ...[...looks.keys()].map((value) => ({ value, title: `${value}.css` }))],
    },
  },
  width: {
    description: 'Width of the column',
    toolbar: {
      icon: 'grow',
      dynamicTitle: true,
      items: [
        { value: 'natural', title: 'Natural width' },
        ...widths.map((value) => ({ value, title: `${value} px` })),
        { value: 'full', title: 'Full width' },
      ],
    },
  },
  lang: {
    description: 'Language of the page',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: languages.map((value) => ({ value, title: ownName(value), right: value })),
    },
  },
  direction: {
    description: 'Writing direction of the page',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Auto direction' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
};

export const initialGlobals: NonNullable<Preview['initialGlobals']> = { theme: 'light', look: 'lede', width: 'natural', lang: 'en', direction: 'auto' };
