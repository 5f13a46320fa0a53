import { expect } from '@open-wc/testing';
import { growth, linear } from '../model/growth.js';
import { decodeEntities } from '../../src/sources/markup/entities.js';
import { childrenOf, descendants, inherited, textOf, type MarkupElement } from '../../src/sources/markup/element.js';
import { markupTree, readMarkup, type MarkupOptions } from '../../src/sources/markup/markup.js';

/** A tree as a line: `a[b["text"]]`. */
function line(element: MarkupElement): string {
  return `${element.name}[${element.children.map((child) => (typeof child === 'string' ? JSON.stringify(child) : line(child))).join(' ')}]`;
}

const xml = (text: string): string => line(markupTree(text));
const html = (text: string): string => line(markupTree(text, { html: true }));

function entries(text: string): { each: string[]; rest: string } {
  const reading = readMarkup(text, { each: /^item$/ });
  const each: string[] = [];
  for (;;) {
    const { done, value } = reading.next();
    if (done) return { each, rest: line(value) };
    each.push(line(value));
  }
}

describe('character references', () => {
  for (const [text, decoded] of [
    ['Bread &amp; butter', 'Bread & butter'],
    ['&lt;b&gt; &quot;&apos;', '<b> "\''],
    ['&#8217; &#x2019; &#X2019;', '’ ’ ’'],
    ['&#8217 later', '’ later'],
    ['&#146;&#150;&#x80;', '’–€'],
    ['&nbsp;&eacute;&Eacute;&euro;&hellip;&diams;&there4;', '\u00a0éÉ€…♦∴'],
    ['&AMP; &QUOT; &NBSP;', '& " \u00a0'],
    ['&unheard; &; & &amp', '&unheard; &; & &amp'],
    ['&#0; &#xd800; &#x110000; &#999999999999;', '\ufffd \ufffd \ufffd \ufffd999;'],
    ['&amp;amp;', '&amp;'],
    ['&toString; &constructor; &__proto__;', '&toString; &constructor; &__proto__;'],
  ] as const)
    it(`${text} is ${decoded}`, () => {
      expect(decodeEntities(text)).to.equal(decoded);
    });

  it('of HTML 4 are all known', async () => {
    const response = await fetch(new URL('../fixtures/feeds/entities.txt', import.meta.url));
    const names = (await response.text()).trim().split(/\s+/);
    expect(names).to.have.length(252);
    const area = document.createElement('textarea');
    for (const name of names) {
      area.innerHTML = `&${name};`;
      expect(decodeEntities(`&${name};`), name).to.equal(area.value);
    }
  });
});

