import { answer, afterwards, linkTo, say, type Call } from './call.js';
import { readFields } from './body.js';
import { readForm, type Form } from './fields.js';
import { isLimited, limitNetwork } from './limits.js';
import { confirmMail, knownMail, refuseInjection } from './mail.js';
import { refuseStrangers } from './origins.js';
import { Refusal } from './refusal.js';
import type { SignUp } from './store.js';
import { personOf, randomName } from './tokens.js';

/** No sign-up is answered sooner, in milliseconds: what was done for it does not show in the time that it took. */
const soonest = 20;

/** A form is sent. The answer is the same for an address that is new, known, or has had enough mails, and for a program. */
export async function subscribe<Context>(call: Call<Context>): Promise<Response> {
  const { settings, spoken } = call;
  refuseStrangers(call);
  await limitNetwork(call);
  const form = await readForm(await readFields(call.request), settings, settings.now());
  const target = form.redirect === undefined ? undefined : redirectTo(form.redirect, settings.origins);
  await Promise.all([sleep(soonest), form.trapped ? undefined : keep(call, form.said)]);
  if (target) return new Response(null, { status: 303, headers: { location: target, 'cache-control': 'no-store' } });
  return answer(call, 202, { title: say(call, spoken.words.checkInbox), text: say(call, spoken.words.checkInboxText) });
}

async function keep<Context>(call: Call<Context>, said: Form['said']): Promise<void> {
  const { settings } = call;
  const person = await personOf(said.email);
  if (await isLimited(call, person)) return;
  const now = settings.now();
  const signUp: SignUp = {
    id: randomName(now),
    person,
    expiresAt: new Date(now + settings.confirmHours * 3_600_000).toISOString(),
    data: { ...said, locale: said.locale ?? call.spoken.lang, receivedAt: new Date(now).toISOString() },
  };
  const known = await settings.store.add(signUp);
  afterwards(call, write(call, signUp, known));
}

/** The mail says what the answer does not. */
async function write<Context>({ settings }: Call<Context>, { id, person, expiresAt, data }: SignUp, known: boolean): Promise<void> {
  const { signer, url, name, confirmHours } = settings;
  const [confirm, unsubscribe] = await Promise.all([
    signer.sign('confirm', id, Math.ceil(Date.parse(expiresAt) / 1000)),
    signer.sign('unsubscribe', [person, ...data.lists].join('~'), 0),
  ]);
  const topic = { to: data.email, name, hours: confirmHours, confirm: linkTo(url, 'confirm', confirm), unsubscribe: linkTo(url, 'unsubscribe', unsubscribe) };
  const mail = (known ? knownMail : confirmMail)(topic, settings.phrasebook.find(data.locale));
  refuseInjection(mail);
  await settings.mailer.send(mail);
}

function redirectTo(text: string, origins: ReadonlySet<string>): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !origins.has(url.origin) || url.username || url.password) throw new Refusal(422, 'fieldInvalid', { field: 'redirect' });
  return url.href;
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
