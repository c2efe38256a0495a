import { parse, type Node } from 'acorn';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rollup';

const source = fileURLToPath(new URL('../../src/localization/texts-hoisted.ts', import.meta.url));

type Property = Node & { key: { name?: string }; value: Node & { value?: unknown } };
type Call = Node & {
  callee: Node & { name?: string };
  arguments: (Node & { value?: unknown; properties?: Property[]; quasi?: Template })[];
};
type Template = Node & { quasis: { value: { cooked: string } }[]; expressions: Node[] };
type Thunk = Node & { params: unknown[]; body: Node };

const calls = (node: Node, name: RegExp): node is Call =>
  node.type === 'CallExpression' && name.test((node as Call).callee.name ?? '');

/**
 * The id, the text and what stands in its gaps, of a call of `msg()`.
 * @throws where it has a text, but no id
 */
function messageOf(node: Node) {
  if (!calls(node, /^msg(\$\d+)?$/)) return undefined;
  const [text, options] = node.arguments;
  if (!text || !/Literal|Template/.test(text.type)) return undefined; // the runtime's own calls
  const id = options?.properties?.find(({ key }) => key.name === 'id')?.value;
  if (id?.type !== 'Literal') throw new Error(`a text without an id: ${String(text.value)}`);
  const { quasis = [], expressions = [] } = text.quasi ?? {};
  const words = quasis.map(({ value }, gap) => (gap ? `{${gap - 1}}` : '') + value.cooked);
  const literal = text.type === 'Literal' ? String(text.value) : words.join('');
  return { id: String(id.value), text: literal, values: expressions, arguments: node.arguments };
}

/** What `() => msg('…')` says. */
function literalOf(node: Node | undefined) {
  if (node?.type !== 'ArrowFunctionExpression' || (node as Thunk).params.length > 0) return;
  const message = messageOf((node as Thunk).body);
  return message?.values.length === 0 ? message : undefined;
}

/** The thunk of a passage, of which nothing but its text is left. */
function passageText(node: Node): Node | undefined {
  if (!calls(node, /^(statement|guidance)(\$\d+)?$/)) return undefined;
  const properties = node.arguments[0]?.properties;
  return properties?.length === 1 ? properties[0]?.value : undefined;
}

/** Whether a call is that of a function around a whole script. */
const isWrapped = ({ callee }: Call): boolean => callee.type === 'FunctionExpression';

/** What may be evaluated never, often, or later. */
const MAYBE = /Function|Conditional|Logical|^If/;

/**
 * Rollup plugin for the script tag, where it takes the place of @lit/localize: gathers all texts in
 * one string, a line each in reading order, and lets the place of a text stand for it, for its
 * passage and for its message id. Texts side by side compress better, content becomes bare numbers,
 * and a locale file a bare array. A gap in a text is written `{0}`, `{1}`.
 *
 * @param onOrder told the message ids in the order of their places; place 0 is nobody's, so that
 *   no text is falsy
 */
export function hoistTexts(onOrder: (ids: readonly string[]) => void): Plugin {
  let lines = '';
  return {
    name: 'hoist-texts',
    resolveId: {
      order: 'pre',
      handler: (id, from) =>
        id === '@lit/localize' || (id.endsWith('/texts.js') && from?.includes('/src/'))
          ? source
          : null,
    },
    renderChunk(code) {
      const result = new MagicString(code);
      const fixed = [''];
      const counted: string[] = [];
      const texts = new Map<string, string>();
      const placeOf = ({ id, text }: { id: string; text: string }): number => {
        texts.set(id, text);
        return fixed.includes(id) ? fixed.indexOf(id) : fixed.push(id) - 1;
      };
      const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
      let once = 0; // how deep in what is evaluated once, in the order in which it is written
      let maybe = 0; // how deep in what may be evaluated otherwise
      const count = (node: Pick<Node, 'type'>, parent: unknown, by: 1 | -1): void => {
        if (node.type === 'CallExpression') once += isWrapped(node as Call) ? 0 : by;
        else if (MAYBE.test(node.type)) maybe += (parent as Call | null)?.callee === node ? 0 : by;
      };
      walk(tree as Parameters<typeof walk>[0], {
        enter(estreeNode, parent) {
          const node = estreeNode as unknown as Node;
          const literal = literalOf(passageText(node) ?? node);
          if (literal && once > 0 && maybe === 0) {
            texts.set(literal.id, literal.text);
            counted.push(literal.id);
            result.overwrite(node.start, node.end, 'NEXT_PLACE++');
            this.skip();
            return;
          }
          if (literal) {
            result.overwrite(node.start, node.end, String(placeOf(literal)));
            this.skip();
            return;
          }
          const message = messageOf(node);
          if (message) {
            const [first, last] = [message.arguments[0] as Node, message.arguments.at(-1) as Node];
            const values = message.values.map(({ start, end }) => code.slice(start, end));
            result.overwrite(first.start, last.end, [placeOf(message), ...values].join(', '));
            this.skip();
            return;
          }
          count(node, parent, 1);
        },
        leave(node, parent) {
          count(node, parent, -1);
        },
      });
      const twice = counted.find((id, index) => fixed.includes(id) || counted.indexOf(id) < index);
      if (twice) this.error(`${twice} stands in two places: give it a name`);
      const ids = [...fixed, ...counted];
      onOrder(ids);
      lines = ids.map((id) => texts.get(id) ?? '').join('\n');
      if (lines.split('\n').length > ids.length) this.error('a text must be one line');
      result.appendLeft(
        code.lastIndexOf('\n', code.indexOf('TEXTS')) + 1,
        `let NEXT_PLACE = ${fixed.length};\n`,
      );
      return { code: result.toString(), map: result.generateMap({ hires: true }) };
    },
    // Last, so that its line breaks stay what they are.
    generateBundle(_options, bundle) {
      const literal = `\`${lines.replace(/[`\\]|\$\{/g, '\\$&')}\``;
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.code.replace('TEXTS', () => literal);
      }
    },
  };
}
