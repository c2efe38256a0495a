import { expect } from '@open-wc/testing';
import { readAddress, writeAddress } from '../../../site/builder/model/address.js';
import { split, withBrought } from '../../../site/builder/model/brought.js';
import { readBase } from '../../../site/builder/model/base.js';
import { defaultChoice, type Choice } from '../../../site/builder/model/choice.js';
import type { Facts } from '../../../site/builder/model/facts.js';
import { until } from '../helpers.js';
import { code, find, openBuilder, openLink, type as typeInto } from './builder.js';

const BUILDER = 'https://files.example/v0.1.0/builder/index.html';

async function facts(): Promise<Facts> {
  const json = async (path: string) => (await fetch(path)).json();
  return {
    ...(await json('/dist/builder/facts.json')),
    manifest: await json('/dist/cdn/manifest.json'),
  } as Facts;
}

const everything: Choice = {
  widget: 'faq',
  sections: ['day', 'after'],
  open: ['iort-faq-awake'],
  held: [],
  revisions: ['0123456789ab', 'abcdefabcdef'],
  also: [
    {
      widget: 'overview',
      sections: ['what'],
      open: ['all'],
      held: [],
      revisions: ['0123456789cd'],
    },
  ],
  lang: 'zh-Hans',
  follow: false,
  options: {
    'heading-level': '4',
    print: 'closed',
    listen: 'off',
    'structured-data': 'on',
    'phone-label': 'Nurse line:',
    'local-name': 'مستشفى',
    unreviewed: 'english',
  },
  contact: 'Call "us" & <b>them</b>: 555 % + #',
  local: 'One\n\nTwo',
  reviewedBy: 'Dr. Ñ',
  reviewedOn: '2026-11-01',
  reviewedRole: 'surgeon',
  tokens: {
    '--iort-color-link': 'light-dark(#123456, oklch(80% 0.1 220))',
    '--iort-measure': '30em',
  },
  lightOnly: true,
  base: 'http://other.example/x/',
  system: 'packages',
  tab: 'react',
  basic: true,
  step: 3,
  width: 1200,
  scheme: 'dark',
};

