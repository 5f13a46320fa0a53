import { createEndpoint, memoryStore, personOf } from 'lede-elements/endpoint';

export const url = 'https://news.example/newsletter';
export const secret = 'a secret for tests, and for nothing else';
export const exportSecret = 'another secret for tests, long enough';
export const start = Date.parse('2026-11-20T07:10:00Z');
export const wording = 'Yes, send me the newsletter.';

/** An endpoint with a store in memory, a mailbox, and a clock that stands still until it is set. */
export function set(options = {}) {
  const mailbox = [];
  const errors = [];
  const work = [];
  const clock = { now: start };
  const store = options.store ?? memoryStore();
  const endpoint = createEndpoint({
    url,
    name: 'The Harbour',
    secret,
    store,
    mailer: { send: async (mail) => void mailbox.push(mail) },
    origins: ['https://www.news.example'],
    onError: (error) => errors.push(error),
    background: (done) => work.push(done),
    now: () => clock.now,
    ...options,
  });
  /** Asks, and waits for the mails. */
  const ask = async (path, init, context) => {
    const response = await endpoint(new Request(url + path, init), context);
    while (work.length) await work.shift();
    return response;
  };
  return {
    endpoint,
    store,
    mailbox,
    errors,
    clock,
    ask,
    json: (body, headers = {}, context) =>
      ask(
        '',
        { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) },
        context,
      ),
    form: (fields, headers = {}) => ask('', { method: 'POST', headers: { accept: 'text/html', ...headers }, body: new URLSearchParams(fields) }),
    find: async (email) => store.find(await personOf(email)),
    /** Whatever is stored: subscribers, and how many sign-ups wait. */
    async stored() {
      const subscribers = [];
      for await (const subscriber of store.export()) subscribers.push(subscriber);
      return { subscribers, waiting: await store.expire('9999-01-01T00:00:00.000Z') };
    },
  };
}

/** The path and query, below the endpoint, of a link in a mail. */
export const linkIn = ({ text }, route) => new RegExp(`${url}(/${route}\\?token=\\S+)`).exec(text)?.[1];
export const unsubscribeIn = ({ headers }) => /^<(.*)>$/.exec(headers['List-Unsubscribe'])?.[1].slice(url.length);

/** Signs up, and presses the button. */
export async function subscriber(house, fields) {
  await house.json(fields);
  const mail = house.mailbox.at(-1);
  await house.ask(linkIn(mail, 'confirm'), { method: 'POST' });
  return mail;
}
