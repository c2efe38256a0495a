/** Docs with tables that are written by a program: from `contract/`, and from what tests recorded. */
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
    /** The text with its tables as they should be. */
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
