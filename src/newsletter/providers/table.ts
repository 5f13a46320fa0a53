import { beehiiv, beehiivEmbed } from './beehiiv.js';
import { brevo } from './brevo.js';
import { buttondown } from './buttondown.js';
import { campaignMonitor } from './campaign-monitor.js';
import { emailoctopus } from './emailoctopus.js';
import { endpoint } from './endpoint.js';
import { hubspot } from './hubspot.js';
import { kit } from './kit.js';
import { klaviyo, klaviyoLegacy } from './klaviyo.js';
import { mailchimp } from './mailchimp.js';
import { mailerlite, mailerliteClassic } from './mailerlite.js';
import { activecampaign, drip, mailjet, substack, substackEmbed } from './others.js';
import { plain } from './plain.js';
import type { Provider, Transport } from './provider.js';
import { ghost, keila, listmonk, listmonkForm, mailman, sendy } from './self-hosted.js';
import { mailpoet, newspack, wordpressCom } from './wordpress.js';

/** Every provider; those with an address are recognised by it. */
export const providers: readonly Provider[] = [
  activecampaign,
  beehiiv,
  beehiivEmbed,
  brevo,
  buttondown,
  campaignMonitor,
  drip,
  emailoctopus,
  endpoint,
  ghost,
  hubspot,
  keila,
  kit,
  klaviyo,
  klaviyoLegacy,
  listmonk,
  listmonkForm,
  mailchimp,
  mailerlite,
  mailerliteClassic,
  mailjet,
  mailman,
  mailpoet,
  newspack,
  plain,
  sendy,
  substack,
  substackEmbed,
  wordpressCom,
];

/** An absolute address; a relative one on a host that cannot exist, where there is no page to ask. */
export const addressOf = (action: string, base?: string): URL | undefined => {
  try {
    return new URL(action, base ?? 'https://lede.invalid/');
  } catch {
    return undefined;
  }
};

/**
 * The provider of a form: the one that is named, else the one whose address it is, else any server (`plain`).
 *
 * @param name - The attribute `provider`; a name that nobody has counts as none.
 * @param url - Where the form is sent.
 */
export function providerOf(name: string | undefined, url: URL | undefined): Provider {
  const wanted = name?.trim().toLowerCase();
  const address = url && url.hostname + url.pathname;
  return providers.find((one) => one.name === wanted) ?? providers.find((one) => address !== undefined && one.address?.test(address)) ?? plain;
}

/** How a form travels from a page of this origin. */
export const transportOf = (provider: Provider, url: URL, origin: string): Transport =>
  provider.here && url.origin === origin ? provider.here : provider.transport;
