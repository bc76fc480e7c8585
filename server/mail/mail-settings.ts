import { z } from '@hono/zod-openapi';

const ADDRESS = /^[^\s<>@]+@[^\s<>@]+$/;
/** An address, with or without a name before it. */
const SENDER = /^(?:[^<>\r\n]+ )?<([^\s<>]+)>$/;

/** The settings of mail, as they stand in the environment. */
export const MailEnvironment = {
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .transform((url) => new URL(url))
    .refine(({ hostname, pathname }) => hostname !== '' && (pathname === '' || pathname === '/'))
    .optional(),
  MAIL_FROM: z
    .string()
    .refine((sender) => ADDRESS.test(addressIn(sender)))
    .optional(),
};

/** How to mend each of them. */
export const MAIL_ALLOWED = {
  SMTP_URL: 'adressen till en e-postserver, till exempel smtp://namn:lösenord@smtp.example.se:587',
  MAIL_FROM:
    'avsändarens e-postadress, till exempel Lägesbild <lagesbild@example.se>; den behövs där SMTP_URL är satt',
} as const;

/** Where mail is handed over, and who it comes from. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte (smtps://), not only once both have agreed to be. */
  readonly secure: boolean;
  readonly credentials: { readonly user: string; readonly pass: string } | null;
  /** "Lägesbild <lagesbild@example.se>", or the address alone. */
  readonly from: string;
}

interface Given {
  readonly SMTP_URL?: URL | undefined;
  readonly MAIL_FROM?: string | undefined;
}

/** @returns null where no mail is to be sent; the setting that is missing where half is given */
export function mailSettings({ SMTP_URL, MAIL_FROM }: Given): MailSettings | { missing: string } | null {
  if (SMTP_URL === undefined) return null;
  if (MAIL_FROM === undefined) return { missing: 'MAIL_FROM' };
  const { hostname, port, protocol, username, password } = SMTP_URL;
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    credentials:
      username === '' ? null : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    from: MAIL_FROM,
  };
}

/** The address of a sender, without the name. */
export const addressIn = (sender: string): string => SENDER.exec(sender)?.[1] ?? sender;
