import type { Logger } from 'pino';
import { rolesByClaims } from '../domain/access/directory-rules';
import { todayOf } from '../http/clock';
import { createDirectory, type Directory, type DirectoryParts } from './directory';
import { checkDirectoryRules, readDirectoryRules } from './directory-rules-file';
import { standingOrganisations } from './standing-organisations.queries';

interface ConnectionParts extends Omit<DirectoryParts, 'rules' | 'welcomes'> {
  readonly log: Pick<Logger, 'warn'>;
}

/**
 * Reads the rules, compares them with the organisations there are, and connects the directory.
 * @throws InvalidDirectoryRules
 */
export async function connectDirectory(parts: ConnectionParts): Promise<Directory> {
  const { db, clock, log } = parts;
  const { rulesPath } = parts.settings;
  const rules = readDirectoryRules(rulesPath);
  const standing = () => standingOrganisations(db, todayOf(clock));
  for (const organisation of checkDirectoryRules(rulesPath, rules, await standing())) {
    log.warn(
      { organisation },
      'a rule of the directory names an organisation that does not stand; it gives nothing',
    );
  }
  return createDirectory({
    ...parts,
    rules,
    welcomes: async (claims) => rules.provision && rolesByClaims(rules, claims, await standing()).length > 0,
  });
}
