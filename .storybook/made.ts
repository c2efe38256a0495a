import { createElement, useEffect, useRef, type ReactElement } from 'react';
import { render } from 'lit';
import { isDark } from './brand.js';
import './foundations.css';

/** Shows content made with Lit or the DOM inside Storybook's React pages. */
export function Made({ by }: { readonly by: () => unknown }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) render(by(), box.current);
  }, [by]);
  return createElement('div', {
    className: 'made sb-unstyled',
    style: { colorScheme: isDark() ? 'dark' : 'light' },
    ref: box,
  });
}
