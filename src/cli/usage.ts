/** The command was called in a way that it does not know: told in one line, exit status 2. */
export class UsageError extends Error {}

export const help = `lede: stories as data

Usage:
  lede inspect FILE|URL [--type T] [--url BASE]
  lede render FILE|URL [-o OUT] [--lang L] [--theme T] [--script ADDRESS]

Commands:
  inspect   prints the stories of a file or an address as JSON
  render    writes a story as one page that needs nothing else

FILE is a path, or - for standard input.

Options:
  --type T     the format: text or json (otherwise detected)
  --url BASE   what relative addresses are resolved against
  -o OUT       the file that the page is written to (otherwise standard output)
  --lang L     the language of the page's own words (otherwise the story's)
  --theme T    auto, light, dark, contrast, salmon or sans (otherwise auto)
  --script A   the address of lede.js, for a page that comes to life
  --help       prints this
  --version    prints the version
`;
