import { addons } from 'storybook/manager-api';
import { brand, isDark, name } from './brand.js';

addons.setConfig({ theme: brand(isDark() ? 'dark' : 'light') });

/** Replaces the name Storybook, which Storybook adds to the title of each page, with our name. */
function putOurName(): void {
  const title = document.title.replace(/(^| ⋅ )Storybook$/, `$1${name}`);
  if (title !== document.title) document.title = title;
}

putOurName();
new MutationObserver(putOurName).observe(document.head, { childList: true, subtree: true });
