import { folder } from './install.mjs';

/** Resets and frameworks, as pages load them: the sheet of each below the folder of its package. */
const sheets = {
  '98.css': 'dist/98.css',
  '@csstools/normalize.css': 'normalize.css',
  '@exampledev/new.css': 'new.css',
  '@picocss/pico': 'css/pico.css',
  '@tryghost/shared-theme-assets': 'assets/css/v1/screen.css',
  bootstrap: 'dist/css/bootstrap.css',
  bootstrap3: 'dist/css/bootstrap.css',
  bulma: 'css/bulma.css',
  chota: 'dist/chota.css',
  'destyle.css': 'destyle.css',
  'foundation-sites': 'dist/css/foundation.css',
  'materialize-css': 'dist/css/materialize.css',
  milligram: 'dist/milligram.css',
  'modern-normalize': 'modern-normalize.css',
  'mvp.css': 'mvp.css',
  'normalize.css': 'normalize.css',
  papercss: 'dist/paper.css',
  purecss: 'build/pure.css',
  'reset-css': 'reset.css',
  ress: 'ress.css',
  'sakura.css': 'css/sakura.css',
  'sanitize.css': 'sanitize.css',
  'semantic-ui-css': 'semantic.css',
  simpledotcss: 'simple.css',
  'skeleton-css': 'css/skeleton.css',
  'spectre.css': 'dist/spectre.css',
  tachyons: 'css/tachyons.css',
  tailwindcss: 'preflight.css',
  'the-new-css-reset': 'css/reset.css',
  'tufte-css': 'tufte.css',
  'undescores-for-npm': 'style.css',
  'water.css': 'out/water.css',
};

/** The name of each framework and the address of its sheet, on the site of the tests. */
export const frameworks = Object.entries(sheets).map(([name, path]) => ({ name, href: `/${folder}/node_modules/${name}/${path}` }));
