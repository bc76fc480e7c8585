import { requireNode } from './node-version.mjs';

/** Prepares everything, then runs `program` with the path of the built product; a failure is told in one line. */
export async function launch(program) {
  requireNode();
  try {
    const { ensureBuilt } = await import('./build.mjs');
    await ensureBuilt();
  } catch (error) {
    console.error(`Lägesbild kan inte förberedas: ${error.message}`);
    process.exit(1);
  }
  await program();
}
