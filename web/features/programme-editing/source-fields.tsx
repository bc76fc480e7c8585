import type { ProgrammeContent } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';
import { TextField } from '../../ui/text-field';
import { fieldId } from './field-ids';
import styles from './programme-editing.module.css';

type Source = ProgrammeContent['source'];

interface SourceFieldsProps {
  readonly source: Source;
  readonly onChange: (source: Source) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** Where the programme can be read; both fields empty: nowhere. */
export function SourceFields({ source, onChange, errorOf }: SourceFieldsProps) {
  const { t } = useText();
  const { title, url } = source ?? { title: '', url: '' };
  const write = (written: { title: string; url: string }) =>
    onChange(written.title === '' && written.url === '' ? null : written);
  return (
    <div className={styles['row']}>
      <TextField
        id={fieldId('source.title')}
        label={t('programmeEditing.field.sourceTitle')}
        value={title}
        maxLength={300}
        error={errorOf(fieldId('source.title'))}
        onChange={(written) => write({ title: written, url })}
      />
      <TextField
        id={fieldId('source.url')}
        label={t('programmeEditing.field.sourceUrl')}
        value={url}
        maxLength={1000}
        error={errorOf(fieldId('source.url'))}
        onChange={(written) => write({ title, url: written })}
      />
    </div>
  );
}
