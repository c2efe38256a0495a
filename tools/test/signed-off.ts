/**
 * The second half of `npm run test:signed-off`: signs off everything in a copy of the project, and runs all
 * of `npm test` there, in Chromium. A sign-off must not break anything.
 */
import { ProjectCopy } from './project-copy.js';

const copy = new ProjectCopy();
try {
  copy.signOffAll();
  process.exitCode = copy.watch('npm', 'test') ?? 1;
} finally {
  copy.remove();
}
