/**
 * Part of every test file. What a failed test has compared is sent to the runner as JSON; written so,
 * an element brings everything that hangs on it and its page, which takes minutes. The message names it.
 */
afterEach(function () {
  const error = this.currentTest?.err as { actual?: unknown; expected?: unknown } | undefined;
  if (!error) return;
  if (error.actual instanceof Object) delete error.actual;
  if (error.expected instanceof Object) delete error.expected;
});
