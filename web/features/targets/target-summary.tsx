import type { JudgedTarget } from '../../../server/features/targets/targets.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { TargetMark } from '../../ui/target-mark';

/** How a figure stands against its targets, in a line each. */
export function TargetSummary({ targets }: { readonly targets: readonly JudgedTarget[] }) {
  const { pick } = useText();
  return targets.map(({ key, status, sentence, provenance }) => (
    <p key={key}>
      <TargetMark status={status}>{pick(sentence)}</TargetMark>{' '}
      {provenance === 'example' && <ExampleMark target />}
    </p>
  ));
}
