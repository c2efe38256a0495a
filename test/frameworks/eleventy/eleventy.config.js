import { renderHtml } from 'iort-widgets/server';

/** In Markdown the tag has to stand on a line of its own: else a paragraph would begin around it. */
const iort = async (name, locale, words) =>
  `<iort-${name} lang="${locale}" open="awake">
${await renderHtml(`iort-${name}`, { locale })}<p slot="contact">${words}</p>
</iort-${name}>`;

export default function (config) {
  config.addAsyncShortcode('iort', iort);
  config.addPassthroughCopy({ 'node_modules/iort-widgets/dist/cdn': 'iort' });
  return { dir: { input: 'src' } };
}
