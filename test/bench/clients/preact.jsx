import { render } from 'preact';
import { Card } from './preact-card.jsx';

export const mount = (root, list) =>
  render(
    list.map((story) => <Card key={story.id} story={story} />),
    root,
  );
export const update = mount;
