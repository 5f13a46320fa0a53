import { expect } from '@open-wc/testing';
import { sha256, wordingOf } from '../../src/newsletter/consent.js';
import { isName, waitFor } from '../../src/newsletter/guard.js';
import { idle, isDone, maySend, reduce, type State } from '../../src/newsletter/reducer.js';
import { outcomes, verdictOf, waitOf } from '../../src/newsletter/outcome.js';
import { addressOf, providerOf, providers, transportOf } from '../../src/newsletter/providers/table.js';
import { secretIn } from '../../src/newsletter/secrets.js';
import { readChoices, readFields, readHidden } from '../../src/newsletter/settings.js';
import { distance, meantAddress } from '../../src/newsletter/typo.js';

const named = (action: string, name?: string): string => providerOf(name, addressOf(action)).name;

describe('a provider', () => {
  for (const [name, action] of [
    ['mailchimp', 'https://post.us21.list-manage.com/subscribe/post?u=abc&id=def&f_id=1'],
    ['kit', 'https://app.kit.com/forms/123/subscriptions'],
    ['buttondown', 'https://buttondown.com/api/emails/embed-subscribe/harbour'],
    ['beehiiv', 'https://harbour.beehiiv.com/create'],
    ['beehiiv-embed', 'https://embeds.beehiiv.com/0a-1b?slim=true'],
    ['mailerlite', 'https://assets.mailerlite.com/jsonp/1/forms/2/subscribe'],
    ['mailerlite-classic', 'https://static.mailerlite.com/webforms/submit/x1'],
    ['brevo', 'https://0a1b.sibforms.com/serve/MUIF-x_y'],
    ['emailoctopus', 'https://eomail5.com/form/0a-1b'],
    ['campaign-monitor', 'https://www.createsend.com/t/subscribeerror?description='],
    ['klaviyo', 'https://a.klaviyo.com/client/subscriptions/?company_id=abcdef'],
    ['klaviyo-legacy', 'https://manage.kmail-lists.com/ajax/subscriptions/subscribe'],
    ['hubspot', 'https://api-eu1.hsforms.com/submissions/v3/integration/submit/1/0a-1b'],
    ['mailjet', 'https://app.mailjet.com/widget/iframe/a/b'],
    ['listmonk', 'https://lists.example.com/api/public/subscription'],
    ['listmonk-form', 'https://lists.example.com/subscription/form'],
    ['keila', 'https://news.example.com/forms/nfrm_1'],
    ['ghost', 'https://blog.example.com/members/api/send-magic-link/'],
    ['drip', 'https://www.getdrip.com/forms/1/submissions'],
    ['activecampaign', 'https://harbour.activehosted.com/proc.php'],
    ['substack', 'https://harbour.substack.com/api/v1/free?nojs=true'],
    ['substack-embed', 'https://harbour.substack.com/embed'],
    ['wordpress.com', 'https://subscribe.wordpress.com'],
    ['mailman', 'https://lists.example.com/mailman3/lists/news.example.com/anonymous_subscribe'],
    ['plain', 'https://example.com/subscribe'],
    ['plain', '/subscribe'],
    ['plain', 'https://list-manage.com.evil.example/subscribe/post'],
  ] as const)
    it(`${name} is known by ${action}`, () => expect(named(action)).to.equal(name));

  it('that is named is taken, whatever the address; a name that nobody has counts as none', () => {
    expect(named('https://mail.example.com/subscribe', ' Sendy ')).to.equal('sendy');
    expect(named('https://app.kit.com/forms/1/subscriptions', 'nobody')).to.equal('kit');
    expect(named('http://[', 'kit')).to.equal('kit');
  });

  it('has a name that is only its own', () => expect(new Set(providers.map(({ name }) => name)).size).to.equal(providers.length));

  it('has a decoy of the name that it wants', () => {
    const decoy = (name: string, action: string): string | undefined => providerOf(name, undefined).decoy?.(new URL(action));
    expect(decoy('mailchimp', 'https://a.list-manage.com/subscribe/post?u=U&id=I')).to.equal('b_U_I');
    expect(decoy('mailchimp', 'https://a.list-manage.com/subscribe/post')).to.equal(undefined);
    expect(decoy('emailoctopus', 'https://eomail5.com/form/0a-1b')).to.equal('hp0a-1b');
  });

  it('whose reply may be read at home is read there, and sent by the browser from elsewhere', () => {
    const sendy = providerOf('sendy', undefined);
    const url = new URL('https://post.example/subscribe');
    expect([transportOf(sendy, url, 'https://post.example'), transportOf(sendy, url, 'https://other.example')]).to.deep.equal(['json', 'form']);
  });
});

