import type { MeasuredOutcome } from '../../../server/domain/follow-up/divergence';
import type { Compilation } from '../../../server/features/compilations/compilations.contract';
import { useText } from '../../text/use-text';
import { useOutcomeWord } from '../../ui/use-outcome-word';
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
  const word = useOutcomeWord();
  const wordOf = ({ outcome, basis }: (typeof overview.goals)[number]['city']) =>
    outcome === 'all_well' || outcome === 'all_badly'
      ? word(outcome, basis)
      : t(`cityDocument.state.outcome.${outcome}`);
  const inOrder = OUTCOMES.flatMap((outcome) =>
    overview.goals.filter(({ city }) => city.outcome === outcome),
  );
  const words = [...new Set(inOrder.map(({ city }) => wordOf(city)))];
  const goalsOf = (said: string) =>
    inOrder.filter(({ city }) => wordOf(city) === said).map(({ goal }) => pick(goal.text).replace(/\.$/, ''));
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
        {words.map((said) => (
          <li key={said}>{`${said}: ${goalsOf(said).join('; ')}`}</li>
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
