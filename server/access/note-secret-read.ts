import type { Visit } from './visit';

/** A text that not everybody may read. */
export interface SecretText {
  /** The organisation it belongs to. */
  readonly organisation: string;
  /** What it is part of: its kind and its key. */
  readonly subject: { readonly kind: string; readonly id: string };
  /** Which part of that, where it has several. */
  readonly part?: string;
}

/**
 * Writes down that somebody reads a secret text. To be awaited after the permission and before the text is handed
 * out: a reading that cannot be written down does not happen. The text itself is never written down.
 */
export async function noteSecretRead(
  visit: Visit,
  { organisation, subject, part }: SecretText,
): Promise<void> {
  await visit.note({
    action: 'secret.read',
    organisation,
    subject,
    ...(part === undefined ? {} : { details: { after: { part } } }),
  });
}
