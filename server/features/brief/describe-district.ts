import type { MeasuredLine } from '../judgements/measure-indicators';
import type { BriefDistrict } from './brief.contract';
import { changesOf } from './changes';
import type { DistrictThreads } from './district-threads';
import { findingOf } from './finding';

interface Area {
  readonly slug: string;
  readonly name: string;
}

interface Known {
  /** Every indicator in it, in the order they are to be told. */
  readonly measured: readonly MeasuredLine[];
  readonly keyFigures: BriefDistrict['measured'];
  readonly threads: DistrictThreads;
  /** Of who answers for it. */
  readonly judgements: BriefDistrict['judgements'];
}

/** What is to be known of a district. */
export function describeDistrict(
  { slug, name }: Area,
  { measured, keyFigures, threads, judgements }: Known,
): BriefDistrict {
  const changed = changesOf(measured);
  const { steps: _, ...told } = changed;
  return {
    area: { slug, label: name },
    finding: findingOf(name, changed),
    measured: keyFigures,
    ...told,
    targets: measured.flatMap(({ figure, targets }) =>
      targets.map(({ label, status, sentence, provenance }) => ({
        ...{ figure, label, status, sentence },
        example: provenance === 'example',
      })),
    ),
    ...threads,
    judgements,
  };
}
