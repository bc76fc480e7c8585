import { Link } from '@tanstack/react-router';
import type { AuditRow } from '../../../server/features/audit/audit.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';
import styles from './audit.module.css';
import { AuditDetails } from './audit-details';
import { onlyField, tellsMore } from './describe-changes';
import { useFieldText } from './use-field-text';
import { useValueText } from './use-value-text';

const COLUMNS = ['at', 'actor', 'action', 'subject', 'organisation', 'outcome', 'address'] as const;

/** Rows of the log, each in words. */
export function AuditTable({ rows }: { readonly rows: readonly AuditRow[] }) {
  const { t, format } = useText();
  return (
    <RecordTable
      caption={t('audit.caption')}
      head={COLUMNS.map((column) => t(`audit.column.${column}`))}
      rows={rows.map((row) => ({
        key: row.seq,
        cells: [
          format.second(row.at),
          <Actor key="actor" actor={row.actor} />,
          <What key="action" row={row} />,
          isAboutItself(row) || row.subject === null ? null : <Subject key="subject" subject={row.subject} />,
          row.organisation && (row.organisation.name ?? row.organisation.id),
          <span key="outcome" className={styles['outcome']} data-outcome={row.outcome}>
            {t(`audit.outcome.${row.outcome}`)}
          </span>,
          row.details?.address ?? null,
        ],
        more: tellsMore(row) ? <AuditDetails details={row.details} /> : null,
      }))}
    />
  );
}

/** Somebody who signed in is not named twice. */
const isAboutItself = ({ actor, subject }: AuditRow): boolean =>
  subject?.kind === 'person' && subject.id === actor.id;

/** What was done, in words, with the one thing there may be to add. */
function What({ row }: { readonly row: AuditRow }) {
  const { t } = useText();
  const label = useFieldText();
  const write = useValueText();
  const only = onlyField(row);
  return (
    <>
      {t(`audit.action.${row.action}`)}
      {only && (
        <small className={styles['only']}>
          {label(only.field)}: {write(only.field, only.after)}
        </small>
      )}
    </>
  );
}

function Actor({ actor: { kind, id, name } }: Pick<AuditRow, 'actor'>) {
  const { t } = useText();
  if (kind !== 'person') return t(`audit.actor.${kind}`, { id: id ?? '' });
  return <PersonLink id={id} name={name ?? t('audit.actor.person')} />;
}

function Subject({ subject: { kind, id, name } }: { readonly subject: NonNullable<AuditRow['subject']> }) {
  const { t } = useText();
  if (kind === 'person') return <PersonLink id={id} name={name ?? t('audit.subject.person')} />;
  if (kind === 'organisation') {
    return (
      <Link to="/admin/organisationer/$key" params={{ key: id }}>
        {name ?? t('audit.subject.organisation', { id })}
      </Link>
    );
  }
  return kind === 'audit' ? t('audit.subject.audit') : (name ?? t('audit.subject.other', { kind, id }));
}

function PersonLink({ id, name }: { readonly id: string | null; readonly name: string }) {
  return id === null ? (
    name
  ) : (
    <Link to="/admin/personer/$id" params={{ id }}>
      {name}
    </Link>
  );
}
