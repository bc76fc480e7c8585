import type { BriefDistrict } from '../../../server/features/brief/brief.contract';
import { useText } from '../../text/use-text';
import { VerdictMark } from '../../ui/verdict-mark';
import styles from './brief.module.css';
import { FigureWords } from './figure-words';

/** A key figure: the latest that is known, with its interval and its round, and how it stands against others. */
export function MeasuredItem({ one }: { readonly one: BriefDistrict['measured'][number] }) {
  const { pick } = useText();
  const { figure, polarity, compared } = one;
  return (
    <>
      <FigureWords figure={figure} />
      {compared !== null && (
        <>
          {' '}
          <span className={styles['aside']}>
            <VerdictMark verdict={compared.verdict} polarity={polarity}>
              {pick(compared.sentence)}
            </VerdictMark>
          </span>
        </>
      )}
    </>
  );
}
