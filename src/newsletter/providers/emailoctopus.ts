import type { Provider } from './provider.js';

/**
 * EmailOctopus: `https://eomail5.com/form/<uuid>`. Grade C; two sites report that a plain POST was retired (?): its supported way
 * is a script of its own, which this library does not run.
 */
export const emailoctopus: Provider = {
  name: 'emailoctopus',
  address: /^eomail\d*\.com\/form\/[\w-]+$/,
  transport: 'iframe',
  email: 'field_0',
  person: 'field_1',
  decoy: ({ pathname }) => `hp${pathname.split('/').at(-1) ?? ''}`,
};
