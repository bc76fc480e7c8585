import { spawnSync } from 'node:child_process';
import { launch } from './launch.mjs';
import { ROOT } from './project.mjs';

// npm run bench: measures the built product against what each goal is a share of.
await launch(() => {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'tests/bench/main.ts'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
});
