import type { Call } from './call.js';
import { Refusal } from './refusal.js';

/** Who asks is told what they may read; caches keep the answers for each site apart. */
export function originHeaders<Context>({ request, settings }: Call<Context>): Record<string, string> {
  const origin = request.headers.get('origin');
  if (origin === null || !settings.origins.has(origin)) return { vary: 'Origin' };
  return { vary: 'Origin', 'access-control-allow-origin': origin, 'access-control-expose-headers': 'Retry-After' };
}

/** The question that a browser asks before a script sends JSON from another site. */
export function preflight<Context>(call: Call<Context>): Response {
  const allowed = originHeaders(call);
  const rules = { 'access-control-allow-methods': 'POST', 'access-control-allow-headers': 'Content-Type', 'access-control-max-age': '86400' };
  return new Response(null, { status: 204, headers: 'access-control-allow-origin' in allowed ? { ...allowed, ...rules } : allowed });
}

/**
 * Only pages of the publisher's sites send forms here; a program without an origin may, as it could name any.
 *
 * @throws A {@link Refusal} with 403.
 */
export function refuseStrangers<Context>({ request: { headers }, settings }: Call<Context>): void {
  const origin = headers.get('origin');
  // a page that sends no referrer has the origin "null", on its own site too
  if (origin === null || settings.origins.has(origin) || headers.get('sec-fetch-site') === 'same-origin') return;
  throw new Refusal(403, 'wrongOrigin');
}
