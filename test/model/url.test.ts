import { expect } from '@open-wc/testing';
import { growth, linear } from './growth.js';
import { safeEmail } from '../../src/model/email.js';
import { safeSrcset } from '../../src/model/srcset.js';
import { storyKey } from '../../src/model/story-key.js';
import { safeUrl, type UrlUse } from '../../src/model/url.js';

const base = 'https://post.example/news/today?page=2';
const uses: readonly UrlUse[] = ['link', 'contact', 'image'];

describe('an address', () => {
  for (const [why, text, resolved] of [
    ['may be absolute', 'https://post.example/a', 'https://post.example/a'],
    ['may be plain http', 'http://post.example/a', 'http://post.example/a'],
    ['may have its scheme in capitals', 'HTTPS://Post.Example/A', 'https://post.example/A'],
    ['may have a port', 'https://post.example:8443/a', 'https://post.example:8443/a'],
    ['may be a path', '/a', 'https://post.example/a'],
    ['may be relative', 'a', 'https://post.example/news/a'],
    ['may go up', '../../../a', 'https://post.example/a'],
    ['may be a query', '?page=3', 'https://post.example/news/today?page=3'],
    ['may leave out the scheme', '//cdn.example/a', 'https://cdn.example/a'],
    ['with backslashes leads where the browser goes', '\\\\cdn.example\\a', 'https://cdn.example/a'],
    ['with mixed slashes does too', '/\\cdn.example/a', 'https://cdn.example/a'],
    ['may have blanks around', ' \n\thttps://post.example/a\u0000\u001f ', 'https://post.example/a'],
    ['may be broken over lines', 'https://post.exa\r\nmple/\ta', 'https://post.example/a'],
    ['may have letters of any language', 'https://zürich.example/ü?ö#ä', 'https://xn--zrich-kva.example/%C3%BC?%C3%B6#%C3%A4'],
    ['keeps what looks like HTML away from HTML', 'a"><script>', 'https://post.example/news/a%22%3E%3Cscript%3E'],
    ['with an entity is a path', '&#106;avascript:alert(1)', 'https://post.example/news/&#106;avascript:alert(1)'],
    ['with a colon of another script is a path', 'javascript：alert(1)', 'https://post.example/news/javascript%EF%BC%9Aalert(1)'],
    ['may be a path that begins like a script', './javascript:alert(1)', 'https://post.example/news/javascript:alert(1)'],
  ] as const)
    it(why, () => expect(safeUrl(text, base)).to.equal(resolved));

  describe('that runs a program or reads the machine is none:', () => {
    for (const text of [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' javascript:alert(1)',
      '\u0000javascript:alert(1)',
      '\u0001\u001f javascript:alert(1)',
      'java\tscript:alert(1)',
      'java\nscript:alert(1)',
      'j\r\na\tv\na\rs\tcript\n:alert(1)',
      'javascript\t:alert(1)',
      'javascript:\u2028alert(1)',
      'javascript://post.example/%0aalert(1)',
      'vbscript:msgbox(1)',
      'VBSCRIPT:msgbox(1)',
      'data:text/html,<script>alert(1)</script>',
      'data:text/html;base64,PHNjcmlwdD4=',
      'DATA:text/html,a',
      'da\nta:text/html,a',
      'data:,a',
      'data:image/svg+xml,<svg onload="alert(1)"/>',
      'data:image/svg+xml;base64,PHN2Zz4=',
      'data:image/png+xml,a',
      'data:image/pngx,a',
      'blob:https://post.example/0b7c',
      'file:///etc/passwd',
      'filesystem:https://post.example/temporary/a',
      'view-source:https://post.example/',
      'about:blank',
      'ftp://post.example/a',
      'ws://post.example/a',
      'intent://a#Intent;end',
    ])
      it(JSON.stringify(text), () => {
        for (const use of uses) {
          expect(safeUrl(text, base, use), use).to.equal(undefined);
          expect(safeUrl(text, undefined, use), `${use} without a base`).to.equal(undefined);
        }
      });
  });

  for (const text of [
    'https://post.example@evil.example/',
    'https://desk:secret@post.example/',
    'https://:secret@post.example/',
    '//desk@evil.example/a',
    'http:\\\\desk@evil.example',
  ])
    it(`with a name or password is none: ${text}`, () => {
      for (const use of uses) expect(safeUrl(text, base, use)).to.equal(undefined);
    });

  it('with a name or password on pages of one protocol only is none', () => {
    for (const text of ['https:a:b@evil.example', 'http:a@evil.example/', 'https:/a@evil.example', 'http:\\a:b@evil.example'])
      for (const use of uses) expect(safeUrl(text, undefined, use), text).to.equal(undefined);
  });

  it('that is no address is none', () => {
    for (const value of ['', '  ', '\u0000', '\n', 'https://', 'http://[', 'https://%zz/', 'https://post.example:99999/'])
      expect(safeUrl(value, base), JSON.stringify(value)).to.equal(undefined);
    for (const value of [undefined, null, 1, true, {}, [], ['https://post.example/'], new URL('https://post.example/'), Symbol('url')])
      expect(safeUrl(value, base)).to.equal(undefined);
  });

  it('may write a mail or call only where that is asked for', () => {
    for (const text of ['mailto:desk@post.example', 'tel:+4711']) {
      expect(safeUrl(text, base, 'contact')).to.equal(text);
      expect(safeUrl(text, base)).to.equal(undefined);
      expect(safeUrl(text, base, 'image')).to.equal(undefined);
    }
  });

  it('may be a raster picture itself only where a picture is', () => {
    for (const type of ['png', 'gif', 'jpeg', 'webp', 'avif', 'PNG']) {
      const text = `data:image/${type};base64,iVBORw0KGgo=`;
      expect(safeUrl(text, base, 'image')).to.equal(text);
      expect(safeUrl(` ${text}\n`, undefined, 'image')).to.equal(text);
      expect(safeUrl(text, base)).to.equal(undefined);
      expect(safeUrl(text, base, 'contact')).to.equal(undefined);
    }
  });

  it('of a place in the story stays what it is, in links only', () => {
    expect(safeUrl('#summary-1', base)).to.equal('#summary-1');
    expect(safeUrl(' #sum\nmary-1 ', base)).to.equal('#summary-1');
    expect(safeUrl('#', base)).to.equal('#');
    expect(safeUrl('#javascript:alert(1)')).to.equal('#javascript:alert(1)');
    expect(safeUrl('#a', base, 'image')).to.equal('https://post.example/news/today?page=2#a');
  });

  describe('without a base', () => {
    for (const [why, text, kept] of [
      ['stays relative', 'news/ferry?x=1#a', 'news/ferry?x=1#a'],
      ['stays a path', '/news/ferry', '/news/ferry'],
      ['loses the blanks around it', ' ferry\u0000', 'ferry'],
      ['is whole when it is absolute', 'https://Post.Example', 'https://post.example/'],
      ['is whole when it names a host', '//cdn.example/a', 'https://cdn.example/a'],
      ['is whole when it names a host by backslashes', '\\/cdn.example/a', 'https://cdn.example/a'],
    ] as const)
      it(why, () => {
        expect(safeUrl(text)).to.equal(kept);
        expect(safeUrl(text, '')).to.equal(kept);
      });
  });

  it('that is relative to what is no base is none', () => {
    for (const wrong of ['about:blank', 'data:text/html,a', 'not a base']) expect(safeUrl('ferry', wrong)).to.equal(undefined);
    expect(safeUrl('ferry', 'file:///stories/')).to.equal(undefined);
    expect(safeUrl('https://post.example/ferry', 'about:blank')).to.equal('https://post.example/ferry');
  });

  it('has 8,192 characters at most, but for a picture that is its own address', () => {
    const longest = `https://post.example/${'a'.repeat(8192 - 21)}`;
    expect(safeUrl(longest)).to.equal(longest);
    expect(safeUrl(`${longest}a`)).to.equal(undefined);
    expect(safeUrl(`${'\n'.repeat(9000)}https://post.example/`)).to.equal('https://post.example/');
    const picture = `data:image/png;base64,${'A'.repeat(9000)}`;
    expect(safeUrl(picture, undefined, 'image')).to.equal(picture);
  });

  it('is judged at once, whatever it is made of', () => {
    const started = performance.now();
    for (const text of [' ', '\n', '\u0000', 'a', '#', '/', '\\', ':', 'data:image/png,', 'javascript:'].map((part) => part.repeat(1e5)))
      for (const use of uses) for (const one of [text, `a${text}b`, `${text}b`, `a${text}`]) safeUrl(one, base, use);
    expect(performance.now() - started).to.be.lessThan(1000);
  });
});

