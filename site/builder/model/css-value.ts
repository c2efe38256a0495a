/**
 * The allowed CSS functions: `var`, and those that make colors and numbers. Other functions may load something (`url`, `image-set`,
 * `cross-fade`, `element`, `src`) or read the page (`attr`) or the device (`env`). Functions that CSS gets later may do the same.
 */
const FUNCTIONS = new Set(
  [
    'var rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark contrast-color',
    'calc min max clamp round mod rem abs sign sin cos tan asin acos atan atan2',
    'pow sqrt hypot log exp',
  ].flatMap((names) => names.split(' ')),
);

/**
 * The allowed characters. Square brackets, braces, semicolons, backslashes, line breaks, control characters and
 * `@ ! < > :` are among those that are not allowed. So no value can begin a block, an escape, a rule or an HTML comment.
 */
const SIGNS = /^[\p{L}\p{M}\p{N}_ #%,./*+()'"-]+$/u;

/** Whether all parentheses are balanced. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/**
 * Whether a text is safe as a value in a style sheet. A safe value doesn't change how the rest of the style sheet is
 * parsed, and it can't load anything. Only listed functions are allowed, because CSS may get new functions.
 */
export function isSelfContained(value: string): boolean {
  if (!SIGNS.test(value)) return false;
  const bare = value.replace(/"[^"]*"|'[^']*'/g, ' ');
  if (/["']|\/\*|\*\//.test(bare) || !isBalanced(bare)) return false;
  const called = [...bare.matchAll(/([\p{L}\p{M}\p{N}_-]*)\(/gu)].map(([, name = '']) => name);
  return called.every((name) => name === '' || FUNCTIONS.has(name.toLowerCase()));
}
