import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { Option } from '../../../contract/options.js';
import { defaultChoice } from '../../../site/builder/model/choice.js';
import { listedOptions } from '../../../site/builder/model/options.js';
import { optionTexts } from '../../../site/builder/texts/options.js';
import type { Change, Context } from '../../../site/builder/view/context.js';
import { optionField } from '../../../site/builder/view/option-field.js';
import { isUnreviewed } from '../../support/built-review.js';
import { until } from '../helpers.js';
import { find, openBuilder } from './builder.js';

/** A future option, for which the builder has no texts yet. */
const option = (parts: Partial<Option>): Option => ({
  name: 'text-size',
  kind: 'text',
  default: 'none',
  doc: 'Size of the letters.',
  since: '9.9.9',
  ways: ['placeholder', 'address'],
  ...parts,
});

/** Renders the field of an option. @returns the element around the field, and a list to which each change of options is added */
async function shown(listed: Option, base = 'https://files.example/v0.1.0/') {
  const changes: unknown[] = [];
  const choice = { ...defaultChoice('https://files.example/builder/'), base };
  const context = {
    facts: { manifest: { version: '0.1.0' } },
    choice,
    change: (change: Change) =>
      changes.push((typeof change === 'function' ? change(choice) : change).options),
  } as unknown as Context;
  const place = await fixture<HTMLElement>(html`<div>${optionField(context, listed)}</div>`);
  return { place, changes };
}

describe('the form', () => {
  it('has a field with a label for every listed option', async () => {
    const builder = await openBuilder('follow=1'); // makes the form show “unreviewed”
    expect(listedOptions.length).to.be.above(3);
    for (const { name } of listedOptions) {
      const field = builder.document.querySelector(`#${name}, [name="${name}"]`);
      expect(field, name).not.to.equal(null);
      const around = field!.closest('fieldset, .field')!;
      expect(around.textContent).to.contain(optionTexts[name]!.label.text);
    }
  });

  it('asks what to show instead of a translation only if the translation is unreviewed', async () => {
    const builder = await openBuilder('lang=es');
    expect(builder.document.querySelector('#unreviewed-english') !== null).to.equal(
      await isUnreviewed('es', 'iort-overview'),
    );
  });

  it('has no field for a deprecated option', async () => {
    const { place } = await shown(option({ deprecated: { since: '0.2.0', use: 'print' } }));
    expect(place.textContent!.trim()).to.equal('');
  });
});

describe('an option', () => {
  it('with a few values has a description and radio buttons, of which the first is chosen', async () => {
    const { place, changes } = await shown(option({ kind: 'choice', values: ['usual', 'large'] }));
    const radios = [...place.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map(({ id, checked }) => [id, checked])).to.deep.equal([
      ['text-size-usual', true],
      ['text-size-large', false],
    ]);
    expect(place.textContent).to.contain('text-size').and.contain('Size of the letters.');
    expect(place.querySelector('legend')!.lang).to.equal('en');
    radios[1]!.click();
    radios[0]!.click();
    expect(changes).to.deep.equal([{ 'text-size': 'large' }, {}]);
  });

  it('of kind `level`, `date` or `text` has a list, a date field or a text field', async () => {
    const level = await shown(option({ kind: 'level', default: '3' }));
    const list = level.place.querySelector('select')!;
    expect([list.value, list.options.length]).to.deep.equal(['3', 6]);
    const date = await shown(option({ kind: 'date' }));
    expect(date.place.querySelector('input')!.type).to.equal('date');
    const text = await shown(option({ kind: 'text' }));
    expect(text.place.querySelector('input')!.type).to.equal('text');
  });

  for (const kind of ['choice', 'level', 'date', 'text'] as const) {
    it(`of kind \`${kind}\` has a note if the address of the files names an older version, which lacks the option`, async () => {
      const listed = option({ kind, since: '0.1.0', values: ['usual', 'large'], default: '3' });
      const older = await shown(listed, 'https://files.example/v0.0.9/');
      expect(older.place.querySelector('.note')!.textContent).to.contain('from version 0.1.0 on');
      const same = await shown(listed);
      expect(same.place.querySelector('.note')!.textContent).to.equal('');
    });
  }

  it('is in an open part of the form if a link sets it', async () => {
    const builder = await openBuilder('v=2&ui=en&structured-data=on');
    await until(() => !find(builder, '#step-1').hidden, 'the first step is shown');
    expect(find<HTMLDetailsElement>(builder, '#placing').open).to.equal(true);
    expect(find<HTMLInputElement>(builder, '#structured-data-on').checked).to.equal(true);
  });

  it('is set once the editor has confirmed its value from a link', async () => {
    const builder = await openBuilder('unreviewed=english&lang=es'); // `openBuilder` confirms the link’s values, as an editor would
    await until(
      () => find<HTMLInputElement>(builder, '#unreviewed-english').checked,
      'the option is chosen',
    );
  });
});
