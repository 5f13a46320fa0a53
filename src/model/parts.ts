import {
  makers,
  submitters,
  type Author,
  type Correction,
  type Fact,
  type NewsletterPitch,
  type Picture,
  type Review,
  type Run,
  type Sponsor,
  type Submission,
  type Takeaway,
  type Text,
} from './article.js';
import { readDigitalSourceType } from './disclosure.js';
import type { Fields, Reader } from './reader.js';
import { cleanText } from './text.js';
import { safeEmail, safeSrcset } from './url.js';

/** A paragraph: a string, or runs. */
export function paragraph(read: Reader, value: unknown, path: string): Text | undefined {
  if (!Array.isArray(value)) return read.string(value, path);
  const kept = value.map((item, i) => run(read, item, `${path}[${String(i)}]`)).filter((item) => item !== undefined);
  return kept.some(({ text }) => text.trim()) ? kept : undefined;
}

function run(read: Reader, value: unknown, path: string): Run | undefined {
  if (typeof value === 'string') return read.record<Run>({ text: spaced(value) });
  const fields = read.fields(value, path);
  const words = fields && read.raw(fields, 'text');
  const text = typeof words === 'string' ? spaced(words) : '';
  if (!fields || !text) return undefined;
  return read.record<Run>({
    text,
    href: read.url(fields, 'href'),
    em: on(read, fields, 'em'),
    strong: on(read, fields, 'strong'),
    code: on(read, fields, 'code'),
  });
}

/** A mark that is off is left out. */
function on(read: Reader, fields: Fields, name: string): true | undefined {
  return read.flag(fields, name) ? true : undefined;
}

/** Like cleanText, but a run keeps the blanks that part it from its neighbours. */
function spaced(text: string): string {
  const clean = cleanText(text);
  if (!clean) return text ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${clean}${/\s$/.test(text) ? ' ' : ''}`;
}

/** A writer: a name, or an object. */
export function author(read: Reader, value: unknown, path: string): Author | undefined {
  const fields = read.fields(typeof value === 'string' ? { name: value } : value, path);
  const name = fields && read.required(fields, 'name');
  return name ? read.record<Author>({ name, url: read.url(fields, 'url'), image: read.url(fields, 'image', 'image') }) : undefined;
}

/** A picture: an address, or an object. */
export function picture(read: Reader, story: Fields, name: string): Picture | undefined {
  const fields = read.child(story, name, (url) => ({ url }));
  if (!fields) return undefined;
  const srcset = read.raw(fields, 'srcset');
  const alt = read.raw(fields, 'alt');
  const origin = read.raw(fields, 'digitalSourceType');
  const digitalSourceType = readDigitalSourceType(origin);
  const found = read.record<Picture>({
    url: read.url(fields, 'url', 'image'),
    // an empty alt is a statement, not a gap
    alt: typeof alt === 'string' ? cleanText(alt) : undefined,
    width: read.whole(fields, 'width'),
    height: read.whole(fields, 'height'),
    caption: read.text(fields, 'caption'),
    creditText: read.text(fields, 'creditText'),
    srcset: safeSrcset(srcset, read.base),
    digitalSourceType,
  });
  if (srcset !== undefined && !found.srcset) read.report(read.at(fields, 'srcset'), 'holds no picture address: dropped');
  if (origin !== undefined && !digitalSourceType)
    read.report(read.at(fields, 'digitalSourceType'), 'is an origin that needs no label, or none that is known: dropped');
  return found.url || found.digitalSourceType ? found : undefined;
}

/** A takeaway: a paragraph, or an object. */
export function takeaway(read: Reader, value: unknown, path: string): Takeaway | undefined {
  const fields = read.fields(typeof value === 'string' || Array.isArray(value) ? { text: value as unknown } : value, path);
  const text = fields && paragraph(read, read.raw(fields, 'text'), `${path}.text`);
  return text ? read.record<Takeaway>({ text, evidence: read.url(fields, 'evidence') }) : undefined;
}

/** A term and its explanation. */
export function fact(read: Reader, value: unknown, path: string): Fact | undefined {
  const fields = read.fields(value, path);
  const term = fields && read.required(fields, 'term');
  const explanation = fields && paragraph(read, read.raw(fields, 'explanation'), `${path}.explanation`);
  return term && explanation ? read.record<Fact>({ term, explanation, source: read.url(fields, 'source') }) : undefined;
}

/** A sponsor: a name, or an object. */
export function sponsor(read: Reader, story: Fields, name: string): Sponsor | undefined {
  const fields = read.child(story, name, (name) => ({ name }));
  const sponsorName = fields && read.required(fields, 'name');
  return sponsorName ? read.record<Sponsor>({ name: sponsorName, url: read.url(fields, 'url'), logo: read.url(fields, 'logo', 'image') }) : undefined;
}

/** A submission: who sent it, or an object. */
export function submission(read: Reader, story: Fields, name: string): Submission | undefined {
  const fields = read.child(story, name, (by) => ({ by }));
  const by = fields && read.oneOf(fields, 'by', submitters);
  if (!fields || !by) return undefined;
  const mail = read.text(fields, 'reportEmail');
  const reportEmail = mail && safeEmail(mail);
  if (mail && !reportEmail) read.report(read.at(fields, 'reportEmail'), 'is not an email address: dropped');
  return read.record<Submission>({
    by,
    checked: read.flag(fields, 'checked'),
    rulesUrl: read.url(fields, 'rulesUrl'),
    reportEmail,
    reference: read.text(fields, 'reference'),
    statement: read.list(fields, 'statement', paragraph),
  });
}

/** Who made and who checked. */
export function review(read: Reader, story: Fields, name: string): Review | undefined {
  const fields = read.child(story, name);
  const madeBy = fields && read.oneOf(fields, 'madeBy', makers);
  return madeBy ? read.record<Review>({ madeBy, checkedBy: read.text(fields, 'checkedBy'), checkedAt: read.date(fields, 'checkedAt') }) : undefined;
}

/** A correction: a text, or an object. */
export function correction(read: Reader, value: unknown, path: string): Correction | undefined {
  const fields = read.fields(typeof value === 'string' ? { text: value } : value, path);
  const text = fields && read.required(fields, 'text');
  return text ? read.record<Correction>({ text, date: read.date(fields, 'date') }) : undefined;
}

/** A heading, or an object. */
export function newsletter(read: Reader, story: Fields, name: string): NewsletterPitch | undefined {
  const fields = read.child(story, name, (heading) => ({ heading }));
  const found = fields && read.record<NewsletterPitch>({ heading: read.text(fields, 'heading'), pitch: read.text(fields, 'pitch') });
  return found?.heading || found?.pitch ? found : undefined;
}
