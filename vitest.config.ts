import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Many tests wait for a server or another process: leaving a processor free costs more than it gives.
    maxWorkers: '100%',
    // Nothing is mocked and no module keeps what a test has done: reading all anew for each file cost a quarter.
    isolate: false,
    globalSetup: ['tests/support/global-setup.ts'],
    // The directory of the tests says at length that it is one for tests.
    onConsoleLog: (log) => (log.includes('oidc-provider') ? false : undefined),
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
