import { parse, type Node } from 'acorn';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import type { Plugin } from 'rollup';

type Literal = Node & { value?: unknown };
type Call = Node & {
  callee: Node & { name?: string };
  arguments: (Literal & { properties?: { key: { name?: string }; value: Literal }[] })[];
};

const isMessage = (node: Node): node is Call =>
  node.type === 'CallExpression' && /^msg(\$\d+)?$/.test((node as Call).callee.name ?? '');

/**
 * Rollup plugin for the script tag: gathers all texts of a chunk in one array, in reading order,
 * and lets their places stand for message ids. Texts side by side compress better, and a locale
 * file becomes a bare array.
 *
 * @param onOrder told the message ids in the order of their places
 */
export function hoistTexts(onOrder: (ids: readonly string[]) => void): Plugin {
  return {
    name: 'hoist-texts',
    renderChunk(code) {
      const result = new MagicString(code);
      const ids: string[] = [];
      const texts: string[] = [];
      const placeOf = (id: string): number =>
        ids.includes(id) ? ids.indexOf(id) : ids.push(id) - 1;
      let msg = 'msg';
      walk(
        parse(code, { ecmaVersion: 'latest', sourceType: 'module' }) as Parameters<typeof walk>[0],
        {
          enter(node, parent) {
            const call = node as unknown as Node;
            if (!isMessage(call)) return;
            const [text, options] = call.arguments;
            const id = options?.properties?.find(({ key }) => key.name === 'id')?.value;
            if (!text || !id) return;
            const place = placeOf(String(id.value));
            msg = call.callee.name as string;
            if (text.type !== 'Literal') {
              result.overwrite(id.start, id.end, String(place));
              return;
            }
            texts[place] = String(text.value);
            const thunk = parent as unknown as Node;
            result.overwrite(thunk.start, thunk.end, `hoisted(${place})`);
          },
        },
      );
      onOrder(ids);
      result.prepend(
        `const texts = ${JSON.stringify([...texts].map((text) => text ?? 0))};\n` +
          `const hoisted = (id) => () => ${msg}(texts[id], { id });\n`,
      );
      return { code: result.toString(), map: result.generateMap({ hires: true }) };
    },
  };
}
