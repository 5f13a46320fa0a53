/**
 * The page of a test: what reads content and rarer forms is there, as it is for a reader a moment later.
 *
 * @param folder - Where the code under test is, as "/src/".
 * @param ending - Of its files.
 * @param before - What else stands before the test.
 */
export const testPage =
  (folder, ending, before = '') =>
  (testFramework) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lede</title></head><body>${before}<script type="module">
import { fetchReaders } from "${folder}controllers/readers${ending}";
import { fetchLooseReaders } from "${folder}model/lenient${ending}";
await Promise.all([fetchReaders(), fetchLooseReaders()]);
</script><script type="module" src="${testFramework}"></script></body></html>`;
