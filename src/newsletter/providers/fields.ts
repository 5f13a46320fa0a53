/** The fields of a form as a browser sends them, files left out; a request with them needs no question beforehand (CORS). */
export function fieldsOf(data: FormData): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of data) if (typeof value === 'string') fields.append(name, value);
  return fields;
}

/** A field's text; nothing where it is empty or not there. */
export function textOf(data: FormData, name: string): string | undefined {
  const value = data.get(name);
  return typeof value === 'string' && value ? value : undefined;
}

/** All values of a field that are text. */
export const textsOf = (data: FormData, name: string): string[] => data.getAll(name).filter((value) => typeof value === 'string');
