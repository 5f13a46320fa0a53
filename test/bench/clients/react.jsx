import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Card } from './react-card.jsx';

let show;

function Cards({ list, onDone }) {
  const [shown, setShown] = useState(list);
  show = setShown;
  useLayoutEffect(onDone, []);
  return shown.map((story) => <Card key={story.id} story={story} />);
}

export const mount = (root, list) => new Promise((resolve) => createRoot(root).render(<Cards list={list} onDone={() => resolve()} />));
export const hydrate = (root, list) => new Promise((resolve) => hydrateRoot(root, <Cards list={list} onDone={() => resolve()} />));
export const update = (root, list) => flushSync(() => show(list));
