import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { root } from '../../tools/build/files.js';

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

/**
 * Checks the types of modules that exist only as strings.
 * @param sources the code of each module; imports are resolved from the project's root
 * @returns the error messages of each module
 */
export function typecheck(sources: readonly string[]): string[][] {
  const names = sources.map((_, index) => fileURLToPath(new URL(`typecheck-${index}.ts`, root)));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  const codeOf = (name: string): string | undefined => sources[names.indexOf(name)];
  host.fileExists = (name) => codeOf(name) !== undefined || fileExists(name);
  host.readFile = (name) => codeOf(name) ?? readFile(name);
  host.getSourceFile = (name, language, ...rest) => {
    const code = codeOf(name);
    return code === undefined
      ? getSourceFile(name, language, ...rest)
      : ts.createSourceFile(name, code, language);
  };
  const program = ts.createProgram(names, options, host);
  return names.map((name) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
    );
  });
}
