import type { BriefDistrict } from './brief.contract';

/** What is being done in a district, and what remains. */
export type DistrictThreads = Pick<BriefDistrict, 'interventions' | 'interventionCount' | 'problems'>;

export const NO_THREADS: DistrictThreads = { interventions: [], interventionCount: 0, problems: [] };
