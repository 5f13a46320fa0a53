import { answer, say, show, type Call } from './call.js';
import { Refusal } from './refusal.js';

/** The page behind the link in the mail: programs that look at every link of a mail press no button. */
export async function askToConfirm<Context>(call: Call<Context>): Promise<Response> {
  await subjectOf(call, 'confirm');
  const { confirm, confirmText, confirmButton } = call.spoken.words;
  return show(call, { title: say(call, confirm), text: say(call, confirmText), button: confirmButton });
}

/** The button was pressed. */
export async function confirm<Context>(call: Call<Context>): Promise<Response> {
  const { settings, spoken } = call;
  const id = await subjectOf(call, 'confirm');
  if (!(await settings.store.confirm(id, new Date(settings.now()).toISOString()))) throw new Refusal(410, 'linkEndedText');
  return answer(call, 200, { title: say(call, spoken.words.confirmed), text: say(call, spoken.words.confirmedText) });
}

/** The page behind the link at the end of every newsletter. */
export async function askToUnsubscribe<Context>(call: Call<Context>): Promise<Response> {
  await subjectOf(call, 'unsubscribe');
  const { unsubscribe, unsubscribeText, unsubscribeButton } = call.spoken.words;
  return show(call, { title: say(call, unsubscribe), text: say(call, unsubscribeText), button: unsubscribeButton });
}

/** The button was pressed, on that page or in the mail program (RFC 8058, one click). Twice is as good as once. */
export async function unsubscribe<Context>(call: Call<Context>): Promise<Response> {
  const { settings, spoken } = call;
  const [person = '', ...lists] = (await subjectOf(call, 'unsubscribe')).split('~');
  for (const list of lists) await settings.store.remove(person, list);
  return answer(call, 200, { title: say(call, spoken.words.unsubscribed), text: say(call, spoken.words.unsubscribedText) });
}

async function subjectOf<Context>({ url, settings }: Call<Context>, purpose: 'confirm' | 'unsubscribe'): Promise<string> {
  const token = url.searchParams.get('token') ?? '';
  const subject = await settings.signer.verify(purpose, token, settings.now() / 1000);
  if (subject === undefined) throw new Refusal(410, 'linkEndedText');
  return subject;
}
