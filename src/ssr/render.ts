import { digestForTemplateResult } from '@lit-labs/ssr-client';
import type { LitElement, TemplateResult } from 'lit';
import { PartType } from 'lit/directive.js';
import { compile, type Bound, type Step } from './compile.js';
import { connect, type Given } from './element.js';
import { escapeHtml, escapeJson } from './escape.js';
import type { Scope } from './options.js';
import { childPart, isList, isTemplate, outline, resolve, textOf } from './values.js';
import type { Widget } from './widgets.js';

/** The HTML of a child: text is escaped, templates are rendered, lists one by one. */
export function renderChild(value: unknown, scope: Scope): string {
  const marked = scope.inShadow && scope.hydrate;
  if (typeof value === 'string') return marked ? `<!--lit-part-->${escapeHtml(value)}<!--/lit-part-->` : escapeHtml(value);
  const found = resolve(value, childPart);
  if (isTemplate(found)) {
    const html = renderResult(found, scope);
    return marked ? `<!--lit-part ${digestForTemplateResult(found)}-->${html}<!--/lit-part-->` : html;
  }
  let html = '';
  if (isList(found)) for (const item of found) html += renderChild(item, scope);
  else if (found !== undefined) html = escapeHtml(textOf(found));
  return marked ? `<!--lit-part-->${html}<!--/lit-part-->` : html;
}

function renderResult(result: TemplateResult, scope: Scope): string {
  const pass = new Pass(result, scope);
  let html = '';
  for (const step of pass.steps) html += pass.take(step);
  return html;
}

/** The HTML of a child piece by piece, so that a server can send the beginning before the end is there. */
export function* chunksOf(value: unknown, scope: Scope): Generator<string> {
  const found = resolve(value, childPart);
  if (isList(found)) for (const item of found) yield* chunksOf(item, scope);
  else if (isTemplate(found)) {
    const pass = new Pass(found, scope);
    for (const step of pass.steps) {
      if (step.type === 'child') yield* chunksOf(found.values[step.value], pass.scope);
      else yield pass.take(step);
    }
  } else yield renderChild(found, scope);
}

/** One run through a template's steps. */
class Pass {
  readonly steps: readonly Step[];
  /** The scope of the place that has been reached. */
  scope: Scope;
  readonly #values: readonly unknown[];
  readonly #left: Scope[] = [];

  constructor({ strings, values }: TemplateResult, scope: Scope) {
    const compiled = compile(strings);
    this.steps = scope.inShadow && scope.hydrate ? compiled.marked : compiled.plain;
    this.scope = scope;
    this.#values = values;
  }

  take(step: Step): string {
    switch (step.type) {
      case 'text':
        return step.text;
      case 'child':
        return renderChild(this.#values[step.value], this.scope);
      case 'words':
        return escapeHtml(textOf(resolve(this.#values[step.value], childPart) ?? ''));
      case 'bound':
        return this.#bound(step.bound);
      case 'open':
        return this.#open(step);
      default:
        this.scope = this.#left.pop() ?? this.scope;
        return '';
    }
  }

  #bound(bound: Bound): string {
    if (bound.kind === 'attribute') {
      const value = this.#attribute(bound);
      return value === undefined ? '' : ` ${bound.name}="${escapeHtml(value)}"`;
    }
    return bound.kind === 'boolean' && this.#single(bound, PartType.BOOLEAN_ATTRIBUTE) ? ` ${bound.name}` : '';
  }

  #open({ widget, fixed, bound, inside }: Extract<Step, { type: 'open' }>): string {
    const given: Given = { attributes: [...fixed], properties: [] };
    for (const one of bound) {
      if (one.kind === 'property') given.properties.push([one.name, this.#single(one, PartType.PROPERTY)]);
      else if (one.kind === 'boolean' && this.#single(one, PartType.BOOLEAN_ATTRIBUTE)) given.attributes.push([one.name, '']);
      else if (one.kind === 'attribute') {
        const value = this.#attribute(one);
        if (value !== undefined) given.attributes.push([one.name, value]);
      }
    }
    const { element, html } = openWidget(widget, given, inside.markup + inside.values.map((value) => outline(this.#values[value])).join(''), this.scope);
    this.#left.push(this.scope);
    this.scope = { ...this.scope, around: element };
    return html;
  }

  /** The only value of a property or a boolean attribute. */
  #single({ first, name }: Bound, type: typeof PartType.PROPERTY | typeof PartType.BOOLEAN_ATTRIBUTE): unknown {
    return resolve(this.#values[first], { type, name, strings: ['', ''], tagName: '' });
  }

  /** An attribute's value; `undefined` where one of its own is `nothing`. */
  #attribute({ name, strings, first }: Bound): string | undefined {
    if (strings.length === 2 && !strings[0] && !strings[1]) {
      const value = this.#values[first];
      return typeof value === 'string' ? value : this.#piece(value, name, strings);
    }
    let text = strings[0] ?? '';
    for (let i = 1; i < strings.length; i++) {
      const piece = this.#piece(this.#values[first + i - 1], name, strings);
      if (piece === undefined) return undefined;
      text += piece + (strings[i] ?? '');
    }
    return text;
  }

  #piece(value: unknown, name: string, strings: readonly string[]): string | undefined {
    // Lit writes null and undefined as an empty text, and leaves an attribute out for `nothing` alone
    if (value === undefined || value === null) return '';
    const found = resolve(value, { type: PartType.ATTRIBUTE, name, strings, tagName: '' });
    return found === undefined ? undefined : textOf(found);
  }
}

/**
 * The beginning of a widget: its start tag, its shadow root, and what it writes into the page.
 *
 * @param inside - The outline of what is written inside it.
 */
export function openWidget(widget: Widget, given: Given, inside: string, scope: Scope): { element: LitElement; html: string } {
  const { tag, light } = widget;
  const { element, content } = connect(widget, given, inside, scope);
  let html = `<${tag}`;
  // what a print shows is in its shadow root: nobody reads its settings again
  for (const { name, value } of element.attributes) if (scope.hydrate || widget.isLook(name)) html += value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`;
  html += ` defer-hydration><template shadowrootmode="open" shadowrootclonable>${styleOf(tag.slice(5), widget.styles, scope)}`;
  html += `${renderChild(content, { ...scope, around: element, inShadow: true })}</template>`;
  if (!scope.inShadow && scope.hydrate) html += propsScript(given);
  const written = light && !/<form\b/i.test(inside) ? light.html(element) : '';
  if (light && written) html += styleOf(light.name, light.styles, scope) + written;
  return { element, html };
}

/** What no attribute can hold, for the browser to take the widget over with. */
function propsScript({ properties }: Given): string {
  const data = properties.filter(([, value]) => value !== undefined);
  return data.length ? `<script type="application/json" data-lede-props>${escapeJson(Object.fromEntries(data))}</script>` : '';
}

function styleOf(name: string, styles: string, { styles: folder }: Scope): string {
  return folder === undefined ? `<style>${styles}</style>` : `<link rel="stylesheet" href="${escapeHtml(folder)}${name}.css">`;
}
