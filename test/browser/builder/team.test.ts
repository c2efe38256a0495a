import { expect } from '@open-wc/testing';
import { until } from '../helpers.js';
import { code, find, openBuilder, said, type Builder } from './builder.js';

/** Presses the button `#save`, and reads the file that the browser would save. */
async function saved(builder: Builder): Promise<{ name: string; text: string }> {
  const { window, document } = builder;
  let file: Promise<string> | undefined;
  let name = '';
  window.URL.createObjectURL = (blob) => {
    file = (blob as Blob).text();
    return 'blob:nothing';
  };
  const take = (event: Event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[download]');
    if (!link) return;
    event.preventDefault();
    name = link.download;
  };
  document.addEventListener('click', take, true);
  find(builder, '#save').click();
  await until(() => file && name, 'a file is saved');
  document.removeEventListener('click', take, true);
  return { name, text: await file! };
}

describe('everything for the web team', () => {
  it('is one text file with code, style sheet, policy, link, version, review state and documents to read', async () => {
    const builder = await openBuilder(
      'v=2&ui=en&widget=faq&also=overview&lang=es&follow=0&step=3&contact=Llame: 555&token.color-link=%230b4f8a',
    );
    const { name, text } = await saved(builder);
    expect(name).to.equal('iort-faq.txt');
    for (const id of ['snippet-head', 'snippet-body', 'snippet-placeholder', 'snippet-stylesheet'])
      expect(text, id).to.contain(code(builder, id));
    expect(text).to.contain(code(builder, 'policy'));
    const link = /Link to these choices: (\S+)/.exec(text)![1]!;
    expect(new URL(link).search, 'without the query of the builder’s own address').to.equal('');
    expect(new URL(link).hash).to.equal(builder.window.location.hash);
    expect(text).to.match(/Version of the widgets: \d+\.\d+\.\d+/);
    expect(text).to.match(/español · Spanish: (un)?reviewed.*; revision [0-9a-f]{12}/i);
    expect(text).to.contain('serving.md').and.contain('web-teams.md');
    expect(text).to.contain('/embed/iort-faq.es.html');
    await until(() => said(builder) === 'Saved: iort-faq.txt', 'the message is shown');
  });

  it('leaves words that look like Markdown unchanged', async () => {
    const builder = await openBuilder('v=2&ui=en&step=3&local=```%0A%23 Not a heading');
    const { text } = await saved(builder);
    expect(text).to.contain(`\`\`\`\`html\n${code(builder, 'snippet-body')}\n\`\`\`\`\n`);
  });

  it('says what the code leaves out, and why the code has no hash', async () => {
    const builder = await openBuilder(
      'v=2&ui=en&step=3&system=frames&token.color-link=%230b4f8a&base=https://files.example/latest/',
    );
    const { text } = await saved(builder);
    expect(text).to.contain('left out: colors and type').and.contain('no “integrity”');
    expect(text).not.to.contain('integrity=');
  });

  it('is in the builder’s language', async () => {
    const builder = await openBuilder('v=2&ui=es&widget=side-effects&step=3');
    const { text } = await saved(builder);
    expect(text).to.contain('Qué pegar').and.contain('El mismo de la página');
  });
});
