import { readFileSync } from 'node:fs';
import { root } from './files.js';

/** Where the project is published. A publisher fills in these fields of package.json once. */
export interface Publisher {
  /** The name of the npm package. */
  readonly name: string;
  /** The address under which dist/ is served. */
  readonly homepage?: string | undefined;
  /** The address of the source repository. */
  readonly repository?: string | undefined;
  /** The address at which to report a fault. */
  readonly bugs?: string | undefined;
}

interface Fields {
  readonly name: string;
  readonly homepage?: string;
  readonly repository?: { readonly url: string };
  readonly bugs?: { readonly url: string };
}

/** Returns the address, or undefined if it is invalid or a dummy. The host of a dummy ends in `.example`. */
const real = (address = ''): string | undefined =>
  URL.canParse(address) && !new URL(address).hostname.endsWith('.example') ? address : undefined;

/** Reads name and addresses from the fields of a package.json, without dummy addresses. */
export const publisherIn = ({ name, homepage, repository, bugs }: Fields): Publisher => ({
  name,
  homepage: real(homepage),
  repository: real(repository?.url.replace(/^git\+/, '').replace(/\.git$/, '')),
  bugs: real(bugs?.url),
});

/** The name and addresses in this project's package.json. */
export const publisher = (): Publisher =>
  publisherIn(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as Fields);
