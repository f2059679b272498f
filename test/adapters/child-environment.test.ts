import { describe, expect, test } from 'vitest';
import { childEnvironment } from '../../src/adapters/child-environment.ts';

const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';

describe('the environment of children', () => {
  test.each([
    ['inputs of the action', 'INPUT_GITHUB-TOKEN'],
    ['what is kept for the post step', 'STATE_guard'],
    ["the runner's own tokens", 'ACTIONS_RUNTIME_TOKEN'],
    ["the runner's addresses", 'ACTIONS_ID_TOKEN_REQUEST_URL'],
    ['the file of outputs', 'GITHUB_OUTPUT'],
    ['the file of variables', 'GITHUB_ENV'],
    ['the file of paths', 'GITHUB_PATH'],
    ['the file of states', 'GITHUB_STATE'],
    ['the file of the summary', 'GITHUB_STEP_SUMMARY'],
  ])('has no %s', (_what, name) => {
    expect(childEnvironment({ [name]: 'x', PATH: '/bin' }, token)).toEqual({ PATH: '/bin' });
  });

  test.each([
    ['GITHUB_TOKEN', token],
    ['GH_TOKEN', token],
    ['ANYTHING', `https://x-access-token:${token}@github.com/`],
  ])('has no %s that holds the token', (name, value) => {
    expect(childEnvironment({ [name]: value }, token)).toEqual({});
  });

  test('has a GH_TOKEN of somebody else, and everything that is not ours', () => {
    const env = { GH_TOKEN: 'another', RUNNER_TRACKING_ID: 'github_1', GITHUB_RUN_ID: '4711', GITHUB_ENVIRONMENT: 'x', INPUT: 'x', MY_STATE_DIR: 'x', HOME: '/root', EMPTY: '' };
    expect(childEnvironment(env, token)).toEqual(env);
  });

  test.each([undefined, '', ' \n'])('loses nothing for want of a token (%j)', (none) => {
    expect(childEnvironment({ EMPTY: '', SPACE: ' \n', HOME: '/root' }, none)).toEqual({ EMPTY: '', SPACE: ' \n', HOME: '/root' });
  });

  test('finds a token that was given with blanks around it', () => {
    expect(childEnvironment({ GH_TOKEN: token }, `${token}\n`)).toEqual({});
  });

  test('leaves out what is not set, and the given environment as it was', () => {
    const env = Object.freeze({ GONE: undefined, INPUT_URL: 'x', KEPT: 'y' });
    expect(childEnvironment(env, token)).toEqual({ KEPT: 'y' });
  });
});
