import { ACCIDENT_THREADS } from './accident-threads';
import { CRIME_THREADS } from './crime-threads';
import { HOME_THREADS } from './home-threads';

/** Threads of a place. */
export const PLACE_THREADS = [...CRIME_THREADS, ...HOME_THREADS, ...ACCIDENT_THREADS];
