import { Link } from '@tanstack/react-router';
import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';
import { useText } from '../../text/use-text';
import { DivergenceMark } from '../../ui/divergence-mark';
import { useOutcomeWord } from '../../ui/use-outcome-word';
import type { GoalLink } from './goal-link';
import styles from './programme-overview.module.css';

/** So many are told on the page; all of them on the page about judgements. */
const SHOWN = 5;

interface DivergenceListProps extends Pick<ProgrammeOverview, 'divergences' | 'districts'> {
  readonly goTo: GoalLink;
}

/** The judgements that part from the measurement: first those that say more than is measured. */
export function DivergenceList({ divergences, districts, goTo }: DivergenceListProps) {
  const { t, pick } = useText();
  const word = useOutcomeWord();
  if (divergences.length === 0) return <p>{t('programmeOverview.divergences.none')}</p>;
  const districtOf = (committee: string) => districts.find((one) => one.committee?.key === committee)?.slug;
  return (
    <ul className={`${styles['list']} ${styles['few']}`}>
      {divergences.slice(0, SHOWN).map(({ organisation, focusArea, goal, ...one }) => (
        <li key={`${organisation.key} ${focusArea} ${goal.key}`}>
          <Link {...goTo({ focusArea, goal: goal.key, district: districtOf(organisation.key) })}>
            {organisation.name}
          </Link>
          : {pick(goal.text).replace(/\.$/, '')}. <DivergenceMark divergence={one.divergence} />:{' '}
          {t('programmeOverview.divergences.sentence', {
            assessment: t(`reportWords.assessment.${one.assessment}`).toLowerCase(),
            outcome: word(one.outcome, one.basis).toLowerCase(),
          })}
          .
        </li>
      ))}
    </ul>
  );
}
