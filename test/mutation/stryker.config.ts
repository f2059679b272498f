/**
 * `npm run mutate`: breaks `src/domain` in thousands of ways, one at a time, and asks whether a test of the domain notices.
 * Which files: `npm run mutate -- --mutate src/domain/judge.ts`.
 */
export default {
  mutate: ['src/domain/**/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Many a mutant loops for ever. On a busy machine a test that only waits for its turn must not count as one of them.
  timeoutMS: 10_000,
  thresholds: { high: 95, low: 90, break: 90 },
  // It would rewrite tsconfig.json by means of an API that TypeScript 7 no longer has; the tests need none.
  ignorePatterns: ['/tsconfig*.json', '/dist', '/lib', '/bench', '/mutation'],
  disableTypeChecks: false,
  packageManager: 'npm',
  tempDirName: 'mutation/sandbox',
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { reportTests: false, logTests: false },
  jsonReporter: { fileName: 'mutation/report.json' },
  htmlReporter: { fileName: 'mutation/report.html' },
  incrementalFile: 'mutation/known.json',
};
