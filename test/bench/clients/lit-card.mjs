// A small, fair Lit card: a shadow root, one shared sheet, attributes in, no slots.
import { LitElement } from 'lit';
import { cardStyles, cardTemplate } from './lit-template.mjs';

export class LitCard extends LitElement {
  static properties = { href: {}, image: {}, alt: {}, kicker: {}, headline: {}, standfirst: {}, byline: {}, published: {}, date: {} };
  static styles = cardStyles;

  render() {
    return cardTemplate(this);
  }
}

customElements.define('lit-card', LitCard);

export { update } from './headline.mjs';
