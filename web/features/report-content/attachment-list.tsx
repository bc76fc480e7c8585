import type { Attachment } from '../../../server/features/reports/attachment.contract';
import { useText } from '../../text/use-text';
import styles from './report-content.module.css';

interface AttachmentListProps {
  readonly attachments: readonly Attachment[];
  readonly addressOf: (attachment: Attachment) => string;
}

const BYTES = 1000;

/** The files of a section, each a link. */
export function AttachmentList({ attachments, addressOf }: AttachmentListProps) {
  const { t, format } = useText();
  if (attachments.length === 0) return null;
  return (
    <div>
      <p className={styles['label']}>{t('reportContent.files')}</p>
      <ul className={styles['files']}>
        {attachments.map((attachment) => (
          <li key={attachment.id}>
            <a href={addressOf(attachment)} download={attachment.fileName}>
              {t('reportContent.file', {
                name: attachment.fileName,
                size: format.count(Math.max(1, attachment.size / BYTES)),
              })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
