import type { AboutEntry, DataTable } from './data-table';
import { isNumberColumn } from './data-table';
import { UNIT_WORDS } from './unit-words';

/** Everything that must be known of a table's figures: its title and unit, then the rest. */
export function fullAbout({ title, columns, about }: DataTable): AboutEntry[] {
  const value = columns.filter(isNumberColumn).find(({ key }) => key === 'value');
  return [
    { key: 'title', label: { sv: 'Titel', en: 'Title' }, values: [title] },
    {
      key: 'unit',
      label: { sv: 'Enhet', en: 'Unit' },
      values: value === undefined ? [] : [UNIT_WORDS[value.unit]],
    },
    ...about,
  ];
}
