import { z } from 'zod';

/** Only on the own machine may what is said go unencrypted. */
export const isSafeAddress = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return (
    protocol === 'https:' ||
    (protocol === 'http:' && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname))
  );
};

/** How the city's directory is connected. All or none are set. */
export const DirectoryEnvironment = {
  OIDC_ISSUER: z
    .string()
    .refine(isSafeAddress)
    .transform((address) => address.replace(/\/$/, ''))
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().optional(),
  OIDC_RULES: z.string().optional(),
  OIDC_SCOPES: z
    .string()
    .regex(/^openid( \S+)*$/)
    .default('openid email profile'),
};
const NEEDED = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME', 'OIDC_RULES'] as const;

const TOGETHER = 'satt: OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME och OIDC_RULES hör ihop';

/** How to mend each setting. */
export const DIRECTORY_ALLOWED: Readonly<Record<string, string>> = {
  OIDC_ISSUER: 'en https-adress, eller http på den egna datorn; de fem OIDC-inställningarna hör ihop',
  OIDC_CLIENT_ID: TOGETHER,
  OIDC_CLIENT_SECRET: TOGETHER,
  OIDC_NAME: TOGETHER,
  OIDC_RULES: TOGETHER,
  OIDC_SCOPES: 'openid och fler ord med mellanslag emellan, till exempel "openid email profile"',
};

export interface DirectorySettings {
  /** Without a slash at the end. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What it is called on the page where one signs in. */
  readonly name: string;
  /** The file with the rules. */
  readonly rulesPath: string;
  readonly scopes: readonly string[];
}

type Given = { readonly [name in (typeof NEEDED)[number]]?: string | undefined } & {
  readonly OIDC_SCOPES: string;
};

/** @returns null when nothing is set; the setting that is missing when only some are */
export function directorySettings(set: Given): DirectorySettings | null | { readonly missing: string } {
  const missing = NEEDED.filter((name) => set[name] === undefined);
  if (missing.length === NEEDED.length) return null;
  if (missing[0] !== undefined) return { missing: missing[0] };
  const of = (name: (typeof NEEDED)[number]) => set[name] ?? '';
  return {
    issuer: of('OIDC_ISSUER'),
    clientId: of('OIDC_CLIENT_ID'),
    clientSecret: of('OIDC_CLIENT_SECRET'),
    name: of('OIDC_NAME'),
    rulesPath: of('OIDC_RULES'),
    scopes: set.OIDC_SCOPES.split(' '),
  };
}
