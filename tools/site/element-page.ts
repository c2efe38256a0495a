import { readFileSync } from 'node:fs';
import { classNameOf, elements } from '../../contract/elements.js';
import { options } from '../../contract/options.js';
import type { Section, Topic } from '../../content/topic.js';
import { topics } from '../../content/topics.js';
import { partsOf } from '../../src/shared/sections.js';
import { version } from '../../src/generated/version.js';
import { root } from '../build/files.js';
import { publisher } from '../build/publisher.js';
import { plain } from '../content/marks.js';
import { archive } from './downloads.js';
import { block, escaped, table, withCode, type Page } from './page.js';

const home = `https://files.example/iort/v${version}`;

/** The script tag, with the integrity hash of this build. */
function scriptTag(): string {
  const manifest = new URL('dist/cdn/manifest.json', root);
  const { files } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    files: Record<string, { integrity: string }>;
  };
  return `<script
  type="module"
  src="${home}/cdn/iort.js"
  integrity="${files['iort.js']?.integrity ?? ''}"
  crossorigin="anonymous"
></script>`;
}

const phone = 'phone="(555) 555-0142"';

/** The ways to use an element. Each is a text with an example to copy. */
const ways = (name: string): Readonly<Record<string, string>> => ({
  'Script tag': `Unpack [the files](../${archive}) on your web server ([serving](../guides/serving.html)), and replace \`${home}\` by the address of the files there. Wherever the text says when to call, the widget shows the phone number as a link, after words in the language of the text. In \`<iort-faq>\`, the number is inside the answer “When should I call my team?”. A complete page:
${block(
  'html',
  `<!doctype html>
<html lang="es">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>IORT</title>
    ${scriptTag().replaceAll('\n', '\n    ')}
  </head>
  <body>
    <iort-${name} ${phone}></iort-${name}>
  </body>
</html>`,
)}`,
  npm: `${publisher().repository ? `\`npm install --save-exact iort-widgets@${version}\`` : 'Make the package with `npm pack` in this source and install it'} ([npm and frameworks](../guides/frameworks.html)).
${block('js', `import 'iort-widgets/define/iort-${name}'; // in the browser: registers the element`)}${block(
    'html',
    `<iort-${name} lang="es" ${phone}></iort-${name}>`,
  )}`,
  React: block(
    'jsx',
    `'use client';
import { ${classNameOf(name)} } from 'iort-widgets/react';

export default function Page() {
  return <${classNameOf(name)} lang="es" ${phone} />;
}`,
  ),
  WordPress: `Upload the [plugin](../wordpress/iort-widgets.zip) under Plugins ([guide](../guides/wordpress.html)), enter the name and phone number of your hospital under Settings, then insert the plugin’s block into a page. Or write this shortcode on a separate line.
${block('text', `[iort widget="${name}" lang="es"]`)}`,
  'Plain HTML': `For systems that remove scripts: paste this whole file, and paste it again after each update. The file has the words, sources and drawings, but no controls.
${block('text', `${home}/html/es/iort-${name}.html`)}
You can also put the plain HTML between the tags of the element as a fallback: readers see it until the script runs. Or show the frame page of the widget in an iframe. Your own page then needs no script:
${block(
  'html',
  `<iframe
  data-iort-frame
  src="${home}/embed/iort-${name}.es.html"
  title="IORT"
  width="100%"
  height="800"
  loading="lazy"
></iframe>`,
)}`,
});

const tabs = (name: string): string =>
  Object.entries(ways(name))
    .map(
      ([way, text]) =>
        `\n<section class="tab" data-tab="${way}">\n\n### ${way}\n\n${text}\n\n</section>\n`,
    )
    .join('');

/** The table of sections. The column of notes is left out if no section has a note. */
function sectionTable(sections: readonly Section[]): string {
  const rows = sections.map(sectionRow);
  const hasNotes = rows.some(({ cells }) => cells[2]);
  const columns = hasNotes ? 3 : 2;
  return table(
    'Sections',
    ['name', 'its heading', 'note'].slice(0, columns),
    rows.map(({ id, cells }) => ({ id, cells: cells.slice(0, columns) })),
  );
}

const says = (text: string): string => escaped(plain(text));

const sectionRow = (section: Section) => ({
  id: `section-${section.name}`,
  cells: [
    withCode(`\`${section.name}\``),
    says(section.heading.text),
    [
      section.required && 'always shown',
      section.needs && withCode(`comes with \`${section.needs}\``),
      partsOf(section).length > 0 &&
        withCode(
          `or only some of ${partsOf(section)
            .map((part) => `\`${part.name}\``)
            .join(' ')}`,
        ),
    ]
      .filter(Boolean)
      .join('; '),
  ],
});

/** The table of disclosures with their ids, under a heading; empty if there are none. A link to an id opens the disclosure in the live example. */
const answers = (topic: Topic): string => {
  const folding = topic.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((each) => (each.kind === 'disclosures' ? each.items : []));
  const rows = folding.map(({ name, question }) => {
    const id = `iort-${topic.name}-${name}`;
    return {
      id: `answer-${id}`,
      cells: [withCode(`\`${id}\``), `<a href="#${id}">${says(question.text)}</a>`],
    };
  });
  if (rows.length === 0) return '';
  return `
## Answers and their ids

A link such as \`your-page#${rows[0]?.id.replace('answer-', '')}\` opens that answer. The ids never change. On this page, the links open the answer in the example above.
${table('Answers', ['id', 'question'], rows)}`;
};

const bullets = (entries: readonly string[]): string =>
  entries.map((entry) => `- ${entry}`).join('\n');

/** A page for each element: what the element is, when and how to use it, and which options it has. */
export const elementPages = (): Page[] =>
  elements.map(({ name, doc, when, whenNot }) => {
    const topic = topics.find((each) => each.name === name) as Topic;
    return {
      path: `elements/iort-${name}.html`,
      title: `<iort-${name}>`,
      group: 'Elements',
      isLive: true,
      text: `# \`<iort-${name}>\`

${doc}

**When to use it**

${bullets(when)}

**When not**

${bullets(whenNot)}

## Live

<div class="example" data-example>
<iort-${name} heading-level="3"></iort-${name}>
</div>

## Put it on your page

<div class="tabs" data-tabs>
${tabs(name)}
</div>

The [embed builder](../builder/) writes these lines for you, with your hospital’s name and phone number.

## Sections

The attribute \`sections\` takes these names, in the order in which you want the sections.
${sectionTable(topic.sections)}
${answers(topic)}

## Attributes

${[...options.map(({ name: option }) => option), 'lang'].map((option) => `[\`${option}\`](../reference.html#attribute-${option})`).join(' · ')}. Slots, events, parts and properties: [reference](../reference.html).
`,
    };
  });
