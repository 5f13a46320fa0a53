// Every test of an element a second time: rendered on a server first, then enhanced where it stands.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { root } from './commands.mjs';
import { testPage } from './test-page.mjs';

const script = '/__twin__.js';
const server = '/__twin__';

/** What the tests load of ours is what was built: a server and its pages run the same code. */
const builtFiles = {
  name: 'built-files',
  resolveImport({ source }) {
    if (source === '#warn') return '/dist/dom/warn.js';
    const [, path] = /^\.\.\/\.\.\/src\/(.+)\.js$/.exec(source) ?? [];
    return path && `/dist/${path}.js`;
  },
};

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** Renders widgets for the pages of the tests. */
const renderer = async () => {
  const { renderWidget } = await import(pathToFileURL(join(root, 'dist', 'ssr', 'index.js')).href);
  return async (context, next) => {
    if (context.path === script) {
      context.type = 'js';
      context.body = `(${standIn})(${JSON.stringify(server)})`;
      return;
    }
    if (context.path !== server) return next();
    const { tag, props, children } = await bodyOf(context.req);
    try {
      context.body = renderWidget(tag, props, { children });
    } catch (error) {
      context.status = 422;
      context.body = String(error);
    }
  };
};

/** Runs in the page: an element that comes into it for the first time comes as a server would have written it. */
function standIn(server) {
  /** Of a long list the server writes the beginning; the page adds the others. */
  const most = 12;
  const { define } = CustomElementRegistry.prototype;
  const seen = new WeakSet();

  /** What JSON can carry unchanged; `undefined` where a test gave something that no server could send. */
  function propsOf(element) {
    const props = {};
    for (const { name, value } of element.attributes) props[name] = value;
    for (const [name, { state }] of element.constructor.elementProperties) {
      const value = state ? undefined : element[name];
      if (value === undefined || value === null || value === false) continue;
      const text = jsonOf(value);
      if (text === undefined || !same(JSON.parse(text), value)) return undefined;
      props[name] = value;
    }
    return props;
  }

  /** Some tests give a value that throws when it is read. */
  function jsonOf(value) {
    try {
      return JSON.stringify(value);
    } catch {
      return undefined;
    }
  }

  function same(a, b) {
    if (typeof b !== 'object' || b === null) return Object.is(a, b);
    if (![Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(b))) return false;
    const names = Reflect.ownKeys(b);
    return names.every((name) => {
      const { get, value } = Object.getOwnPropertyDescriptor(b, name);
      return !get && typeof name === 'string' && (value === undefined || (Object.hasOwn(a, name) && same(a[name], value)));
    });
  }

  function ask(element, props) {
    const request = new XMLHttpRequest();
    request.open('POST', server, false);
    request.send(JSON.stringify({ tag: element.localName, props, children: element.innerHTML }));
    return request.status === 200 ? request.responseText : undefined;
  }

  /** The shadow root, the state, and the form of a newsletter, as they are in the server's HTML. */
  function write(element, html) {
    const widget = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
    const [template, ...form] = [...widget.children].filter((child) => child.matches('template[shadowrootmode], form, style'));
    element.prepend(template, ...(element.childNodes.length ? [] : form));
    for (const name of ['data-ssr', 'theme']) if (widget.hasAttribute(name)) element.setAttribute(name, widget.getAttribute(name));
  }

  /** Does the HTML show what its server was given? What a rail did not choose, and what a layout is to hand on, is not in it. */
  function showsAll(element, { stories = [] }) {
    const { content } = element.querySelector(':scope > template');
    const shown = [...content.children].filter((child) => !child.matches('style, link, slot, [aria-busy]'));
    return shown.length > 0 && content.querySelectorAll('li').length >= stories.length;
  }

  function come(element) {
    const { host } = element.getRootNode();
    if (seen.has(element) || element.shadowRoot || element.hasAttribute('data-ssr') || host?.localName.startsWith('lede-')) return;
    seen.add(element);
    // a test of what happens before a server's picture could be looked at
    if (element.hasAttribute('data-client')) return;
    if ([...(element.parentElement?.children ?? [])].indexOf(element) >= most) return;
    const props = propsOf(element);
    const html = props && ask(element, props);
    if (html === undefined) return;
    globalThis.twins = (globalThis.twins ?? 0) + 1;
    write(element, html);
    if (!showsAll(element, props)) return;
    // only the server was given these
    for (const name of Object.keys(props)) if (typeof props[name] === 'object') element[name] = undefined;
  }

  CustomElementRegistry.prototype.define = function (tag, Class, options) {
    if (tag.startsWith('lede-')) {
      const { connectedCallback } = Class.prototype;
      Class.prototype.connectedCallback = function () {
        come(this);
        connectedCallback.call(this);
      };
    }
    define.call(this, tag, Class, options);
  };
}

/** A configuration of the test runner, for the twins. */
export async function twins({ plugins, middleware, ...config }) {
  return {
    ...config,
    // attacks on what a server writes are in test/ssr/render.test.mjs
    files: ['test/elements/*.test.ts', '!test/elements/{hostile,endless}.test.ts', 'test/ssr/*.test.ts'],
    // what is told of bad input is told twice here
    filterBrowserLogs: () => false,
    coverageConfig: undefined,
    plugins: [builtFiles, ...plugins],
    middleware: [await renderer(), ...middleware],
    testRunnerHtml: testPage('/dist/', '.js', `<script src="${script}"></script>`),
  };
}
