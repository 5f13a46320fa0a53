import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exportSecret, set, subscriber, url, wording } from './support/house.mjs';

const bearer = (secret) => ({ headers: { authorization: `Bearer ${secret}` } });

describe('the list as CSV', () => {
  it('is for whoever has the secret', async () => {
    const house = set({ exportSecret });
    assert.equal((await house.ask('/export', bearer(exportSecret))).status, 200);
    for (const secret of ['', 'x', exportSecret.slice(1), `${exportSecret}x`, exportSecret.toUpperCase()]) {
      const response = await house.ask('/export', bearer(secret));
      assert.deepEqual([response.status, response.headers.get('www-authenticate')], [401, 'Bearer'], secret);
    }
    assert.equal((await house.ask('/export')).status, 401);
    assert.equal((await house.ask('/export', { headers: { authorization: `Basic ${exportSecret}` } })).status, 401);
    assert.equal((await house.ask(`/export?token=${exportSecret}`)).status, 401);
  });

  it('is nowhere without a secret', async () => {
    assert.equal((await set().ask('/export', bearer('undefined'))).status, 404);
  });

  it('has those who confirmed, with the proof of their consent and their way out', async () => {
    const house = set({ exportSecret, fields: ['city'] });
    await house.json({ email: 'waits@example.com' });
    await subscriber(house, { email: 'ann@example.com', name: 'Ann "A", B', tags: ['x', 'y'], city: 'Port', consent: true, consent_record: { text: wording } });
    const response = await house.ask('/export', bearer(exportSecret));
    assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8');
    const [head, row, ...rest] = (await response.text()).split('\r\n');
    assert.deepEqual(rest, ['']);
    assert.equal(
      head,
      'email,list,name,tags,source,locale,received_at,confirmed_at,agreed,consent_text,consent_hash,consent_time,consent_locale,consent_url,unsubscribe,field.city',
    );
    const link = /,(https:[^,]+),Port$/.exec(row)[1];
    assert.ok(row.startsWith('ann@example.com,newsletter,"Ann ""A"", B","x, y",,en,2026-11-20T07:10:00.000Z,2026-11-20T07:10:00.000Z,yes,"Yes, send me'));
    assert.equal((await house.ask(link.slice(url.length), { method: 'POST' })).status, 200);
    assert.deepEqual(await house.find('ann@example.com'), []);
  });

  it('holds no formula', async () => {
    const house = set({ exportSecret });
    for (const [n, name] of ['=1+1', '+1', '-1', '@x'].entries()) await subscriber(house, { email: `a${n}@example.com`, name });
    const text = await (await house.ask('/export', bearer(exportSecret))).text();
    assert.doesNotMatch(text, /(?:^|,)"?[=+\-@]/m);
    assert.match(text, /,'=1\+1,/);
  });

  it('is told by its head alone, without the list', async () => {
    const house = set({ exportSecret });
    await subscriber(house, { email: 'ann@example.com' });
    const response = await house.ask('/export', { method: 'HEAD', ...bearer(exportSecret) });
    assert.deepEqual([response.status, await response.text()], [200, '']);
  });

  it('may be broken off', async () => {
    const house = set({ exportSecret });
    for (let n = 0; n < 3; n++) await subscriber(house, { email: `a${n}@example.com` });
    const { body } = await house.ask('/export', bearer(exportSecret));
    const reader = body.getReader();
    await reader.read();
    await reader.cancel();
    assert.deepEqual(house.errors, []);
  });
});
