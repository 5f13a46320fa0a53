import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataIsPlain, elementsStandAlone, endpointIsPlain, importsGoDown, noCircle, nodeStaysBelow } from './rules/floors.mjs';
import { aliases, files } from './tree.mjs';

const src = files('src');
const named = aliases();

describe('the floors of the house', () => {
  it('has sources to look at', () => assert.ok(src.length > 0));

  it('imports go down only', () => assert.deepEqual(importsGoDown(src, named), []));

  it('an element knows no other element', () => assert.deepEqual(elementsStandAlone(src, named), []));

  it('no file imports itself, by whatever way round', () => assert.deepEqual(noCircle(src, named), []));

  it('the data functions bring no Lit along', () => assert.deepEqual(dataIsPlain(src, named), []));

  it('the endpoint brings neither Node nor a library along', () => assert.deepEqual(endpointIsPlain(src, named), []));

  it("Node's own modules stay with the command and the server", () => assert.deepEqual(nodeStaysBelow(src, named), []));
});

describe('a wrong import is caught', () => {
  const one = (path, text) => [{ path, text }];

  it('up, even for a type', () => {
    assert.deepEqual(importsGoDown(one('src/model/a.ts', "import type { Card } from '../elements/card/card.js';")), [
      'src/model/a.ts imports src/elements/card/card.ts: that goes up',
    ]);
  });

  it('up, when it is wanted only later', () => {
    assert.equal(importsGoDown(one('src/dom/a.ts', "export const later = () => import('../controllers/b.js');")).length, 1);
  });

  it('up, inside a type', () => {
    assert.equal(importsGoDown(one('src/dom/a.ts', "export type B = import('../controllers/b.js').B;")).length, 1);
  });

  it('up, handed on', () => assert.equal(importsGoDown(one('src/elements/card/card.ts', "export * from '../../index.js';")).length, 1));

  it('sideways, by another name', () => {
    assert.deepEqual(importsGoDown(one('src/model/a.ts', "import { warn } from '#warn';"), { '#warn': 'src/dom/warn.ts' }), [
      'src/model/a.ts imports src/dom/warn.ts: folders on one floor do not know each other',
    ]);
  });

  it('from a folder that is on no floor', () => assert.deepEqual(importsGoDown(one('src/utils/a.ts', '')), ['src/utils/a.ts is on no floor']));

  it('and a right one is not', () => assert.deepEqual(importsGoDown(one('src/elements/card/card.ts', "import { a } from '../../model/a.js';")), []));

  it('from one element to another', () => {
    assert.equal(elementsStandAlone(one('src/elements/article/article.ts', "import '../card/define.js';")).length, 1);
    assert.deepEqual(elementsStandAlone(one('src/elements/article/define.ts', "import '../card/define.js';")), []);
  });

  it('round in a circle', () => {
    const circle = [
      { path: 'src/model/a.ts', text: "import './b.js';" },
      { path: 'src/model/b.ts', text: "import './a.js';" },
    ];
    assert.deepEqual(noCircle(circle), ['src/model/a.ts → src/model/b.ts → src/model/a.ts']);
  });

  it('of Lit, behind the data functions', () => {
    const hidden = [
      { path: 'src/data.ts', text: "export * from './model/a.js';" },
      { path: 'src/model/a.ts', text: "import { html } from 'lit';" },
    ];
    assert.equal(dataIsPlain(hidden).length, 1);
  });

  it('of Node or a library, behind the endpoint', () => {
    for (const text of ["import { createHmac } from 'node:crypto';", "import { createTransport } from 'nodemailer';"]) {
      const hidden = [
        { path: 'src/endpoint/index.ts', text: "export * from './a.js';" },
        { path: 'src/endpoint/a.ts', text },
      ];
      assert.equal(endpointIsPlain(hidden).length, 1, text);
    }
    assert.deepEqual(nodeStaysBelow(one('src/endpoint/node.ts', "import 'node:http';")), []);
    assert.equal(nodeStaysBelow(one('src/endpoint/a.ts', "import 'node:http';")).length, 1);
  });

  it('of Node, in a source for browsers', () => assert.equal(nodeStaysBelow(one('src/model/a.ts', "import 'node:fs';")).length, 1));
});
