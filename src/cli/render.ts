/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { language } from '../model/kinds.js';
import { readInput, type InputOptions } from './input.js';
import { writeOutput } from './output.js';
import { pageOf } from './page.js';
import { inputOptions } from './source.js';
import { UsageError } from './usage.js';

/** The themes that a page may have: who decides between light and dark, or one of the package's own. */
const themes = ['auto', 'light', 'dark', 'contrast', 'salmon', 'sans'] as const;
type Theme = (typeof themes)[number];

interface Wish {
  readonly source: string;
  readonly input: InputOptions;
  readonly out: string | undefined;
  readonly lang: string | undefined;
  readonly theme: Theme;
  readonly script: string | undefined;
}

/** `lede render FILE|URL [-o OUT] [--lang L] [--theme T] [--script ADDRESS]`: writes a story as one page that needs nothing else. */
export async function render(args: readonly string[]): Promise<void> {
  const { source, input, out, lang, theme, script } = readArgs(args);
  const [story, ...related] = (await readInput(source, input)).articles;
  if (!story) throw new Error(`${source} holds no story`);
  const pageLang = lang ?? story.inLanguage ?? 'en';
  await importWords(pageLang);
  const page = pageOf(story, { lang: pageLang, styles: await stylesOf(theme), script, related });
  await writeOutput(out, page);
}

function readArgs(args: readonly string[]): Wish {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { ...text, short: 'o' }, lang: text, theme: text, script: text, type: text, url: text },
  });
  const { out, lang, theme = 'auto', script } = values;
  const { source, options } = inputOptions('render', positionals, values);
  const tag = lang === undefined ? undefined : language(lang, '', { problems: [] });
  if (lang !== undefined && !tag) throw new UsageError(`render: --lang is a language tag such as de or pt-BR, not ${JSON.stringify(lang)}`);
  const known = themes.find((name) => name === theme);
  if (!known) throw new UsageError(`render: --theme is one of ${themes.join(', ')}, not ${JSON.stringify(theme)}`);
  return { source, input: options, out, lang: tag, theme: known, script };
}

/** The words of a language, where the package has them. */
async function importWords(lang: string): Promise<void> {
  const [name = ''] = lang.toLowerCase().split('-');
  try {
    await import(`../i18n/locales/${name}.js`);
  } catch {
    // the page is in English instead
  }
}

async function stylesOf(theme: Theme): Promise<string[]> {
  const scheme = `:root{color-scheme:${theme === 'light' || theme === 'dark' ? theme : 'light dark'}}`;
  if (theme === 'auto' || theme === 'light' || theme === 'dark') return [scheme];
  return [scheme, await readFile(new URL(`../themes/${theme}.css`, import.meta.url), 'utf8')];
}
