import { describe, expect, test } from 'vitest';
import { FILE_RULES } from './support/architecture/file-rules';
import { IMPORT_RULES } from './support/architecture/import-rules';
import { NO_CYCLES } from './support/architecture/no-cycles';
import { PACKAGE_RULES } from './support/architecture/package-rules';
import { readProject, sourceFiles } from './support/architecture/source-files';

const RULES = [...IMPORT_RULES, NO_CYCLES, ...FILE_RULES, ...PACKAGE_RULES];
const BY_TITLE = RULES.map((rule) => [rule.title, rule] as const);

describe('In this project', () => {
  const files = readProject();

  test('the rules see the code and what it imports', () => {
    expect(files.map(({ path }) => path)).toContain('server/api.ts');
    const api = files.find(({ path }) => path === 'server/api.ts');
    expect(api?.imports.map(({ target }) => target)).toContain('server/features/areas/areas.routes.ts');
  });

  test.each(BY_TITLE)('%s', (_title, { violations }) => {
    expect(violations(files)).toEqual([]);
  });
});

/** For every rule, a small project that breaks it; each must be caught, and by nothing but its own rule. */
const BROKEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'the domain is pure: it imports only the domain': {
    'server/domain/share.ts': "import { z } from 'zod';",
  },
  'the database layer knows the domain and nothing else of the product': {
    'db/areas.ts': "import { page } from '../web/page';",
  },
  "a slice uses another slice's contracts and reading, never its routes or commands": {
    'server/features/a/list.ts': "import { importFile } from '../b/import-file';",
    'server/features/b/import-file.ts': 'export function importFile(tx: WriteDb) {}',
  },
  'slices know neither the application around them nor the pages': {
    'server/features/a/list.ts': "import { createApp } from '../../app';",
  },
  'what serves HTTP in general knows no slice': {
    'server/http/etag.ts': "import { Area } from '../features/areas/areas.contract';",
  },
  'routes are not imported but by the API': {
    'server/app.ts': "import { areas } from './features/areas/areas.routes';",
    'server/features/areas/areas.routes.ts': '',
  },
  'Kysely is named only by queries, commands, seed and database': {
    'server/features/a/list.ts': "import { sql } from 'kysely';",
  },
  'pages know of the server only the types of contracts, problems, the API and the domain': {
    'web/page.ts': "import { Area } from '../server/features/areas/areas.contract';",
    'server/features/areas/areas.contract.ts': '',
  },
  'pages reach neither database nor seed': {
    'web/page.ts': "import type { AreasTable } from '../db/schema/areas';",
  },
  'Recharts is imported only where charts are drawn': {
    'web/ui/line.tsx': "const { Line } = await import('recharts');",
  },
  'charts, components, client and texts know no feature and no page': {
    'web/charts/trend.tsx': "import { useArea } from '../features/areas/area';",
  },
  "a page's features import neither each other nor the pages that compose them": {
    'web/features/areas/area.tsx': "import { Series } from '../series/series';",
  },
  'the sign-in library is known only to access': {
    'server/features/a/list.ts': "import { betterAuth } from 'better-auth';",
  },
  'access knows no slice': {
    'server/access/act.ts': "import type { Person } from '../features/people/people.contract';",
  },
  'mail is sent only where mail is made': {
    'server/features/a/list.ts': "import { createTransport } from 'nodemailer';",
  },
  'nothing that runs imports tests': { 'seed/index.ts': "import { rows } from '../tests/rows';" },
  'no file reaches itself through its imports': {
    'db/a.ts': "import type { B } from './b';",
    'db/b.ts': "import type { C } from './c';",
    'db/c.ts': "import type { A } from './a';",
  },
  'the domain asks neither clock, chance nor process': {
    'server/domain/today.ts': 'export const today = () => new Date();',
  },
  'SQL stands only in queries and commands': {
    'server/features/a/a.routes.ts': "db.selectFrom('areas')",
  },
  'there are no barrels': { 'web/ui/all.ts': "export { Button } from './button';" },
  'nothing is exported as default but configuration': { 'db/a.ts': 'export default 1;' },
  'no name says nothing': { 'server/http/date-utils.ts': '' },
  'names are kebab-case': { 'web/ui/TrendChart.tsx': '' },
  'no file is longer than 200 lines': { 'db/long.ts': 'x\n'.repeat(201) },
  'tests skip nothing, wait for nothing and pretend nothing': {
    'tests/a.test.ts': ['test', "skip('later', () => {})"].join('.'),
  },
  'every package is asked for in one exact version': {
    'package.json': '{ "dependencies": { "hono": "^4.13.19" } }',
  },
  'the lockfile knows every package by its content, and none runs a program that was not decided on': {
    'package.json': '{ "allowScripts": { "esbuild": true } }',
    'package-lock.json':
      '{ "packages": { "node_modules/esbuild": { "integrity": "sha512-x", "hasInstallScript": true }, "node_modules/miner": { "integrity": "sha512-x", "hasInstallScript": true } } }',
  },
  'the lockfile ties no package to one registry': {
    'package-lock.json': '{ "resolved": "https://registry.example" }',
  },
  'migrations are a static list of every step, in order, without gaps': {
    'db/migrations/0002-later.ts': '',
    'db/migrations/index.ts': "{ '0002-later': later }",
  },
};

describe('A project that breaks a rule is caught', () => {
  test.each(BY_TITLE)('%s', (title) => {
    const files = sourceFiles(BROKEN[title] ?? {});
    const caught = RULES.filter(({ violations }) => violations(files).length > 0).map((rule) => rule.title);
    expect(caught).toEqual([title]);
  });
});
