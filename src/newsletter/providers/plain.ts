import type { Provider } from './provider.js';

/** Any form that any server takes: the browser sends it, and what comes back is that server's to show. */
export const plain: Provider = { name: 'plain', transport: 'form', email: 'email', person: 'name', lists: 'list' };
