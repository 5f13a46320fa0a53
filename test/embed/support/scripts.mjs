import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { npm, root } from '../../support/commands.mjs';

const folder = join(root, 'test', 'embed', 'scripts');
const at = '/test/embed/scripts/node_modules';

/** Scripts that host pages have. They are no part of the project: npm fetches them, as their lock names them, when a test wants them. */
export const scripts = {
  altcha: `<script type="module" src="${at}/altcha/dist/main/altcha.min.js"></script>`,
  mootools: `<script>var exports = {};</script><script src="${at}/mootools/lib/mootools-core-1.4.5-server.js"></script>`,
  react: `<script src="${at}/react/umd/react.production.min.js"></script><script src="${at}/react-dom/umd/react-dom.production.min.js"></script>`,
  turbo: `<script type="module" src="${at}/@hotwired/turbo/dist/turbo.es2017-esm.js"></script>`,
  zone: `<script src="${at}/zone.js/bundles/zone.umd.min.js"></script>`,
  zoneModule: `<script type="module" src="${at}/zone.js/fesm2015/zone.min.js"></script>`,
  vue: `<script src="${at}/@vue/runtime-dom/dist/runtime-dom.global.prod.js"></script>`,
  scopedRegistry: `<script src="${at}/@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js"></script>`,
};

export function installScripts() {
  const [command, ...args] = npm();
  execFileSync(command, [...args, 'ci', '--silent', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder });
}
