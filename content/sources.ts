import { care } from './sources/care.js';
import { centers } from './sources/centers.js';
import { conditions } from './sources/conditions.js';
import { findings } from './sources/findings.js';
import { institutes } from './sources/institutes.js';
import { journals } from './sources/journals.js';
import { signs } from './sources/signs.js';
import { uses } from './sources/uses.js';

export type { ShownKind, Source, SourceKind } from './sources/source.js';

/** Every source once, by its key. */
export const sources = {
  ...institutes,
  ...centers,
  ...journals,
  ...care,
  ...signs,
  ...conditions,
  ...uses,
  ...findings,
};

/** Key of a source in {@link sources}. */
export type SourceId = keyof typeof sources;
