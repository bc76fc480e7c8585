import type { ReportState } from '../../../server/domain/reporting/workflow';

/** How far the made-up report of an organisation has come. */
export interface PlannedReport {
  readonly organisation: string;
  readonly state: Extract<
    ReportState,
    | 'draft'
    | 'ready'
    | 'referred_back'
    | 'decided'
    | 'submitted'
    | 'in_review'
    | 'returned'
    | 'accepted'
    | 'published'
  >;
  /** Of the questions, how many are answered: 0–1. */
  readonly written: number;
  /** Whether somebody reserved themselves against the decision. */
  readonly reservation?: true;
}

const committee = (place: string): string => `${place}-stadsdelsnamnd`;

const published = (organisation: string): PlannedReport => ({ organisation, state: 'published', written: 1 });
const at = (organisation: string, state: PlannedReport['state'], written = 1): PlannedReport => ({
  organisation,
  state,
  written,
});

/** The round that is over. */
const PAST: readonly PlannedReport[] = [
  { ...published(committee('farsta')), reservation: true },
  published(committee('skarpnacks')),
  published(committee('bromma')),
  published(committee('sodermalms')),
  published(committee('jarva')),
  published('socialnamnden'),
];

/** The round that is on its way. */
const UNDER_WAY: readonly PlannedReport[] = [
  at(committee('farsta'), 'returned'),
  { ...published(committee('bromma')), reservation: true },
  published(committee('sodermalms')),
  published('socialnamnden'),
  at(committee('jarva'), 'accepted'),
  at(committee('skarpnacks'), 'in_review'),
  at(committee('kungsholmens'), 'submitted'),
  at(committee('hasselby-vallingby'), 'decided'),
  at(committee('norra-innerstadens'), 'ready'),
  at(committee('enskede-arsta-vantors'), 'referred_back'),
  at(committee('hagersten-alvsjo'), 'draft', 0.8),
  at(committee('skarholmens'), 'draft', 0.3),
  at('utbildningsnamnden', 'submitted'),
  at('trafiknamnden', 'draft', 0.5),
  at('ab-stockholmshem', 'published'),
];

/** The round that has just opened. */
const CURRENT: readonly PlannedReport[] = UNDER_WAY.map(({ organisation }, index) =>
  at(organisation, 'draft', index === 0 ? 0.6 : Math.max(0, 0.4 - index / 20)),
);

/** Oldest round first. */
export const PLAN: readonly (readonly PlannedReport[])[] = [PAST, UNDER_WAY, CURRENT];
