/** The script of the page of `npm run dev`. It shows all widgets in the language that the address names (`?lang=fr`). */
import '../../src/npm/define.js';
import { elementNames } from '../../src/generated/contract/names.js';
import { directionOf } from '../../src/localization/direction.js';
import { locales } from '../../src/localization/locale.js';

const lang = new URLSearchParams(location.search).get('lang') ?? 'en';
document.documentElement.lang = lang;
document.documentElement.dir = directionOf(lang);

const link = (locale: string) => {
  const element = document.createElement('a');
  element.href = `?lang=${locale}`;
  element.textContent = locale;
  return element;
};
document.querySelector('nav')?.append(...locales().map(link));
document.body.append(...elementNames.map((name) => document.createElement(`iort-${name}`)));
