import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

export { update } from './lit-card.mjs';
