/* Runs in the page: milliseconds from a change of `lang` until the last widget has rendered. */
const widgets = [...document.body.children].filter(({ localName }) =>
  localName.startsWith('iort-'),
);
const locales = ['es', 'ar', 'zh-Hans', 'en'];
const frame = () => new Promise(requestAnimationFrame);

async function load(lang) {
  document.documentElement.lang = lang;
  const shown = ({ shadowRoot }) => shadowRoot?.querySelector(`[part~=root][lang="${lang}"]`);
  while (!widgets.every(shown)) await frame();
}

window.measure = async (rounds) => {
  for (const lang of locales) await load(lang);
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    document.documentElement.lang = locales[round % locales.length];
    await Promise.resolve(); // the observer has been told
    for (const widget of widgets) await widget.updateComplete;
    times.push(performance.now() - start);
    await frame();
  }
  return times;
};
