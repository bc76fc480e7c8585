import { Link } from '@tanstack/react-router';
import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';
import { useText } from '../../text/use-text';
import styles from './programme-overview.module.css';

/** So many are told at once. */
const SHOWN = 6;
/** So many of them on paper, as the style of the sheet has it. */
const PRINTED = 3;

type Changes = ProgrammeOverview['changes'];

/** What is new since the round before. */
export function ChangeList({ changes, previousRound }: Pick<ProgrammeOverview, 'changes' | 'previousRound'>) {
  const { t } = useText();
  if (previousRound === null) return <p>{t('programmeOverview.changes.noPrevious')}</p>;
  if (changes.length === 0) return <p>{t('programmeOverview.changes.none')}</p>;
  const rest = changes.slice(SHOWN);
  return (
    <>
      <Sentences changes={changes.slice(0, SHOWN)} />
      {changes.length > PRINTED && (
        <p className={styles['paper']}>
          {t('programmeOverview.changes.unprinted', { count: changes.length - PRINTED })}
        </p>
      )}
      {rest.length > 0 && (
        <details className={styles['fold']} data-print="no">
          <summary>{t('programmeOverview.changes.more', { count: rest.length })}</summary>
          <Sentences changes={rest} />
        </details>
      )}
    </>
  );
}

function Sentences({ changes }: { readonly changes: Changes }) {
  const { pick } = useText();
  return (
    <ul className={`${styles['list']} ${styles['few']}`}>
      {changes.map(({ what, sentence, link }) => (
        <li key={`${what} ${sentence.sv}`}>
          {link === null ? pick(sentence) : <Link to={link}>{pick(sentence)}</Link>}
        </li>
      ))}
    </ul>
  );
}
