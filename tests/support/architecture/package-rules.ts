import { fileRule, type Rule } from './rule';
import type { SourceFile } from './source-files';

interface PackageJson {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly allowScripts?: Record<string, boolean>;
}

interface Lockfile {
  readonly packages?: Record<string, { readonly integrity?: string; readonly hasInstallScript?: boolean }>;
}

const textOf = (files: readonly SourceFile[], name: string): string =>
  files.find(({ path }) => path === name)?.text ?? '{}';

export const PACKAGE_RULES: readonly Rule[] = [
  fileRule('every package is asked for in one exact version', /^package\.json$/, ({ text }) => {
    const { dependencies, devDependencies }: PackageJson = JSON.parse(text);
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    return loose.length > 0 && loose.map((entry) => entry.join(' ')).join(', ');
  }),
  {
    title: 'the lockfile knows every package by its content, and none runs a program that was not decided on',
    violations: (files) => {
      const { packages = {} }: Lockfile = JSON.parse(textOf(files, 'package-lock.json'));
      const { allowScripts = {} }: PackageJson = JSON.parse(textOf(files, 'package.json'));
      return Object.entries(packages).flatMap(([path, { integrity, hasInstallScript }]) => {
        if (path === '') return [];
        const undecided = hasInstallScript && !(path.replace(/^.*node_modules\//, '') in allowScripts);
        return integrity === undefined || undecided ? [path] : [];
      });
    },
  },
  fileRule('the lockfile ties no package to one registry', /^package-lock\.json$/, ({ text }) =>
    text.includes('"resolved":') ? 'has resolved addresses' : false,
  ),
  {
    title: 'migrations are a static list of every step, in order, without gaps',
    violations: (files) => {
      const steps = files
        .flatMap(({ path }) => /^db\/migrations\/(\d{4}-.+)\.ts$/.exec(path)?.[1] ?? [])
        .sort();
      const list = files.find(({ path }) => path === 'db/migrations/index.ts')?.text ?? '';
      const listed = [...list.matchAll(/'(\d{4}-[^']+)':/g)].map(([, name]) => name);
      const gaps = steps.filter((step, index) => Number(step.slice(0, 4)) !== index + 1);
      return [
        ...(listed.join() === steps.join()
          ? []
          : [`listed ${listed.join(', ')}; there are ${steps.join(', ')}`]),
        ...gaps.map((step) => `${step} leaves a gap`),
      ];
    },
  },
];
