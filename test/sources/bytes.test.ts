import { expect } from '@open-wc/testing';
import { decode, maxBytes } from '../../src/sources/bytes.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('bytes', () => {
  it('are read as UTF-8', () => {
    expect(decode(new TextEncoder().encode('Fähre 渡船 ⛴'))).to.deep.equal({ text: 'Fähre 渡船 ⛴' });
    expect(decode(bytes())).to.deep.equal({ text: '' });
  });

  it('are read by their byte order mark, which is no part of the text', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x46, 0xc3, 0xa4))).to.deep.equal({ text: 'Fä' });
    expect(decode(utf16('\ufeffFähre', true))).to.deep.equal({ text: 'Fähre' });
    expect(decode(utf16('\ufeffFähre', false))).to.deep.equal({ text: 'Fähre' });
  });

  it('that are no UTF-8 are read as windows-1252', () => {
    expect(decode(bytes(0x93, 0x46, 0xe4, 0x68, 0x72, 0x65, 0x94, 0x0d, 0x0a))).to.deep.equal({ text: '“Fähre”\r\n' });
  });

  it('with control bytes and no UTF-8 are not text', () => {
    expect(decode(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).to.deep.equal({ problem: 'is not text' });
    expect(decode(bytes(0x41, 0x81))).to.deep.equal({ problem: 'is not text' });
  });

  it('with a NUL, or with many control characters, are not text', () => {
    expect(decode(new TextEncoder().encode(`${'a'.repeat(5000)}\0`))).to.deep.equal({ problem: 'is not text' });
    expect(decode(new TextEncoder().encode('a\u0001b\u0002c'))).to.deep.equal({ problem: 'is not text' });
    expect(decode(utf16('no mark', true))).to.deep.equal({ problem: 'is not text' });
  });

  it('with a stray control character in a long text are text', () => {
    const text = `${'a'.repeat(5000)}\u0008`;
    expect(decode(new TextEncoder().encode(text))).to.deep.equal({ text });
  });

  it('are at most 2 MB', () => {
    expect(decode(new Uint8Array(maxBytes).fill(0x61)).text).to.have.length(maxBytes);
    expect(decode(new Uint8Array(maxBytes + 1).fill(0x61))).to.deep.equal({ problem: 'is larger than 2 MB' });
  });
});
