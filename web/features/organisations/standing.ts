import type { Organisation } from '../../../server/features/organisations/organisations.contract';

type Days = Pick<Organisation, 'validFrom' | 'validTo'>;

/** Whether it stands on a day. ISO dates; the last is the first day it is no more. */
export const standsOn = ({ validFrom, validTo }: Days, day: string): boolean =>
  validFrom <= day && (validTo === null || day < validTo);

/** Whether it is no more by a day. */
export const hasEnded = ({ validTo }: Days, day: string): boolean => validTo !== null && validTo <= day;

export const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name.localeCompare(other.name, 'sv');

const DAY_MS = 24 * 60 * 60 * 1000;

/** The last day of something that is no more from a day on. ISO dates. */
export const lastDay = (validTo: string): string =>
  new Date(Date.parse(validTo) - DAY_MS).toISOString().slice(0, 10);

/** The kinds in the order a reader looks for them. */
export const KINDS: readonly Organisation['kind'][] = [
  'district_committee',
  'specialist_committee',
  'company',
  'executive_office',
];
