import type { BriefDistrict } from '../../../server/features/brief/brief.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { TargetMark } from '../../ui/target-mark';
import styles from './brief.module.css';
import { FigureWords } from './figure-words';

type TargetStatus = Parameters<typeof TargetMark>[0]['status'];

/** What is measured, and whether it reaches the target that holds for it: the sentence names the level. */
export function TargetItem({ one }: { readonly one: BriefDistrict['targets'][number] }) {
  const { pick } = useText();
  const { figure, status, sentence, example } = one;
  return (
    <>
      <FigureWords figure={figure} />{' '}
      <span className={styles['aside']}>
        <TargetMark status={status as TargetStatus}>{pick(sentence)}</TargetMark>{' '}
        {example && <ExampleMark target />}
      </span>
    </>
  );
}
