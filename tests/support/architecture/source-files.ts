import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { projectRoot } from '../../../seed/project-root';
import { listImports } from './list-imports';

/** A file of the project as the rules see it. */
export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly ResolvedImport[];
}

export interface ResolvedImport {
  readonly specifier: string;
  /** The project's file that is meant; undefined for packages. */
  readonly target: string | undefined;
  readonly typeOnly: boolean;
}

const FOLDERS = ['bin', 'db', 'docs', 'seed', 'server', 'tests', 'web'];
const FILES = ['package.json', 'package-lock.json'];

/** Every file of the project in which a rule may look. */
export function readProject(): SourceFile[] {
  const root = projectRoot();
  const paths = [...FILES, ...FOLDERS.flatMap((folder) => listFiles(root, folder))];
  return sourceFiles(Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])));
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Files from texts by path, their imports resolved among themselves. */
export function sourceFiles(texts: Readonly<Record<string, string>>): SourceFile[] {
  return Object.entries(texts).map(([path, text]) => ({
    path,
    text,
    imports: /\.[cm]?tsx?$/.test(path)
      ? listImports(text).map(({ specifier, typeOnly }) => ({
          specifier,
          typeOnly,
          target: resolve(path, specifier, texts),
        }))
      : [],
  }));
}

function resolve(
  from: string,
  specifier: string,
  texts: Readonly<Record<string, string>>,
): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const base = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`];
  // What is not there is named all the same, so that a rule about its folder still sees it.
  return candidates.find((candidate) => candidate in texts) ?? base;
}
