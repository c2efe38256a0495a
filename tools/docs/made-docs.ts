/** The docs that contain generated tables, made from `contract/`, `content/` and recorded test results. */
import { format, resolveConfig } from 'prettier';
import { withTables } from '../contract/readme.js';
import { plainTable, versions, widgetsTable } from './editors-table.js';
import { withMade } from './markdown.js';

const root = new URL('../../', import.meta.url);

const made = (path: string, write: (text: string) => string) => {
  const file = new URL(path, root);
  return {
    path,
    file,
    /** Returns the text with up-to-date tables, formatted. */
    make: async (text: string): Promise<string> =>
      format(write(text), { ...(await resolveConfig(file)), parser: 'markdown' }),
  };
};

export const madeDocs = [
  made('README.md', withTables),
  made('docs/editors.md', (text) =>
    withMade(text, { widgets: widgetsTable, plain: plainTable, versions }),
  ),
];
