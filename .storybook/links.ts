import { AnchorMdx } from '@storybook/addon-docs/blocks';
import { createElement, type ReactElement, type ReactNode } from 'react';

/** A link to a docs page of this Storybook. @param to - the id of the page without `--docs`, such as `foundations-tokens` */
export const PageLink = ({ to, children }: { to: string; children?: ReactNode }): ReactElement =>
  createElement(AnchorMdx, { href: `?path=/docs/${to}--docs`, target: '_self' }, children);

/** A link to a page of the documentation site, of which Storybook is a part. @param to - the address of the page, relative to the site */
export const SiteLink = ({ to, children }: { to: string; children?: ReactNode }): ReactElement =>
  createElement('a', { href: `../${to}`, target: '_top' }, children);
