import i18next from 'i18next';
import { useText } from '../../text/use-text';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Texts that hold the words of some fields' values. */
const WORDS: Readonly<Record<string, string>> = {
  role: 'access.role',
  kind: 'access.kind',
  state: 'access.state',
  language: 'access.language',
  purpose: 'audit.purpose',
  way: 'audit.way',
};

/** Writes whatever a row of the log holds as a reader would: dates, roles and yes or no in words. */
export function useValueText(): (field: string, value: unknown) => string {
  const { t, format } = useText();
  const write = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return t('audit.nothing');
    if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no');
    if (typeof value === 'number') return format.count(value);
    if (Array.isArray(value)) {
      return value.length === 0
        ? t('audit.nothing')
        : value.map((one) => write(field.replace(/s$/, ''), one)).join(', ');
    }
    if (typeof value === 'object') {
      return Object.entries(value)
        .map(([name, part]) => `${name}: ${write(name, part)}`)
        .join('; ');
    }
    const text = String(value);
    const word = `${WORDS[field]}.${text}`;
    if (i18next.exists(word)) return String(i18next.t(word as 'audit.yes')).toLowerCase();
    if (DATE.test(text)) return format.date(text);
    return INSTANT.test(text) ? format.instant(text) : text;
  };
  return write;
}