describe('the address of the builder', () => {
  it('contains every choice and restores it', async () => {
    const address = writeAddress(everything, BUILDER, 'es');
    const read = readAddress(address, await facts(), BUILDER);
    expect(read.ignored).to.deep.equal([]);
    expect(withBrought(read.choice, read.brought)).to.deep.equal(everything);
    expect(read.builderLocale).to.equal('es');
  });

  it('sets display options, and keeps apart the values that an editor has to confirm', async () => {
    const address = writeAddress(everything, BUILDER, 'en');
    const { choice, brought } = readAddress(address, await facts(), BUILDER);
    expect(Object.keys(brought).sort()).to.deep.equal([
      'also',
      'base',
      'contact',
      'local',
      'options',
      'reviewedBy',
      'reviewedOn',
      'reviewedRole',
      'revisions',
      'tokens',
    ]);
    expect(Object.keys(brought.options!).sort()).to.deep.equal([
      'local-name',
      'phone-label',
      'structured-data',
      'unreviewed',
    ]);
    expect(brought.also).to.deep.equal([
      { widget: 'overview', held: [], revisions: ['0123456789cd'] },
    ]);
    expect(choice).to.deep.equal(split(everything, defaultChoice(BUILDER)).choice);
    expect(choice.sections).to.deep.equal(['day', 'after']);
    expect(choice.contact + choice.local + choice.reviewedBy).to.equal('');
  });

  it('needs no confirmation of values that equal the defaults', async () => {
    const address = `#v=1&unreviewed=show&contact=&base=${defaultChoice(BUILDER).base}`;
    expect(readAddress(address, await facts(), BUILDER).brought).to.deep.equal({});
  });

  it('replaces line breaks with a space in a field of one line', async () => {
    const { brought } = readAddress('#v=1&contact=555%0A%0D0142', await facts(), BUILDER);
    expect(brought.contact).to.equal('555 0142');
  });

  it('leaves out defaults', () => {
    expect(writeAddress(defaultChoice(BUILDER), BUILDER, 'en')).to.equal('#v=2&ui=en');
  });

  it('names the folder above the builder’s folder, if no other folder is given', () => {
    expect(defaultChoice(BUILDER).base).to.equal('https://files.example/v0.1.0/');
  });

  const broken: [description: string, part: string][] = [
    ['an unknown widget', 'widget=__proto__'],
    ['an unknown language', 'lang=xx'],
    ['a list of sections with an unknown name', 'sections=what nothing'],
    ['a level out of range', 'heading-level=9'],
    ['a base that is no web address', 'base=javascript:alert(1)'],
    ['a base with a password', 'base=https://a:b@c.example/'],
    ['a base whose host would end a directive of a policy', 'base=https://a;script-src/'],
    ['a base whose host would end a policy', 'base=https://a,script-src/'],
    ['a base whose host has a quote', "base=https://a'unsafe-inline'/"],
    ['a base whose host has a wildcard', 'base=https://*.example/'],
    ['a day that does not exist', 'reviewed-on=2026-02-31'],
    ['an invalid revision', 'reviewed-revision=<b>'],
    ['a token value that ends its declaration', 'token.color-link=red;} body{display:none'],
    ['a token value with an unclosed parenthesis', 'token.color-link=var(--x'],
    ['a token value that loads a file', 'token.color-link=var(--x, url(//evil.example))'],
    ['an unknown token', 'token.color-nothing=red'],
    ['an unknown parameter', 'constructor=1'],
    ['sections of a widget that was not chosen', 'faq.sections=day'],
    ['a further widget that does not exist', 'also=nothing'],
    ['a parameter name with two dots', 'a.b.sections=what'],
    ['a step that does not exist', 'step=4'],
    ['a system that does not exist', 'system=constructor'],
    ['an option with a value that it does not take', 'print=never'],
    ['a switch that is neither 0 nor 1', 'follow=maybe'],
    ['a token value with an unclosed bracket', 'token.color-link=var(--x)['],
    ['a text that is too long', `contact=${'x'.repeat(5000)}`],
    ['a list of revisions that is too long', `reviewed-revision=${'0123456789ab '.repeat(400)}`],
  ];
  for (const [description, part] of broken) {
    it(`with ${description} leaves the default, and the part is reported`, async () => {
      const read = readAddress(
        `#v=2&${encodeURI(part).replace('#', '%23')}`,
        await facts(),
        BUILDER,
      );
      expect(read.ignored).to.deep.equal([part]);
      expect(read.choice).to.deep.equal(defaultChoice(BUILDER));
      expect(read.brought).to.deep.equal({});
    });
  }

  for (const [text, base] of [
    ['https://files.example/iort/v0.1.0', 'https://files.example/iort/v0.1.0/'],
    ['https://FILES-2.example:8443/?a#b', 'https://files-2.example:8443/'],
    ['http://[::1]:8080/x/', 'http://[::1]:8080/x/'],
    ['http://10.0.0.7/', 'http://10.0.0.7/'],
    ['https://krankenhäuser.example/', 'https://xn--krankenhuser-ncb.example/'],
  ] as const) {
    it(`may name files at ${text}`, () => {
      expect(readBase(text)).to.equal(base);
    });
  }

  it('may name files, even if the browser has no URL.canParse()', () => {
    const { canParse } = URL;
    Reflect.deleteProperty(URL, 'canParse');
    try {
      expect(readBase('https://files.example/iort')).to.equal('https://files.example/iort/');
      expect(readBase('no address')).to.equal(undefined);
    } finally {
      URL.canParse = canParse;
    }
  });

  it('keeps its meaning if an older version of the builder wrote it', async () => {
    const read = async (hash: string) => readAddress(hash, await facts(), BUILDER);
    const older = await read('#v=1&ui=en&widget=faq&lang=es&heading-level=3&tab=react');
    expect(older.ignored).to.deep.equal([]);
    const { follow, lang, options, system, tab, step } = older.choice;
    expect({ follow, lang, options, system, tab, step }).to.deep.equal({
      follow: false,
      lang: 'es',
      options: { 'heading-level': '3' },
      system: 'packages',
      tab: 'react',
      step: 1,
    });
    expect((await read('#v=1&lang=es&follow=1')).choice.follow).to.equal(true);
    expect((await read('#v=1&tab=iframe')).choice.system).to.equal('unsure');
    expect((await read('#v=1&tab=wordpress')).choice.system).to.equal('wordpress');
  });

  it('opens the builder with the same choices if an older version wrote it, and gets the new form after a change', async () => {
    const builder = await openLink('v=1&ui=en&widget=side-effects&lang=es&contact=Llame');
    expect(find(builder, '.notice[role=status]').hidden).to.equal(true);
    expect(find<HTMLSelectElement>(builder, '#lang').value).to.equal('es');
    expect(code(builder, 'snippet-body')).to.equal(
      '<iort-side-effects lang="es"></iort-side-effects>',
    );
    find(builder, '#brought button').click();
    await until(
      () => builder.window.location.hash.startsWith('#v=2'),
      'the address has the new form',
    );
    expect(code(builder, 'snippet-body')).to.contain('Llame');
    const again = await builder.reload();
    expect(code(again, 'snippet-body')).to.contain('lang="es"').and.contain('Llame');
  });

  it('leaves the defaults for its broken parts, and a notice lists these parts', async () => {
    const builder = await openBuilder('widget=nothing&%%%=1&lang=es');
    const notice = find(builder, '.notice');
    await until(() => !notice.hidden, 'the notice is shown');
    expect(notice.getAttribute('role')).to.equal('status');
    expect(notice.textContent).to.contain('widget=nothing').and.to.contain('%%%=1');
    expect(builder.widget.localName).to.equal('iort-overview');
    expect(builder.widget.lang).to.equal('es');
  });

  it('may have many broken parts: the notice lists only the first few, and makes invisible characters visible', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => `z${index}=${'x'.repeat(90)}`).join(
      '&',
    );
    const builder = await openBuilder(`widget=\u202enothing\u2069&${many}`);
    const notice = find(builder, '.notice');
    await until(() => !notice.hidden, 'the notice is shown');
    expect(notice.textContent).to.contain('widget=[U+202E]nothing[U+2069]');
    expect(notice.textContent).to.contain('Parts not listed here: 1,996.');
    expect(notice.textContent!.length).to.be.below(700);
  });

  it('changes with the choices but adds no history entry, and another address changes the choices', async () => {
    const builder = await openBuilder();
    const steps = builder.window.history.length;
    typeInto(builder, '#contact', 'Call us');
    await until(
      () => builder.window.location.hash.includes('contact=Call+us'),
      'the address is updated',
    );
    expect(builder.window.history.length).to.equal(steps);
    builder.window.location.hash = '#v=1&widget=faq';
    await until(() => builder.widget.localName === 'iort-faq', 'the other choice is shown');
    expect(find<HTMLInputElement>(builder, '#contact').value).to.equal('');
  });

  it('gets the last value even if the browser refuses many changes of the address in a short time, as Safari does', async () => {
    const builder = await openLink();
    const { history, location } = builder.window;
    const thrown: string[] = [];
    builder.window.addEventListener('error', ({ message }) => thrown.push(message));
    history.replaceState = () => {
      throw new DOMException('more than 100 times per 10 seconds', 'SecurityError');
    };
    typeInto(builder, '#contact', '(555) 555-0142');
    expect(location.hash).not.to.contain('0142');
    Reflect.deleteProperty(history, 'replaceState');
    await until(() => location.hash.includes('0142'), 'the address has the number');
    expect(thrown).to.deep.equal([]);
    const { document } = await builder.reload();
    expect(document.querySelector<HTMLInputElement>('#contact')!.value).to.equal('(555) 555-0142');
  });
});
