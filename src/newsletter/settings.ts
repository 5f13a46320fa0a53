/** The kinds of a field of the publisher's own. */
export const fieldTypes = ['text', 'email', 'number', 'select', 'checkbox', 'date'] as const;
export type FieldType = (typeof fieldTypes)[number];

/** A field of the publisher's own. */
export interface FormField {
  /** The name under which it is sent. */
  readonly name: string;
  /** What the reader sees. */
  readonly label: string;
  /** Its kind; `text` unless given. */
  readonly type?: FieldType;
  /** Must it be filled in? */
  readonly required?: boolean;
  /** What there is to choose from, for `select`. */
  readonly options?: readonly string[];
}

/** A newsletter that a reader may choose. */
export interface NewsletterChoice {
  /** What is sent for it: its number or name at the provider. */
  readonly value: string;
  /** What the reader sees. */
  readonly label: string;
}

const most = 20;

/** `name = words; name = words`: the pairs of an attribute. */
function pairsOf(text: string): [name: string, words: string][] {
  return text
    .split(/[;\n]/, most)
    .map((entry): [string, string] => {
      const at = entry.indexOf('=');
      return at < 0 ? ['', ''] : [entry.slice(0, at).trim(), entry.slice(at + 1).trim()];
    })
    .filter(([name]) => name !== '');
}

const own = (record: unknown, name: string): unknown =>
  typeof record === 'object' && record !== null && Object.hasOwn(record, name) ? (record as Record<string, unknown>)[name] : undefined;
const wordOf = (record: unknown, name: string): string => {
  const value = own(record, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 500) : '';
};

/** The entries of a list that a script gave; what is alive and throws counts as nothing. */
function entriesOf<T>(list: unknown, read: (entry: unknown) => T | undefined): T[] {
  try {
    return Array.isArray(list) ? list.slice(0, most).flatMap((entry) => read(entry) ?? []) : [];
  } catch {
    return [];
  }
}

const typeOf = (word: unknown): FieldType => fieldTypes.find((type) => type === word) ?? 'text';

/** `Date of birth (date)*` → its label, its kind, whether it must be filled in. */
function fieldIn([name, words]: [string, string]): FormField {
  const required = words.endsWith('*');
  const label = required ? words.slice(0, -1).trim() : words;
  const open = label.endsWith(')') ? label.lastIndexOf('(') : -1;
  if (open < 0) return { name, label, required };
  const [kind = '', list = ''] = label.slice(open + 1, -1).split(':', 2);
  const type = typeOf(kind.trim());
  const options = list
    .split('|')
    .map((option) => option.trim())
    .filter(Boolean);
  return { name, label: label.slice(0, open).trim(), type, required, ...(type === 'select' && { options }) };
}

/** The publisher's own fields: `city = Your city; born = Date of birth (date)*`, or the same as a list of records. */
export function readFields(value: unknown): FormField[] {
  if (typeof value === 'string') return pairsOf(value).map(fieldIn);
  return entriesOf(value, (entry) => {
    const [name, label, options] = [wordOf(entry, 'name'), wordOf(entry, 'label'), own(entry, 'options')];
    if (!name || !label) return undefined;
    const choices = Array.isArray(options) ? options.slice(0, 300).filter((option) => typeof option === 'string') : [];
    return { name, label, type: typeOf(own(entry, 'type')), required: own(entry, 'required') === true, options: choices };
  });
}

/** The newsletters to choose from: `daily = The morning letter; weekend = The weekend letter`, or the same as a list of records. */
export function readChoices(value: unknown): NewsletterChoice[] {
  if (typeof value === 'string') return pairsOf(value).map(([name, label]) => ({ value: name, label: label || name }));
  return entriesOf(value, (entry) => {
    const [choice, label] = [wordOf(entry, 'value'), wordOf(entry, 'label')];
    return choice ? { value: choice, label: label || choice } : undefined;
  });
}

/** Values that are sent along: `blog_id = 7; source = story`, or a record of texts. */
export function readHidden(value: unknown): Record<string, string> {
  if (typeof value === 'string') return Object.fromEntries(pairsOf(value));
  try {
    return Object.fromEntries(
      Object.keys(value ?? {})
        .slice(0, most)
        .map((name) => [name, wordOf(value, name)]),
    );
  } catch {
    return {};
  }
}
