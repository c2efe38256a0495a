import { htmlAttribute, opening, type Part } from './tag.js';

/** A piece of code to copy. `place` says where the editor must put it. */
export interface Snippet {
  readonly place:
    | 'head'
    | 'body'
    | 'placeholder'
    | 'tag'
    | 'stylesheet'
    | 'terminal'
    | 'module'
    | 'shortcode'
    | 'once';
  readonly code: string;
  /** Parts of the choice that this snippet can't contain, although other snippets of its tab can. */
  readonly leftOut?: readonly Part[];
}

/**
 * Writes a script tag.
 * @param integrity hash of the file; undefined if there is none, or if the files at the address may change
 * @param attribute `defer`, or `type=module`
 */
export function scriptTag(src: string, integrity: string | undefined, attribute: string): string {
  const [name = '', value] = attribute.split('=');
  const tag = opening('script', [
    value ? htmlAttribute(name, value) : name,
    htmlAttribute('src', src),
    ...(integrity ? [htmlAttribute('integrity', integrity)] : []),
    'crossorigin="anonymous"',
  ]);
  return `${tag}</script>`;
}
