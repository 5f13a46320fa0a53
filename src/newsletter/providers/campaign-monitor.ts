import type { Provider } from './provider.js';

/** The address that Campaign Monitor names must be one of its own. */
function ownAddress(text: string): string {
  const url = new URL(text.trim());
  if (url.protocol !== 'https:' || !/(?:^|\.)(?:createsend\d*|cmail\d*)\.com$/.test(url.hostname)) throw new TypeError('not an address of Campaign Monitor');
  return url.href;
}

/**
 * Campaign Monitor: `https://www.createsend.com/t/subscribeerror` with the form's `data-id`. An address is asked for first, then
 * the browser sends the form there. Grade C. The email field is named for each list: give `email-name`, or paste its form.
 */
export const campaignMonitor: Provider = {
  name: 'campaign-monitor',
  address: /^(?:www\.)?createsend\d*\.com\/t\//,
  transport: 'form',
  email: 'email',
  person: 'cm-name',
  prepare: async (data, form, fetch) => {
    const email = form.querySelector<HTMLInputElement>('input[type="email"]')?.value ?? '';
    const id = form.getAttribute('data-id') ?? data.get('data-id');
    const asked = new URLSearchParams({ email, data: typeof id === 'string' ? id : '' });
    return ownAddress(await fetch('https://createsend.com/t/getsecuresubscribelink', asked));
  },
};
