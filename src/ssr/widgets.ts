import type { CSSResultOrNative, LitElement } from 'lit';
import { LedeArticle } from '../elements/article/article.js';
import { LedeByline } from '../elements/byline/byline.js';
import { LedeCard } from '../elements/card/card.js';
import { LedeDidYouKnow } from '../elements/did-you-know/did-you-know.js';
import { LedeFeed } from '../elements/feed/feed.js';
import { LedeFigure } from '../elements/figure/figure.js';
import { LedeNewsletter } from '../elements/newsletter/newsletter.js';
import { fieldStyles } from '../elements/newsletter/field.styles.js';
import { formStyles } from '../elements/newsletter/form.styles.js';
import { LedeNotice } from '../elements/notice/notice.js';
import * as railCode from '../elements/related/rails.js';
import { setCode } from '../elements/related/fetch-code.js';
import { LedeRelated } from '../elements/related/related.js';
import { LedeSite } from '../elements/site/site.js';
import { LedeTakeaways } from '../elements/takeaways/takeaways.js';
import { setLooseReaders } from '../model/lenient.js';
import * as loose from '../model/loose/all.js';
import { formOf } from './form.js';

type WidgetClass = (new () => LitElement) &
  Pick<typeof LitElement, 'observedAttributes' | 'elementStyles' | 'elementProperties'> & { readonly serverStyles?: CSSResultOrNative };

/** An element as the server knows it. */
export interface Widget {
  readonly tag: string;
  readonly Class: WidgetClass;
  /** Its class, as a server makes it. */
  readonly OnServer: WidgetClass;
  /** Its property of an attribute's name, where the attribute is not spelled like the property. */
  readonly propertyOf: (attribute: string) => string | undefined;
  /** The attribute of a property, where it has one. */
  readonly attributeOf: (property: string) => string | undefined;
  /** Is an attribute one that styles, scripts or readers of the page may look for? The settings of the widget itself are not. */
  readonly isLook: (attribute: string) => boolean;
  /** The style sheets of its shadow root, by their file's name; `light` is for what it writes into the page itself. */
  readonly styles: string;
  readonly light?: Light;
}

/** What an element writes into the page beside its shadow root. */
export interface Light {
  readonly name: string;
  readonly styles: string;
  readonly html: (element: LitElement) => string;
}

/** A server makes one update of an element, when it asks for it, and no other, whatever arrives later. */
function once(Class: WidgetClass): WidgetClass {
  return class extends Class {
    // controllers that come late are connected at once, as in a page
    override get isConnected(): boolean {
      return true;
    }

    override requestUpdate(...[name, ...more]: Parameters<LitElement['requestUpdate']>): void {
      if (name === undefined && !this.hasUpdated) this.isUpdatePending = true;
      // what has changed is of use to nobody but an attribute that tells it
      if (name !== undefined && this.isUpdatePending && Class.elementProperties.get(name)?.reflect) super.requestUpdate(name, ...more);
    }
  };
}

function widget(tag: string, Class: WidgetClass, light?: Light): [string, Widget] {
  const OnServer = once(Class);
  // reading this makes Lit prepare the class, as registering it does
  const attributes = new Set(OnServer.observedAttributes);
  const names = new Map([...Class.elementProperties].map(([property, { attribute }]) => [property as string, attribute]));
  const attributeOf = (property: string): string | undefined => {
    const attribute = names.get(property);
    const name = typeof attribute === 'string' ? attribute : property.toLowerCase();
    return names.has(property) && attribute !== false && attributes.has(name) ? name : undefined;
  };
  const properties = new Map([...names.keys()].map((property) => [attributeOf(property), property]));
  return [
    tag,
    {
      tag,
      Class,
      OnServer,
      propertyOf: (attribute) => properties.get(attribute),
      attributeOf,
      isLook: (attribute) => attribute === 'layout' || (Class.elementProperties.get(properties.get(attribute)!)?.reflect ?? !properties.has(attribute)),
      styles: [...Class.elementStyles, Class.serverStyles ?? []]
        .flat()
        .map((style) => ('cssText' in style ? style.cssText : ''))
        .join(''),
      ...(light && { light }),
    },
  ];
}

// what browsers fetch
setCode(railCode);
setLooseReaders(loose);

/** Every element, by its tag. */
export const widgets: ReadonlyMap<string, Widget> = new Map([
  widget('lede-article', LedeArticle),
  widget('lede-byline', LedeByline),
  widget('lede-card', LedeCard),
  widget('lede-did-you-know', LedeDidYouKnow),
  widget('lede-feed', LedeFeed),
  widget('lede-figure', LedeFigure),
  widget('lede-newsletter', LedeNewsletter, { name: 'form', styles: formStyles.cssText + fieldStyles.cssText, html: formOf }),
  widget('lede-notice', LedeNotice),
  widget('lede-related', LedeRelated),
  widget('lede-site', LedeSite),
  widget('lede-takeaways', LedeTakeaways),
]);

/** The style sheets as files, by their names: what `styles: '/folder/'` links to. */
export const styleSheets = (): Map<string, string> =>
  new Map(
    [...widgets.values()].flatMap(({ tag, styles, light }) => [[tag.slice(5), styles] as const, ...(light ? [[light.name, light.styles] as const] : [])]),
  );
