import { sourceTypes } from '../sources/detect.js';

/** The command was called in a way that it does not know: told in one line, exit status 2. */
export class UsageError extends Error {}

const text = `lede: stories as data

Usage:
  lede inspect FILE|URL [--type T] [--url BASE]
  lede render FILE|URL [-o OUT] [--lang L] [--theme T] [--script ADDRESS]
  lede feed FILE|URL... -o OUT [--limit N]

Commands:
  inspect   prints the stories of a file or an address as JSON
  render    writes a story as one page that needs nothing else
  feed      writes the stories of many files and addresses as one JSON for the widgets,
            each once, the newest first

FILE is a path, or - for standard input.

Options:
  --type T     the format (otherwise detected): {types}
  --url BASE   what relative addresses are resolved against
  -o OUT       the file that is written (otherwise standard output)
  --lang L     the language of the page's own words (otherwise the story's)
  --theme T    auto, light, dark, contrast, salmon or sans (otherwise auto)
  --script A   the address of lede.js, for a page that comes to life
  --limit N    how many stories at most (otherwise 1000)
  --help       prints this
  --version    prints the version
`;

export const help: string = text.replace('{types}', sourceTypes.join(', '));
