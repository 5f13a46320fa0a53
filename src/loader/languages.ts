/** The languages whose words lie in `cdn/locales/`. The build writes the list. */
export const languages: readonly string[] = [];