describe('a srcset', () => {
  for (const [why, text, kept] of [
    ['may have widths', 'a.jpg 480w, b.jpg 960w', 'https://post.example/news/a.jpg 480w, https://post.example/news/b.jpg 960w'],
    [
      'may have densities',
      'a.jpg, b.jpg 1.5x,\n  c.jpg 2x',
      'https://post.example/news/a.jpg, https://post.example/news/b.jpg 1.5x, https://post.example/news/c.jpg 2x',
    ],
    [
      'may have no blanks between',
      'a.jpg 480w,b.jpg 1.5x,c.jpg 2x',
      'https://post.example/news/a.jpg 480w, https://post.example/news/b.jpg 1.5x, https://post.example/news/c.jpg 2x',
    ],
    [
      'may have commas in its addresses',
      'w_480,c_fill/a.jpg 1x, w_960,c_fill/a.jpg 2x',
      'https://post.example/news/w_480,c_fill/a.jpg 1x, https://post.example/news/w_960,c_fill/a.jpg 2x',
    ],
    ['may end with a comma', 'a.jpg 2x,', 'https://post.example/news/a.jpg 2x'],
    ['may hold a picture itself', 'data:image/png;base64,AA== 1x, a.jpg 2x', 'data:image/png;base64,AA== 1x, https://post.example/news/a.jpg 2x'],
    ['loses a bad address, and keeps its neighbours', 'javascript:alert(1) 1x, a.jpg 2x, data:image/svg+xml,a 3x', 'https://post.example/news/a.jpg 2x'],
    ['loses a bad size, and keeps its neighbours', 'a.jpg big, b.jpg -1x, c.jpg 1e3w, d.jpg 2x, e.jpg 480h', 'https://post.example/news/d.jpg 2x'],
    ['hides no address behind a comma', ',javascript:alert(1) 1x, ,,data:image/svg+xml,a 2x, ,b.jpg 3x', 'https://post.example/news/b.jpg 3x'],
    ['is nothing without addresses', ' , ,', undefined],
    ['is nothing when nothing of it is safe', 'javascript:alert(1) 1x, https://desk@evil.example/a.jpg 2x', undefined],
    ['is nothing when it is empty', '', undefined],
  ] as const)
    it(why, () => expect(safeSrcset(text, base)).to.equal(kept));

  it('stays relative without a base', () => expect(safeSrcset('a.jpg 1x, /b.jpg 2x')).to.equal('a.jpg 1x, /b.jpg 2x'));

  it('is nothing when it is no text', () => {
    for (const value of [undefined, null, 1, {}, ['a.jpg 1x']]) expect(safeSrcset(value, base)).to.equal(undefined);
  });

  it('is read at once, whatever it is made of', () => {
    for (const part of [',', ' ', ', ', 'a', ' 1', '1.', ' 1x,', '\n'])
      expect(
        growth(
          (text) => safeSrcset(text, base),
          (length) => `a${part.repeat(length / part.length)}b`,
        ),
        part,
      ).to.be.lessThan(linear);
  });
});

