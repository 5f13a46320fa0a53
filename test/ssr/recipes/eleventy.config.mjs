// Eleventy: {% lede "card", article %} and {% lede "related", { stories: collections.news } %} in any template
import { renderWidget } from 'lede-elements/ssr';
import 'lede-elements/locales/de';

export default function (config) {
  config.addShortcode('lede', (name, data, options) => {
    const props = name === 'related' || data?.headline === undefined ? data : { article: data };
    return renderWidget(name, props, { styles: '/lede/styles/', lang: 'de', ...options });
  });
  config.addPassthroughCopy({ 'node_modules/lede-elements/cdn': 'lede' });
}
