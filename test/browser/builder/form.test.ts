import { expect } from '@open-wc/testing';
import { until } from '../helpers.js';
import { code, find, openBuilder, openTab, said, select, type, type Builder } from './builder.js';

const part = (builder: Builder, name: string): HTMLElement | null =>
  builder.widget.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`);
const sectionIds = (builder: Builder): string[] =>
  [...builder.widget.shadowRoot!.querySelectorAll('[part~=section]')].map(({ id }) => id);
const chosenIn = (builder: Builder): string | undefined =>
  /sections="([^"]*)"/.exec(code(builder, 'snippet-body'))?.[1];

describe('the form of the builder', () => {
  it('changes widget and language in preview and snippet', async () => {
    const builder = await openBuilder();
    find(builder, '#widget-side-effects').click();
    select(builder, '#lang', 'ar');
    await until(
      () =>
        builder.widget.localName === 'iort-side-effects' && part(builder, 'root')?.lang === 'ar',
      'the preview follows',
    );
    expect(builder.preview.documentElement.dir).to.equal('rtl');
    expect(code(builder, 'snippet-body')).to.equal(
      '<iort-side-effects lang="ar"></iort-side-effects>',
    );
  });

  it('offers every language by its own name with its review state', async () => {
    const builder = await openBuilder();
    const options = [...find<HTMLSelectElement>(builder, '#lang').options].map((option) =>
      option.textContent!.trim(),
    );
    expect(options).to.have.length(5);
    expect(options[0]).to.contain('The same as the page');
    for (const language of options.slice(1)) expect(language).to.match(/ \((un)?reviewed\)$/);
    expect(options.slice(2, 4).join()).to.match(/^español · Spanish .*,العربية · Arabic /i);
  });

  it('leaves out a section that is unticked, but keeps the last section', async () => {
    const builder = await openBuilder('sections=what why');
    await until(() => sectionIds(builder).length === 2, 'two sections are shown');
    find(builder, '#section-why').click();
    await until(() => sectionIds(builder).join() === 'iort-overview-what', 'one section is shown');
    expect(code(builder, 'snippet-body')).to.contain('sections="what"');
    find(builder, '#section-what').click();
    await until(
      () => find(builder, '.status').textContent!.includes('stay'),
      'the message is shown',
    );
    expect(find<HTMLInputElement>(builder, '#section-what').checked).to.equal(true);
    expect(sectionIds(builder)).to.deep.equal(['iort-overview-what']);
  });

  it('adds the section that another section needs, and locks it', async () => {
    const builder = await openBuilder('sections=what');
    const cancers = () => find<HTMLInputElement>(builder, '#section-cancers');
    expect(cancers().checked).to.equal(false);
    find(builder, '#section-weigh').click();
    await until(() => cancers().checked && cancers().disabled, 'the needed section is added');
    const title = 'How it may help, and what to weigh';
    const label = find(builder, 'label[for=section-cancers]');
    expect(label.textContent).to.contain(`(comes with “${title}”)`);
    find(builder, '#section-weigh').click();
    await until(
      () => !cancers().checked && !cancers().disabled,
      'the needed section is left out again',
    );
  });

  it('leaves out an unticked part of a section, but keeps the last part, and writes the name of the section once all its parts are ticked', async () => {
    const builder = await openBuilder('sections=what rectum sarcoma');
    const tickOf = (name: string) => find<HTMLInputElement>(builder, `#part-${name}`);
    await until(() => sectionIds(builder).length === 2, 'two sections are shown');
    expect(tickOf('rectum').checked).to.equal(true);
    expect(tickOf('breast').checked).to.equal(false);
    tickOf('rectum').click();
    await until(() => chosenIn(builder) === 'what sarcoma', 'one part is left');
    tickOf('sarcoma').click();
    await until(
      () => find(builder, '.status').textContent!.includes('stay'),
      'the message is shown',
    );
    expect(tickOf('sarcoma').checked).to.equal(true);
    for (const name of ['breast', 'rectum', 'pancreas', 'other']) {
      tickOf(name).click();
      await until(
        () => tickOf(name).checked && chosenIn(builder)?.match(/cancers|breast/),
        `${name} is back`,
      );
    }
    expect(chosenIn(builder)).to.equal('what cancers');
  });

  it('moves a section with buttons that keep the focus, and writes no “sections” for the default order', async () => {
    const builder = await openBuilder();
    const first = sectionIds(builder)[0];
    const button = (id: string) => find<HTMLButtonElement>(builder, `#${id}`);
    expect(button('earlier-what').getAttribute('aria-disabled')).to.equal('true');
    find<HTMLDetailsElement>(builder, '#sections').open = true;
    button('later-what').focus();
    button('later-what').click();
    await until(() => sectionIds(builder)[1] === first, 'the preview follows');
    expect(code(builder, 'snippet-body')).to.match(/ sections="why what steps /);
    await until(() => builder.document.activeElement === button('later-what'), 'the focus stays');
    await until(
      () => /^“What .+” is now number 2 of \d\.$/.test(said(builder)),
      'the message is shown',
    );
    const rows = [...builder.document.querySelectorAll('[id^=section-]')].map(({ id }) => id);
    expect(rows.slice(0, 2)).to.deep.equal(['section-why', 'section-what']);
    button('earlier-what').click();
    await until(() => sectionIds(builder)[0] === first, 'the section is back');
    expect(code(builder, 'snippet-body')).not.to.contain('sections=');
  });

  it('puts an added section after the nearest shown section that comes before it by default', async () => {
    const builder = await openBuilder('sections=why what');
    expect(chosenIn(builder)).to.equal('why what');
    find(builder, '#section-cancers').click();
    await until(
      () => chosenIn(builder) === 'why cancers what',
      'the added section comes after “why”',
    );
    find(builder, '#section-why').click();
    await until(() => chosenIn(builder) === 'cancers what', 'the section is left out');
    find(builder, '#section-why').click();
    await until(
      () => chosenIn(builder)?.split(' ').sort().join(' ') === 'cancers what why',
      'the section is back',
    );
  });

  it('puts a required section first in the list of sections, without buttons to move it', async () => {
    const builder = await openBuilder('widget=candidacy-factors');
    await until(() => sectionIds(builder).length > 3, 'the preview shows its sections');
    const required = builder.document.querySelector<HTMLInputElement>('[id^=section-]:disabled')!;
    const rows = [...builder.document.querySelectorAll('[id^=section-]')];
    expect(rows.indexOf(required)).to.equal(0);
    const name = required.id.replace('section-', '');
    expect(builder.document.querySelector(`#earlier-${name}, #later-${name}`)).to.equal(null);
  });

  it('writes no “sections” while all sections are ticked', async () => {
    const builder = await openBuilder();
    find(builder, '#section-what').click();
    await until(
      () => code(builder, 'snippet-body').includes('sections='),
      'one section is left out',
    );
    find(builder, '#section-what').click();
    await until(() => !code(builder, 'snippet-body').includes('sections='), 'all are back');
  });

  it('sets the heading level, the open answers and what is printed', async () => {
    const builder = await openBuilder('widget=faq');
    select(builder, '#heading-level', '4');
    find(builder, '#open-all').click();
    find(builder, '#print-closed').click();
    await until(() => part(builder, 'title')?.localName === 'h4', 'the heading level has changed');
    const rows = [...builder.widget.shadowRoot!.querySelectorAll('details')];
    await until(() => rows.every(({ open }) => open), 'all answers are open');
    expect(code(builder, 'snippet-body')).to.equal(
      '<iort-faq lang="en" heading-level="4" open="all" print="closed"></iort-faq>',
    );
  });

  it('writes the hospital’s label before a phone number that stands alone, and no label before a number with other words', async () => {
    const builder = await openBuilder('widget=faq&lang=es');
    expect(find(builder, '#phone-label-hint').textContent).to.contain('Llame a su equipo');
    type(builder, '#phone-label', 'Enfermería:');
    const note = find(builder, '#phone-label-note');
    await until(
      () => note.textContent!.includes('a number that stands alone'),
      'the note says what is missing',
    );
    expect(code(builder, 'snippet-body')).not.to.contain('phone');
    type(builder, '#contact', '(555) 555-0142');
    await until(() => !note.textContent, 'the note is gone');
    expect(code(builder, 'snippet-body')).to.equal(
      '<iort-faq lang="es" phone="(555) 555-0142" phone-label="Enfermería:"></iort-faq>',
    );
    type(builder, '#contact', 'De día: (555) 555-0142');
    await until(() => note.textContent, 'the note says that the label is not used');
    expect(code(builder, 'snippet-body'))
      .to.contain('<a href="tel:5555550142" dir="ltr">(555) 555-0142</a>')
      .and.not.to.contain('phone-label');
  });

  it('shows the preview in the colors of dark pages', async () => {
    const builder = await openBuilder();
    find(builder, '#scheme-dark').click();
    const color = () => getComputedStyle(part(builder, 'root')!).color;
    await until(() => color() === 'rgb(232, 234, 236)', 'the text is light');
  });

  it('sets tokens in preview and style sheet, and checks their contrast', async () => {
    const builder = await openBuilder();
    expect(find(builder, '#theme').textContent).to.contain('All contrasts are enough');
    type(builder, '#token-link', '#ccc');
    await until(
      () => /too low: \d/.test(find(builder, '#theme').textContent!),
      'the low contrast is reported',
    );
    expect(code(builder, 'snippet-stylesheet')).to.equal(
      "iort-overview,\n[data-iort='overview'] {\n  --iort-color-link: #ccc;\n}",
    );
    const token = () =>
      builder.preview
        .defaultView!.getComputedStyle(builder.widget)
        .getPropertyValue('--iort-color-link');
    await until(() => token() === '#ccc', 'the preview has the token');
  });

  it('leaves out an invalid token and says so at its field', async () => {
    const builder = await openBuilder();
    type(builder, '#token-link', 'red; } body { display: none');
    const note = find(builder, '#token-link-note');
    await until(() => note.textContent!.includes('Not a value'), 'the message is shown');
    expect(find(builder, '#token-link').getAttribute('aria-invalid')).to.equal('true');
    expect(builder.document.querySelector('#snippet-stylesheet')).to.equal(null);
  });

  it('accepts only web addresses for the files', async () => {
    const builder = await openBuilder();
    type(builder, '#base', 'https://cdn.example/v0.1.0');
    await until(
      () => code(builder, 'snippet-head').includes('cdn.example/v0.1.0/cdn/iort.js'),
      'the code has the address',
    );
    type(builder, '#base', 'javascript:alert(1)');
    await until(() => find(builder, '#base-note').textContent, 'the message is shown');
    expect(find(builder, '#base').getAttribute('aria-invalid')).to.equal('true');
    expect(code(builder, 'snippet-head')).to.contain('cdn.example').and.not.to.contain('alert');
    expect(code(builder, 'policy')).to.equal("script-src 'self' https://cdn.example");
  });

  it('writes a sign-off only if it has a revision, and not into the code of another widget', async () => {
    const builder = await openBuilder();
    type(builder, '#reviewed-by', 'Dr. Example');
    type(builder, '#reviewed-on', '2026-11-01');
    await until(
      () => /left out/.test(find(builder, '#review').textContent!),
      'the form says what is missing',
    );
    expect(code(builder, 'snippet-body')).not.to.contain('reviewed');
    find(builder, '#revision-en').click();
    await until(
      () => code(builder, 'snippet-body').includes('reviewed-revision='),
      'the sign-off is complete',
    );
    await until(
      () => /Dr. Example reviewed this text/.test(part(builder, 'about')!.textContent!),
      'the widget says so',
    );
    find(builder, '#widget-faq').click();
    await until(
      () => code(builder, 'snippet-body').includes('iort-faq'),
      'another widget is chosen',
    );
    expect(code(builder, 'snippet-body')).not.to.contain('reviewed');
  });

  it('keeps a sign-off of an earlier version of the text, and the widget says that an earlier version was reviewed', async () => {
    const builder = await openBuilder(
      'reviewed-by=Dr. Example&reviewed-on=2026-11-01&reviewed-revision=0123456789ab',
    );
    expect(find(builder, '#review').textContent).to.contain('0123456789ab');
    await until(
      () => /earlier version/.test(part(builder, 'about')!.textContent!),
      'the widget says so',
    );
  });

  it('changes to Spanish with one click, writes this language into the address, and keeps the choices', async () => {
    const builder = await openBuilder('widget=faq&contact=Call&local=Ours');
    const [, spanish] = builder.document.querySelectorAll<HTMLElement>('.languages button');
    expect(spanish!.lang).to.equal('es');
    spanish!.click();
    await until(() => builder.document.documentElement.lang === 'es', 'the page is Spanish');
    await until(
      () => /Vista previa/.test(builder.document.body.textContent!),
      'its texts are Spanish',
    );
    expect(builder.document.title).to.contain('(IORT) en su página');
    expect(builder.window.location.hash).to.contain('ui=es');
    expect(find<HTMLInputElement>(builder, '#contact').value).to.equal('Call');
    await openTab(builder, 'html');
    expect(find(builder, '#panel').textContent).to.contain('su propio texto');
  });

  it('loads only its own files, and its policy blocks none of them', async () => {
    const builder = await openBuilder('widget=faq&lang=es&token.color-link=red');
    await openTab(builder, 'prerendered');
    const foreign = builder.window.performance
      .getEntriesByType('resource')
      .filter(({ name }) => !name.startsWith(`${location.origin}/dist/`));
    expect(foreign).to.deep.equal([]);
    expect(builder.refused).to.deep.equal([]);
  });
});