describe('XML', () => {
  it('is elements, attributes and text', () => {
    const [a] = childrenOf(markupTree('<a B="1" c=\'2 &amp; 3\' d=4 e><b>x</b>y</a>'), 'a');
    expect({ ...a!.attributes }).to.deep.equal({ b: '1', c: '2 & 3', d: '4', e: '' });
    expect(line(a!)).to.equal('a[b["x"] "y"]');
  });

  it('may have CDATA, comments, instructions and a document type', () => {
    expect(xml('<?xml version="1.0"?><!DOCTYPE rss PUBLIC "a" "b"><a><!-- <b> --><![CDATA[<c> &amp;]]><?php echo $a->b ?></a>')).to.equal('[a["<c> &amp;"]]');
  });

  it('is not read from where it declares entities', () => {
    expect(xml('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).to.equal('[!doctype[]]');
    expect(xml('<a><![endif]>b</a>')).to.equal('[a["b"]]');
  });

  it('may begin late', () => {
    expect(xml('\n Warning: late. <?xml version="1.0"?><a>b</a>')).to.equal('["\\n Warning: late. " a["b"]]');
  });

  it('may have bare signs in its text', () => {
    expect(xml('<a>1 < 2 & 3 > 2 <3</a>')).to.equal('[a["1 " "< 2 & 3 > 2 " "<3"]]'.replaceAll('" "', ''));
  });

  it('may leave tags open, or close what is not open', () => {
    expect(xml('<a><b>x<c>y</b>z</d></a>')).to.equal('[a[b["x" c["y"]] "z"]]');
    expect(xml('<a><b>x')).to.equal('[a[b["x"]]]');
    expect(xml('<a><b <c>x</c></a>')).to.equal('[a[b[c["x"]]]]');
    expect(xml('<a>x<b c="')).to.equal('[a["x"]]');
    expect(xml('<p>x<br>y</p>')).to.equal('[p["x" br[] "y"]]');
  });

  it('has usual names for usual vocabularies, whatever their prefix, and without one', () => {
    expect(xml('<c:encoded xmlns:c="http://purl.org/rss/1.0/modules/content/">x</c:encoded>')).to.equal('[content:encoded["x"]]');
    expect(xml('<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry/></a:feed>')).to.equal('[feed[entry[]]]');
    expect(xml('<media:content/><atom:link/><foo:bar/>')).to.equal('[media:content[] link[] foo:bar[]]');
    expect(xml('<a xmlns:m="http://search.yahoo.com/mrss/"><m:text>x</m:text></a><m:text/>')).to.equal('[a[media:text["x"]] m:text[]]');
  });

  it('hands over its entries one by one, and keeps the rest', () => {
    const { each, rest } = entries('<rss><title>T</title><item>1</item><item/><item>2<item>3</item></rss>');
    expect(each).to.deep.equal(['item["1"]', 'item[]', 'item["2"]', 'item["3"]']);
    expect(rest).to.equal('[rss[title["T"]]]');
  });

  it('closes a line of an entry where the next begins', () => {
    expect(entries('<item><title>One<link>/1<pubDate>now</item>').each).to.deep.equal(['item[title["One"] link["/1"] pubdate["now"]]']);
  });

  it('that is cut off keeps what is whole of the last entry', () => {
    expect(entries('<rss><item><title>One</title><link>htt').each).to.deep.equal(['item[title["One"]]']);
    expect(entries('<rss><item><title>One</title><description><p>a').each).to.deep.equal(['item[title["One"]]']);
  });

  it('leads back to what stands around', () => {
    const reading = readMarkup('<feed xml:lang="de"><entry><title>x</title></entry></feed>', { each: /^entry$/ });
    const entry = reading.next().value;
    expect(inherited(entry, 'xml:lang')).to.equal('de');
    expect(inherited(entry, 'xml:base')).to.equal(undefined);
  });
});

describe('HTML', () => {
  for (const [text, tree] of [
    ['<p>a<p>b<ul><li>c<li>d</ul>e', '[p["a"] p["b"] ul[li["c"] li["d"]] "e"]'],
    ['<table><tr><td>1<td>2<tr><td>3</table>', '[table[tr[td["1"] td["2"]] tr[td["3"]]]]'],
    ['<dl><dt>a<dd>b<dt>c</dl>', '[dl[dt["a"] dd["b"] dt["c"]]]'],
    ['a<br>b<img src=c>d<hr/>', '["a" br[] "b" img[] "d" hr[]]'],
    ['<script>if (a < b) "<p>"</script>c', '[script["if (a < b) \\"<p>\\""] "c"]'],
    ['<title>A &amp; <b></title>c', '[title["A & <b>"] "c"]'],
    ['<div><span>a</div>b</span>', '[div[span["a"]] "b"]'],
    ['<span><div>a</span>b</div>', '[span[div["a" "b"]]]'],
    ['<A HREF=x>a</A>', '[a["a"]]'],
    ['<a href=1>a<a href=2>b', '[a["a"] a["b"]]'],
    ['<head><title>a</title><body>b', '[head[title["a"]] body["b"]]'],
    ['a<!-- b', '["a"]'],
    ['<!DOCTYPE html [x]><p>a', '[p["a"]]'],
    ['<p/>a', '[p[] "a"]'],
  ] as const)
    it(text, () => {
      expect(html(text)).to.equal(tree);
    });

  it('takes a slash for a part of an address without quotes', () => {
    const [a] = childrenOf(markupTree('<a href=http://post.example/>b</a>', { html: true }), 'a');
    expect(a!.attributes['href']).to.equal('http://post.example/');
    expect(textOf(a!)).to.equal('b');
  });

  it('gives its elements in their order', () => {
    const names = [...descendants(markupTree('<main><h1>a</h1><p>b<b>c</b></main>', { html: true }))].map(({ name }) => name);
    expect(names).to.deep.equal(['main', 'h1', 'p', 'b']);
  });
});

describe('markup of any kind', () => {
  const options: MarkupOptions[] = [{ html: true }, { each: /^item$/ }];

  it('nests 200 deep at most, and loses no text', () => {
    for (const option of options) {
      const root = markupTree(`${'<b>'.repeat(50_000)}deep${'</b>'.repeat(50_000)}after`, option);
      let depth = 0;
      for (let at: MarkupElement | string | undefined = root; typeof at === 'object'; at = at.children[0]) depth++;
      expect(depth).to.equal(201);
      expect(textOf(root)).to.equal('deepafter');
    }
  });

  it('keeps its entries apart, however deep they are', () => {
    expect(entries(`<item>${'<b>'.repeat(300)}</item><item>2</item>`).each).to.have.length(2);
  });

  it('knows no name of JavaScript', () => {
    const [a] = childrenOf(markupTree('<a __proto__="x" constructor="y"><__proto__>z</__proto__></a>'), 'a');
    expect(Object.keys(a!.attributes)).to.deep.equal(['__proto__', 'constructor']);
    expect(a!.attributes.toString).to.equal(undefined);
    expect(xml('<__proto__:a xmlns:__proto__="http://www.w3.org/2005/Atom">x</__proto__:a>')).to.equal('[a["x"]]');
  });

  const evil = [
    ...['<', '<!--', '<![CDATA[', '<a ', '<a b="', "<a b='", '<a b', '</', '</a', '<a>', '</a>', '&', '&#', '&a', '<?', '<? >', '<!', '<!DOCTYPE', '<script>'],
    ...[
      '<li>',
      '<p>',
      '<td>',
      '<a/',
      '<a =',
      '<x:y xmlns:x="a" ',
      '<item>',
      '<b><p></b>',
      '<div></span>',
      ' ',
      '<a \'"',
      '<title>',
      '</script',
      '<!-->',
      ']]>',
    ],
  ];
  for (const piece of evil)
    it(`is read in a time that grows with its length alone: ${JSON.stringify(piece)} again and again`, () => {
      for (const option of options)
        expect(
          growth(
            (text) => markupTree(text, option),
            (length) => piece.repeat(length / piece.length),
          ),
        ).to.be.lessThan(linear);
    });
});
