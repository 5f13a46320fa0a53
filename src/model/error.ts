/** What an error says, be its class that of another window or of a script that has replaced it; anything else as text. */
export const messageOf = (error: unknown): string => String((error as Partial<Error> | null | undefined)?.message ?? error);
