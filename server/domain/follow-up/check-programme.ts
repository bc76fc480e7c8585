import type { Localized } from '../localized';
import type { FocusArea, Programme } from './programme';
import { type ProgrammeFault, takenAmong, unknownAmong } from './programme-fault';

/** What a programme is held against: keys of what there is. */
export interface KnownOfProgrammes {
  readonly indicators: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  /** The focus areas that each programme has or has had, by slug. */
  readonly programmes: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Everything that keeps a programme from being kept; none when it can be. @param slug its name in addresses */
export function checkProgramme(
  slug: string,
  programme: Programme,
  known: KnownOfProgrammes,
): ProgrammeFault[] {
  const { period, focusAreas, duties, roles } = programme;
  const areaKeys = new Set(focusAreas.map(({ key }) => key));
  const dutyKeys = new Set(duties.map(({ key }) => key));
  return [
    ...untitled(programme.title, 'title'),
    ...untitled(programme.shortTitle, 'shortTitle'),
    ...(period.to !== null && period.to < period.from
      ? [{ path: 'period.to', code: 'period_reversed' as const, detail: period.to }]
      : []),
    ...takenAmong(focusAreas, 'focusAreas'),
    ...takenAmong(duties, 'duties'),
    ...takenAmong(roles, 'roles'),
    ...duties.flatMap(({ label }, at) => untitled(label, `duties.${at}.label`)),
    ...roles.flatMap(({ label, focusAreas: served }, at) => [
      ...untitled(label, `roles.${at}.label`),
      ...unknownAmong(served, areaKeys, 'unknown_focus_area', `roles.${at}.focusAreas`),
    ]),
    ...focusAreas.flatMap((area, at) => [
      ...untitled(area.title, `focusAreas.${at}.title`),
      ...goalFaults(area, `focusAreas.${at}.goals`, known),
      ...assignmentFaults(area, `focusAreas.${at}.assignments`, { duties: dutyKeys, ...known }),
      ...continuationFaults(area, `focusAreas.${at}.continues`, { slug, programmes: known.programmes }),
    ]),
  ];
}

/** Swedish first: English may come later. */
const untitled = ({ sv }: Localized, path: string): ProgrammeFault[] =>
  sv.trim() === '' ? [{ path: `${path}.sv`, code: 'text_missing', detail: '' }] : [];

function goalFaults({ goals }: FocusArea, path: string, known: KnownOfProgrammes): ProgrammeFault[] {
  return [
    ...takenAmong(goals, path),
    ...goals.flatMap((goal, at) => [
      ...untitled(goal.text, `${path}.${at}.text`),
      ...unknownAmong(goal.indicators, known.indicators, 'unknown_indicator', `${path}.${at}.indicators`),
      ...unknownAmong(goal.targets, known.targets, 'unknown_target', `${path}.${at}.targets`),
      ...unknownAmong(goal.judgedBy, known.questions, 'unknown_question', `${path}.${at}.judgedBy`),
    ]),
  ];
}

function assignmentFaults(
  { assignments }: FocusArea,
  path: string,
  known: { readonly duties: ReadonlySet<string>; readonly organisations: ReadonlySet<string> },
): ProgrammeFault[] {
  return assignments.flatMap(({ duty, organisation, kind }, at): ProgrammeFault[] => {
    const fault = (field: string, code: ProgrammeFault['code'], detail: string) => ({
      path: `${path}.${at}.${field}`,
      code,
      detail,
    });
    return [
      ...(known.duties.has(duty) ? [] : [fault('duty', 'unknown_duty', duty)]),
      // One organisation or every one of a kind: both or neither names nobody.
      ...((organisation === null) === (kind === null)
        ? [fault('organisation', 'assignment_to_one', organisation ?? '')]
        : []),
      ...(organisation === null || known.organisations.has(organisation)
        ? []
        : [fault('organisation', 'unknown_organisation', organisation)]),
    ];
  });
}

function continuationFaults(
  { continues }: FocusArea,
  path: string,
  { slug, programmes }: Pick<KnownOfProgrammes, 'programmes'> & { readonly slug: string },
): ProgrammeFault[] {
  return continues.flatMap(({ programme, focusArea }, at): ProgrammeFault[] => {
    const areas = programmes.get(programme);
    if (programme === slug) {
      return [{ path: `${path}.${at}.programme`, code: 'goes_on_from_itself', detail: programme }];
    }
    if (areas === undefined) {
      return [{ path: `${path}.${at}.programme`, code: 'unknown_programme', detail: programme }];
    }
    return focusArea === null || areas.has(focusArea)
      ? []
      : [{ path: `${path}.${at}.focusArea`, code: 'unknown_focus_area', detail: focusArea }];
  });
}
