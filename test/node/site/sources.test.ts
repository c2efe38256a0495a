import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publisherIn } from '../../../tools/build/publisher.js';
import { footerLinks, sourceFacts } from '../../../tools/site/sources.js';

describe('the addresses of the source code, the releases and the fault reports', () => {
  const fields = (host: string) => ({
    name: 'iort-widgets',
    homepage: `https://${host}/`,
    repository: { type: 'git', url: `git+https://${host}/iort/widgets.git` },
    bugs: { url: `https://${host}/iort/widgets/issues` },
  });

  it('are described as missing, as long as package.json has example addresses', () => {
    const publisher = publisherIn(fields('iort-widgets.example'));
    assert.match(sourceFacts(publisher).Source ?? '', /no public address yet.*`package\.json`/);
    assert.doesNotMatch(JSON.stringify(sourceFacts(publisher)), /\.example|npm install/);
    assert.deepEqual(footerLinks(publisher), []);
  });

  it('are linked once a publisher has set them', () => {
    const publisher = publisherIn(fields('github.com'));
    const text = JSON.stringify(sourceFacts(publisher));
    for (const part of [
      '[source](https://github.com/iort/widgets)',
      '(https://github.com/iort/widgets/issues)',
      '(https://github.com/iort/widgets/releases)',
      'npm install --save-exact iort-widgets@',
    ])
      assert.ok(text.includes(part), part);
    assert.deepEqual(
      footerLinks(publisher).map(({ name }) => name),
      ['Homepage', 'Source', 'Report a fault'],
    );
  });
});
