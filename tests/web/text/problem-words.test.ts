import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROGRAMME_FAULTS } from '../../../server/domain/follow-up/programme-fault';
import { closedEn } from '../../../web/text/closed-en';
import { closedSv } from '../../../web/text/closed-sv';

/** Where what is sent by somebody signed in, or about to sign in, may be refused. */
const FOLDERS = [
  'server/http',
  'server/access',
  'server/domain/follow-up',
  ...[
    'session',
    'links',
    'profile',
    'people',
    'organisations',
    'audit',
    'privacy',
    'reports',
    'report-writing',
    'directory',
    'question-catalogue',
    'reporting-rounds',
    'report-workflow',
    'programmes',
    'targets',
    'threads',
    'judgements',
    'compilations',
    'programmes',
    'targets',
  ].map((slice) => `server/features/${slice}`),
];

const CODES = [
  /\bcode: '([a-z_]+)'/g,
  /\b(?:impossible|inTheWay|conflicting|unusable|problem|refused|weak)\(\s*'([a-z_]+)'/g,
  /^ {2}(link_[a-z]+|password_[a-z]+): '/gm,
];

/** Faults of the log's chain, which have words of their own, and what only other programs than the pages meet. */
const NO_PROBLEMS = new Set([...Object.keys(closedSv.audit.chain.code), 'not_ready', 'method_not_allowed']);
/** What addresses of open data refuse: the pages send none of it. */
const OPEN = new Set([
  'missing_parameter',
  'repeated_parameter',
  'unknown_parameter',
  'conflicting_parameter',
]);

const codes = [
  ...new Set<string>([
    // Each is told beside its field.
    ...PROGRAMME_FAULTS,
    ...FOLDERS.flatMap(sourcesIn).flatMap((text) =>
      CODES.flatMap((pattern) => [...text.matchAll(pattern)].map(([, code = '']) => code)),
    ),
  ]),
]
  .filter((code) => !NO_PROBLEMS.has(code) && !OPEN.has(code))
  .sort();

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

describe('every refusal of the server says in words what went wrong', () => {
  test('there are refusals to look at', () => expect(codes.length).toBeGreaterThan(40));
  for (const [language, { problems, door }] of [
    ['Swedish', closedSv],
    ['English', closedEn],
  ] as const) {
    const said = new Set([problems, door.wrong, door.link, door.newPassword].flatMap(Object.keys));
    test(`in ${language}`, () => expect(codes.filter((code) => !said.has(code))).toEqual([]));
  }
});