describe('the state of a form', () => {
  const after = (outcome: (typeof outcomes)[number], wait = 0): State => reduce({ stage: 'sending' }, { type: 'result', result: { outcome, wait }, now: 1000 });

  it('begins with nothing, and is sent once at a time', () => {
    expect(maySend(idle, 0)).to.equal(true);
    const sending = reduce(idle, { type: 'send' });
    expect([sending.stage, maySend(sending, 0)]).to.deep.equal(['sending', false]);
  });

  it('makes way for what has become of it, where nothing is left to do', () => {
    expect(outcomes.filter((outcome) => isDone(after(outcome)))).to.deep.equal(['subscribed', 'confirm', 'already', 'unknown']);
  });

  it('waits as long as it is told', () => {
    const limited = after('limited', 60);
    expect([maySend(limited, 60_999), maySend(limited, 61_000)]).to.deep.equal([false, true]);
    expect(reduce(limited, { type: 'edit' })).to.equal(limited);
    expect(reduce(limited, { type: 'mistake' })).to.equal(limited);
  });

  it('forgets a mistake and a failure when the reader types; offline ends with the connection', () => {
    expect(reduce({ stage: 'invalid' }, { type: 'edit' })).to.equal(idle);
    expect(reduce(after('failed'), { type: 'edit' })).to.equal(idle);
    expect(reduce(after('offline'), { type: 'online' })).to.equal(idle);
    expect(reduce(after('confirm'), { type: 'online' }).stage).to.equal('confirm');
  });
});

describe('a reply', () => {
  it('says by its status what it is, where its body does not', () => {
    const of = Object.fromEntries([200, 201, 202, 302, 400, 401, 404, 409, 422, 429, 500].map((status) => [status, verdictOf(status)]));
    expect(of).to.deep.equal({
      200: 'taken',
      201: 'taken',
      202: 'confirm',
      302: 'failed',
      400: 'invalid',
      401: 'failed',
      404: 'failed',
      409: 'already',
      422: 'invalid',
      429: 'limited',
      500: 'failed',
    });
  });

  for (const [header, seconds] of [
    ['90', 90],
    [' 7 ', 7],
    ['0', 5],
    ['99999999', 3600],
    ['Fri, 20 Nov 2026 12:02:00 GMT', 120],
    ['Fri, 20 Nov 2026 11:00:00 GMT', 5],
    ['soon', 60],
    ['', 60],
    [null, 60],
    [undefined, 60],
  ] as const)
    it(`Retry-After ${String(header)} is ${String(seconds)} seconds`, () => expect(waitOf(header, Date.parse('2026-11-20T12:00:00Z'))).to.equal(seconds));
});

describe('a mistyped domain', () => {
  for (const [typed, meant] of [
    ['reader@gmial.com', 'reader@gmail.com'],
    ['reader@gmail.con', 'reader@gmail.com'],
    ['reader@gnail.com', 'reader@gmail.com'],
    ['reader@gmai.com', 'reader@gmail.com'],
    ['reader@hotmial.com', 'reader@hotmail.com'],
    ['reader@hotmal.com', 'reader@hotmail.com'],
    ['reader@outlok.com', 'reader@outlook.com'],
    ['reader@yaho.com', 'reader@yahoo.com'],
    ['reader@yahooo.com', 'reader@yahoo.com'],
    ['reader@icloud.co', 'reader@icloud.com'],
    ['reader@hotmial.con', 'reader@hotmail.com'],
    ['a@b@GMIAL.com', 'a@b@gmail.com'],
  ] as const)
    it(`${typed} was meant to be ${meant}`, () => expect(meantAddress(typed)).to.equal(meant));

  const newsrooms =
    'ft.com dw.com wsj.com afp.com ap.org bbc.co.uk cnn.com nytimes.com theguardian.com lemonde.fr elpais.com spiegel.de zeit.de taz.de faz.net reuters.com axios.com vox.com time.com abc.net.au nzz.ch';
  const others =
    'mail.com email.com ymail.com gmx.com gmx.at live.de me.com mac.com hotmail.de yahoo.de yahoo.ca gmail.com outlook.com proton.me web.de free.fr fee.fr tree.fr mailo.com postmail.com hushmail.com example.com';
  it('is never that of a newsroom, nor one that is real', () => {
    const wrong = `${newsrooms} ${others}`.split(' ').filter((domain) => meantAddress(`desk@${domain}`) !== undefined);
    expect(wrong).to.deep.equal([]);
  });

  it('is not looked for in what is no address, and never takes long', () => {
    for (const text of ['', '@', 'reader', '@gmial.com', 'reader@', `a@${'x'.repeat(100_000)}`]) expect(meantAddress(text)).to.equal(undefined);
  });

  it('is measured by letters that are missing, added, wrong or swapped', () => {
    expect([distance('abc', 'abc'), distance('abc', 'ab'), distance('ab', 'abc'), distance('abc', 'axc'), distance('abc', 'acb')]).to.deep.equal([
      0, 1, 1, 1, 1,
    ]);
  });
});