describe('one story', () => {
  const key = storyKey('https://post.example/harbour/ferry?id=7&page=2');

  for (const [why, address] of [
    ['over http', 'http://post.example/harbour/ferry?id=7&page=2'],
    ['of www', 'https://www.post.example/harbour/ferry?id=7&page=2'],
    ['for phones', 'https://m.post.example/harbour/ferry?id=7&page=2'],
    ['with its host in capitals', 'https://POST.example/harbour/ferry?id=7&page=2'],
    ['with its port spelt out', 'https://post.example:443/harbour/ferry?id=7&page=2'],
    ['with a slash at the end', 'https://post.example/harbour/ferry/?id=7&page=2'],
    ['with index.html at the end', 'https://post.example/harbour/ferry/index.html?id=7&page=2'],
    ['as an AMP page at the end', 'https://post.example/harbour/ferry/amp?id=7&page=2'],
    ['as an AMP page with a slash', 'https://post.example/harbour/ferry/amp/?id=7&page=2'],
    ['as an AMP page at the start', 'https://post.example/amp/harbour/ferry?id=7&page=2'],
    ['as an AMP page of its own host', 'https://amp.post.example/harbour/ferry?id=7&page=2'],
    ['as an AMP page by a parameter', 'https://post.example/harbour/ferry?id=7&page=2&amp=1'],
    ['as an AMP page by an extension', 'https://post.example/harbour/ferry.amp?id=7&page=2'],
    ['in the cache of AMP pages', 'https://post-example.cdn.ampproject.org/c/s/post.example/harbour/ferry?id=7&page=2'],
    ['as a search engine shows its AMP page', 'https://www.google.com/amp/s/www.post.example/harbour/ferry/amp?id=7&page=2'],
    [
      'with the tracking of letters, advertisements and networks',
      'https://post.example/harbour/ferry?id=7&page=2&mkt_tok=a&wbraid=b&twclid=c&_ga=d&igsh=e&_hsenc=f',
    ],
    ['with its parameters in another order', 'https://post.example/harbour/ferry?page=2&id=7'],
    ['with tracking', 'https://post.example/harbour/ferry?utm_source=a&id=7&fbclid=b&page=2&gclid=c&UTM_Medium=d&mc_cid=e&ref=f'],
    ['at a place in it', 'https://post.example/harbour/ferry?id=7&page=2#summary-1'],
    ['at words in it', 'https://post.example/harbour/ferry?id=7&page=2#:~:text=the%20ferry'],
    ['as a PHP file at the end', 'https://post.example/harbour/ferry/index.php?id=7&page=2'],
    ['on a host for small screens', 'https://mobile.post.example/harbour/ferry?id=7&page=2'],
    ['with a letter of its path spelt as a number', 'https://post.example/h%61rbour/ferry?id=7&page=2'],
    ['with a slash twice', 'https://post.example//harbour/ferry?id=7&page=2'],
    ["with a visit's number", 'https://post.example/harbour/ferry;jsessionid=8A3F?id=7&page=2'],
    ['as a part of the page calls it', 'https://post.example/harbour/ferry?id=7&page=2&outputType=amp'],
  ] as const)
    it(`is the same ${why}`, () => expect(storyKey(address)).to.equal(key));

  for (const [why, address] of [
    ['host', 'https://port.example/harbour/ferry?id=7&page=2'],
    ['port', 'https://post.example:8443/harbour/ferry?id=7&page=2'],
    ['path', 'https://post.example/harbour/ferries?id=7&page=2'],
    ['case of the path', 'https://post.example/harbour/Ferry?id=7&page=2'],
    ['word that begins like AMP', 'https://post.example/harbour/ferry/ampere?id=7&page=2'],
    ['value of a parameter', 'https://post.example/harbour/ferry?id=8&page=2'],
    ['route of a page that is one program', 'https://post.example/harbour/ferry?id=7&page=2#/story/9'],
    ['parameter that is named like tracking', 'https://post.example/harbour/ferry?id=7&page=2&reference=1'],
  ] as const)
    it(`is another with another ${why}`, () => expect(storyKey(address)).not.to.equal(key));

  for (const parameter of [
    'utm_source=feed',
    'utm_campaign=a',
    'itm_medium=b',
    'at_medium=RSS',
    'at_campaign=64',
    'ns_campaign=b',
    'ns_mchannel=social',
    'pk_campaign=c',
    'mtm_kwd=d',
    'fbclid=e',
    'gclid=f',
    'dclid=g',
    'msclkid=h',
    'ttclid=i',
    'yclid=j',
    'gbraid=k',
    'gad_source=1',
    'li_fat_id=l',
    'mc_cid=m',
    'mc_eid=n',
    'igshid=o',
    'igsh=p',
    '_hsenc=q',
    '__hstc=r',
    'mod=rss_home',
    'ref=home',
    'ref_src=twsrc',
    'refsrc=x',
    'cmpid=rss',
    'CMP=share_btn_tw',
    'cmp=rss',
    'smid=tw-share',
    'smtyp=cur',
    'ftag=YHF4',
    'partner=rss',
    'feed=news',
    'source=rss',
    'src=longreads',
    'from=newsletter',
    'via=indexdotco',
    'xtor=RSS-3',
    'wt_mc=nl.red',
    'wtmc=a',
    'wt.mc=b',
    'WT.mc_id=c',
    'ICID=ref_fark',
    'ncid=rss',
    'ocid=d',
    'cvid=e',
    'srnd=premium',
    'sh=3f',
    'ito=1490',
    'guccounter=1',
    'guce_referrer=a',
    'spm=a.b',
    'mbid=social',
    'CNDID=9',
    'unlocked_article_code=1.a',
    'gift=b',
    'soc_src=c',
    'fb_action_ids=1',
    '__twitter_impression=true',
    'amp',
    'amp=1',
    'amp_js_v=0.1',
    'output=amp',
    'share=twitter',
    'replytocom=71',
    'print=1',
    's=cl',
    'vero_id=a',
    'oly_enc_id=b',
    'elqTrackId=c',
    'hsa_acc=1',
    'PHPSESSID=9f',
    'rss=yes',
  ])
    // prettier-ignore
    it(`is the same with ?${parameter}`, () => expect(storyKey(`https://post.example/ferry?${parameter}`)).to.equal('post.example/ferry'));

  for (const parameter of [
    'p=123',
    'id=7',
    'ID=7',
    'article=12',
    'articleId=9',
    'story=ferry',
    'storyid=5',
    'nid=4',
    'aid=3',
    'sid=2',
    'post=8',
    'page_id=6',
    'page=2',
    'a=11',
    'q=ferry',
    'lang=de',
    'tab=live',
    'date=2026-11-20',
    'edition=uk',
    'v=dQw4',
    'video=3',
    'slug=ferry',
    'title=Ferry',
    'cat=5',
    'author=2',
    'section=trade',
    'episode=4',
    'doc=7',
    'key=1',
    'path=%2Fferry',
    'n=9',
    'newsid=3',
    'source=4711',
    'src=12',
    'from=9',
    'feed=3',
    's=88',
    'cid=102',
    'reference=1',
    'modul=a',
    'amphora=1',
    'utm=1',
    'cmpx=2',
  ])
    // prettier-ignore
    it(`is another with ?${parameter}`, () => expect(storyKey(`https://post.example/?${parameter}`)).not.to.equal('post.example'));

  it('is the same in every spelling of its letters', () => {
    const spellings = ['/caf\u00e9-ferm\u00e9', '/cafe\u0301-ferme\u0301', '/caf%C3%A9-ferm%c3%a9', '/caf%c3%a9-ferm%C3%A9'];
    expect(new Set(spellings.map((path) => storyKey(`https://post.example${path}`))).size).to.equal(1);
    expect(storyKey('https://post.example/a%2Fb')).not.to.equal(storyKey('https://post.example/a/b'));
    expect(storyKey('https://post.example/%E9')).to.equal('post.example/%E9');
  });

  it('keeps the order of parameters of one name', () => {
    expect(storyKey('https://post.example/?b=1&a=1&a=2')).to.equal(storyKey('https://post.example/?a=1&b=1&a=2'));
    expect(storyKey('https://post.example/?a=1&a=2')).not.to.equal(storyKey('https://post.example/?a=2&a=1'));
  });

  it('is the same on the front page, with a slash or without', () =>
    expect(storyKey('https://post.example')).to.equal(storyKey('http://www.post.example/#top')));

  it('is named by the text where that is no absolute address', () => {
    for (const text of ['', 'ferry', '/harbour/ferry', 'https://']) expect(storyKey(text)).to.equal(text);
  });
});

