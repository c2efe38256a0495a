import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { root } from '../build/files.js';

/** Written in place of a value that is known only at run time. */
const GAP = '…';

/** The possible texts of an expression. Each part that can't be read from the source is a gap. */
function textsOf(expression: ts.Expression, file: ts.SourceFile): string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isParenthesizedExpression(expression)) return textsOf(expression.expression, file);
  if (ts.isConditionalExpression(expression)) {
    return [...textsOf(expression.whenTrue, file), ...textsOf(expression.whenFalse, file)];
  }
  if (ts.isIdentifier(expression)) return textsOfConstant(expression.text, file);
  if (!ts.isTemplateExpression(expression)) return [GAP];
  return expression.templateSpans.reduce<string[]>(
    (before, { expression: filled, literal }) =>
      before.flatMap((start) =>
        textsOf(filled, file).map((text) => `${start}${text}${literal.text}`),
      ),
    [expression.head.text],
  );
}

/** The possible texts of a constant at the top level of a module. If there is no such constant, a gap. */
function textsOfConstant(name: string, file: ts.SourceFile): string[] {
  const declared = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find((declaration) => declaration.name.getText(file) === name);
  return declared?.initializer ? textsOf(declared.initializer, file) : [GAP];
}

/** For each function that writes to the console: how it makes lines from its arguments. */
const lineMakers: Readonly<Record<string, (given: readonly string[][]) => string[]>> = {
  warnOnce: ([message = []]) => message,
  attempt: ([failure = []]) => failure.map((text) => `${text}: ${GAP}`),
  warnAttribute: ([[tag = GAP] = [], [name = GAP] = [], , advice = []]) =>
    advice.map((text) => `<${tag} ${name}="${GAP}">: ${text}`),
  warnUnknown: ([[tag = GAP] = [], [name = GAP] = []]) => [
    `<${tag} ${name}="${GAP}">: unknown; there are: ${GAP}`,
  ],
};

/** The files that define the functions of `lineMakers`. They are left out: `lineMakers` describes what these functions write, also when one calls another. */
const OWN = /^src\/diagnostics\/(attempt|console)\.ts$/;

/** The source files of the library, and of the scripts for frames and for pages with frames. */
const files = ['src/', 'site/embed/'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map(
    (name) => folder + name,
  ),
);

/** All lines that these files may write to the console through the functions of `lineMakers`. Values known only at run time are `…`. */
export function consoleLines(): string[] {
  const lines = new Set<string>();
  for (const path of files.filter((name) => name.endsWith('.ts') && !OWN.test(name))) {
    const text = readFileSync(new URL(path, root), 'utf8');
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
        const given = node.arguments.map((each) => textsOf(each, file));
        lineMakers[node.expression.text]?.(given).forEach((line) => {
          lines.add(line);
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...lines].sort();
}
