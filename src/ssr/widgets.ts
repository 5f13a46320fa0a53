import type { CSSResultOrNative, LitElement } from 'lit';
import { LedeArticle } from '../elements/article/article.js';
import { LedeByline } from '../elements/byline/byline.js';
import { LedeCard } from '../elements/card/card.js';
import { LedeDidYouKnow } from '../elements/did-you-know/did-you-know.js';
import { LedeFeed } from '../elements/feed/feed.js';
import { LedeFigure } from '../elements/figure/figure.js';
import { fieldStyles } from '../elements/newsletter/field.styles.js';
import { formStyles } from '../elements/newsletter/form.styles.js';
import { LedeNewsletter } from '../elements/newsletter/newsletter.js';
import { LedeNotice } from '../elements/notice/notice.js';
import { LedeRelated } from '../elements/related/related.js';
import { LedeSite } from '../elements/site/site.js';
import { LedeTakeaways } from '../elements/takeaways/takeaways.js';
import { isOn } from '../model/attributes.js';
import { setLooseReaders } from '../model/lenient.js';
import * as loose from '../model/loose/all.js';
import { showFeed, showNewsletter, showRelated, showSite } from './frames.js';
import { showArticle, showByline, showCard, showDidYouKnow, showFigure, showNotice, showTakeaways, toldBy, type Show } from './shows.js';
import { tags } from './tags.js';

/** A class is asked for its attributes and its styles: no element is ever made. */
type WidgetClass = Pick<typeof LitElement, 'observedAttributes' | 'elementStyles' | 'elementProperties'> & { readonly serverStyles?: CSSResultOrNative };

/** An element as the server knows it. */
export interface Widget {
  readonly tag: string;
  readonly Class: WidgetClass;
  readonly show: Show;
  /** Its property of an attribute's name. */
  readonly propertyOf: (attribute: string) => string | undefined;
  /** The attribute of a property: `undefined` where it has none, or is none of its properties. */
  readonly attributeOf: (property: string) => string | undefined;
  /** The value of a property, of its attribute's. */
  readonly valueOf: (property: string, attribute: string) => unknown;
  /** Does an attribute tell something of the story, that the HTML tells again? */
  readonly isTold: (attribute: string) => boolean;
  /** The style sheet of its shadow root; `light` is for what it writes into the page itself. */
  readonly sheet: Sheet;
  readonly light?: Sheet;
}

/** A style sheet, and the name of its file. */
export interface Sheet {
  readonly name: string;
  readonly styles: string;
}

const cssOf = (style: CSSResultOrNative): string => ('cssText' in style ? style.cssText : '');

function widget(name: string, Class: WidgetClass, show: Show, told?: ReadonlySet<string>, light?: Sheet): [string, Widget] {
  // reading this makes Lit prepare the class, as registering it does
  const attributes = new Set(Class.observedAttributes);
  const names = new Map([...Class.elementProperties].map(([property, { attribute }]) => [property as string, attribute]));
  const attributeOf = (property: string): string | undefined => {
    const attribute = names.get(property);
    const name = typeof attribute === 'string' ? attribute : property.toLowerCase();
    return names.has(property) && attribute !== false && attributes.has(name) ? name : undefined;
  };
  const properties = new Map([...names.keys()].map((property) => [attributeOf(property), property]));
  const written = new Map([...names.keys()].map((property) => [property, attributeOf(property)]));
  const switches = new Set([...Class.elementProperties].filter(([, { type }]) => type === Boolean).map(([property]) => property));
  const tag = `lede-${name}`;
  return [
    tag,
    {
      tag,
      Class,
      show,
      propertyOf: (attribute) => properties.get(attribute),
      attributeOf: (property) => written.get(property),
      valueOf: (property, attribute) => (switches.has(property) ? isOn(attribute) : attribute),
      isTold: (attribute) => told?.has(properties.get(attribute) ?? '') ?? false,
      sheet: { name, styles: [...Class.elementStyles, Class.serverStyles ?? []].flat().map(cssOf).join('') },
      ...(light && { light }),
    },
  ];
}

// what browsers fetch
setLooseReaders(loose);

const formSheet = { name: 'form', styles: formStyles.cssText + fieldStyles.cssText };
const widgets: ReadonlyMap<string, Widget> = new Map([
  widget('article', LedeArticle, showArticle),
  widget('byline', LedeByline, showByline, toldBy.byline),
  widget('card', LedeCard, showCard, toldBy.card),
  widget('did-you-know', LedeDidYouKnow, showDidYouKnow),
  widget('feed', LedeFeed, showFeed),
  widget('figure', LedeFigure, showFigure, toldBy.figure),
  widget('newsletter', LedeNewsletter, showNewsletter, undefined, formSheet),
  widget('notice', LedeNotice, showNotice, toldBy.notice),
  widget('related', LedeRelated, showRelated),
  widget('site', LedeSite, showSite),
  widget('takeaways', LedeTakeaways, showTakeaways, toldBy.takeaways),
]);

/** The widget of a tag that is one of ours. */
export const widgetOf = (tag: string): Widget => widgets.get(tag)!;

/** The style sheets as files, by their names: what `styles: '/folder/'` links to. */
export const styleSheets = (): Map<string, string> =>
  new Map(
    tags
      .map(widgetOf)
      .flatMap(({ sheet, light }) => [sheet, light ?? []].flat())
      .map(({ name, styles }) => [name, styles]),
  );
