import { existsSync } from 'node:fs';
import { launch } from './launch.mjs';
import { inProject } from './project.mjs';

// npm run migrate, npm run import:survey -- …: a command of the built product.
const name = process.argv[2] ?? '';
await launch(async () => {
  const command = inProject('dist', 'server', 'cli', `${name}.js`);
  if (!/^[a-z-]+$/.test(name) || !existsSync(command)) {
    console.error(`Det finns inget kommando ${name}.`);
    process.exit(1);
  }
  // The command reads its arguments as if it had been started alone.
  process.argv.splice(1, 2, command);
  await import(command);
});
