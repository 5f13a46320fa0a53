import type { Provider } from './provider.js';

/** Drip: `https://www.getdrip.com/forms/<id>/submissions`. Grade C; `tags[]` is not verified. */
export const drip: Provider = {
  name: 'drip',
  address: /^(?:www\.)?getdrip\.com\/forms\/[\w-]+\/submissions\/?$/,
  transport: 'form',
  email: 'fields[email]',
  person: 'fields[first_name]',
  lists: 'tags[]',
};

/** ActiveCampaign: `https://<account>.activehosted.com/proc.php`, with `u` and `f` as hidden values. Grade C; its JSONP is never used. */
export const activecampaign: Provider = {
  name: 'activecampaign',
  address: /^[\w-]+\.activehosted\.com\/proc\.php$/,
  transport: 'form',
  email: 'email',
  person: 'fullname',
  hidden: { act: 'sub', v: '2', m: '0', c: '0', s: '' },
};

/** Substack: `https://<publication>.substack.com/api/v1/free`, which is undocumented and may go, or ask for a check that only a page can pass. Grade C. */
export const substack: Provider = {
  name: 'substack',
  address: /^[\w-]+\.substack\.com\/api\/v1\/free$/,
  transport: 'iframe',
  email: 'email',
  hidden: { source: 'embed' },
};

/** The supported way of Substack, `https://<publication>.substack.com/embed`: its own page in a frame (grade C). */
export const substackEmbed: Provider = { name: 'substack-embed', address: /^[\w-]+\.substack\.com\/embed\/?$/, transport: 'embed', email: 'email' };

/** Mailjet: its form has names of its own, and only its page sends it. Grade C. */
export const mailjet: Provider = {
  name: 'mailjet',
  address: /^(?:app\.mailjet\.com\/widget\/iframe\/[\w/-]+|[\w-]+\.mjt\.lu\/wgt\/[\w/-]+\/form)$/,
  transport: 'embed',
  email: 'email',
};
