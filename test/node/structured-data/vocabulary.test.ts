import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { topics } from '../../../content/topics.js';
import { editions } from '../../../src/generated/editions.js';
import { renderStructuredData, type ElementName } from '../../../src/server/index.js';
import { targetLocales } from '../../../tools/locales/shipped.js';
import { typecheck } from '../../support/typecheck.js';

interface Node {
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

const graphOf = (script: string): Node[] =>
  JSON.parse(/<script[^>]*>(.*)<\/script>/s.exec(script)![1]!)['@graph'];

/** Writes a node as TypeScript, with its type from schema-dts (the vocabulary of schema.org as types). */
const source = (node: Node): string => {
  const leaves = [node['@type']].flat().map((type) => `${type}Leaf`);
  const type = leaves.length > 1 ? `MergeLeafTypes<[${leaves.join(', ')}]>` : leaves.join('');
  const names = ['MergeLeafTypes', ...leaves].join(', ');
  return `import type { ${names} } from 'schema-dts';\nexport const node: ${type} = ${JSON.stringify(node)};`;
};

const locales = ['en', ...targetLocales];

const nodes = async (): Promise<Node[]> => {
  const elements = locales.flatMap((locale) =>
    topics.map(({ name }) => ({
      tag: `iort-${name}` as ElementName,
      locale,
      options: {
        'reviewed-by': 'Dr. Ana Ruiz',
        'reviewed-on': '2026-01-02',
        'reviewed-revision': editions[name]!.revision,
      },
    })),
  );
  return graphOf(await renderStructuredData(elements));
};

describe('structured data', () => {
  it('has only types and properties of schema.org, each where schema.org allows it', async () => {
    const all = await nodes();
    // One node for the treatment, and one for each widget in each language.
    assert.equal(all.length, 1 + topics.length * locales.length);
    assert.equal(all[0]!['@type'], 'MedicalTherapy');
    assert.ok(all.some(({ reviewedBy }) => reviewedBy));
    assert.deepEqual(
      typecheck(all.map(source)),
      all.map(() => []),
    );
  });

  it('fails the type check if types, properties or values are invalid', async () => {
    const all = await nodes();
    const page = all.find((node) => node['@type'] === 'MedicalWebPage')!;
    const faq = all.find(({ mainEntity }) => mainEntity)!;
    const wrong: Node[] = [
      { ...page, reviewer: 'Dr. Cole' }, // no such property
      { ...page, '@type': 'MedicalPage' }, // no such type
      { ...page, seriousAdverseOutcome: 'Fever' }, // a property of treatments
      { ...page, audience: { '@type': 'Answer', text: 'Patients' } }, // a type that is not allowed here
      { ...faq, lastReview: '2026-01-02' }, // no such property
    ];
    for (const found of typecheck(wrong.map(source))) assert.notDeepEqual(found, []);
  });
});
