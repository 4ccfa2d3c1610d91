import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 10_000,
    hookTimeout: 30_000,
    // A run that finds no test has failed, and so has one with a lonely `.only`, here as in CI.
    passWithNoTests: false,
    allowOnly: false,
  },
});
