import { Presets, SingleBar } from 'cli-progress';

interface ProgressBar {
  update(bytes: number): void;
  stop(): void;
}

/** How much of a file has been read; nothing where standard error is no terminal. */
export function createProgressBar(totalBytes: number): ProgressBar {
  if (!process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    { format: 'Läser {bar} {percentage} %', clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(totalBytes, 0);
  return { update: (bytes) => bar.update(bytes), stop: () => bar.stop() };
}
