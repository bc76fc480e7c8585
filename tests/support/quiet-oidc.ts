// The test provider keeps everything in memory and for its usual times, and runs on the lowest Node that the product
// does: it tells of each at length. Problems are thrown or answered by it, never told this way.
const ADVICE = /oidc-provider (NOTICE|WARNING): /;

for (const kind of ['info', 'warn'] as const) {
  // biome-ignore lint/suspicious/noConsole: the library tells its advice nowhere else
  const tell = console[kind].bind(console);
  console[kind] = (...said: unknown[]) => {
    if (!ADVICE.test(String(said[0]))) tell(...said);
  };
}
