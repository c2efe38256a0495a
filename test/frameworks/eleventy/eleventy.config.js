import { renderHtml } from 'iort-widgets/server';

/** The tag must be alone on its line. Otherwise Markdown would put a paragraph around it. */
const iort = async (name, locale, words) =>
  `<iort-${name} lang="${locale}" open="awake">
${await renderHtml(`iort-${name}`, { locale })}<p slot="contact">${words}</p>
</iort-${name}>`;

export default function (config) {
  config.addAsyncShortcode('iort', iort);
  config.addPassthroughCopy({ 'node_modules/iort-widgets/dist/cdn': 'iort' });
  return { dir: { input: 'src' } };
}
