import type { ProgrammeContent } from '../../../server/features/programmes/programmes.contract';
import { fieldId } from './field-ids';

const isHalf = ({ sv, en }: { readonly sv: string; readonly en: string }): boolean =>
  sv.trim() === '' || en.trim() === '';

/** Which fields must be filled in before a programme can be sent: names in both languages, its first day, laws. */
export function missingFields(
  content: ProgrammeContent,
): { readonly field: string; readonly what: 'both' | 'day' | 'law' }[] {
  const names: [string, { readonly sv: string; readonly en: string }][] = [
    ['title', content.title],
    ['shortTitle', content.shortTitle],
    ...content.focusAreas.flatMap((area, at): typeof names => [
      [`focusAreas.${at}.title`, area.title],
      ...area.goals.map((goal, no): (typeof names)[number] => [
        `focusAreas.${at}.goals.${no}.text`,
        goal.text,
      ]),
      ...area.statutoryRoles.map((role, no): (typeof names)[number] => [
        `focusAreas.${at}.statutoryRoles.${no}.label`,
        role.label,
      ]),
    ]),
    ...content.duties.map((duty, at): (typeof names)[number] => [`duties.${at}.label`, duty.label]),
    ...content.roles.map((role, at): (typeof names)[number] => [`roles.${at}.label`, role.label]),
  ];
  const laws = content.focusAreas.flatMap((area, at) =>
    area.statutoryRoles.flatMap(({ legalGround }, no) =>
      legalGround.trim() === '' ? [`focusAreas.${at}.statutoryRoles.${no}.legalGround`] : [],
    ),
  );
  return [
    ...names
      .filter(([, text]) => isHalf(text))
      .map(([path]) => ({ field: fieldId(path), what: 'both' as const })),
    ...(content.period.from === '' ? [{ field: fieldId('period.from'), what: 'day' as const }] : []),
    ...laws.map((path) => ({ field: fieldId(path), what: 'law' as const })),
  ];
}
