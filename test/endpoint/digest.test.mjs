import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownDigests, webDigests } from '../../dist/endpoint/digest.js';

const texts = ['', 'ann@example.com', 'İstanbul 港 🚢', 'a'.repeat(5000)];

describe('the hashes of the endpoint', () => {
  it('are the same in Node, which makes its own, and in every other runtime', async () => {
    const own = ownDigests();
    for (const text of texts) {
      assert.deepEqual(own.hash(text), await webDigests.hash(text));
      assert.deepEqual(own.hmac('a secret')(text), await webDigests.hmac('a secret')(text));
    }
  });

  it('are those of every other runtime where there is no Node', () => {
    const { getBuiltinModule } = process;
    process.getBuiltinModule = undefined;
    try {
      assert.equal(ownDigests(), undefined);
    } finally {
      process.getBuiltinModule = getBuiltinModule;
    }
  });
});