describe('an email address', () => {
  for (const text of ['desk@post.example', 'first.last+tag@sub.post.example', "o'desk@post.example", 'DESK@POST.EXAMPLE', 'a@b.cd', '1@2.34'])
    it(`may be ${text}`, () => expect(safeEmail(text)).to.equal(text));

  describe('is none with', () => {
    for (const [why, text] of [
      ['a second line', 'desk@post.example\nBcc: all@post.example'],
      ['a carriage return', 'desk@post.example\r'],
      ['a line end', 'desk@post.example\n'],
      ['a header before', 'Bcc:all@post.example'],
      ['a second address', 'desk@post.example,all@post.example'],
      ['another separator', 'desk@post.example;all@post.example'],
      ['a subject', 'desk@post.example?subject=a'],
      ['blanks', 'desk @post.example'],
      ['a name', 'Desk <desk@post.example>'],
      ['quotes', '"desk"@post.example'],
      ['a no-break space', 'desk\u00a0@post.example'],
      ['letters that look like others', 'dеsk@post.example'],
      ['a host of other letters', 'desk@zürich.example'],
      ['two signs', 'desk@@post.example'],
      ['no sign', 'post.example'],
      ['no name', '@post.example'],
      ['no host', 'desk@'],
      ['a host of one word', 'desk@localhost'],
      ['an address of a machine', 'desk@[127.0.0.1]'],
      ['an empty word in the host', 'desk@post..example'],
      ['a dot at the end', 'desk@post.example.'],
      ['a name of 65 letters', `${'a'.repeat(65)}@post.example`],
      ['a word of 64 letters in the host', `desk@${'a'.repeat(64)}.example`],
      ['mailto:', 'mailto:desk@post.example'],
      ['nothing', ''],
    ] as const)
      it(why, () => expect(safeEmail(text)).to.equal(undefined));
  });

  it('is judged at once, whatever it is made of', () => {
    for (const part of ['a', '.', 'a.', '@', '-'])
      expect(
        growth(safeEmail, (length) => `a@${part.repeat(length / part.length)}!`),
        part,
      ).to.be.lessThan(linear);
  });
});
