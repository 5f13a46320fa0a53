import { launch } from 'puppeteer-core';
import { findChromium } from '../../support/find-browser.mjs';

const patience = 60_000;

const further = ['--disable-extensions', '--disable-default-apps', '--mute-audio', '--disable-features=Translate,OptimizationHints,MediaRouter'];

export async function openBrowser() {
  const found = await findChromium();
  return launch({ ...found, args: [...found.args, ...further] });
}

const within = async (work, what) => {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(`${what}: not within ${patience / 1000} s`)), patience)));
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** The main thread's own clock, in milliseconds: other work on the machine does not move it. */
async function spent(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value * 1000;
  return { all: of('TaskDuration'), script: of('ScriptDuration'), style: of('RecalcStyleDuration'), layout: of('LayoutDuration') };
}

/**
 * Opens an address as a reader who was never there, and waits until its cards are ready.
 * `problems` gathers what must not be: errors on the console, files that do not come, requests that leave the site.
 */
export async function visit(browser, origin, path, { width = 1280, height = 800, throttle = 1, traced = false } = {}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const problems = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url())) problems.push(`left the site: ${request.url()}`);
    });
    await page.setViewport({ width, height });
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    // the blank page's process and compositor are warm before the clock starts
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    if (traced) await page.tracing.start({ categories: ['toplevel'] });
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await page.goto(origin + path, { timeout: patience });
    await within(
      page.evaluate(() => globalThis.bench.done),
      'ready',
    );
    return { page, session, problems, spent: () => spent(session), close: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}
