type Parse = (template: HTMLTemplateElement, html: string) => void;
interface Policy {
  createHTML: (html: string) => string;
}
/** What not every browser has. */
interface Newer {
  trustedTypes: { createPolicy: (name: string, rules: Policy) => Policy };
  setHTML: (html: string, options: object) => void;
}

/** What Lit's templates are made of: a parser that drops some of it is of no use to them. */
const sample = '<p @a$lit$="" .b$lit$=""><slot></slot><!--c--></p>';

const asItIs: Policy = { createHTML: (html) => html };
const allowed = (name: string): Policy => (globalThis as unknown as Newer).trustedTypes.createPolicy(name, asItIs);

const assigning =
  (policy: Policy): Parse =>
  (template, html) => {
    template.innerHTML = policy.createHTML(html);
  };

/** The browser's own sanitizer, told to keep all that can do no harm: it asks for no Trusted Types policy. */
const sanitizing: Parse = (template, html) => {
  (template as unknown as Newer).setHTML(html, { sanitizer: { comments: true } });
};

const ways = [
  () => sanitizing,
  // our own name before the one that a Lit of the page's own needs
  () => assigning(allowed('lede')),
  () => assigning(allowed('lit-html')),
  () => assigning(asItIs),
];

/**
 * Finds how Lit's templates may become nodes on this page. The build of the CDN files puts it in the place of Lit's own
 * assignment, which needs a policy of the name "lit-html" and fails where the page's Content Security Policy does not allow it
 * or a Lit of the page's own has it already. Where nothing works, `canRender` finds out.
 */
export function findParse(): Parse {
  let parse = sanitizing;
  for (const way of ways) {
    try {
      parse = way();
      const template = document.createElement('template');
      parse(template, sample);
      if (template.innerHTML === sample) break;
    } catch {
      // not in this browser, or not on this page
    }
  }
  return parse;
}
