import { defineConfig } from 'vitest/config';

/** The tests that a mutant of the domain has to get past: those of the domain, and of what is secret. */
export default defineConfig({
  test: {
    include: ['test/domain/**/*.test.ts', 'test/render/foreign.test.ts'],
    setupFiles: ['test/mutation/same-chance.ts'],
    // Modules are loaded once for all files: what is mutated has no state.
    isolate: false,
    testTimeout: 60_000,
  },
});
