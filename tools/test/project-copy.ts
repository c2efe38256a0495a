import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from '../build/files.js';

/** Files and folders that are not copied. The copy links to the project's node_modules. */
const LEFT_OUT = ['node_modules', 'dist', 'lib', 'generated', '.git', '.cache'];

/** The date of every text in a copy in which all sign-offs are deleted. */
const DAY = '2026-11-23';

/** The environment of programs in a copy. It chooses one engine, and lacks the variables that a test run sets. */
const environment = {
  ...process.env,
  ENGINES: 'chromium',
  NODE_TEST_CONTEXT: undefined,
  NODE_TEST_SUMMARY: undefined,
  TEST_TIMEOUT: undefined,
  WTR_SUMMARY: undefined,
};

/** The exit code and the output of a program. */
export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A copy of the project in a temporary folder. In the copy, a test can write a ledger and build with this ledger, while
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

  /** Runs a program in the folder of the copy. */
  run(program: string, ...args: readonly string[]): Result {
    return spawnSync(program, args, {
      cwd: this.#path,
      encoding: 'utf8',
      env: environment,
      maxBuffer: Infinity, // the output of a whole test run is long
    });
  }

  /** Runs a tool of the copy, by its path. */
  tool(path: string, ...args: readonly string[]): Result {
    return this.run(process.execPath, '--import', 'tsx', path, ...args);
  }

  /**
   * Runs tools of the copy, one after the other.
   * @throws an error with the output of the tool if a tool fails
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

  /** Signs off all messages in every role and language. Then records today's date for texts that the sign-offs change. */
  signOffAll(): void {
    this.tools('tools/test/sign-off-all.ts', 'tools/generate/gates.ts', 'tools/generate/accept.ts');
  }

  /** Builds the script, the locale files and the prerendered widgets. */
  buildScript(): void {
    this.tools('tools/generate/gates.ts', 'tools/test/build-script.ts');
  }

  /** Deletes the copy. */
  remove(): void {
    rmSync(this.#path, { recursive: true, force: true });
  }
}
