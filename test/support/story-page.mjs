const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The name of the tag by which a story says that it shows a failure, which the console may report. */
export const failsOnPurpose = 'fails-on-purpose';

/** Keeps what Storybook says about a story, from before its first script runs. */
export const listen = (page) =>
  page.evaluateOnNewDocument(() => {
    let channel;
    Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set: (given) => {
        channel = given;
        channel.on('storyFinished', (event) => (window.finished = event));
        for (const name of ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing', 'unhandledErrorsWhilePlaying'])
          channel.on(name, (event) => (window.threw = `${name}: ${event?.message ?? event?.description ?? JSON.stringify(event)}`));
      },
    });
  });

/** Runs in the page: what is wrong with the story that it shows. */
function look(theme) {
  const problems = window.threw ? [window.threw] : [];
  const shown = window.__STORYBOOK_PREVIEW__?.storyStoreValue?.userGlobals?.globals?.theme;
  if (shown !== theme) problems.push(`asked for the ${theme} theme, got ${shown}: does the preview declare a global "theme"?`);
  const strangers = new Set();
  const search = (node) => {
    for (const element of node.querySelectorAll('*')) {
      if (element.matches(':not(:defined)')) strangers.add(element.localName);
      if (element.shadowRoot) search(element.shadowRoot);
    }
  };
  search(document.querySelector('#storybook-root'));
  if (strangers.size) problems.push(`never defined: ${[...strangers].join(', ')}`);
  for (const { status, type, result } of window.finished?.reporters ?? []) {
    if (status !== 'failed') continue;
    const violations = (result?.violations ?? []).map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.flat().join(' >> ')).join(', ')}`);
    problems.push(`${type}: ${violations.join('; ') || 'failed'}`);
  }
  const status = window.finished?.status;
  if (!problems.length && status && status !== 'success') problems.push(`Storybook says: ${status}`);
  return problems;
}

/** Runs in the page: shows a story in a theme, from its first render on. A page that is there already need not load again. */
function show(storyId, theme) {
  const { currentSelection, storyStoreValue } = window.__STORYBOOK_PREVIEW__;
  window.finished = window.threw = undefined;
  storyStoreValue.userGlobals.update({ theme });
  const again = currentSelection.storyId === storyId;
  window.__STORYBOOK_ADDONS_CHANNEL__.emit(again ? 'forceRemount' : 'setCurrentStory', { storyId, viewMode: 'story' });
}

/** Shows a story in each theme, and says what is wrong with it. */
export async function visit(page, { story, themes, origin }) {
  const problems = [];
  const error = ({ message }) => problems.push(`uncaught: ${message}`);
  const log = (message) => {
    if (message.type() === 'error' && !story.tags?.includes(failsOnPurpose))
      problems.push(`console: ${message.text()} ${message.location().url ?? ''}`.trimEnd());
  };
  const request = (sent) => {
    const url = sent.url();
    if (/^(?:https?|wss?):/.test(url) && !url.startsWith(origin)) problems.push(`asks another host: ${url}`);
  };
  page.on('pageerror', error).on('console', log).on('request', request);
  try {
    for (const theme of themes) {
      if (page.url().startsWith(origin)) await page.evaluate(show, story.id, theme);
      else await page.goto(`${origin}/iframe.html?id=${story.id}&viewMode=story&globals=theme:${theme}`);
      await page.waitForFunction(() => window.finished || window.threw, { timeout: 20_000 });
      // what a story logs or asks for as it settles
      await pause(50);
      problems.push(...(await page.evaluate(look, theme)).map((problem) => `${theme}: ${problem}`));
    }
  } catch (failure) {
    problems.push(failure.message);
  } finally {
    page.off('pageerror', error).off('console', log).off('request', request);
  }
  return [...new Set(problems)].map((problem) => problem.slice(0, 400));
}
