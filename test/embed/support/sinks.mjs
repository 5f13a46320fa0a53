// Every place where foreign text enters a widget, made from the manifest and from a story. Runs in the browser.

/** What an attribute holds where no word of any kind will do: others hang on it. */
const honest = {
  action: '/subscribe',
  'newsletter-action': '/subscribe',
  image: '/pictures/harbour-bridge-reopens.svg',
  'made-by': 'ai',
  'checked-at': '2026-11-20',
  'submitted-by': 'reader',
};
/** Attributes that fetch, or that look for something in the page. */
const heavy = ['src', 'related-src', 'annotate'];
/** What HTML gives to every element. */
const common = ['lang', 'dir', 'id', 'title', 'class', 'slot', 'part'];

/** A sample story with what it lacks of a story that has everything. */
export const whole = (story) => ({
  ...story,
  author: [{ name: 'Harbour Desk', url: '/desk', image: '/pictures/harbour-bridge-reopens.svg' }],
  sponsor: { name: 'Harbour Board', url: 'https://example.com/board', logo: '/pictures/harbour-bridge-reopens.svg' },
  liveStatus: 'live',
  image: { ...story.image, srcset: '/pictures/harbour-bridge-reopens.svg 1200w' },
  summary: [[{ text: 'Trams cross again.', href: '/bridge', em: true, strong: true, code: true }], ...story.summary],
  takeaways: [{ text: [{ text: 'Trams cross again.', href: '/bridge' }], evidence: '#summary-1' }, ...story.takeaways],
  submission: { ...story.submission, statement: [[{ text: 'Sent in by a reader.', href: '/rules' }], 'Checked by editors.'] },
});

/** The path of every text, number and flag in a record. */
export const leaves = (data, path = []) =>
  typeof data === 'object' && data !== null ? Object.entries(data).flatMap(([name, value]) => leaves(value, [...path, name])) : [path];

function write(data, [name, ...rest], value) {
  if (rest.length) write(data[name], rest, value);
  else data[name] = value;
}

/** A copy of a record with some of its leaves written over. */
export function withLeaves(record, paths, value) {
  const copy = structuredClone(record);
  for (const path of paths) write(copy, path, value);
  return copy;
}

/** Which leaves take any text or address, and which only words, numbers and dates of their own. */
export function partLeaves(record, normalise) {
  const all = leaves(record);
  const isOpen = (path) => JSON.stringify(normalise(withLeaves(record, [path], '/any-words'))).includes('/any-words');
  return { open: all.filter(isOpen), closed: all.filter((path) => !isOpen(path)) };
}

/** What a record looks like under attack: everywhere at once, so that no time is lost; and each leaf in its turn, so that none hides another. */
function attacksOn(record, { open, closed }) {
  const all = [...open, ...closed];
  return [
    ['every open leaf', open.length, (payload) => withLeaves(record, open, payload)],
    ['every closed leaf', closed.length, (payload) => withLeaves(record, closed, payload)],
    ['one leaf', 1, (payload, turn) => withLeaves(record, [all[turn % all.length]], payload)],
  ];
}

/** A widget whose attributes are honest; a form has its address. */
function create({ tag, attributes }, names = ['action', 'newsletter-action']) {
  const element = document.createElement(tag);
  for (const name of attributes.filter((name) => names.includes(name))) element.setAttribute(name, honest[name] ?? 'Some words');
  return element;
}

function json(data) {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(data);
  return script;
}

/** The record as a widget reads it. */
const asRead = ({ reads }, record) => (reads === 'stories' ? [record] : record);

function attributeSinks(widget, record) {
  const all = [...widget.attributes, ...common];
  const open = all.filter((name) => !Object.hasOwn(honest, name) && !heavy.includes(name));
  const sink = (what, count, attack) => {
    const element = create(widget, open.concat(Object.keys(honest)));
    element.append(json(asRead(widget, record)));
    const put = (payload, turn) => {
      for (const name of attack(turn)) element.setAttribute(name, payload);
    };
    return { name: `<${widget.tag}> ${what}`, leaves: count, element, put };
  };
  return [sink('every attribute', all.length, () => all), sink('every attribute but those on which others hang', open.length, () => open)];
}

/** What a property is given of a record: the record, a part of it, or a list of records. */
const given = (property, record) =>
  property === 'article' ? record : ['stories', 'related'].includes(property) ? [record] : Object.hasOwn(record, property) ? record[property] : undefined;

const propertySinks = (widget, record, parts) =>
  widget.properties
    .filter((property) => typeof given(property, record) === 'object')
    .flatMap((property) =>
      attacksOn(record, parts)
        // the leaves that are dropped whatever they hold are attacked in the JSON
        .filter(([what]) => what !== 'every closed leaf')
        .map(([what, count, attack]) => {
          const element = create(widget);
          const put = (payload, turn) => {
            element[property] = given(property, attack(payload, turn));
          };
          return { name: `${widget.tag}.${property} ${what}`, leaves: count, element, put };
        }),
    );

const jsonSinks = (widget, record, parts) =>
  [...attacksOn(record, parts), ['one name', 2, (payload) => ({ ...record, [payload]: payload })], ['broken', 1]].map(([what, count, attack]) => {
    const element = create(widget);
    const script = element.appendChild(json({}));
    const put = (payload, turn) => {
      script.textContent = attack ? JSON.stringify(asRead(widget, attack(payload, turn))) : `{"headline": ${payload}`;
    };
    return { name: `<${widget.tag}> JSON ${what}`, leaves: count, element, put };
  });

/** The attributes of what a publisher writes inside; those that say what an element is stay. */
const inner = ['href', 'src', 'srcset', 'alt', 'title', 'datetime', 'action', 'lang', 'dir'];

/** Every text and attribute inside an element, as functions that write there. */
const placesIn = (element) =>
  [...element.querySelectorAll('*')].flatMap((child) => [
    ...[...child.childNodes].filter((node) => node instanceof Text).map((text) => (payload) => (text.data = payload)),
    ...inner.filter((name) => child.hasAttribute(name) || name === 'title').map((name) => (payload) => child.setAttribute(name, payload)),
  ]);

function fallbackSinks(widget) {
  const { body } = new DOMParser().parseFromString(widget.fallback, 'text/html');
  const written = () => [...document.importNode(body, true).childNodes];
  const everywhere = create(widget);
  everywhere.append(...written());
  const places = placesIn(everywhere);
  const once = create(widget);
  const turned = (payload, turn) => {
    once.replaceChildren(...written());
    placesIn(once)[turn % places.length](payload);
  };
  const all = (payload) => {
    for (const place of places) place(payload);
  };
  return [
    { name: `<${widget.tag}> every text and attribute inside`, leaves: places.length, element: everywhere, put: all },
    { name: `<${widget.tag}> one text or attribute inside`, leaves: 1, element: once, put: turned },
  ];
}

/**
 * Every sink of an element: `{ name, leaves, element, put(payload, turn) }`, where `leaves` is in how many places a payload is put at once.
 *
 * @param widget - `{ tag, attributes, properties, reads: 'story' | 'stories', fallback }`
 * @param parts - Of the record, as `partLeaves` tells.
 */
export const sinksOf = (widget, record, parts) => [
  ...attributeSinks(widget, record),
  ...propertySinks(widget, record, parts),
  ...jsonSinks(widget, record, parts),
  ...fallbackSinks(widget),
];
