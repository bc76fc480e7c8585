import { fileRule, type Rule } from './rule';

interface PackageJson {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

export const PACKAGE_RULES: readonly Rule[] = [
  fileRule('every package is asked for in one exact version', /^package\.json$/, ({ text }) => {
    const { dependencies, devDependencies }: PackageJson = JSON.parse(text);
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    return loose.length > 0 && loose.map((entry) => entry.join(' ')).join(', ');
  }),
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
