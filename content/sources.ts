import { centers } from './sources/centers.js';
import { institutes } from './sources/institutes.js';
import { journals } from './sources/journals.js';

export type { Source } from './sources/source.js';

/** Every source once, by its key. */
export const sources = { ...institutes, ...centers, ...journals };

/** Key of a source in {@link sources}. */
export type SourceId = keyof typeof sources;