describe('what a publisher describes', () => {
  it('fields, from an attribute', () => {
    expect(
      readFields(
        'city = Your city; born = Date of birth (date)*;\n edition=Edition (select: Morning | Evening); x (y) = Note (optional); ; = none; n=Age(number)',
      ),
    ).to.deep.equal([
      { name: 'city', label: 'Your city', required: false },
      { name: 'born', label: 'Date of birth', type: 'date', required: true },
      { name: 'edition', label: 'Edition', type: 'select', required: false, options: ['Morning', 'Evening'] },
      { name: 'x (y)', label: 'Note', type: 'text', required: false },
      { name: 'n', label: 'Age', type: 'number', required: false },
    ]);
  });

  it('fields, newsletters and values, as records; what is none is left out', () => {
    expect(
      readFields([{ name: 'city', label: 'City', required: true }, { name: 'x' }, null, 1]).map(({ name, type, required }) => [name, type, required]),
    ).to.deep.equal([['city', 'text', true]]);
    expect(readChoices([{ value: 7, label: 'Daily' }, { label: 'none' }, 'text'])).to.deep.equal([{ value: '7', label: 'Daily' }]);
    expect(readChoices('daily = The morning letter; weekend =')).to.deep.equal([
      { value: 'daily', label: 'The morning letter' },
      { value: 'weekend', label: 'weekend' },
    ]);
    expect(readHidden({ list: 'L1', bad: {} })).to.deep.equal({ list: 'L1', bad: '' });
  });

  it('is never alive', () => {
    const alive = {
      get name(): string {
        throw new Error('alive');
      },
    };
    const proxy = new Proxy([], {
      get: () => {
        throw new Error('alive');
      },
    });
    for (const value of [undefined, null, 1, {}, [alive], proxy, [Object.create({ name: 'inherited', label: 'Inherited' })]]) {
      expect(readFields(value)).to.deep.equal([]);
      expect(readChoices(value)).to.deep.equal([]);
    }
  });
});

describe('a secret', () => {
  for (const [action, hidden, found] of [
    ['https://mail.example.com/subscribe', 'api_key = abc', 'api_key'],
    ['https://mail.example.com/subscribe', { list: 'L1', 'X-API-Key': 'abc' }, 'X-API-Key'],
    ['https://mail.example.com/subscribe?access_token=1', '', 'access_token'],
    ['https://mail.example.com/subscribe', `key = ${'0a'.repeat(16)}-us21`, 'key'],
    ['https://a.klaviyo.com/client/subscriptions/', 'k = pk_0123456789abcdef0123456789abcdef01', 'k'],
    ['/subscribe', 'h = Bearer abc', 'h'],
    ['/subscribe', 'h = sk_live_1', 'h'],
  ] as const)
    it(`is found in ${JSON.stringify(hidden)} for ${action}`, () => expect(secretIn(action, hidden)).to.equal(found));

  it('is not what is public', () => {
    expect(secretIn('https://a.klaviyo.com/client/subscriptions/?company_id=AbCdEf', 'list = XyZ123; blog_id = 7; token = of a form')).to.equal(undefined);
    expect(secretIn('https://x.us1.list-manage.com/subscribe/post?u=0a0a0a0a0a0a0a0a0a0a0a0a0&id=0b0b0b0b0b', undefined)).to.equal(undefined);
  });
});

describe('a program', () => {
  it('is not told from a hurried reader: who is fast waits for the rest of two seconds', () => {
    expect([0, 1999, 2000, 60_000].map(waitFor)).to.deep.equal([2000, 1, 0, 0]);
  });

  it('puts addresses into names', () => {
    expect(['Ada Quay', 'José Ñandú-O’Neill', '李小龙', 'J. R. R.', ''].filter((name) => !isName(name))).to.deep.equal([]);
    expect(
      ['Win at https://x.example', 'www.cheap.example', 'visit cheap-pills.com now', 'a\r\nBcc: b@example.com', 'x'.repeat(65)].filter(isName),
    ).to.deep.equal([]);
  });
});

describe('a consent', () => {
  it('is kept in the words that were read, with their hash', async () => {
    const label = document.createElement('label');
    label.append('  I agree\n to  the ', Object.assign(document.createElement('a'), { textContent: 'policy' }), '. ');
    expect(wordingOf(label)).to.equal('I agree to the policy.');
    expect(await sha256('abc')).to.equal('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
