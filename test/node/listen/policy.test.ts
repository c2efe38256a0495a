import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

type Rules = Record<string, (text: string) => string>;

/** Rules of each policy that was made, by its name. */
const made: Record<string, Rules> = {};
(globalThis as { trustedTypes?: object }).trustedTypes = {
  createPolicy: (name: string, rules: Rules) => (made[name] = rules),
};
const { admitScript, renameLitPolicy, scriptUrl } =
  await import('../../../src/trusted-types/policy.js');

describe('the policy of the widgets', () => {
  renameLitPolicy(() => {});
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes: { createPolicy: (name: string, rules: Rules) => Rules };
  };
  trustedTypes.createPolicy('lit-html', { createHTML: (html) => html });
  const refused = (address: string) => assert.throws(() => scriptUrl(address), TypeError);

  it('lets no script in before one was named', () => {
    refused('https://files.example/cdn/listen.js');
  });

  it('lets the one script in that was named first, and no other', () => {
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

  it('has no rule for anything else', () => {
    assert.deepEqual(Object.keys(made['iort-widgets'] ?? {}).sort(), [
      'createHTML',
      'createScriptURL',
    ]);
  });
});
