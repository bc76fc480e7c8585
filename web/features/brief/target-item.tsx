import type { BriefDistrict } from '../../../server/features/brief/brief.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { TargetMark } from '../../ui/target-mark';
import styles from './brief.module.css';

type TargetStatus = Parameters<typeof TargetMark>[0]['status'];

/** A target that holds, and whether it is being reached. */
export function TargetItem({ one }: { readonly one: BriefDistrict['targets'][number] }) {
  const { pick } = useText();
  const { label, status, sentence, example } = one;
  return (
    <>
      {pick(label)} {example && <ExampleMark />}{' '}
      <span className={styles['aside']}>
        <TargetMark status={status as TargetStatus}>{pick(sentence)}</TargetMark>
      </span>
    </>
  );
}
