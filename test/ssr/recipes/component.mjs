// React and Next: <div {...widget('card', { article })} /> · Astro: <Fragment set:html={widgetHtml('card', { article })} />
import { renderWidget } from 'lede-elements/ssr';

const options = { styles: '/lede/styles/', lang: 'en' };

/** A widget as HTML. */
export const widgetHtml = (name, props) => renderWidget(name, props, options);

/** The same as what React takes: it never looks inside, so the widget is left alone when the page comes to life. */
export const widget = (name, props) => ({ dangerouslySetInnerHTML: { __html: widgetHtml(name, props) }, suppressHydrationWarning: true });
