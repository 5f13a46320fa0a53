/** What a story's controls hold, by the names of attributes and custom properties; a record by the name of its property. */
export type Settings = Readonly<Record<string, unknown>>;

function json(record: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = `\n${JSON.stringify(record, null, 2)}\n`;
  return script;
}

/** An element as a publisher writes it, so that its source can be copied: settings as attributes and style, a record as JSON inside. */
export function widget(tag: string, settings: Settings): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(settings)) {
    if (name.startsWith('--') && typeof value === 'string') element.style.setProperty(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'number' || (typeof value === 'string' && value)) element.setAttribute(name, String(value));
    else if (typeof value === 'object' && value !== null) element.append(json(value));
  }
  return element;
}
