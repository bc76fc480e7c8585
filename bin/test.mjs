import { requireNode } from './node-version.mjs';

// npm test: everything that must hold. Ends with the line "N passed, N failed".
requireNode();
const { runChecks } = await import('./checks.mjs');
const { passed, failed } = await runChecks();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
