import { useState } from 'react';
import type { AuditLog, AuditRow } from '../../../server/features/audit/audit.contract';
import { getJson } from '../../api/client';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ErrorSummary } from '../../ui/error-summary';
import { useAttempt } from '../../ui/use-attempt';
import styles from './audit.module.css';
import { auditParameters } from './audit-parameters';
import type { AuditSearch } from './audit-search';
import { CSV_COLUMNS, writeCsv } from './write-csv';

/** So many rows at most: what is more is asked for a period at a time. */
const MOST_ROWS = 5_000;

/** The rows that are chosen, as a file that a spreadsheet opens. */
export function DownloadLog({ search }: { readonly search: AuditSearch }) {
  const { t, format } = useText();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string>();
  const { errors, attempt } = useAttempt();
  const download = async () => {
    if (busy) return;
    setBusy(true);
    setSaid(undefined);
    await attempt(async () => {
      const { rows, more } = await readRows(search);
      save(
        writeCsv(rows, {
          head: CSV_COLUMNS.map((column) => t(`audit.csv.${column}`)),
          action: (action) => t(`audit.action.${action}`),
        }),
      );
      setSaid(
        t(more ? 'audit.csv.cut' : 'audit.csv.done', { count: rows.length, rows: format.count(rows.length) }),
      );
    });
    setBusy(false);
  };
  return (
    <div className={styles['block']} data-print="no">
      <ErrorSummary errors={errors} />
      <p className={buttons['actions']}>
        <button
          type="button"
          className={buttons['button']}
          aria-disabled={busy}
          onClick={() => void download()}
        >
          {t(busy ? 'audit.csv.busy' : 'audit.csv.button')}
        </button>
        <span role="status" className={styles['quiet']}>
          {said ?? t('audit.csv.help', { rows: format.count(MOST_ROWS) })}
        </span>
      </p>
    </div>
  );
}

/** Page after page, the latest first. The first is written down in the log, as every reading is. */
async function readRows(search: AuditSearch): Promise<{ rows: AuditRow[]; more: boolean }> {
  const rows: AuditRow[] = [];
  let next: number | null | undefined;
  while (next !== null && rows.length < MOST_ROWS) {
    const fore = next === undefined ? undefined : String(next);
    const page: AuditLog = await getJson<AuditLog>(
      '/audit',
      auditParameters({ ...search, fore }),
      new AbortController().signal,
    );
    rows.push(...page.rows);
    next = page.next;
  }
  return { rows, more: next !== null };
}

function save(text: string): void {
  // The mark at the beginning tells a spreadsheet that it is UTF-8.
  const address = URL.createObjectURL(new Blob([`\uFEFF${text}`], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'handelselogg.csv';
  link.click();
  URL.revokeObjectURL(address);
}
