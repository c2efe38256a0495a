import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from '../build/files.js';

/** What a copy lacks: generated files, caches, the history, and the packages, which it shares. */
const LEFT_OUT = ['node_modules', 'dist', 'lib', 'generated', '.git', '.cache'];

/** The date of every text in a copy without sign-offs. */
const DAY = '2026-11-23';

/** The environment of programs in a copy: one engine, and no variables of the test run that made the copy. */
const environment = {
  ...process.env,
  ENGINES: 'chromium',
  NODE_TEST_CONTEXT: undefined,
  NODE_TEST_SUMMARY: undefined,
  TEST_TIMEOUT: undefined,
  WTR_SUMMARY: undefined,
};

/** The output of a program, and its exit code. */
export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A copy of the project in a folder of its own: a test can write a ledger there and build from it, while
 * the project's own files stay unchanged.
 */
export class ProjectCopy {
  readonly root: URL;
  readonly #path = mkdtempSync(join(tmpdir(), 'iort-copy-'));

  constructor() {
    this.root = pathToFileURL(`${this.#path}/`);
    cpSync(root, this.root, {
      recursive: true,
      filter: (source) => !LEFT_OUT.includes(basename(source)),
    });
    symlinkSync(fileURLToPath(new URL('node_modules', root)), join(this.#path, 'node_modules'));
  }

  /** Runs a program in it. */
  run(program: string, ...args: readonly string[]): Result {
    return spawnSync(program, args, {
      cwd: this.#path,
      encoding: 'utf8',
      env: environment,
      maxBuffer: Infinity, // of a whole run of tests
    });
  }

  /** Runs one of its tools. */
  tool(path: string, ...args: readonly string[]): Result {
    return this.run(process.execPath, '--import', 'tsx', path, ...args);
  }

  /**
   * Runs some of its tools, one after the other.
   * @throws with its output if one fails
   */
  tools(...paths: readonly string[]): void {
    for (const path of paths) {
      const { status, stdout, stderr } = this.tool(path);
      if (status !== 0) throw new Error(`${path}: ${stdout}${stderr}`);
    }
  }

  /** Deletes all sign-offs, and gives all texts the same date. */
  unsign(): void {
    rmSync(new URL('locales/reviews/', this.root), { recursive: true, force: true });
    const file = new URL('content/editions.json', this.root);
    const record = readFileSync(file, 'utf8');
    writeFileSync(file, record.replaceAll(/"date": "[^"]*"/g, `"date": "${DAY}"`));
  }

  /** Signs off everything in every role and language, and dates the texts that this changes. */
  signOffAll(): void {
    this.tools('tools/test/sign-off-all.ts', 'tools/generate/gates.ts', 'tools/generate/accept.ts');
  }

  /** Builds the script tag and the prerendered texts. */
  buildScript(): void {
    this.tools('tools/generate/gates.ts', 'tools/test/build-script.ts');
  }

  /** Removes it. */
  remove(): void {
    rmSync(this.#path, { recursive: true, force: true });
  }
}
