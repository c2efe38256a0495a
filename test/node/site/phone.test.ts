import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { open, useSite } from './browser.js';

useSite();

describe('the documentation site on a phone', () => {
  const onPhone = (path: string) => open(path, 390);

  for (const path of [
    'guides/serving.html',
    'guides/accessibility.html',
    'guides/conformance.html',
  ])
    it(`keeps the text of each cell inside the cell in ${path}`, async () => {
      const page = await onPhone(path);
      const running = await page
        .locator('main :is(th, td)')
        .evaluateAll((cells) =>
          cells
            .filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
            .map(({ textContent }) => textContent),
        );
      assert.deepEqual(running, []);
      await page.close();
    });

  it('shows search results in front of code, and no two results with the same words', async () => {
    const page = await onPhone('guides/theming.html');
    await page.getByRole('combobox', { name: 'Search' }).fill('held');
    const results = page.getByRole('option');
    await results.first().waitFor();
    await page.locator('.copied').first().waitFor();
    const covered = await results.evaluateAll((all) =>
      all
        .filter((result) => {
          result.scrollIntoView({ block: 'nearest' });
          const { left, top, height } = result.getBoundingClientRect();
          const there = document.elementFromPoint(left + 20, top + height / 2);
          return there !== null && !there.closest('#found');
        })
        .map(({ textContent }) => textContent),
    );
    const words = await results.allInnerTexts();
    assert.deepEqual(covered, []);
    assert.equal(new Set(words).size, words.length, words.join('\n'));
    await page.close();
  });

  it('shows wide tables so that they need no scrolling, with the name of the column before a cell', async () => {
    for (const path of ['troubleshooting', 'editors', 'benchmarks', 'conformance']) {
      const page = await onPhone(`guides/${path}.html`);
      const scrolled = await page
        .locator('.table')
        .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth).length);
      assert.equal(scrolled, 0, path);
      await page.close();
    }
    const page = await onPhone('guides/troubleshooting.html');
    const cell = page.getByRole('cell', { name: 'Write a whole number from 1 to 6.', exact: true });
    const before = await cell.evaluate((it) => getComputedStyle(it, '::before').content);
    assert.match(before, /^"what to do: "/);
    await page
      .getByRole('table')
      .first()
      .getByRole('columnheader', { name: 'what to do' })
      .waitFor();
    await page.close();
  });

  it('puts a long address in code on the same line as the indent before it', async () => {
    const page = await onPhone('elements/iort-faq.html');
    const code = page.locator('pre', { hasText: 'type="module"' }).first();
    const [indent, address] = await code.evaluate((pre) => {
      const text = pre.textContent ?? '';
      const nodes = document.createTreeWalker(pre, NodeFilter.SHOW_TEXT);
      const places: DOMRect[] = [];
      const at = text.indexOf('src="');
      for (let from = 0, node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const { length } = node as Text;
        for (const offset of [at - 1, at].filter((each) => each >= from && each < from + length)) {
          const range = document.createRange();
          range.setStart(node, offset - from);
          range.setEnd(node, offset - from + 1);
          places.push(range.getBoundingClientRect());
        }
        from += length;
      }
      return places.map(({ bottom }) => Math.round(bottom));
    });
    assert.equal(indent, address);
    await page.close();
  });

  it('breaks no option of a command onto two lines', async () => {
    const page = await onPhone('guides/translators.html');
    const broken = await page.locator('pre .word').evaluateAll((words) =>
      words
        .filter(({ textContent }) => textContent?.startsWith('--'))
        .filter((word) => word.clientHeight > 40)
        .map(({ textContent }) => textContent),
    );
    assert.deepEqual(broken, []);
    assert.ok((await page.locator('pre .word', { hasText: '--reviewer' }).count()) > 0);
    await page.close();
  });

  for (const name of ['builder', 'localization', 'rendering'])
    it(`keeps parentheses, commas and periods on the line of the code that they touch: ${name}`, async () => {
      const page = await onPhone(`architecture/${name}.html`);
      const apart = await page.locator('main :is(p, li) code').evaluateAll((codes) =>
        codes
          .filter((code) => {
            const lines = [...code.getClientRects()].map(({ top }) => top);
            const { previousSibling: before, nextSibling: after } = code;
            const range = document.createRange();
            if (before?.textContent?.endsWith('(')) {
              range.setStart(before, before.textContent.length - 1);
              range.setEnd(before, before.textContent.length);
              if (lines[0]! - range.getBoundingClientRect().top > 10) return true;
            }
            if (!after || !/^[,.)]/.test(after.textContent ?? '')) return false;
            range.setStart(after, 0);
            range.setEnd(after, 1);
            return range.getBoundingClientRect().top - lines.at(-1)! > 10;
          })
          .map(({ textContent }) => textContent),
      );
      assert.deepEqual(apart, []);
      await page.close();
    });
});

describe('a table of the documentation site', () => {
  it('has a line above it that says "scroll sideways", but only while the table is too wide for the window', async () => {
    const page = await open('guides/benchmarks.html', 768);
    await page.getByText('scroll sideways').first().waitFor();
    await page.setViewportSize({ width: 1920, height: 720 });
    await page.getByText('scroll sideways').first().waitFor({ state: 'hidden' });
    await page.close();
  });
});
