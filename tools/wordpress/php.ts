import { execFileSync } from 'node:child_process';
import { ensure } from '../browsers/ensure.js';
import { findExecutable } from '../browsers/find.js';
import type { Need } from '../browsers/needs.js';

const find = () => findExecutable(['php']);

/** A PHP extension that WordPress needs, and its Debian package. */
const extension = (name: string, debian: string): Need => ({
  name: `PHP with ${name}`,
  debian,
  find: () => {
    const php = find();
    const modules = php && execFileSync(php, ['-m'], { encoding: 'utf8' }).toLowerCase();
    return modules?.split('\n').includes(name) ? php : undefined;
  },
});

/** The path of PHP. Checks for the extensions that WordPress needs. If the user is root, installs what is missing. */
export const findPhp = (): string =>
  ensure([
    { name: 'PHP', debian: 'php-cli', find },
    extension('pdo_sqlite', 'php-sqlite3'),
    extension('xml', 'php-xml'),
    extension('mbstring', 'php-mbstring'),
  ]);
