/**
 * Runs after each test in a browser. The test runner gets the compared values of a failed test as JSON. An element
 * as JSON includes its whole page, which takes minutes. So objects are left out: the message names them.
 */
afterEach(function () {
  const error = this.currentTest?.err as { actual?: unknown; expected?: unknown } | undefined;
  if (!error) return;
  if (error.actual instanceof Object) delete error.actual;
  if (error.expected instanceof Object) delete error.expected;
});
