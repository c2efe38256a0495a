/**
 * Part of every test file. The runner gets the compared values of a failed test as JSON. An element as JSON
 * includes its whole page and takes minutes, so it is left out; the message names it.
 */
afterEach(function () {
  const error = this.currentTest?.err as { actual?: unknown; expected?: unknown } | undefined;
  if (!error) return;
  if (error.actual instanceof Object) delete error.actual;
  if (error.expected instanceof Object) delete error.expected;
});
