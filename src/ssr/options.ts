import { isObject, kindOfValue, mistake } from './mistake.js';

/** How widgets are rendered. */
export interface RenderOptions {
  /**
   * `inline` writes the styles into each widget. An address, of the folder with the style sheets (`cdn/styles/` in the package),
   * links to them instead: the page has one copy of them, and they obey `style-src 'self'`.
   */
  readonly styles?: string | undefined;
  /**
   * The page's language, a BCP 47 tag; English unless given. Each widget carries it as its own `lang`. Import its words too:
   * `import 'lede-elements/locales/de'`.
   */
  readonly lang?: string | undefined;
}

/** How one widget is rendered. */
export interface WidgetOptions extends RenderOptions {
  /**
   * HTML to stand inside the widget, for readers whose browser is too old: yours, and written as it is, so never text of
   * somebody else.
   */
  readonly children?: string | undefined;
}

/** What each option wants, in words. */
const wishes = {
  styles: "give 'inline', or the address of the folder with the style sheets as text",
  lang: "give a language tag as text, such as 'de'",
  children: 'give HTML as text, or write a template of your own and call renderTemplate',
} as const;

type Name = keyof WidgetOptions;

export const pageOptions: readonly Name[] = ['styles', 'lang'];
export const widgetOptions: readonly Name[] = [...pageOptions, 'children'];

/**
 * Without this check a mistyped option would be passed over in silence, and a wrong one would end up in the HTML.
 *
 * @param known - The names of those that the called function has.
 * @returns The options without those that are `null`: as `undefined`, it says that nothing is given.
 * @throws A `TypeError` that says what to give.
 */
export function checkedOptions(options: WidgetOptions, known: readonly Name[]): WidgetOptions {
  if (!isObject(options)) throw mistake(`the options are ${kindOfValue(options)}: give an object, such as { lang: 'de' }`);
  let checked: WidgetOptions = options;
  for (const name of Object.keys(options) as Name[]) {
    if (!known.includes(name)) throw mistake(`there is no option ${JSON.stringify(name)}: known are ${known.join(', ')}`);
    const value: unknown = options[name];
    if (value === null) checked = { ...checked, [name]: undefined };
    else if (value !== undefined && typeof value !== 'string') throw mistake(`the option ${name} is ${kindOfValue(value)}: ${wishes[name]}`);
  }
  return checked;
}
