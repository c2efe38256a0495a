import { addons } from 'storybook/manager-api';
import { brand, isDark, name } from './brand.js';

addons.setConfig({ theme: brand(isDark() ? 'dark' : 'light') });

/** Storybook adds its own name to the title of each page. */
function putOurName(): void {
  const title = document.title.replace(/(^| ⋅ )Storybook$/, `$1${name}`);
  if (title !== document.title) document.title = title;
}

putOurName();
new MutationObserver(putOurName).observe(document.head, { childList: true, subtree: true });
