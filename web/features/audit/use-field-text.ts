import i18next from 'i18next';
import { useText } from '../../text/use-text';

/** The name of a field of the log's details; one that has no words of its own stands as it is kept. */
export function useFieldText(): (field: string) => string {
  const { t } = useText();
  return (field) => {
    const known = `audit.field.${field}`;
    return i18next.exists(known) ? t(known as 'audit.field.name') : field;
  };
}
