import { renderer } from '../server/renderers.mjs';

export default [
  { name: 'react', label: 'React 19', mode: 'mount', client: 'react.jsx', quick: true },
  {
    name: 'react-hydrate',
    label: 'React 19, server-rendered, hydrated',
    mode: 'hydrate',
    client: 'react.jsx',
    body: async (list) => (await renderer('react').load())(list),
    hydrates: true,
    quick: true,
  },
  { name: 'preact', label: 'Preact', mode: 'mount', client: 'preact.jsx', jsx: 'preact' },
  { name: 'svelte', label: 'Svelte 5', mode: 'mount', client: 'svelte.mjs' },
];
