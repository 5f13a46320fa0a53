import { afterwards, refused, type Call } from './call.js';
import { askToConfirm, askToUnsubscribe, confirm, unsubscribe } from './confirm.js';
import { exportCsv } from './export.js';
import { headerOf } from './header.js';
import type { EndpointOptions } from './options.js';
import { originHeaders, preflight } from './origins.js';
import { Refusal } from './refusal.js';
import { settingsOf, type Settings } from './settings.js';
import { subscribe } from './subscribe.js';

/** Answers one request; `context` is what the runtime hands over beside it, for `clientIp` and `background`. */
export type Endpoint<Context = unknown> = (request: Request, context?: Context) => Promise<Response>;

type Action = <Context>(call: Call<Context>) => Response | Promise<Response>;

/** What can be done where. Looking at a page changes nothing. */
const routes: Readonly<Record<string, Readonly<Record<string, Action>>>> = {
  '': { POST: subscribe, OPTIONS: preflight },
  '/confirm': { GET: askToConfirm, HEAD: askToConfirm, POST: confirm },
  '/unsubscribe': { GET: askToUnsubscribe, HEAD: askToUnsubscribe, POST: unsubscribe },
  '/export': { GET: exportCsv, HEAD: exportCsv },
};
/** How often old sign-ups are looked for, in milliseconds. */
const sweepEvery = 600_000;

/**
 * A home for sign-ups: takes forms and JSON, keeps what they say, and has it confirmed by mail. Below its address are `/confirm`
 * and `/unsubscribe`, where the links of its mails lead, and `/export`. It needs nothing but the web's own `Request`, `Response`
 * and `crypto`, so that it runs in Node, Deno, Bun and at the edge.
 *
 * Readers get a page, or a redirect; scripts get JSON `{ ok, message, field? }`: 202 for a sign-up, 400 unreadable, 403 from another
 * site, 413 too large, 415 of another type, 422 with the `field` that cannot be used, 429 with `Retry-After`, 500.
 *
 * @throws A `TypeError` for a wrong option, at once. The endpoint itself never throws.
 */
export function createEndpoint<Context = unknown>(options: EndpointOptions<Context>): Endpoint<Context> {
  const settings = settingsOf(options);
  let swept = -Infinity;
  return async (request, context) => {
    const url = new URL(request.url);
    const call: Call<Context> = { request, url, context, settings, spoken: settings.phrasebook.accepted(headerOf(request, 'accept-language')) };
    if (settings.now() - swept >= sweepEvery) {
      swept = settings.now();
      afterwards(call, settings.store.expire(new Date(swept).toISOString()));
    }
    const response = await respond(call);
    for (const [name, value] of Object.entries(originHeaders(call))) response.headers.set(name, value);
    return request.method === 'HEAD' ? new Response(null, response) : response;
  };
}

async function respond<Context>(call: Call<Context>): Promise<Response> {
  try {
    return await actionOf(call)(call);
  } catch (error) {
    if (error instanceof Refusal) return refused(call, error);
    call.settings.onError(error);
    return refused(call, new Refusal(500, 'failed'));
  }
}

function actionOf<Context>({ url, request, settings }: { url: URL; request: Request; settings: Settings<Context> }): Action {
  const route = url.pathname.startsWith(settings.path) ? url.pathname.slice(settings.path.length).replace(/\/$/, '') : undefined;
  const actions = route !== undefined && Object.hasOwn(routes, route) ? routes[route] : undefined;
  if (!actions) throw new Refusal(404, 'notFound');
  if (!Object.hasOwn(actions, request.method)) throw new Refusal(405, 'wrongMethod', {}, { allow: Object.keys(actions).join(', ') });
  return actions[request.method]!;
}
