import type { ExampleThread } from './example-thread';
import { PLACE_THREADS } from './place-threads';
import { STAFF_THREADS } from './staff-threads';

const THREADS = [...PLACE_THREADS, ...STAFF_THREADS];

/** Which threads an organisation tells of, in every round alike. Few tell of the same, as in a city. */
const WHOSE: Readonly<Record<string, readonly string[]>> = {
  'farsta-stadsdelsnamnd': ['torget', 'fallolyckor', 'nedskrapning'],
  'skarpnacks-stadsdelsnamnd': ['brander', 'nara-relationer'],
  'bromma-stadsdelsnamnd': ['skolvagen', 'nedskrapning'],
  'sodermalms-stadsdelsnamnd': ['nedskrapning', 'svara-besked'],
  'jarva-stadsdelsnamnd': ['torget', 'skolvagen', 'ledning-efter-kontorstid'],
  'kungsholmens-stadsdelsnamnd': ['nedskrapning'],
  'hasselby-vallingby-stadsdelsnamnd': ['brander', 'skolvagen'],
  'norra-innerstadens-stadsdelsnamnd': ['nara-relationer', 'svara-besked'],
  'enskede-arsta-vantors-stadsdelsnamnd': ['torget', 'brander'],
  'hagersten-alvsjo-stadsdelsnamnd': ['fallolyckor', 'skolvagen'],
  'skarholmens-stadsdelsnamnd': ['nara-relationer', 'torget'],
  socialnamnden: ['nara-relationer', 'svara-besked'],
  'ab-stockholmshem': ['brander', 'ledning-efter-kontorstid'],
};
const ANYBODY: readonly string[] = ['svara-besked', 'ledning-efter-kontorstid'];

/** @param organisation its key */
export const threadsOf = (organisation: string): readonly ExampleThread[] =>
  (WHOSE[organisation] ?? ANYBODY).flatMap((key) => THREADS.find((thread) => thread.key === key) ?? []);
