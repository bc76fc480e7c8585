import { findAdvisories } from './advisories.mjs';

// npm run audit:dependencies: ends with 1 on grave weaknesses of packages, and with 2 when nobody can say.
const { answered, grave, text } = await findAdvisories();
console.log(`Dependencies: ${text}`);
process.exitCode = answered ? Number(grave > 0) : 2;
