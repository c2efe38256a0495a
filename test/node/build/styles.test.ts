import { ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { styles } from '../../../src/shared/styles/styles.js';

describe('the styles of a widget', () => {
  it('have no comments, which readers would download', () => {
    ok(styles.includes('.root'));
    ok(!styles.includes('/*'));
  });
});
