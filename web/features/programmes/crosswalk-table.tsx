import { Link } from '@tanstack/react-router';
import type { Programmes } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';

type Line = Programmes['crosswalk'][number];

interface CrosswalkTableProps {
  readonly caption: string;
  /** A heading right above says the same. */
  readonly hiddenCaption?: boolean;
  readonly lines: readonly Line[];
}

/** Which focus area goes on from which, and how; both ends are ways to their pages. */
export function CrosswalkTable({ caption, hiddenCaption = false, lines }: CrosswalkTableProps) {
  const { t, pick } = useText();
  return (
    <RecordTable
      caption={caption}
      hiddenCaption={hiddenCaption}
      head={[
        t('programmes.crosswalk.earlier'),
        t('programmes.crosswalk.how'),
        t('programmes.crosswalk.later'),
        t('programmes.crosswalk.note'),
      ]}
      rows={lines.map(({ from, to, kind, note }) => ({
        key: `${from.programme} ${from.focusArea} ${to.programme} ${to.focusArea}`,
        cells: [
          <End key="from" end={from} />,
          t(`programmes.continuation.${kind}`),
          <End key="to" end={to} />,
          pick(note) || null,
        ],
      }))}
    />
  );
}

/** A focus area with its programme, or a programme as a whole. */
function End({ end }: { readonly end: Line['from'] }) {
  const { t, pick } = useText();
  const { programme, title, focusArea, label } = end;
  if (focusArea === null) {
    return (
      <Link to="/program/$slug" params={{ slug: programme }}>
        {t('programmes.crosswalk.whole', { programme: pick(title) })}
      </Link>
    );
  }
  return (
    <>
      <Link to="/program/$slug/$focusArea" params={{ slug: programme, focusArea }}>
        {pick(label)}
      </Link>
      <br />
      <small>{pick(title)}</small>
    </>
  );
}
