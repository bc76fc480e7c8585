import { fileRule, type Rule } from './rule';

const CODE = /^(db|server|web|seed)\/.*\.tsx?$/;
const EVERY_CODE = /^(db|server|web|seed|tests)\/.*\.tsx?$/;
const SQL = /\.(selectFrom|insertInto|updateTable|deleteFrom|replaceInto)\(|\bsql(<[^>]*>)?`/;
const MAX_LINES = 200;

/** Lists that are read whole: of migrations, and what a seed does. */
const LISTS = ['db/migrations/index.ts', 'seed/index.ts'];

export const FILE_RULES: readonly Rule[] = [
  fileRule('the domain asks neither clock, chance nor process', /^server\/domain\//, ({ text }) =>
    firstMatch(text, /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bglobalThis\./),
  ),
  fileRule('SQL stands only in queries and commands', /^(server|web)\//, ({ path, text }) =>
    path.endsWith('.queries.ts') || /\b(WriteDb|Deed)\b/.test(text) ? false : firstMatch(text, SQL),
  ),
  fileRule('there are no barrels', CODE, ({ path, text }) =>
    /(^|\/)index\.tsx?$/.test(path) && !LISTS.includes(path)
      ? 'an index file'
      : firstMatch(text, /^export\s+(type\s+)?(\*|\{[^}]*\})\s*(as \w+ )?from/m),
  ),
  fileRule('nothing is exported as default but configuration', EVERY_CODE, ({ path, text }) =>
    path === 'tests/support/e2e-setup.ts' ? false : firstMatch(text, /^export\s+default\b/m),
  ),
  fileRule('no name says nothing', EVERY_CODE, ({ path }) =>
    firstMatch(path, /(^|[/-])(utils?|helpers?|misc|common|stuff|manager)(?=[/.-]|$)/),
  ),
  fileRule('names are kebab-case', /^(db|server|web|seed|tests|bin|docs)\//, ({ path }) =>
    path.split('/').every((name) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(name))
      ? false
      : 'is not kebab-case',
  ),
  fileRule(`no file is longer than ${MAX_LINES} lines`, CODE, ({ text }) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > MAX_LINES && `${lines} lines`;
  }),
  fileRule(
    'tests skip nothing, wait for nothing and pretend nothing',
    /^tests\/.*\.(test|spec)\.tsx?$/,
    ({ text }) =>
      firstMatch(
        text,
        /\.(skip|only|todo|fixme|skipIf|runIf)\(|\bvi\.(mock|fn|spyOn)\(|\bwaitForTimeout\(|\bsetTimeout\(/,
      ),
  ),
];

function firstMatch(text: string, pattern: RegExp): string | false {
  const [found] = pattern.exec(text) ?? [];
  return found?.trim() ?? false;
}
