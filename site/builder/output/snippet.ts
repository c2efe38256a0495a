import { htmlAttribute, opening, type Part } from './tag.js';

/** A piece to copy; its place says where it belongs. */
export interface Snippet {
  readonly place:
    'head' | 'body' | 'placeholder' | 'stylesheet' | 'terminal' | 'module' | 'shortcode' | 'once';
  readonly code: string;
  /** Chosen options that this piece can't carry, though others of its tab can. */
  readonly leftOut?: readonly Part[];
}

/**
 * A script tag.
 * @param integrity hash of the file; undefined if there is none, or if the files at its address change
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
