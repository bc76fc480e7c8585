import { createHash } from 'node:crypto';
import type { Compilation } from './compilations.contract';

/** SHA-256 of figures as they are kept: another one when any of them is revised. */
export const hashOf = (figures: Compilation['figures']): string =>
  createHash('sha256').update(JSON.stringify(figures)).digest('hex');
