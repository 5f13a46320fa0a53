// What no shadow root of ours may hold, whatever it was given. Runs in the browser.

const never = new Set(
  'script style link meta base iframe frame frameset object embed applet param portal template noscript xmp plaintext marquee svg math'.split(' '),
);
const addressed = new Set('href src srcset action formaction poster data xlink:href background cite ping manifest longdesc usemap srcdoc'.split(' '));
const raster = /^data:image\/(?:png|gif|jpeg|webp|avif)[;,]/i;

/** Every element of a widget's shadow root, and of the widgets inside it. */
export function inside(host, found = []) {
  for (const element of host.shadowRoot?.querySelectorAll('*') ?? []) {
    found.push(element);
    if (element.shadowRoot) inside(element, found);
  }
  return found;
}

/** The addresses of a `srcset`, read as HTML says. */
export function candidates(text) {
  const found = [];
  for (let rest = text; ;) {
    rest = rest.replace(/^[\t\n\f\r ,]+/, '');
    const [url] = /^[^\t\n\f\r ]*/.exec(rest);
    if (!url) return found;
    found.push(url.replace(/,+$/, ''));
    rest = rest.slice(url.length);
    // a comma in parentheses ends nothing
    if (!url.endsWith(',')) rest = rest.replace(/^(?:\([^)]*\)?|[^,(])*/, '');
  }
}

/** The addresses of an element: `[attribute, address]`. */
export const addressesOf = (element) =>
  element
    .getAttributeNames()
    // what a widget hands on to a widget inside it is used only there
    .filter((name) => addressed.has(name) && !element.localName.startsWith('lede-'))
    .flatMap((name) => (name === 'srcset' ? candidates(element.getAttribute(name)) : [element.getAttribute(name)]).map((address) => [name, address]));

/** Makes a function of an address remember its answers: the same few stand everywhere. */
function remembered(find) {
  const answers = new Map();
  return (address) => {
    if (!answers.has(address)) answers.set(address, find(address));
    return answers.get(address);
  };
}

/** Where the browser goes. */
export const resolved = remembered((address) => (URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : undefined));

/** A mail of ours goes to one address, and says only what it is about. */
const isReport = ({ pathname, searchParams }) =>
  /^[^\s,;?]+@[^\s,;?]+$/.test(decodeURIComponent(pathname)) && [...searchParams.keys()].join() === 'subject,body';

/** What is wrong with an address, if anything. */
const faultOf = remembered((address) => {
  const href = resolved(address);
  if (!href) return 'is no address';
  const url = new URL(href);
  if (url.username || url.password) return 'has a name or password';
  if (url.protocol === 'mailto:') return isReport(url) ? undefined : 'writes a mail';
  if (url.protocol === 'data:') return raster.test(address) ? undefined : 'is data';
  return /^https?:$/.test(url.protocol) ? undefined : `is ${url.protocol}`;
});

/** Addresses that may stand in some places only. */
const isMisplaced = ({ localName, part }, address) =>
  (/^data:/i.test(address) && localName !== 'img') || (/^mailto:/i.test(address) && !part.contains('report'));

/** A server writes the styles of a widget into its shadow root, before anything else. */
const isServers = ({ localName, parentNode, previousElementSibling }) => localName === 'style' && parentNode instanceof ShadowRoot && !previousElementSibling;

/** The boxes over a term in the text are placed by numbers alone, in the shadow root of their mark. */
const isPlace = (element) => element.getRootNode().host?.hasAttribute('data-lede-term') && !/url|;\s*[a-z-]*expression/i.test(element.style.cssText);

/**
 * What is wrong inside a widget.
 *
 * @param isMeant - May this address stand there? All others are findings.
 * @returns {string[]}
 */
export function findings(host, isMeant = () => true) {
  return inside(host).flatMap((element) => {
    const { localName } = element;
    const handlers = element
      .getAttributeNames()
      .filter((name) => /^on|^style$/i.test(name) && !(name === 'style' && isPlace(element)))
      .map((name) => `<${localName} ${name}>`);
    const addresses = addressesOf(element).flatMap(([name, address]) => {
      const fault =
        faultOf(address) ??
        (isMisplaced(element, address) ? 'stands in the wrong place' : undefined) ??
        (isMeant(address, name) ? undefined : 'is not what was written');
      return fault ? [`<${localName} ${name}=${JSON.stringify(address.slice(0, 80))}> ${fault}`] : [];
    });
    return [...(never.has(localName) && !isServers(element) ? [`<${localName}>`] : []), ...handlers, ...addresses];
  });
}
