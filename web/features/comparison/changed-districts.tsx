import type { Localized } from '../../../server/domain/localized';
import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import { useText } from '../../text/use-text';
import { AreaLinks } from '../../ui/area-links';
import { ExampleMark } from '../../ui/example-mark';
import { VerdictMark } from '../../ui/verdict-mark';
import styles from './changed-districts.module.css';

type Compared = Comparison['areas'][number];

/** Which districts have changed for certain since the round before, and how many cannot be judged, and why. */
export function ChangedDistricts({ comparison }: { readonly comparison: Comparison }) {
  const { t, pick } = useText();
  const { areas, indicator, round } = comparison;
  const valued = areas.filter(({ point }) => point.value !== null);
  const verdictIs = (verdict: string) => valued.filter(({ change }) => change?.verdict === verdict);
  const certain = [...verdictIs('increased'), ...verdictIs('decreased')];
  const uncertain = verdictIs('no_certain_change');
  const unjudged = bySentence(verdictIs('not_assessable'), pick);
  const noEarlier = valued.filter(({ change }) => change === null);
  const noValue = areas.filter(({ point }) => point.value === null);
  return (
    <div className={styles['lists']}>
      {certain.length === 0 && <p>{t('overview.changedNone')}</p>}
      <ul className={styles['certain']}>
        {certain.flatMap(({ area, change }) =>
          change === null
            ? []
            : [
                <li key={area.slug}>
                  <AreaLinks areas={[area]} />{' '}
                  <VerdictMark verdict={change.verdict} polarity={indicator.polarity}>
                    {pick(change.sentence)}
                  </VerdictMark>{' '}
                  {change.example && <ExampleMark />}
                </li>,
              ],
        )}
      </ul>
      <Rest intro={t('overview.uncertainCount', { count: uncertain.length })} areas={uncertain} />
      {[...unjudged].map(([sentence, members]) => (
        <Rest
          key={sentence}
          intro={t('overview.unjudged', { count: members.length, sentence })}
          areas={members}
        />
      ))}
      <Rest intro={t('overview.noEarlier', { count: noEarlier.length })} areas={noEarlier} />
      <Rest intro={t('overview.noValue', { count: noValue.length, round: round.round })} areas={noValue} />
    </div>
  );
}

function bySentence(areas: readonly Compared[], pick: (text: Localized) => string): Map<string, Compared[]> {
  const groups = new Map<string, Compared[]>();
  for (const area of areas) {
    const sentence = area.change ? pick(area.change.sentence) : '';
    groups.set(sentence, [...(groups.get(sentence) ?? []), area]);
  }
  return groups;
}

function Rest({ intro, areas }: { readonly intro: string; readonly areas: readonly Compared[] }) {
  if (areas.length === 0) return null;
  return (
    <p>
      {intro} <AreaLinks areas={areas.map(({ area }) => area)} />.
    </p>
  );
}
