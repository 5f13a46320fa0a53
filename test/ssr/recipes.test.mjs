// The recipes of the documentation, as they stand in test/ssr/recipes/; each runs in a process of its own, which may not hang
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { story } from '../embed/support/widgets.mjs';
import { step } from './support/step.mjs';

const recipe = (name) => step([join(import.meta.dirname, 'support', 'recipe.mjs'), name]);

describe('a plain Node server', () => {
  it('sends the whole page', async () => {
    const page = await recipe('node');
    assert.match(page, /^<!doctype html>\s*<html lang="en">/);
    assert.match(page, new RegExp(`<title>${story.headline}</title>`));
    assert.equal(page.split('<lede-card ').length - 1, 2);
    assert.match(page, /<\/html>$/);
  });
});

describe('Eleventy', () => {
  let made;
  before(async () => {
    made = await recipe('eleventy');
  });

  it('writes a widget where a template has its shortcode, in the language of the site', () => {
    assert.match(made.card, /^<lede-card lang="de" .*Min\. Lesezeit.*<\/lede-card>$/s);
    assert.match(made.related, /^<lede-related .*Das könnte Sie auch interessieren/s);
    assert.match(made.newsletter, /<form data-lede-form/);
  });

  it('copies the files that the widgets need', () => {
    assert.deepEqual(made.copies, { 'node_modules/lede-elements/cdn': 'lede' });
  });
});

describe('React, Next and Astro', () => {
  it('take a widget as HTML', async () => {
    const { props, html } = await recipe('component');
    assert.equal(props.dangerouslySetInnerHTML.__html, html);
    assert.match(
      html,
      /^<lede-card lang="en" data-ssr='[^']*'><template shadowrootmode="open" shadowrootclonable><link rel="stylesheet" href="\/lede\/styles\/card\.css">/,
    );
  });
});

describe('a recipe that goes wrong', () => {
  const code = (text) => ['--input-type=module', '--eval', text];
  const messageOf = (run) =>
    run.then(
      () => assert.fail('it did not fail'),
      ({ message }) => message,
    );

  it('is told with what it printed', async () => {
    const message = await messageOf(step(code("console.log('the first page'); throw new Error('no template');")));
    assert.match(message, /ended with 1 .*the first page.*no template/s);
  });

  it('is told where it ends without an answer', async () =>
    assert.match(await messageOf(step(code("console.log('nothing to do')"))), /gave no answer.*nothing to do/s));

  it('is ended where it hangs, with what it started, even where nothing gives way', { timeout: 60_000 }, async () => {
    // what it starts holds on to its output: the step is over only when both are gone
    const hangs = `import { spawn } from 'node:child_process';
      spawn(process.execPath, ['--eval', 'setTimeout(() => {}, 90_000)'], { stdio: 'inherit' });
      process.stdout.write('started\\n', () => { for (;;); });`;
    assert.match(await messageOf(step(code(hangs), { minutes: 0.05 })), /ended with 124 .*started.*took longer than 0\.05 minutes/s);
  });
});
