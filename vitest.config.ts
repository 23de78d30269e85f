import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // Two processes: the tests share two cores with the commands some of them start.
    maxWorkers: 2,
  },
});
