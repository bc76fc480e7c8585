import type { CatalogueVersion } from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';

/** How many questions each kind has, how many of them are its own, and how many it shares. */
export function KindTable({ catalogue: { content, matrix } }: { readonly catalogue: CatalogueVersion }) {
  const { t, pick } = useText();
  const labelOf = (key: string) => {
    const kind = content.kinds.find((one) => one.key === key);
    return kind === undefined ? key : pick(kind.label);
  };
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
      ]}
      numbers={[1, 2, 3]}
      rows={matrix.kinds.map(({ kind, questions, shared, onlyHere }) => ({
        key: kind,
        cells: [labelOf(kind), questions, shared, onlyHere],
      }))}
    />
  );
}
