import type { Preview } from '@storybook/web-components-vite';
import manifest from '../../custom-elements.json' with { type: 'json' };

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Member extends Entry {
  readonly privacy?: string;
  readonly attribute?: string;
}

interface Attribute extends Entry {
  readonly fieldName?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Attribute[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

const withoutUndefined = <T extends Entry>(entry: T): T => (entry.type ? { ...entry, type: { text: entry.type.text.replace(' | undefined', '') } } : entry);

const withProperty = ({ fieldName, ...attribute }: Attribute): Attribute =>
  !fieldName || fieldName === attribute.name ? attribute : { ...attribute, description: `${attribute.description ?? ''} Property: \`${fieldName}\`.` };

/** A row for each attribute, a row for each property that has none; parts and slots under names that no property has, or they would take its row. */
const tidy = (declaration: Declaration): Declaration => ({
  ...declaration,
  members: (declaration.members ?? []).filter(({ privacy, attribute }) => !privacy && !attribute).map(withoutUndefined),
  attributes: (declaration.attributes ?? []).map(withProperty).map(withoutUndefined),
  slots: (declaration.slots ?? []).map((slot) => ({ ...slot, name: slot.name ? `<slot name="${slot.name}">` : 'default slot' })),
  cssParts: (declaration.cssParts ?? []).map((part) => ({ ...part, name: `::part(${part.name})` })),
});

/** The elements' documentation as Storybook's tables show it best: the public interface, each thing once. */
export const tables: Manifest = {
  ...manifest,
  modules: (manifest as Manifest).modules.map((module) => ({ ...module, declarations: module.declarations.map(tidy) })),
};

/** What the custom properties are for, by name. */
export const purposes: ReadonlyMap<string, string> = new Map(
  tables.modules
    .flatMap(({ declarations }) => declarations.flatMap(({ cssProperties = [] }) => cssProperties))
    .map(({ name, description = '' }) => [name, description] as const),
);

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];
type Row = ReturnType<Enhancer>[string];

const settable = ['attributes', 'properties', 'css custom properties'];
const told = ['events', 'slots', 'css shadow parts'];
const categoryOf = (row: Row): string => row.table?.category ?? '';

function controlled(row: Row): Row {
  if (told.includes(categoryOf(row))) return { ...row, control: false };
  return categoryOf(row) === 'css custom properties' ? { ...row, type: { name: 'string' } } : row;
}

/** Rows in the order of their use: what can be set has a control, what is only told has none. */
export const orderRows: Enhancer = ({ argTypes }) => {
  const rank = (row: Row): number => [...settable, ...told].indexOf(categoryOf(row));
  return Object.fromEntries(
    Object.entries(argTypes)
      .sort(([, a], [, b]) => rank(a) - rank(b))
      .map(([name, row]) => [name, controlled(row)]),
  );
};
