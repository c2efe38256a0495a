import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { ProjectCopy } from '../../tools/test/project-copy.js';

// Follows recipes of docs/architecture/contract.md in a copy of the project, and counts the files that a developer changes.

const copy = new ProjectCopy();
const edited = new Set<string>();
const at = (path: string): URL => new URL(path, copy.root);
const read = (path: string): string => readFileSync(at(path), 'utf8');

/** Writes a file, as a developer would do by hand. Such files are counted. */
function write(path: string, text: string): void {
  edited.add(path);
  mkdirSync(new URL('.', at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

/** Replaces one part of a file, as a developer would do by hand. */
function edit(path: string, before: string, instead: string): void {
  const text = read(path);
  assert.ok(text.includes(before), `${path}: ${before}`);
  write(
    path,
    text.replace(before, () => instead),
  );
}

/** Follows a recipe. @returns the files that were written or changed by hand */
function filesOf(recipe: () => void): string[] {
  edited.clear();
  recipe();
  return [...edited];
}

/** Removes all languages except English. The recipes below add texts without a translation, which would stop the build. */
const keepOnlyEnglish = (): void =>
  writeFileSync(at('locales/locales.json'), JSON.stringify({ widgets: [], builder: [] }));

before(() => {
  copy.unsign();
  copy.tools('tools/generate/gates.ts');
});
after(() => copy.remove());

describe('a new option', () => {
  it('changes one file; the generated lists for placeholders and addresses, the types and the README have it', () => {
    const files = filesOf(() =>
      edit(
        'contract/options.ts',
        "  {\n    name: 'local-name',",
        `  {
    name: 'text-size',
    kind: 'choice',
    values: ['usual', 'large'],
    default: 'usual',
    doc: 'Size of the letters.',
    since: '9.9.9',
    ways: ['placeholder', 'address'],
  },
  {
    name: 'local-name',`,
      ),
    );
    assert.deepEqual(files, ['contract/options.ts']);
    copy.tools('tools/generate/contract.ts', 'tools/docs/tables.ts');
    const names = read('src/generated/contract/names.ts');
    for (const list of ['optionNames', 'placeholderOptions', 'addressOptions'])
      assert.match(names, new RegExp(`${list} = \\[.*"text-size"`), list);
    assert.match(read('src/generated/contract/choices.ts'), /"textSize"/);
    assert.match(
      read('src/generated/contract/element-options.ts'),
      /declare textSize: 'usual' \| 'large' \| null;/,
    );
    assert.match(read('README.md'), /`text-size`.*Size of the letters/);
  });

  it('is in the form and the address of the embed builder, and in the tag that the builder writes', () => {
    const { status, stdout, stderr } = copy.run(
      process.execPath,
      ...['--import', 'tsx', 'test/recipes/option-in-builder.ts'],
    );
    assert.equal(status, 0, stderr);
    assert.deepEqual(JSON.parse(stdout), {
      place: 'placing',
      doc: 'Size of the letters.',
      unset: 'usual',
      valid: [true, false],
      tag: '<iort-overview text-size="large"></iort-overview>',
      address: '#v=2&ui=en&text-size=large',
    });
  });
});

describe('a new language', () => {
  it('changes at most three files, has prerendered files, and has a locale file that the script names', () => {
    const files = filesOf(() => {
      edit('locales/locales.json', '"zh-Hans"]', '"zh-Hans", "pt"]');
      // A translator's file. It has Spanish words instead of Portuguese words.
      const sent = read('locales/es.xlf').replace('target-language="es"', 'target-language="pt"');
      write('locales/pt.xlf', sent);
      edit(
        'locales/exceptions.json',
        '"es":',
        '"pt": { "faq.my-choice.no": { "same as the English": "The same." } },\n"es":',
      );
    });
    assert.ok(files.length <= 3, files.join());
    const checked = copy.tool('tools/locales/locales.ts');
    assert.equal(checked.status, 0, checked.stdout + checked.stderr);
    copy.tools('tools/generate/accept.ts');
    copy.buildScript();
    assert.match(read('dist/ssr/pt/iort-faq.html'), /lang="pt"/);
    assert.match(read('dist/cdn/iort.js'), /pt\.[0-9a-f]{8}\.json/);
  });

  it('that lacks a translation stops a build with one line, unless MISSING_TRANSLATIONS=english is set, as in npm run dev', () => {
    const [unit = ''] =
      /<trans-unit id="overview\.title">[^]*?<\/trans-unit>/.exec(read('locales/pt.xlf')) ?? [];
    edit('locales/pt.xlf', unit, unit.replace(/<target.*<\/target>/, ''));
    const generate = ['--import', 'tsx', 'tools/generate/catalogs.ts'];
    const shown = copy.run('env', 'MISSING_TRANSLATIONS=english', process.execPath, ...generate);
    assert.equal(shown.status, 0, shown.stderr);
    assert.match(
      shown.stdout,
      /^pt: 1 of \d+ messages are not translated and appear in English; the first is overview\.title in locales\/pt\.xlf\n$/,
    );
    assert.doesNotMatch(read('src/generated/catalogs/pt.ts'), /"overview\.title"/);
    const stopped = copy.run(process.execPath, ...generate);
    assert.equal(stopped.status, 1);
    assert.match(
      stopped.stderr,
      /^locales\/pt\.xlf: overview\.title: not translated; .*remove "pt".*\n$/,
    );
  });

  after(keepOnlyEnglish);
});

describe('a new element', () => {
  const name = 'going-home';

  it('changes at most six files, and is in the script and in the prerendered files', () => {
    const files = filesOf(() => {
      edit(
        'contract/elements.ts',
        '] as const satisfies',
        `  { name: '${name}', doc: 'Going home.', says: 'going home', when: ['After surgery.'], whenNot: ['Before it.'], since: '9.9.9' },\n] as const satisfies`,
      );
      write(
        `content/${name}.ts`,
        `import { paragraph, section } from './blocks.js';
import { guidance } from './statement.js';
import type { Topic } from './topic.js';

export const goingHome: Topic = {
  name: '${name}',
  title: guidance({ id: '${name}.title', text: 'Going home' }),
  aim: guidance({ id: '${name}.aim', text: 'It says what to do at home.' }),
  sections: [
    section('first', guidance({ id: '${name}.first', text: 'The first days' }), [
      paragraph(guidance({ id: '${name}.ask', text: 'Ask your team whom to call at night.' })),
    ]),
  ],
};
`,
      );
      edit(
        'content/topics.ts',
        'import { faq }',
        `import { goingHome } from './${name}.js';\nimport { faq }`,
      );
      edit('content/topics.ts', ', faq];', ', faq, goingHome];');
      edit('content/main-sources.ts', '};', `  '${name}': ['ACS'],\n};`);
      write(
        `src/elements/${name}/${name}.ts`,
        `import { goingHome } from '../../generated/content/${name}.js';
import { IortElement } from '../../shared/iort-element.js';

/**
 * Going home.
 *
 * @tagname iort-${name}
 */
export class IortGoingHome extends IortElement {
  protected override readonly topic = goingHome;
}
`,
      );
    });
    assert.ok(files.length <= 6, files.join());
    copy.tools('tools/generate/accept.ts');
    copy.buildScript();
    assert.match(read('dist/cdn/iort.js'), /iort-going-home|going-home/);
    assert.match(read(`dist/ssr/en/iort-${name}.html`), /Ask your team whom to call at night/);
    assert.ok(existsSync(at(`src/generated/npm/define/${name}.ts`)));
  });
});

describe('a new question', () => {
  it('changes one file, and is in the FAQ with its own id', () => {
    const files = filesOf(() => {
      edit(
        'content/faq/cost.ts',
        'disclosures(costAccess',
        `disclosures(
      question(
        'parking',
        guidance({ id: 'faq.parking.question', text: 'Where can I park?' }),
        paragraph(guidance({ id: 'faq.parking.answer', text: 'Ask your hospital.' })),
      ),
      costAccess`,
      );
    });
    assert.deepEqual(files, ['content/faq/cost.ts']);
    copy.tools('tools/generate/accept.ts');
    copy.buildScript();
    assert.match(read('dist/ssr/en/iort-faq.html'), /id="iort-faq-parking"/);
  });
});
