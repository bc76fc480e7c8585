import type { Polarity, Unit } from '../../../server/domain/statistics/estimate';
import type { JudgedTarget } from '../../../server/features/targets/targets.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { TargetMark } from '../../ui/target-mark';
import { EarlierVersions } from './earlier-versions';
import styles from './target-list.module.css';

interface TargetListProps {
  readonly targets: readonly JudgedTarget[];
  readonly unit: Unit;
  readonly polarity: Polarity;
}

/** What is to be reached, who decided it, how it stands, and what the survey could tell at all. */
export function TargetList({ targets, unit, polarity }: TargetListProps) {
  return (
    <div className={styles['targets']}>
      {targets.map((target) => (
        <TargetEntry key={target.key} target={target} unit={unit} polarity={polarity} />
      ))}
    </div>
  );
}

type TargetEntryProps = Omit<TargetListProps, 'targets'> & { readonly target: JudgedTarget };

function TargetEntry({ target, unit, polarity }: TargetEntryProps) {
  const { t, pick, format } = useText();
  const { provenance, label, note, status, sentence, earlier } = target;
  return (
    <article className={styles['target']}>
      <h3>
        {pick(label)} {provenance === 'example' && <ExampleMark target />}
      </h3>
      <p>
        <TargetMark status={status}>{pick(sentence)}</TargetMark>
      </p>
      <Scope target={target} />
      <Baseline target={target} unit={unit} />
      <Detectable target={target} polarity={polarity} />
      <ul className={styles['rounds']} aria-label={t('targets.rounds')}>
        {target.rounds.map((round) => (
          <li key={round.round}>
            <TargetMark status={round.status}>
              {t('targets.roundLine', {
                round: round.round,
                level: format.value({ value: round.level, unit, precision: 'exact' }),
              })}
              , {t(`targets.status.${round.status}`)}
            </TargetMark>
          </li>
        ))}
      </ul>
      <p className={styles['quiet']}>
        {t('targets.decided', {
          by: target.decidedBy,
          on: format.date(target.decidedOn),
          from: format.date(target.validFrom),
        })}{' '}
        {pick(note)}
      </p>
      {earlier.length > 0 && <EarlierVersions versions={earlier} />}
    </article>
  );
}

/** Which areas it is about, and whether made-up figures chose one of them. */
function Scope({ target }: Pick<TargetEntryProps, 'target'>) {
  const { t, format } = useText();
  const { scope, areas, baseline } = target;
  if (scope !== 'named' && scope !== 'worst') return null;
  const names = format.list(areas.map(({ label }) => label));
  const invented = areas.filter(({ example }) => example).map(({ label }) => label);
  return (
    <p>
      {scope === 'worst'
        ? t('targets.whereWorst', { areas: names, round: baseline?.round ?? '' })
        : t('targets.where', { areas: names })}{' '}
      {scope === 'worst' &&
        invented.length > 0 &&
        t('targets.whereExample', { areas: format.list(invented) })}
    </p>
  );
}

function Baseline({ target, unit }: Pick<TargetEntryProps, 'target' | 'unit'>) {
  const { t, format } = useText();
  const { baseline, kind, amount } = target;
  if (baseline === null) return null;
  // What was printed in whole percents is known no finer when it has been weighted together.
  const precision = baseline.provenance === 'published' ? 'integer' : 'exact';
  const words = { value: format.value({ value: baseline.value, unit, precision }), round: baseline.round };
  return (
    <p>
      {t(baseline.recalculated ? 'targets.fromRecalculated' : 'targets.from', words)}{' '}
      {kind === 'relative' && t('targets.halved', { factor: format.decimal(amount) })}{' '}
      {baseline.provenance === 'example' && <ExampleMark />}
    </p>
  );
}

/** Shown wherever a target is set, before anyone promises it. */
function Detectable({ target, polarity }: Pick<TargetEntryProps, 'target' | 'polarity'>) {
  const { t, format } = useText();
  const { smallestDetectableChange: change } = target;
  if (change === null) return <p>{t('targets.detectableUnknown')}</p>;
  const words = { change: format.points(change) };
  return <p>{t(polarity === 'higher_is_better' ? 'targets.detectableRise' : 'targets.detectable', words)}</p>;
}
