import type { ResolvedImport, SourceFile } from './source-files';

/** One thing that holds for the whole project. */
export interface Rule {
  readonly title: string;
  /** Says where it does not hold, one line each. */
  violations(files: readonly SourceFile[]): string[];
}

/** A rule about single imports: `forbids` is asked of every import of every file under `under`. */
export function importRule(
  title: string,
  under: RegExp,
  forbids: (imported: ResolvedImport, file: SourceFile, files: readonly SourceFile[]) => boolean,
): Rule {
  return {
    title,
    violations: (files) =>
      files
        .filter(({ path }) => under.test(path))
        .flatMap((file) =>
          file.imports
            .filter((imported) => forbids(imported, file, files))
            .map(({ specifier }) => `${file.path} imports ${specifier}`),
        ),
  };
}

/** A rule about single files: `fault` says what is wrong with one, or nothing. */
export function fileRule(title: string, under: RegExp, fault: (file: SourceFile) => string | false): Rule {
  return {
    title,
    violations: (files) =>
      files
        .filter(({ path }) => under.test(path))
        .flatMap((file) => {
          const found = fault(file);
          return found === false ? [] : [`${file.path}: ${found}`];
        }),
  };
}
