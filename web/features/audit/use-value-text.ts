import i18next from 'i18next';
import { useText } from '../../text/use-text';
import { useAuditNames } from './audit-names';
import { useFieldText } from './use-field-text';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Texts that hold the words of some fields' values. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  role: ['access.role'],
  kind: ['access.kind'],
  state: ['access.state'],
  language: ['access.language'],
  purpose: ['audit.purpose'],
  way: ['audit.way'],
  givenBy: ['audit.givenBy'],
  action: ['audit.permission', 'audit.action'],
  outcome: ['audit.outcome'],
};

/** Fields that hold the key of an organisation or of a district. */
const NAMED: readonly string[] = ['organisation', 'predecessor', 'successor', 'district'];

/** Writes whatever a row of the log holds as a reader would: dates, roles and yes or no in words. */
export function useValueText(): (field: string, value: unknown) => string {
  const { t, format } = useText();
  const names = useAuditNames();
  const label = useFieldText();
  const write = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return t('audit.nothing');
    if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no');
    if (typeof value === 'number') return format.count(value);
    if (field === 'rows' && Array.isArray(value)) return value.map(span).join(', ');
    if (Array.isArray(value)) {
      return value.length === 0
        ? t('audit.nothing')
        : value.map((one) => write(field.replace(/s$/, ''), one)).join(', ');
    }
    if (typeof value === 'object') {
      // Roles carried over: whose they are stands with each person.
      if ('person' in value && 'role' in value) return write('role', value.role);
      return Object.entries(value)
        .map(([name, part]) => `${label(name)}: ${write(name, part)}`)
        .join('; ');
    }
    const text = String(value);
    const word = (WORDS[field] ?? []).map((place) => `${place}.${text}`).find((one) => i18next.exists(one));
    if (word !== undefined) return String(i18next.t(word as 'audit.yes')).toLowerCase();
    if (NAMED.includes(field)) return names.get(text) ?? text;
    if (DATE.test(text)) return format.date(text);
    return INSTANT.test(text) ? format.instant(text) : text;
  };
  return write;

  function span(ends: unknown): string {
    const [from, to] = Array.isArray(ends) ? ends : [ends, ends];
    return from === to
      ? format.count(Number(from))
      : `${format.count(Number(from))}–${format.count(Number(to))}`;
  }
}
