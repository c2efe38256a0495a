import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { root } from '../build/files.js';

/** Replaces the values in a line. */
const GAP = '…';

/** The possible texts of an expression; each part that can't be read is a gap. */
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

/** The possible texts of a constant at the top of a module; a gap if there is no such text. */
function textsOfConstant(name: string, file: ts.SourceFile): string[] {
  const declared = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find((declaration) => declaration.name.getText(file) === name);
  return declared?.initializer ? textsOf(declared.initializer, file) : [GAP];
}

/** How each function that writes to the console makes a line from its arguments. */
const lineMakers: Readonly<Record<string, (given: readonly string[][]) => string[]>> = {
  warnOnce: ([message = []]) => message,
  attempt: ([unmet = []]) => unmet.map((text) => `${text}: ${GAP}`),
  warnAttribute: ([, [name = GAP] = [], , advice = []]) =>
    advice.map((text) => `<${GAP} ${name}="${GAP}">: ${text}`),
  warnUnknown: ([[tag = GAP] = [], [name = GAP] = []]) => [
    `<${tag} ${name}="${GAP}">: unknown; there are: ${GAP}`,
  ],
};

/** The files of these functions; the calls in them are not further lines. */
const OWN = /^diagnostics\/(attempt|console)\.ts$/;

/** Every line that `src/` may write to the console, with `…` for values. */
export function consoleLines(): string[] {
  const lines = new Set<string>();
  const files = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' });
  for (const path of files.filter((name) => name.endsWith('.ts') && !OWN.test(name))) {
    const text = readFileSync(new URL(`src/${path}`, root), 'utf8');
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
