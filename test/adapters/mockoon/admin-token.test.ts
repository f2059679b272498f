import { expect, test } from 'vitest';
import { adminToken } from '../../../src/adapters/mockoon/admin-token.ts';

test('the token that is set is taken', () => {
  expect(adminToken({ MOCKOON_ADMIN_API_TOKEN: ' mine ' })).toEqual({ token: 'mine', made: false });
});

test.each([[{}], [{ MOCKOON_ADMIN_API_TOKEN: ' ' }]])('without one a new one is made, each time another: %j', (env) => {
  const { token, made } = adminToken(env);
  expect(made).toBe(true);
  expect(token).toMatch(/^[0-9a-f]{48}$/u);
  expect(adminToken(env).token).not.toBe(token);
});
