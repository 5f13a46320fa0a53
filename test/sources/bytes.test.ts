import { expect } from '@open-wc/testing';
import { decode, maxBytes } from '../../src/sources/fetch/bytes.js';

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

  const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('are read as the server says', () => {
    expect(decode(bytes(0xf6, 0xe8, 0xf2), { contentType: 'text/xml; charset=windows-1251' })).to.deep.equal({ text: 'цит' });
    expect(decode(bytes(0xf6, 0xe8, 0xf2), { contentType: 'text/xml; charset="Windows-1251"' })).to.deep.equal({ text: 'цит' });
    expect(decode(bytes(0x46, 0xe4), { contentType: 'text/xml; charset=none-such' })).to.deep.equal({ text: 'Fä' });
  });

  it('are read as they say themselves', () => {
    const xml = (label: string, text: string): Uint8Array => latin(`<?xml version="1.0" encoding=${label}?><a>${text}</a>`);
    expect(decode(xml('"windows-1251"', '\xf6\xe8\xf2')).text).to.contain('<a>цит</a>');
    expect(decode(xml("'ISO-8859-2'", '\xb1')).text).to.contain('<a>ą</a>');
    expect(decode(xml('"Shift_JIS"', '\x83t\x83F\x83\x8a\x81[')).text).to.contain('<a>フェリー</a>');
    expect(decode(xml('"iso-2022-jp"', '\x1b$B%U\x1b(B')).text).to.contain('<a>フ</a>');
    expect(decode(latin('<meta charset=koi8-r><p>\xc1')).text).to.contain('<p>а');
  });

  it('are read as they are, whatever is said of them', () => {
    expect(decode(utf8('<?xml version="1.0" encoding="ISO-8859-1"?><a>Fähre</a>'), { contentType: 'text/xml; charset=iso-8859-1' }).text).to.contain('Fähre');
    expect(decode(latin('<?xml version="1.0" encoding="UTF-8"?><a>F\xe4hre \x93</a>'), { contentType: 'text/xml; charset=utf-8' }).text).to.contain('Fähre “');
    expect(decode(latin('<?xml version="1.0" encoding="windows-1251"?><a>\xf6</a>'), { contentType: 'text/xml; charset=ISO-8859-1' }).text).to.contain('ц');
    expect(decode(utf8('<?xml version="1.0" encoding="utf-16"?><a>Fähre</a>')).text).to.contain('Fähre');
  });

  it('that are UTF-8 but for one mistake are read as UTF-8', () => {
    expect(decode(Uint8Array.from([...utf8('Fähre, Küste, Mühle '), 0xff])).text).to.equal('Fähre, Küste, Mühle \ufffd');
  });

  it('of two each are read without a mark where they begin with a tag', () => {
    expect(decode(utf16('<a>Fähre</a>', true))).to.deep.equal({ text: '<a>Fähre</a>' });
    expect(decode(utf16('<a>Fähre</a>', false))).to.deep.equal({ text: '<a>Fähre</a>' });
  });

  it('of a feed that are more than 2 MB are read up to there', () => {
    const feed = `<rss><channel>${'<item><title>Fähre</title></item>'.repeat(80_000)}`;
    const { text, problem } = decode(utf8(feed));
    expect(problem).to.equal('is larger than 2 MB: the rest is not read');
    expect(feed.startsWith(text!)).to.equal(true);
    expect(utf8(text!).length).to.be.within(maxBytes - 3, maxBytes);
    expect(decode(utf8(feed), { type: 'text' })).to.deep.equal({ problem: 'is larger than 2 MB' });
  });

  it('are at most 2 MB', () => {
    expect(decode(new Uint8Array(maxBytes).fill(0x61)).text).to.have.length(maxBytes);
    expect(decode(new Uint8Array(maxBytes + 1).fill(0x61))).to.deep.equal({ problem: 'is larger than 2 MB' });
  });
});
