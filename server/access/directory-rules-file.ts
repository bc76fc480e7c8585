import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type DirectoryRules, outcomeOf, type Standing } from '../domain/access/directory-rules';
import { ROLES } from '../domain/access/roles';

const RulesFile = z.strictObject({
  provision: z.boolean(),
  trustAddresses: z.boolean().default(false),
  roles: z.array(
    z.strictObject({
      claim: z.string().min(1),
      value: z.string().min(1),
      role: z.enum(ROLES),
      organisation: z.string().regex(/^[a-z0-9-]+$/),
    }),
  ),
});

/** The rules cannot be used; the message says where and why. */
export class InvalidDirectoryRules extends Error {
  constructor(path: string, why: string) {
    super(`OIDC_RULES pekar på ${path}, som inte kan användas: ${why}.`);
    this.name = 'InvalidDirectoryRules';
  }
}

/** @throws InvalidDirectoryRules */
export function readDirectoryRules(path: string): DirectoryRules {
  const parsed = RulesFile.safeParse(readJson(path), { error: z.locales.sv().localeError });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InvalidDirectoryRules(path, `${issue?.path.join('.') || 'filen'}: ${issue?.message ?? 'fel'}`);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new InvalidDirectoryRules(
      path,
      error instanceof SyntaxError ? 'det är inte JSON' : 'den går inte att läsa',
    );
  }
}

/**
 * Compares the rules with the organisations.
 * @returns the organisations that rules name and that do not stand today: those rules give nothing
 * @throws InvalidDirectoryRules for a role that there cannot be in that kind of organisation
 */
export function checkDirectoryRules(path: string, { roles }: DirectoryRules, standing: Standing): string[] {
  for (const [index, rule] of roles.entries()) {
    if (outcomeOf(rule, standing) !== 'impossible_role') continue;
    throw new InvalidDirectoryRules(
      path,
      `roles.${index}.role: ${rule.role} finns inte i ${rule.organisation}, som inte är stadsledningskontoret`,
    );
  }
  const missing = roles.filter((rule) => outcomeOf(rule, standing) === 'no_organisation');
  return [...new Set(missing.map(({ organisation }) => organisation))];
}
