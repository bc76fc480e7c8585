import { PROGRAMME_2013 } from './from-2013';
import { PROGRAMME_2018 } from './from-2018';
import { SAFETY_PROGRAMME_2020, SECURITY_PROGRAMME_2020 } from './from-2020';
import type { ProgrammeEntry } from './programme-entry';

/** The city's programmes, with what public sources tell of them and nothing else. */
export const PROGRAMMES: readonly ProgrammeEntry[] = [
  PROGRAMME_2013,
  PROGRAMME_2018,
  SECURITY_PROGRAMME_2020,
  SAFETY_PROGRAMME_2020,
];
