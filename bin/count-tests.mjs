import { readFileSync } from 'node:fs';

/** A run whose report is missing, or that ended badly although no test failed, counts as one failure. */
function judge(report, exitCode, count) {
  let counted;
  try {
    counted = count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const endedBadly = counted.failed === 0 && (exitCode !== 0 || counted.passed === 0);
  return endedBadly ? { ...counted, failed: 1 } : counted;
}

/** Vitest's report. What was skipped or left to do has not passed; a file that broke has no tests but failed. */
export function countVitest(report, exitCode) {
  return judge(report, exitCode, ({ numTotalTests, numPassedTests, testResults }) => {
    const broken = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    );
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests + broken.length };
  });
}

/** Playwright's report. A test that passed only at a second try, or was skipped, has not passed. */
export function countPlaywright(report, exitCode) {
  return judge(report, exitCode, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  }));
}
