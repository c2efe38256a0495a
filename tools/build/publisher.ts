import { readFileSync } from 'node:fs';
import { root } from './files.js';

/** Where the project is public, from the fields of package.json that a publisher fills in once. */
export interface Publisher {
  /** The name of the npm package. */
  readonly name: string;
  /** The address under which dist/ is served. */
  readonly homepage?: string | undefined;
  /** A page with the source. */
  readonly repository?: string | undefined;
  /** Where to report a fault. */
  readonly bugs?: string | undefined;
}

interface Fields {
  readonly name: string;
  readonly homepage?: string;
  readonly repository?: { readonly url: string };
  readonly bugs?: { readonly url: string };
}

/** An address; undefined for a placeholder, whose host ends in `.example`. */
const real = (address = ''): string | undefined =>
  URL.canParse(address) && !new URL(address).hostname.endsWith('.example') ? address : undefined;

/** The addresses in the fields of a package.json; those that are placeholders are left out. */
export const publisherIn = ({ name, homepage, repository, bugs }: Fields): Publisher => ({
  name,
  homepage: real(homepage),
  repository: real(repository?.url.replace(/^git\+/, '').replace(/\.git$/, '')),
  bugs: real(bugs?.url),
});

/** The addresses of this project. */
export const publisher = (): Publisher =>
  publisherIn(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as Fields);
