import type { OverviewCell } from '../../../server/features/programme-overview/programme-overview.contract';
import { useText } from '../../text/use-text';

/** What decides a cell, in words, and when it was measured. */
export function CellSentence({ cell: { sentence, round } }: { readonly cell: OverviewCell }) {
  const { t, pick } = useText();
  return (
    <>
      {pick(sentence).replace(/\.$/, '')}
      {round !== null && ` (${t('judgements.measuredIn', { round })})`}.
    </>
  );
}
