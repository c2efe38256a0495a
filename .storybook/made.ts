import { createElement, useEffect, useRef, type CSSProperties, type ReactElement } from 'react';
import { render } from 'lit';
import { brand, isDark } from './brand.js';
import './foundations.css';

/** Shows content made with Lit or the DOM inside Storybook's React pages. */
export function Made({ by }: { readonly by: () => unknown }): ReactElement {
  const scheme = isDark() ? 'dark' : 'light';
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) render(by(), box.current);
  }, [by]);
  return createElement('div', {
    className: 'made sb-unstyled',
    // `--paper` is the color of the page, for elements that cover what scrolls behind them.
    style: { colorScheme: scheme, '--paper': brand(scheme).appContentBg } as CSSProperties,
    ref: box,
  });
}
