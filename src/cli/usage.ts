/** The command was called in a way that it does not know: told in one line, exit status 2. */
export class UsageError extends Error {}

export const help = `lede: stories as data

Usage:
  lede inspect FILE|URL [--type T] [--url BASE]

Commands:
  inspect   prints the stories of a file or an address as JSON

FILE is a path, or - for standard input.

Options:
  --type T     the format: text or json (otherwise detected)
  --url BASE   what relative addresses are resolved against
  --help       prints this
  --version    prints the version
`;
