import { parse, type Node } from 'acorn';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import type { Plugin } from 'rollup';

/** What readers don't need: provenance of statements, notes for translators. */
const dropped: Readonly<Record<string, readonly string[]>> = {
  statement: ['id', 'facts', 'sources'],
  guidance: ['id', 'sources'],
  msg: ['desc'],
};

type Property = Node & { key: { name?: string } };
type Call = Node & {
  callee: Node & { name?: string };
  arguments: (Node & { properties?: Property[] })[];
};

/**
 * Rollup plugin for content modules: of `statement()` and `guidance()` only the text is shipped,
 * of `msg()` not the description. Works on JavaScript, after TypeScript is compiled.
 */
export function readerContent(): Plugin {
  return {
    name: 'reader-content',
    transform(code, id) {
      if (!/\/(content|builder\/texts)\/[\w/-]+\.(ts|js)(\?|$)/.test(id) || !/\bmsg\(/.test(code))
        return null;
      const result = new MagicString(code);
      const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
      walk(tree as Parameters<typeof walk>[0], {
        enter(node) {
          if (node.type !== 'CallExpression') return;
          const call = node as unknown as Call;
          const properties = call.arguments.at(-1)?.properties;
          const names = dropped[call.callee.name ?? ''];
          if (!names || !properties) return;
          properties.forEach((property, index) => {
            const key = property.key.name ?? '';
            if (!names.includes(key)) return;
            // Together with the comma behind it, or, for the last one, before it.
            const next = properties[index + 1];
            const before = properties[index - 1];
            if (next) result.remove(property.start, next.start);
            else if (before) result.remove(before.end, property.end);
          });
        },
      });
      return { code: result.toString(), map: result.generateMap({ hires: true }) };
    },
  };
}
