import { publisher as ours, type Publisher } from '../build/publisher.js';
import { version } from '../../src/generated/version.js';
import { archive } from './downloads.js';

/** The facts about downloads and source for the start page, in Markdown. */
export function sourceFacts(publisher: Publisher = ours()): Readonly<Record<string, string>> {
  const { name, homepage, repository, bugs } = publisher;
  const zips = `[all files for a server](${archive}), [plugin for WordPress](wordpress/iort-widgets.zip)`;
  if (!repository)
    return {
      Files: `of this build: ${zips}. The package is not on npm: \`npm pack\` in the source makes it`,
      Source:
        'no public address yet. When the publisher fills in `homepage`, `repository` and `bugs` in `package.json`, this page and each footer show them',
    };
  const source = `[source](${repository})`;
  const faults = bugs ? `, [report a fault](${bugs})` : '';
  const releases = repository.startsWith('https://github.com/')
    ? `; [each release](${repository}/releases)`
    : '';
  return {
    Files: `of this version: ${zips}; npm: \`npm install --save-exact ${name}@${version}\`${releases}`,
    Source: `${source}${faults}${homepage ? `, [homepage](${homepage})` : ''}`,
  };
}

/** The publisher's addresses as links for the footer of every page. */
export const footerLinks = (
  { homepage, repository, bugs }: Publisher = ours(),
): {
  readonly name: string;
  readonly href: string;
}[] =>
  [
    { name: 'Homepage', href: homepage },
    { name: 'Source', href: repository },
    { name: 'Report a fault', href: bugs },
  ].flatMap(({ name, href }) => (href ? [{ name, href }] : []));
