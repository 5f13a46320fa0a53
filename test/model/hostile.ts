/** Data that no honest page has: each throws, lies or loops when it is touched. */
export function hostileValues(): Record<string, unknown> {
  const no = (): never => {
    throw new Error('no');
  };
  const traps = { get: no, has: no, ownKeys: no, getOwnPropertyDescriptor: no, getPrototypeOf: no };
  const cyclic: Record<string, unknown> = {};
  cyclic['headline'] = cyclic['image'] = cyclic['author'] = cyclic['summary'] = cyclic;
  const ring: unknown[] = [];
  ring.push(ring, [ring]);
  return {
    cyclic,
    ring,
    'throwing proxy': new Proxy({}, traps),
    'throwing list': new Proxy([], traps),
    'revoked proxy': revoked({}),
    'revoked list': revoked([]),
    'list that throws inside': Object.defineProperty(['a', 'b'], 0, { get: no }),
    'throwing getters': Object.defineProperties({}, { headline: { get: no, enumerable: true }, url: { get: no }, text: { get: no }, name: { get: no } }),
    'throwing conversions': { toString: no, valueOf: no, toJSON: no, [Symbol.toPrimitive]: no, [Symbol.iterator]: no },
    'prototype-less': Object.create(null) as unknown,
    frozen: Object.freeze({ headline: 'a', text: 'a', name: 'a' }),
    'class instance': new (class Story {
      headline = 'a';
      get url(): string {
        return no();
      }
    })(),
    symbol: Symbol('headline'),
    'symbol keys': { [Symbol('headline')]: 'a', [Symbol.toStringTag]: 'Array' },
    function: no,
    bigint: 1n,
    date: new Date(NaN),
    map: new Map([['headline', 'a']]),
    typed: new Uint8Array(3),
    element: document.createElement('form'),
    window,
    'lone surrogate': '\ud83d',
    'not a number': NaN,
    nothing: null,
  };
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}
