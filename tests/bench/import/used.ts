const BYTES_A_KILOBYTE = 1024;

/** Tells the benchmark how long it took and how much memory the process has had at most. */
export function tellUsed(started: number): void {
  const seconds = (performance.now() - started) / 1_000;
  const megabytes = (process.resourceUsage().maxRSS * BYTES_A_KILOBYTE) / 1e6;
  process.stdout.write(JSON.stringify({ seconds, megabytes }));
}
