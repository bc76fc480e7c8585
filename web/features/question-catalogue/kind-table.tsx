import type { CatalogueVersion } from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';

/** How many questions each kind has, how many of them are its own, and how many it shares with which. */
export function KindTable({ catalogue: { content, matrix } }: { readonly catalogue: CatalogueVersion }) {
  const { t, pick } = useText();
  const labelOf = (key: string) => {
    const kind = content.kinds.find((one) => one.key === key);
    return kind === undefined ? key : pick(kind.label);
  };
  const sharedWith = (key: string) =>
    matrix.pairs
      .filter(({ kinds, shared }) => kinds.includes(key) && shared > 0)
      .map(({ kinds: [one, other], shared }) => ({ kind: one === key ? other : one, shared }))
      .sort((one, other) => other.shared - one.shared);
  return (
    <RecordTable
      caption={t('questionCatalogue.overlap')}
      hiddenCaption
      named
      head={[
        t('questionCatalogue.kind'),
        t('questionCatalogue.questions'),
        t('questionCatalogue.mark.shared'),
        t('questionCatalogue.mark.only_here'),
        t('questionCatalogue.sharedWith'),
      ]}
      numbers={[1, 2, 3]}
      rows={matrix.kinds.map(({ kind, questions, shared, onlyHere }) => ({
        key: kind,
        cells: [
          labelOf(kind),
          questions,
          shared,
          onlyHere,
          sharedWith(kind)
            .map((other) => t('questionCatalogue.pair', { kind: labelOf(other.kind), count: other.shared }))
            .join(', ') || null,
        ],
      }))}
    />
  );
}
