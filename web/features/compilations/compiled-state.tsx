import type { MeasuredOutcome } from '../../../server/domain/follow-up/divergence';
import type { Compilation } from '../../../server/features/compilations/compilations.contract';
import { useText } from '../../text/use-text';
import styles from './compilations.module.css';

const OUTCOMES: readonly MeasuredOutcome[] = [
  'all_well',
  'mixed',
  'all_badly',
  'undetermined',
  'not_measurable',
];

/** How the programme stands, in sentences: of how many reports, and which goals stand how. */
export function CompiledState({
  content: { overview, reports, missing },
}: {
  readonly content: Pick<Compilation, 'overview' | 'reports' | 'missing'>;
}) {
  const { t, pick, format } = useText();
  const goalsOf = (outcome: MeasuredOutcome) =>
    overview.goals
      .filter(({ city }) => city.outcome === outcome)
      .map(({ goal }) => pick(goal.text).replace(/\.$/, ''));
  return (
    <>
      <p>
        {t('cityDocument.state.reports', { reports: reports.length, count: overview.reporting.reports })}{' '}
        {t('cityDocument.state.divergences', { count: overview.divergences.length })}
      </p>
      {missing.length > 0 && (
        <p>
          {t('cityDocument.state.missing', {
            organisations: format.list(missing.map(({ organisation }) => organisation)),
          })}
        </p>
      )}
      <p>{t('cityDocument.state.goals')}</p>
      <ul className={styles['list']}>
        {OUTCOMES.filter((outcome) => goalsOf(outcome).length > 0).map((outcome) => (
          <li
            key={outcome}
          >{`${t(`cityDocument.state.outcome.${outcome}`)}: ${goalsOf(outcome).join('; ')}`}</li>
        ))}
      </ul>
    </>
  );
}

/** What was new since the round before. */
export function CompiledChanges({ overview }: Pick<Compilation, 'overview'>) {
  const { t, pick } = useText();
  const { changes, previousRound } = overview;
  if (changes.length === 0) return <p>{t('cityDocument.state.nothingNew')}</p>;
  return (
    <>
      {previousRound && <p>{t('cityDocument.state.since', { round: pick(previousRound.label) })}</p>}
      <ul className={styles['list']}>
        {changes.map(({ sentence }) => (
          <li key={sentence.sv}>{pick(sentence)}</li>
        ))}
      </ul>
    </>
  );
}
