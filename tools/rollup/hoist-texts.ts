import { parse, type Node } from 'acorn';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rollup';

const source = fileURLToPath(new URL('../../src/localization/texts-hoisted.ts', import.meta.url));

type Property = Node & { key: { name?: string }; value: Node & { value?: unknown } };
type Call = Node & {
  callee: Node & { name?: string };
  arguments: (Node & { value?: unknown; properties?: Property[] })[];
};
type Thunk = Node & { params: unknown[]; body: Node };

const calls = (node: Node, name: RegExp): node is Call =>
  node.type === 'CallExpression' && name.test((node as Call).callee.name ?? '');

/** The text and the message id of a call of `msg()`, where it has both. */
function messageOf(node: Node) {
  if (!calls(node, /^msg(\$\d+)?$/)) return undefined;
  const [text, options] = node.arguments;
  const id = options?.properties?.find(({ key }) => key.name === 'id')?.value;
  return text && id?.type === 'Literal' ? { text, id } : undefined;
}

/** What `() => msg('…')` says. */
function literalOf(node: Node | undefined) {
  if (node?.type !== 'ArrowFunctionExpression' || (node as Thunk).params.length > 0) return;
  const message = messageOf((node as Thunk).body);
  return message?.text.type === 'Literal' ? message : undefined;
}

/** The thunk of a passage, of which nothing but its text is left. */
function passageText(node: Node): Node | undefined {
  if (!calls(node, /^(statement|guidance)(\$\d+)?$/)) return undefined;
  const properties = node.arguments[0]?.properties;
  return properties?.length === 1 ? properties[0]?.value : undefined;
}

/**
 * Rollup plugin for the script tag: gathers all texts in one string, a line each in reading order,
 * and lets the place of a text stand for it, for its passage and for its message id. Texts side by
 * side compress better, content becomes bare numbers, and a locale file a bare array.
 *
 * @param onOrder told the message ids in the order of their places; place 0 is nobody's, so that
 *   no text is falsy
 */
export function hoistTexts(onOrder: (ids: readonly string[]) => void): Plugin {
  return {
    name: 'hoist-texts',
    resolveId: {
      order: 'pre',
      handler: (id, from) =>
        id === './texts.js' && from?.includes('/localization/') ? source : null,
    },
    renderChunk(code) {
      const result = new MagicString(code);
      const ids = [''];
      const texts = [''];
      const placeOf = (id: unknown): number =>
        ids.includes(String(id)) ? ids.indexOf(String(id)) : ids.push(String(id)) - 1;
      const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
      walk(tree as Parameters<typeof walk>[0], {
        enter(estreeNode) {
          const node = estreeNode as unknown as Node;
          const literal = literalOf(passageText(node) ?? node);
          if (literal) {
            const place = placeOf(literal.id.value);
            texts[place] = String(literal.text.value);
            result.overwrite(node.start, node.end, String(place));
            this.skip();
            return;
          }
          const message = messageOf(node);
          if (message)
            result.overwrite(message.id.start, message.id.end, String(placeOf(message.id.value)));
        },
      });
      onOrder(ids);
      const lines = [...ids.keys()].map((place) => texts[place] ?? '');
      const broken = lines.find((line) => line.includes('\n'));
      if (broken) this.error(`a text must be one line: ${broken}`);
      const at = code.indexOf('TEXTS');
      result.overwrite(
        at,
        at + 'TEXTS'.length,
        `\`${lines.join('\n').replace(/[`\\]|\$\{/g, '\\$&')}\``,
      );
      return { code: result.toString(), map: result.generateMap({ hires: true }) };
    },
  };
}
