import type { Plugin } from 'rollup';

/** What a library says to programmers when it throws, as a literal without much in it. */
const MESSAGE = /\bError\(("(?:[^"\\]|\\.)*"|`(?:[^`\\$]|\\.|\$\{[^}]*\})*`)\)/g;

/**
 * Rollup plugin for the script tag: errors that Lit and @lit/localize throw go without their
 * sentences. None of them can reach a page: elements catch what fails and say in their own words
 * what to mend.
 */
export function shortErrors(): Plugin {
  return {
    name: 'short-errors',
    transform(code, id) {
      if (!/\/node_modules\/(lit|lit-html|lit-element|@lit|@lit-labs)\//.test(id)) return null;
      return { code: code.replace(MESSAGE, 'Error()'), map: null };
    },
  };
}
