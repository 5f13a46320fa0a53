const inherited = `font: italic 900 10px/3 fantasy; font-variant: small-caps; font-stretch: expanded; font-synthesis: none; font-kerning: none; font-size-adjust: 0.9;
  font-feature-settings: 'smcp'; letter-spacing: 5px; word-spacing: 1em; text-transform: uppercase; text-align: right; text-indent: 3em; text-shadow: 2px 2px red;
  text-rendering: geometricPrecision; text-emphasis: dot red; text-underline-position: under; text-wrap: nowrap; white-space: pre; word-break: break-all;
  line-break: anywhere; overflow-wrap: normal; hyphens: manual; tab-size: 1; quotes: '<' '>'; orphans: 9; widows: 9; color: red; caret-color: red;
  accent-color: red; cursor: wait; list-style: upper-roman inside; border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide;
  -webkit-text-stroke: 1px red; -webkit-text-fill-color: lime; -webkit-font-smoothing: antialiased; image-rendering: pixelated; user-select: none`;
const important = inherited.replaceAll(/;|$/g, ' !important;');

/** Our own worst pages: what a sheet of a page may say, each more than any that we have seen. */
export const worst = {
  'unsets everything': '* { all: unset !important }',
  'resets everything': '*, *::before, *::after { all: initial !important }',
  'reverts everything': '* { all: revert !important }',
  'has a small root and hands down what it can': `:root { font-size: 10px !important } html, body { ${important} }`,
  'says what it can of everything': `*, *::before, *::after { ${important} }`,
  'strikes everything through': '* { text-decoration: line-through 3px red !important }',
  'has columns everywhere': 'article * { columns: 2 !important; column-rule: 3px solid red !important }',
  'sets first lines and letters': '*::first-line { color: lime !important } *::first-letter { font-size: 300% !important; float: left !important }',
  'makes everything a block': '* { display: block !important }',
  'makes everything inline': '* { display: inline !important }',
  'makes everything flex': '* { display: flex !important; align-items: center !important; gap: 20px !important }',
  'stacks everything in the middle':
    '* { display: flex !important; flex-flow: column !important; align-items: center !important; justify-content: center !important }',
  'makes everything a grid': '* { display: grid !important; place-items: center !important; grid-auto-flow: column !important }',
  'makes everything a table': '* { display: table !important; border-collapse: collapse !important; border-spacing: 9px !important }',
  'frames and pads everything': '*, *::before, *::after { border: 1px solid red; padding: 5px; margin: -6px; outline: 1px solid red }',
  'moves everything': `* { box-sizing: content-box !important; transition: all 1s !important; animation: 1s infinite alternate spin !important }
    @keyframes spin { to { outline-color: red } } @keyframes pulse { to { opacity: 0 } }`,
  'hides what it knows': `:not(:defined), img, picture, a, h1, h2, h3, h4, p, ul, li, dl, time { display: none !important }
    form, form * { visibility: hidden; opacity: 0 }`,
  'filters pictures': 'img { max-width: none !important; filter: invert(1) !important; border-radius: 50% !important }',
  'writes before and after everything in the form':
    "form ::before, form ::after { content: '✗' !important; position: static !important; color: red !important }",
  'knows the form by its id': `#stage form, #stage form * { all: unset !important; display: inline !important; font: 5px fantasy !important }
    #stage ::placeholder { color: red !important }`,
};
