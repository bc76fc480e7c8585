import { Link } from '@tanstack/react-router';
import type { BriefDistrict } from '../../../server/features/brief/brief.contract';
import { useText } from '../../text/use-text';
import { VerdictMark } from '../../ui/verdict-mark';
import styles from './brief.module.css';
import { BriefMarks } from './brief-marks';

type Change = BriefDistrict['changes'][number];

const DIRECTIONS = { true: 'better', false: 'worse', null: 'neither' } as const;

/** An indicator that has changed for certain: which way, said in words, and where it stands now with its interval. */
export function ChangeItem({ change: { figure, good } }: { readonly change: Change }) {
  const { t, pick } = useText();
  const { indicator, verdict, sentence, round, provenance } = figure;
  const rises = verdict === 'increased';
  // The colour follows what the server says of good and bad; the shape, which way the figure went.
  const polarity = good === null ? 'no_judgement' : good === rises ? 'higher_is_better' : 'lower_is_better';
  return (
    <>
      <Link to="/indikatorer/$key" params={{ key: indicator.key }}>
        {pick(indicator.label)}
      </Link>
      {': '}
      <VerdictMark verdict={rises ? 'increased' : 'decreased'} polarity={polarity}>
        {t(`brief.direction.${DIRECTIONS[`${good}`]}`)}
      </VerdictMark>
      <BriefMarks example={provenance === 'example'} />{' '}
      <span className={styles['aside']}>
        {t('brief.changed', { sentence: pick(sentence), round, figure: pick(figure.figure) })}
      </span>
    </>
  );
}
