import { requireNode } from './node-version.mjs';

// npm test: everything that must hold. Ends with the line "N passed, N failed".
requireNode();
const { passed, failed } = await installAndCheck();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function installAndCheck() {
  try {
    const { ensureDependencies } = await import('./dependencies.mjs');
    await ensureDependencies({ development: true });
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
  const { runChecks } = await import('./checks.mjs');
  return await runChecks();
}
