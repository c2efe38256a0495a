import { expect } from '@open-wc/testing';
import { versionIn, understoodBase } from '../../../site/builder/model/base.js';
import { until } from '../helpers.js';
import { allCode, code, find, openBuilder, openTab, type } from './builder.js';

const ROOT = 'https://files.example/iort/v0.1.0/';

describe('the address of the files', () => {
  for (const pasted of [
    ROOT,
    ROOT.slice(0, -1),
    `${ROOT}cdn`,
    `${ROOT}cdn/`,
    `${ROOT}cdn/iort.js`,
    `${ROOT}cdn/iort.js?v=1#x`,
    `  ${ROOT}cdn/manifest.json `,
    `${ROOT}cdn/standalone/iort.es.js`,
    `${ROOT}iort.js`,
    `${ROOT}embed/iort-faq.es.html`,
    `${ROOT}builder/index.html`,
    `${ROOT}cdn/listen.3bc50435.js`,
    `${ROOT}html/zh-Hans/iort-faq.html`,
    `${ROOT}ssr/en/iort-overview.html`,
    `${ROOT}json/es.json`,
    `${ROOT}tokens.json`,
  ]) {
    it(`is found if an editor pastes “${pasted}”`, () => {
      expect(understoodBase(pasted)).to.equal(ROOT);
    });
  }

  it('keeps a folder named “cdn” or “html” that is not the last folder, and is refused if it is no web address', () => {
    const base = 'https://cdn.example/cdn/iort/v0.1.0/';
    expect(understoodBase(base)).to.equal(base);
    expect(understoodBase('https://files.example/html/iort/')).to.equal(
      'https://files.example/html/iort/',
    );
    expect(understoodBase('javascript:alert(1)//cdn/iort.js')).to.equal(undefined);
  });

  it('is reduced to the folder if an editor pastes the address of the script', async () => {
    const builder = await openBuilder('v=2&ui=en&step=3');
    type(builder, '#base', `${ROOT}cdn/iort.js`);
    await until(
      () => code(builder, 'snippet-head').includes(`"${ROOT}cdn/iort.js"`),
      'the code has the address',
    );
    expect(find(builder, '#files .inside code').textContent).to.equal(`${ROOT}cdn/iort.js`);
    expect(builder.window.location.hash).to.contain(encodeURIComponent(ROOT));
  });

  for (const [path, kind] of [
    ['v0.1.0/', 'fixed'],
    ['iort-widgets@0.1.0/', 'fixed'],
    ['v0.2.0/', 'other'],
    ['latest/', 'moves'],
    ['iort-widgets@latest/', 'moves'],
    ['iort-widgets@0/', 'moves'],
    ['v0/', 'moves'],
    ['0.x/', 'moves'],
    ['2026/iort/', 'unsaid'],
    ['', 'unsaid'],
  ] as const) {
    it(`counts as “${kind}” with the path “${path}”`, () => {
      expect(versionIn(`https://files.example/${path}`, '0.1.0').kind).to.equal(kind);
    });
  }

  for (const host of ['localhost:8000', 'iort.localhost', '127.0.0.1', '[::1]:8000', '0.0.0.0']) {
    it(`counts as local with the host ${host}, although it names a version`, () => {
      expect(versionIn(`http://${host}/iort/v0.1.0/`, '0.1.0').kind).to.equal('local');
    });
  }

  it('causes a warning above the code if only the editor’s own computer can reach it', async () => {
    const builder = await openBuilder('v=2&ui=en&step=3');
    const warning = find(builder, '#base-local');
    expect(warning.textContent).to.contain('Only your own computer');
    const copy = find(builder, '[aria-label^="Copy: In the head"]');
    const place = warning.compareDocumentPosition(copy);
    expect(place & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    expect(allCode(builder)).to.contain('/cdn/iort.js').and.not.contain('integrity');
    type(builder, '#base', ROOT);
    await until(() => !builder.document.querySelector('#base-local'), 'the warning is gone');
    expect(code(builder, 'snippet-head')).to.contain('integrity="sha384-');
    expect(find(builder, '#files summary').textContent).to.contain(ROOT);
  });

  for (const path of ['latest/', 'v9.9.9/', '']) {
    const base = `https://files.example/iort/${path}`;
    it(`leads to code without hashes if it is ${base}, and the builder says why`, async () => {
      const builder = await openBuilder(`v=2&ui=en&step=3&system=every&base=${ROOT}`);
      expect(code(builder, 'snippet-head')).to.contain('integrity="sha384-');
      type(builder, '#base', base);
      for (const tab of ['script', 'standalone', 'prerendered', 'iframe']) {
        await openTab(builder, tab);
        await until(() => builder.document.querySelector('#unpinned'), `the tab ${tab} says why`);
        expect(allCode(builder)).to.contain(base).and.not.contain('integrity');
      }
      expect(find(builder, '#unpinned').textContent).to.contain('integrity');
      expect(find(builder, '#base-note').textContent).to.contain('integrity');
    });
  }
});

describe('the system', () => {
  it('decides which tab comes first and is open', async () => {
    const builder = await openBuilder('v=2&ui=en&step=3');
    const tabs = () =>
      [...builder.document.querySelectorAll('[role=tab]')].map((tab) => tab.textContent!.trim());
    const choose = async (value: string, first: string) => {
      const field = find<HTMLSelectElement>(builder, '#system');
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => tabs()[0] === first, `${value} begins with ${first}`);
      const selected = find(builder, '[role=tab][aria-selected=true]');
      expect(selected.textContent!.trim()).to.equal(first);
    };
    expect(tabs()[0]).to.equal('Script tag (best)');
    await choose('wordpress', 'WordPress (best)');
    await choose('frames', 'Iframe (best)');
    await choose('text', 'Plain HTML');
    await choose('packages', 'React (best)');
    await choose('every', 'Script tag');
    expect(tabs()).to.have.length(9);
    await choose('drupal', 'Script tag (best)');
    const codes = [...builder.document.querySelectorAll('#panel pre')].map(({ id }) => id);
    expect(codes.indexOf('snippet-placeholder')).to.be.below(codes.indexOf('snippet-body'));
  });

  it('is read from the address of the builder', async () => {
    const builder = await openBuilder('v=2&ui=en&step=3&system=frames');
    expect(find<HTMLSelectElement>(builder, '#system').value).to.equal('frames');
    expect(find(builder, '[role=tab][aria-selected=true]').id).to.equal('tab-iframe');
  });
});
