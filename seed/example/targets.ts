import type { NewTarget } from '../../server/features/targets/decide-target';
import type { TargetDecision } from '../../server/features/targets/insert-version';

/**
 * Made up to try the product. The goal "halve perceived insecurity by 2025" was decided without a baseline, a base
 * year or an indicator (Trygghetsprogram 2020–2023, KF 2021-04-12): which they are here is this example's choice.
 */
interface ExampleTarget {
  readonly target: NewTarget;
  readonly changes: readonly TargetDecision[];
}

const NOTE = {
  note_sv:
    'Exempel. Målet att halvera otryggheten till 2025 beslutades utan utgångsvärde, basår eller indikator; de är valda här för att visa hur ett sådant mål följs upp.',
  note_en:
    'Example. The goal to halve perceived insecurity by 2025 was decided without a baseline, a base year or an indicator; those are chosen here to show how such a goal is followed up.',
};

const PLAIN_NOTE = {
  note_sv: 'Exempel. Målet är påhittat för att tjänsten ska gå att prova.',
  note_en: 'Example. The target is made up so that the service can be tried.',
};

/** A level that every district is to reach, decided in the winter after the round it starts from. */
function ofDistricts(
  key: string,
  indicator: string,
  round: string,
  decision: Pick<TargetDecision, 'amount' | 'year' | 'label_sv' | 'label_en'>,
): ExampleTarget {
  const day = `${Number(round) + 1}-02-16`;
  return {
    target: {
      key,
      indicator_key: indicator,
      provenance: 'example',
      scope: 'districts',
      scope_count: null,
      baseline_round_key: round,
      decision: {
        ...{ kind: 'absolute', decided_by: 'Exempel', decided_on: day, valid_from: day },
        ...decision,
        ...PLAIN_NOTE,
      },
    },
    changes: [],
  };
}

export const EXAMPLE_TARGETS: readonly ExampleTarget[] = [
  {
    target: {
      key: 'exempel-halverad-oro',
      indicator_key: 'oro_brott_ofta',
      provenance: 'example',
      scope: 'worst',
      scope_count: 3,
      baseline_round_key: '2017',
      decision: {
        kind: 'relative',
        amount: 0.5,
        year: 2025,
        label_sv: 'Halverad otrygghet till 2025 där den är störst',
        label_en: 'Perceived insecurity halved by 2025 where it is highest',
        decided_by: 'Exempel (jfr kommunfullmäktige 2021-04-12)',
        decided_on: '2021-04-12',
        valid_from: '2021-04-12',
        ...NOTE,
      },
    },
    changes: [],
  },
  {
    target: {
      key: 'exempel-oro-i-staden',
      indicator_key: 'oro_brott_ofta',
      provenance: 'example',
      scope: 'city',
      scope_count: null,
      baseline_round_key: '2017',
      decision: {
        kind: 'absolute',
        amount: 0.06,
        year: 2023,
        label_sv: 'Högst 6 procent oroar sig ofta',
        label_en: 'At most 6 per cent often worry',
        decided_by: 'Exempel',
        decided_on: '2018-02-19',
        valid_from: '2018-02-19',
        ...PLAIN_NOTE,
      },
    },
    // Changed in the middle of a year, as council targets are.
    changes: [
      {
        kind: 'absolute',
        amount: 0.08,
        year: 2023,
        label_sv: 'Högst 8 procent oroar sig ofta',
        label_en: 'At most 8 per cent often worry',
        decided_by: 'Exempel',
        decided_on: '2019-05-27',
        valid_from: '2019-06-01',
        ...PLAIN_NOTE,
      },
    ],
  },
  {
    target: {
      key: 'exempel-nedskrapning',
      indicator_key: 'ordning_nedskrapning',
      provenance: 'example',
      scope: 'districts',
      scope_count: null,
      baseline_round_key: '2014',
      decision: {
        kind: 'absolute',
        amount: 0.3,
        year: 2020,
        label_sv: 'Högst 30 procent ser nedskräpning som ett stort problem',
        label_en: 'At most 30 per cent see litter as a large problem',
        decided_by: 'Exempel',
        decided_on: '2015-03-02',
        valid_from: '2015-03-02',
        ...PLAIN_NOTE,
      },
    },
    changes: [],
  },
  ofDistricts('exempel-otrygg-ute-sent', 'otrygg_ute_sent', '2014', {
    amount: 0.1,
    year: 2020,
    label_sv: 'Högst 10 procent mycket otrygga ute sent',
    label_en: 'At most 10 per cent very unsafe out late',
  }),
  ofDistricts('exempel-utsatta-for-brott', 'utsatt_nagot_brott', '2014', {
    amount: 0.2,
    year: 2020,
    label_sv: 'Högst 20 procent utsatta för brott',
    label_en: 'At most 20 per cent exposed to crime',
  }),
  ofDistricts('exempel-morka-omraden', 'ordning_morka_omraden', '2014', {
    amount: 0.2,
    year: 2020,
    label_sv: 'Högst 20 procent ser mörka områden som ett stort problem',
    label_en: 'At most 20 per cent see dark areas as a large problem',
  }),
  // Of the programme that is in force: nothing has been measured since.
  ofDistricts('exempel-tryggare-kvallar', 'otrygg_ute_sent', '2023', {
    amount: 0.08,
    year: 2027,
    label_sv: 'Högst 8 procent mycket otrygga ute sent',
    label_en: 'At most 8 per cent very unsafe out late',
  }),
];
