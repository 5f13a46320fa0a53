/** The sheets by what each does. */
export const worst: Readonly<Record<string, string>>;
