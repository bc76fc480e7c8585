import { ImportRejected } from '../domain/importing/import-error';

/** What a command says when its words make no sense: which it does not know, and how it is written. */
export function wrongArguments(usage: string, unknown: readonly string[] = []): ImportRejected {
  const about = unknown.length > 0 ? `okänt: ${unknown.join(' ')}. ` : '';
  return new ImportRejected('wrong_arguments', {
    sv: `${about}Skriv ${usage}`,
    en: `${about}Write ${usage}`,
  });
}
