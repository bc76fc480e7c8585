import { importRule, type Rule } from './rule';
import type { SourceFile } from './source-files';

const within = (target: string | undefined, folder: string): boolean => target?.startsWith(folder) ?? false;

const sliceOf = (path: string): string | undefined => /^(?:server|web)\/features\/([^/]+)\//.exec(path)?.[1];

/** A command writes: it names the handle that can, or opens the transaction itself. */
const isCommand = (file: SourceFile | undefined): boolean =>
  /\b(WriteDb|Deed)\b|\.transaction\(\)/.test(file?.text ?? '');

const isRoutes = (path: string): boolean => path.endsWith('.routes.ts');

export const IMPORT_RULES: readonly Rule[] = [
  importRule(
    'the domain is pure: it imports only the domain',
    /^server\/domain\//,
    ({ target }) => !within(target, 'server/domain/'),
  ),
  importRule(
    'the database layer knows the domain and nothing else of the product',
    /^db\//,
    ({ specifier, target }) =>
      specifier.startsWith('.') && !within(target, 'db/') && !within(target, 'server/domain/'),
  ),
  importRule(
    "a slice uses another slice's contracts and reading, never its routes or commands",
    /^server\/features\//,
    ({ target = '' }, { path }, files) => {
      const [own, other] = [sliceOf(path), sliceOf(target)];
      if (other === undefined || other === own) return false;
      return isRoutes(target) || isCommand(files.find((file) => file.path === target));
    },
  ),
  importRule(
    'slices know neither the application around them nor the pages',
    /^server\/(features|http|domain)\//,
    ({ target }) =>
      ['server/app', 'server/api', 'server/main', 'server/start-', 'server/cli/', 'web/', 'tests/'].some(
        (outside) => within(target, outside),
      ),
  ),
  importRule('what serves HTTP in general knows no slice', /^server\/http\//, ({ target }) =>
    within(target, 'server/features/'),
  ),
  importRule(
    'routes are not imported but by the API',
    /^(server|web|seed|db)\/(?!api\.ts$)/,
    ({ target = '' }) => isRoutes(target) && target.startsWith('server/'),
  ),
  importRule(
    'Kysely is named only by queries, commands, seed and database',
    /^(server|web)\//,
    ({ specifier }, file) => specifier === 'kysely' && !file.path.endsWith('.queries.ts') && !isCommand(file),
  ),
  importRule(
    'pages know of the server only the types of contracts, problems, the API and the domain',
    /^web\//,
    ({ target, typeOnly }) =>
      within(target, 'server/') &&
      !(typeOnly && /^server\/(domain\/|api\.ts$|.*contract\.ts$)/.test(target ?? '')),
  ),
  importRule(
    'pages reach neither database nor seed',
    /^web\//,
    ({ target }) => within(target, 'db/') || within(target, 'seed/'),
  ),
  importRule(
    'Recharts is imported only where charts are drawn',
    /^(web|server|seed|db)\/(?!charts\/)/,
    ({ specifier }) => specifier === 'recharts',
  ),
  importRule(
    'charts, components, client and texts know no feature and no page',
    /^web\/(charts|ui|api|text|styles)\//,
    ({ target }) => within(target, 'web/features/') || within(target, 'web/routes/'),
  ),
  importRule(
    "a page's features import neither each other nor the pages that compose them",
    /^web\/features\//,
    ({ target = '' }, { path }) =>
      target.startsWith('web/routes/') ||
      (target.startsWith('web/features/') && sliceOf(target) !== sliceOf(path)),
  ),
  importRule(
    'the sign-in library is known only to access',
    /^(server\/(?!access\/)|web|db|seed)/,
    ({ specifier }) => /^@?better-auth(\/|$)/.test(specifier),
  ),
  importRule('access knows no slice', /^server\/(access|mail)\//, ({ target }) =>
    within(target, 'server/features/'),
  ),
  importRule(
    'mail is sent only where mail is made',
    /^(server\/(?!mail\/)|web|db|seed)/,
    ({ specifier }) => specifier === 'nodemailer',
  ),
  importRule('nothing that runs imports tests', /^(db|server|web|seed)\//, ({ target }) =>
    within(target, 'tests/'),
  ),
];
