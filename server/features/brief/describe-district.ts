import type { Measure } from './area-measures';
import type { BriefDistrict } from './brief.contract';
import { changesOf, findingOf } from './finding';

interface Area {
  readonly slug: string;
  readonly name: string;
}

/** What is to be known of a district. @param measures every indicator in it, in the order they are to be told */
export function describeDistrict({ slug, name }: Area, measures: readonly Measure[]): BriefDistrict {
  const changed = changesOf(measures);
  return {
    area: { slug, label: name },
    finding: findingOf(name, changed),
    ...changed,
    changes: [...changed.changes],
    targets: measures.flatMap(({ targets }) =>
      targets.map(({ label, status, sentence, provenance }) => ({
        ...{ label, status, sentence },
        example: provenance === 'example',
      })),
    ),
    interventions: [],
    interventionCount: 0,
    problems: [],
    judgements: [],
  };
}
