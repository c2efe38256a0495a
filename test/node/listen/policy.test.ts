import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

type Rules = Record<string, (text: string) => string>;

/** The rules of each created policy, by its name. */
const created: Record<string, Rules> = {};
(globalThis as { trustedTypes?: object }).trustedTypes = {
  createPolicy: (name: string, rules: Rules) => (created[name] = rules),
};
const { admitScript, renameLitPolicy, scriptUrl } =
  await import('../../../src/trusted-types/policy.js');

describe('the Trusted Types policy of the widgets', () => {
  renameLitPolicy(() => {});
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes: { createPolicy: (name: string, rules: Rules) => Rules };
  };
  trustedTypes.createPolicy('lit-html', { createHTML: (html) => html });
  const refused = (address: string) => assert.throws(() => scriptUrl(address), TypeError);

  it('allows no script before one is admitted', () => {
    refused('https://files.example/cdn/listen.js');
  });

  it('allows only the script that was admitted first, with any query', () => {
    admitScript('https://files.example/cdn/listen.js');
    admitScript('https://evil.example/listen.js');
    assert.equal(
      scriptUrl('https://files.example/cdn/listen.js'),
      'https://files.example/cdn/listen.js',
    );
    assert.equal(
      scriptUrl('https://files.example/cdn/listen.js?try=2'),
      'https://files.example/cdn/listen.js?try=2',
    );
    for (const address of [
      'https://evil.example/listen.js',
      'https://files.example/cdn/listen.json',
      'https://files.example/cdn/listen.js#x',
      'data:text/javascript,0',
      '',
    ])
      refused(address);
  });

  it('has rules for HTML and script addresses only', () => {
    assert.deepEqual(Object.keys(created['iort-widgets'] ?? {}).sort(), [
      'createHTML',
      'createScriptURL',
    ]);
  });
});
