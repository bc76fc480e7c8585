import { useId, useRef, useState } from 'react';
import type { Attachment } from '../../../../server/features/reports/attachment.contract';
import type { ApiProblem } from '../../../api/problem';
import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { ErrorSummary } from '../../../ui/error-summary';
import { useAttempt } from '../../../ui/use-attempt';
import type { SectionDeeds } from '../reports.mutations';
import { attachmentAddress } from '../reports.queries';
import styles from './section-files.module.css';
import writing from './writing.module.css';

/** What the server takes: told before, so that nobody waits in vain. */
const LIMIT_MB = 10;
const MEGABYTE = 1024 * 1024;
const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.pptx,.odt,.ods,.odp';

interface SectionFilesProps {
  readonly report: string;
  readonly section: string;
  readonly attachments: readonly Attachment[];
  readonly writable: boolean;
  readonly deeds: SectionDeeds;
}

/** The files of a section: added one at a time, removed after a question. */
export function SectionFiles({ report, section, attachments, writable, deeds }: SectionFilesProps) {
  const { t, format } = useText();
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [removing, setRemoving] = useState<Attachment>();
  const ownWords = ({ code }: ApiProblem) =>
    code === 'file_type_refused'
      ? {
          field: null,
          message: t('writing.files.wrongType', { name: input.current?.files?.[0]?.name ?? '' }),
        }
      : undefined;
  const { errors, refuse, attempt } = useAttempt({}, ownWords);
  const removal = useAttempt();
  const add = async (file: File) => {
    setSaid('');
    const about = { name: file.name, size: format.decimal(file.size / MEGABYTE), limit: LIMIT_MB };
    if (file.size === 0) return refuse([{ field: null, message: t('writing.files.empty', about) }]);
    if (file.size > LIMIT_MB * MEGABYTE)
      return refuse([{ field: null, message: t('writing.files.tooLarge', about) }]);
    setSaid(t('writing.files.sending', about));
    const done = await attempt(() => deeds.attach.mutateAsync(file));
    setSaid(done ? t('writing.files.added', about) : '');
  };
  const chosen = async () => {
    const file = input.current?.files?.[0];
    if (file === undefined || deeds.attach.isPending) return;
    await add(file);
    // The same file can be chosen once more.
    if (input.current) input.current.value = '';
  };
  const remove = async () => {
    if (removing && (await removal.attempt(() => deeds.detach.mutateAsync(removing.id))))
      setRemoving(undefined);
  };
  return (
    <section className={writing['block']} aria-labelledby="bilagor">
      <h2 id="bilagor">{t('writing.files.title')}</h2>
      <ErrorSummary errors={errors} />
      {attachments.length === 0 && <p>{t('writing.files.none')}</p>}
      <ul className={styles['files']}>
        {attachments.map((file) => (
          <li key={file.id}>
            <span>
              <a href={attachmentAddress(report, section, file.id)} download={file.fileName}>
                {file.fileName}
              </a>{' '}
              <small>
                {t('writing.files.size', {
                  size: format.count(Math.max(1, Math.round(file.size / 1024))),
                })}
              </small>
            </span>
            {writable && (
              <button
                type="button"
                className={buttons['button']}
                data-print="no"
                aria-label={t('writing.files.removeLabel', { name: file.fileName })}
                onClick={() => setRemoving(file)}
              >
                {t('writing.files.remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {writable && (
        <div className={styles['upload']} data-print="no">
          <label htmlFor={field}>{t('writing.files.choose')}</label>
          <p id={`${field}-hint`} className={writing['small']}>
            {t('writing.files.lead', { size: LIMIT_MB })}
          </p>
          <input
            ref={input}
            id={field}
            type="file"
            accept={ACCEPTED}
            aria-describedby={`${field}-hint`}
            onChange={() => void chosen()}
          />
          <p role="status" aria-busy={deeds.attach.isPending}>
            {said}
          </p>
        </div>
      )}
      {removing && (
        <ConfirmDialog
          title={t('writing.files.removeTitle')}
          confirm={t('writing.files.remove')}
          danger
          errors={removal.errors}
          onConfirm={remove}
          onCancel={() => setRemoving(undefined)}
        >
          <p>{t('writing.files.removeHelp', { name: removing.fileName })}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
