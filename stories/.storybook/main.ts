import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const config: StorybookConfig = {
  stories: ['../*.stories.ts', '../*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // the server of `npm run storybook` has them at the same addresses, the samples as the modules that stories import, too
  staticDirs: (_, { configType }) => (configType === 'PRODUCTION' ? ['pictures', 'samples'].map((name) => ({ from: `../${name}`, to: `/${name}` })) : []),
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // the sources themselves, with the warnings that developers see
      resolve: { conditions: ['lede-source', 'development', ...defaultClientConditions] },
      // for older browsers `light-dark()` would be rewritten into something that knows no inline `color-scheme`
      build: { cssTarget: 'esnext' },
    }),
};
export default config;
