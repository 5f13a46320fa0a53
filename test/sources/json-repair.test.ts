import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { repairJson } from '../../src/sources/json/repair.js';

/** Anything that JSON can say, but for texts with quotes in them: those are read as people write them. */
const { values } = fc.letrec<{ values: unknown }>((tie) => ({
  values: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(true, false, null),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.string({ unit: 'binary' }).map((text) => text.replace(/["'“”″‘’]/g, '')),
    fc.array(tie('values'), { maxLength: 5 }),
    fc.dictionary(fc.stringMatching(/^@?[a-z]\w{0,9}$/), tie('values'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

fc.configureGlobal({ seed: 1926 });

describe('JSON as a person reads it', () => {
  for (const [what, text, values] of [
    ['commas too many', '{"a":1,"b":[1,2,],,}', [{ a: 1, b: [1, 2] }]],
    ['commas missing', '{"a":"x" "b":"y"\n"c":[1 2]}', [{ a: 'x', b: 'y', c: [1, 2] }]],
    ['comments', '{"a":"x", /* c, "q":1 */ "b":true} // end', [{ a: 'x', b: true }]],
    ['a comment without an end', '{"a":"x" /* and so on', [{ a: 'x' }]],
    ['CDATA on one line', '// <![CDATA[ {"a":"x"} // ]]>', [{ a: 'x' }]],
    ['an HTML comment around', '<!-- {"a":"x"} -->', [{ a: 'x' }]],
    ['quotes inside a text', '{"a":"The "best", he said, "no" ferry","b":"x"}', [{ a: 'The "best", he said, "no" ferry', b: 'x' }]],
    [
      'tags with quotes inside a text',
      '{"a":"<a href="https://a.example/x">l</a>, <b class="x">","b":1}',
      [{ a: '<a href="https://a.example/x">l</a>, <b class="x">', b: 1 }],
    ],
    ['quotes inside a text of a list', '["a "b" c","d"]', [['a "b" c', 'd']]],
    ['line ends and tabs inside a text', '{"a":"one\ntwo\tthree"}', [{ a: 'one\ntwo\tthree' }]],
    ['single quotes', "{'a':'Don't go','b':['it's']}", [{ a: "Don't go", b: ["it's"] }]],
    ['curly quotes', '{“a”: “b”}', [{ a: 'b' }]],
    ['names without quotes', '{a:"x", $b_2: -3.5e2}', [{ a: 'x', $b_2: -350 }]],
    ['a closing quote that was forgotten', '{"a":"x,\n"b":"y"}', [{ a: 'x', b: 'y' }]],
    ['values that are missing', '{"a":,"b":\n"c":1,"d"}', [{ c: 1 }]],
    ['words for nothing', '{"a":undefined,"b":NaN,"c":null}', [{ a: undefined, b: 'NaN', c: null }]],
    ['brackets that are never closed', '{"a":{"b":[{"c":1}', [{ a: { b: [{ c: 1 }] } }]],
    ['brackets that were never opened', '}]{"a":[{"b":1}}],"c":2}}', [{ a: [{ b: 1 }], c: 2 }]],
    ['several values', '{"a":1}{"b":2}\n[3];', [{ a: 1 }, { b: 2 }, [3]]],
    ['a script around', 'window.x = {"a":1};', [{ a: 1 }]],
    ['wrong escapes', String.raw`{"a":"\q \' \u00e9 \uXY \/ \\","b":1}`, [{ a: "q ' é XY / \\", b: 1 }]],
    ['half a text at the end', '{"a":"x","b":"half a head', [{ a: 'x' }]],
    ['no JSON at all', 'The ferry is back', []],
    ['nothing', '', []],
  ] as const)
    it(`has ${what}`, () => {
      expect(JSON.parse(JSON.stringify(repairJson(text)))).to.deep.equal(JSON.parse(JSON.stringify(values)));
    });

  it('reads valid JSON as it is', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0, 1, '\t'), (value, space) => {
        expect(JSON.parse(JSON.stringify(repairJson(JSON.stringify([value], null, space))))).to.deep.equal([[value]]);
      }),
    );
  });

  it('never throws', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', '"', "'", ',', ':', '\\', '\n', '//', '/*', '*/', '<!--', '“', 'a', '1', ' ', '"a":', '\\u12');
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => Array.isArray(repairJson(pieces.join('')))));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(repairJson(`{"a":${text}`))));
  });

  it('touches no prototype', () => {
    const [value] = repairJson('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":1,}') as [Record<string, unknown>];
    expect(Object.keys(value)).to.deep.equal(['a']);
    expect(Object.getPrototypeOf(value)).to.equal(null);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  for (const evil of [
    '[',
    '{"a":',
    '"',
    ' "',
    '{"a":"',
    '{"a":"\n',
    '{"a":",\n',
    '//',
    '<!--',
    '/*',
    '{"a":"b"  ',
    "{'a':'",
    '{"a":"b",',
    '\\',
    '{"a":"x,  ',
    '}',
    '\\u',
    ' ',
    '\n',
  ])
    it(`takes no longer for ${JSON.stringify(evil)} again and again`, () => {
      const start = performance.now();
      for (const before of ['', '{"a":"', '{"a":"x"']) repairJson(before + evil.repeat(1e5 / evil.length));
      // a reader that is not linear takes minutes
      expect(performance.now() - start).to.be.below(2000);
    });
});
