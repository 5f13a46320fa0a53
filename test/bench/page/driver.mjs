// Runs in every page, first of all scripts, so that its own cost is the same for every contender.
globalThis.bench = (() => {
  const { mode, tag } = document.currentScript.dataset;
  const shifts = [];
  const longTasks = [];
  const problems = [];
  const marks = {};
  const now = () => performance.now();
  const watch = (type, seen) => new PerformanceObserver((list) => list.getEntries().forEach(seen)).observe({ type, buffered: true });
  watch('layout-shift', ({ startTime, value }) => shifts.push({ startTime, value }));
  watch('longtask', ({ duration }) => longTasks.push(duration));
  addEventListener('error', (event) => problems.push(event.message ?? `cannot load ${event.target.src ?? event.target.href}`), true);
  addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason?.stack ?? reason)));

  const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const root = () => document.getElementById('root');
  const layOut = () => root().lastElementChild?.getBoundingClientRect().bottom;
  const parsed = () => document.readyState !== 'loading' || new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, { once: true }));

  /** What holds for every contender that says nothing else. */
  const standard = {
    async ready() {
      if (!tag) return;
      await customElements.whenDefined(tag);
      await Promise.all(Array.from(root().querySelectorAll(tag), (element) => element.updateComplete));
    },
    update(place, list) {
      place.querySelectorAll('[data-headline]').forEach((element, i) => (element.textContent = list[i].headline));
    },
  };
  let contender = standard;

  let finish;
  return {
    done: new Promise((resolve) => (finish = resolve)),
    frames,

    /** The contender's script calls it, in a page without one an inline script at the end. */
    async run(own = {}) {
      try {
        contender = { ...standard, ...own };
        await parsed();
        const data = document.getElementById('data');
        if (data) await contender[mode](root(), JSON.parse(data.textContent));
        await contender.ready(root());
        layOut();
        await frames();
        marks.frame = now();
      } catch (error) {
        problems.push(String(error.stack ?? error));
      }
      finish();
    },

    /** Shows other headlines; milliseconds until the script is done, until the layout is done, until the second frame. */
    async update(list) {
      await frames();
      // an idle moment first, so that nothing of the last change is counted
      await new Promise((resolve) => setTimeout(resolve, 60));
      const start = now();
      await contender.update(root(), list);
      await contender.ready(root());
      const script = now() - start;
      layOut();
      const layout = now() - start;
      await frames();
      return { script, layout, frame: now() - start };
    },

    seen: () => ({
      cards: root().children.length,
      frame: marks.frame,
      longTasks: longTasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
      problems,
    }),

    /** The worst burst of layout shifts, as Core Web Vitals count: gaps of less than a second, five seconds at most. */
    shift() {
      let [worst, sum, begun, last] = [0, 0, 0, -Infinity];
      for (const { startTime, value } of shifts) {
        if (startTime - last > 1000 || startTime - begun > 5000) [sum, begun] = [0, startTime];
        sum += value;
        last = startTime;
        worst = Math.max(worst, sum);
      }
      return worst;
    },

    /** Whether the first and the last card show these words. */
    shows(words) {
      const text = (node) => `${node.textContent} ${node.shadowRoot?.textContent ?? ''}`;
      const cards = [root().firstElementChild, root().lastElementChild];
      return cards.every((card, i) => text(card).includes(words[i]));
    },
  };
})();
