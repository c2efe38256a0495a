import { parse, type Node } from 'acorn';
import { transformSync } from 'esbuild';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import type { Plugin } from 'rollup';

type Template = Node & {
  tag: Node & { name?: string };
  quasi: { quasis: (Node & { value: { raw: string } })[] };
};

const minifyCss = (css: string): string =>
  transformSync(css, { loader: 'css', minify: true, target: 'esnext' })
    // Left as they are in custom properties and fallbacks, where none of ours needs the space.
    .code.replace(/([,:]) /g, '$1')
    .trim();

/** A line break with its indent is white space to HTML: one space does. */
const minifyHtml = (html: string): string => html.replace(/\s*\n\s*/g, ' ').replace(/> </g, '><');

/**
 * Rollup plugin that minifies the literals of Lit templates: styles (without expressions) by
 * esbuild, markup by its white space. Works on JavaScript, after TypeScript is compiled.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(html|svg|css)`/.test(code)) return null;
      const result = new MagicString(code);
      const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
      walk(tree as Parameters<typeof walk>[0], {
        enter(node) {
          if (node.type !== 'TaggedTemplateExpression') return;
          const { tag, quasi } = node as unknown as Template;
          const minify = tag.name === 'css' ? minifyCss : minifyHtml;
          if (!['css', 'html', 'svg'].includes(tag.name ?? '')) return;
          for (const { start, end, value } of quasi.quasis) {
            if (start < end) result.overwrite(start, end, minify(value.raw));
          }
        },
      });
      return { code: result.toString(), map: result.generateMap({ hires: true }) };
    },
  };
}
