import { create } from 'storybook/theming/create';
import { tokens } from '../contract/tokens.js';

export const name = 'IORT widgets';

/**
 * Whether the user's system uses dark colors at this moment. Storybook's own frame does not follow a later change of the
 * system.
 */
export const isDark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;

/** The look of Storybook's own frame and of its pages: the colors of the widgets, in one scheme. */
export function brand(scheme: 'light' | 'dark'): ReturnType<typeof create> {
  const color = (token: string): string => {
    const value = tokens.find((each) => each.name === `--iort-color-${token}`)?.default;
    return typeof value === 'object' ? value[scheme] : '';
  };
  return create({
    base: scheme,
    brandTitle: name,
    // The documentation site, if Storybook is served as a part of it.
    brandUrl: '../index.html',
    brandTarget: '_self',
    fontBase: 'system-ui, sans-serif',
    fontCode: 'ui-monospace, monospace',
    colorPrimary: color('link'),
    colorSecondary: color('link'),
    appBg: color('tint'),
    appContentBg: color('surface'),
    appPreviewBg: color('surface'),
    appBorderColor: color('rule'),
    appBorderRadius: 4,
    textColor: color('text'),
    textInverseColor: color('surface'),
    textMutedColor: color('secondary'),
    barBg: color('surface'),
    barTextColor: color('secondary'),
    barHoverColor: color('link'),
    barSelectedColor: color('link'),
    inputBg: color('surface'),
    inputBorder: color('edge'),
    inputTextColor: color('text'),
    inputBorderRadius: 4,
  });
}
