/** The languages whose messages lie in `cdn/locales/`. The build writes the list. */
export const languages: readonly string[] = [];
