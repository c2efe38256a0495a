import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';

/** Finds the canvas in which a post is edited: a frame, or in older versions of WordPress the page itself. */
async function canvasOf(page: Page): Promise<Page | FrameLocator> {
  await page.waitForSelector('iframe[name="editor-canvas"], .editor-post-title__input');
  const framed = await page.locator('iframe[name="editor-canvas"]').count();
  return framed ? page.frameLocator('iframe[name="editor-canvas"]') : page;
}

/**
 * Writes a post with one block in the editor.
 * @param page shows the editor
 * @param block the name of the block in the inserter
 * @param language the value to choose in the block's field "Language"
 * @returns the canvas, and functions for the next steps
 */
export async function writePost(page: Page, title: string, block: string, language: string) {
  await page.waitForFunction('window.wp?.data?.select("core/preferences")');
  await page.evaluate(`for (const scope of ['core', 'core/edit-post'])
    wp.data.dispatch('core/preferences').set(scope, 'welcomeGuide', false)`);
  const canvas = await canvasOf(page);
  await canvas.locator('.editor-post-title__input').fill(title);
  await page.getByRole('button', { name: /^(Toggle block inserter|Block Inserter)$/i }).click();
  await page.getByPlaceholder('Search').first().fill('IORT');
  await page.getByRole('option', { name: block }).click();
  await page.getByRole('button', { name: /^(Toggle block inserter|Block Inserter)$/i }).click();
  // Opens the settings of the block. Without this, they may be open or closed, depending on the version.
  await page.evaluate(`wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block')`);
  await page.getByLabel('Language', { exact: true }).selectOption(language);
  return {
    canvas,
    /** Downloads the file for the web team, and finds the addresses of the review sheets. */
    async forOthers(): Promise<{ file: string; sheets: string[] }> {
      // A block may have a name and a lock, which are no options of the widget.
      await page.evaluate(`{
        const { getSelectedBlockClientId } = wp.data.select('core/block-editor');
        const more = { metadata: { name: 'Questions' }, lock: { move: true } };
        wp.data.dispatch('core/block-editor').updateBlockAttributes(getSelectedBlockClientId(), more);
      }`);
      await page.getByRole('button', { name: 'For your web team and clinicians' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Everything for my web team' }).click();
      const path = await (await download).path();
      const links = page.getByRole('link', { name: /^Review sheet/ });
      return {
        file: readFileSync(path, 'utf8'),
        sheets: await links.evaluateAll((all) =>
          all.map((link) => (link as HTMLAnchorElement).href),
        ),
      };
    },
    /** Publishes the post. @returns its address */
    async publish(): Promise<string> {
      await page
        .locator('.editor-post-publish-panel__toggle, .editor-post-publish-button__button')
        .first()
        .click();
      await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
      await page.waitForFunction(
        'wp.data.select("core/editor").isCurrentPostPublished() && !wp.data.select("core/editor").isSavingPost()',
      );
      return page.evaluate<string>('wp.data.select("core/editor").getPermalink()');
    },
  };
}
