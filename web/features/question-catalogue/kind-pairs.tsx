import type { CatalogueVersion } from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';

/** How many questions each two kinds have in common; a kind with itself has no count. */
export function KindPairs({ catalogue: { content, matrix } }: { readonly catalogue: CatalogueVersion }) {
  const { t, pick } = useText();
  const { kinds } = content;
  const shared = (one: string, other: string) =>
    matrix.pairs.find((pair) => pair.kinds.includes(one) && pair.kinds.includes(other))?.shared ?? 0;
  return (
    <RecordTable
      caption={t('questionCatalogue.pairs')}
      named
      head={[t('questionCatalogue.kind'), ...kinds.map(({ label }) => pick(label))]}
      numbers={kinds.map((_, index) => index + 1)}
      rows={kinds.map(({ key, label }) => ({
        key,
        cells: [pick(label), ...kinds.map((other) => (other.key === key ? '–' : shared(key, other.key)))],
      }))}
    />
  );
}
