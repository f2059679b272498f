import { describe, expect, it } from 'vitest';
import { outlineConfig, outlineJobs } from '../../src/config/outline.ts';

describe('the outline of a configuration', () => {
  it('needs no environment and no file', () => {
    expect(outlineConfig('record-authors: ["my-app[bot]", 7]\nservices:\n  orders: "${URL:?where}"\n  users: { mockoon: nowhere.json }\n')).toEqual({ services: ['orders', 'users'], recordAuthors: ['my-app[bot]'] });
  });

  it('sees what is merged in from elsewhere', () => {
    expect(outlineConfig('x-more: &more { users: http://x }\nservices:\n  <<: *more\n  orders: http://y\n')?.services.toSorted()).toEqual(['orders', 'users']);
  });

  for (const text of ['', 'orders', '[]', 'services: []', 'services:', 'a: [', 'a: *b', 'services: {a: 1}\nservices: {b: 2}']) {
    it(`is unknown of ${JSON.stringify(text)}`, () => expect(outlineConfig(text)).toBeUndefined());
  }
});

describe('the jobs of a workflow', () => {
  it('are told by their ids', () => {
    expect(outlineJobs('on: push\njobs:\n  test: { runs-on: x, steps: [] }\n  lint: { runs-on: x, steps: [] }\n')).toEqual(['test', 'lint']);
  });

  for (const text of ['jobs: { test: { uses: ./.github/workflows/other.yml } }', 'jobs: {}', 'on: push', 'jobs: { test: }', ': :']) {
    it(`are unknown of ${JSON.stringify(text)}, which may have them elsewhere`, () => expect(outlineJobs(text)).toBeUndefined());
  }
});
