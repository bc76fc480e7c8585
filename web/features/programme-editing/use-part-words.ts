import type { Localized } from '../../../server/domain/localized';
import type { ProgrammeContent } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';
import { changedLines } from './changed-lines';
import type { NameOf } from './create-name-of';
import type { FocusArea, Part, PartDifference } from './parts-of';

interface PartWords {
  /** "Målet Färre brott i Förebygga brott" */
  label(part: Part): string;
  /** What a part says before and after, a line for each thing that differs; empty where there is no such part. */
  compared(difference: Pick<PartDifference, 'before' | 'after'>): ReturnType<typeof changedLines>;
}

/** Parts of a programme in words, to be compared by somebody who reads. */
export function usePartWords(nameOf: NameOf): PartWords {
  const { t, pick, format } = useText();
  const both = ({ sv, en }: Localized) => (en === '' || en === sv ? sv : `${sv}\n${en}`);
  const lines = (list: readonly (string | null)[]) =>
    list.filter((line) => line !== null && line !== '').join('\n');
  const named = (label: string, value: string) => (value === '' ? null : `${label}: ${value}`);
  const period = ({ from, to }: ProgrammeContent['period']) =>
    to === null
      ? t('programmes.from', { from: format.date(from) })
      : `${format.date(from)} – ${format.date(to)}`;
  const assignment = ({ duty, part, organisation, kind, note }: FocusArea['assignments'][number]) => {
    const who =
      organisation === null
        ? kind && t(`questionCatalogue.organisations.${kind}`)
        : nameOf('organisation', organisation);
    const words = `${nameOf('duty', duty)}: ${who ?? '–'} (${t(`programmes.duties.part.${part}`).toLowerCase()})`;
    return pick(note) === '' ? words : `${words}, ${pick(note)}`;
  };
  const continuation = ({ programme, focusArea, kind, note }: FocusArea['continues'][number]) =>
    [
      focusArea === null
        ? nameOf('programme', programme)
        : `${nameOf('continued', `${programme}/${focusArea}`)} (${nameOf('programme', programme)})`,
      t(`programmes.continuation.${kind}`),
      pick(note),
    ]
      .filter(Boolean)
      .join(', ');
  const write = (part: Part): string => {
    switch (part.kind) {
      case 'title':
      case 'shortTitle':
      case 'about':
        return both(part.value as Localized);
      case 'period':
        return period(part.value as ProgrammeContent['period']);
      case 'decision': {
        const { by, on, note } = part.value as ProgrammeContent['decision'];
        return lines([by, on && format.date(on), both(note)]);
      }
      case 'source': {
        const source = part.value as ProgrammeContent['source'];
        return source === null ? '' : lines([source.title, source.url]);
      }
      case 'duty':
        return both(part.value.label);
      case 'role':
        return lines([
          both(part.value.label),
          both(part.value.about),
          named(
            t('programmeEditing.role.kinds'),
            format.list(part.value.kinds.map((kind) => t(`questionCatalogue.organisations.${kind}`))),
          ),
          named(
            t('programmeEditing.role.areas'),
            format.list(part.value.focusAreas.map((key) => nameOf('area', key))),
          ),
        ]);
      case 'focusArea':
        return lines([
          both(part.value.title),
          both(part.value.about),
          ...part.value.statutoryRoles.map(({ label, legalGround }) =>
            t('programmes.asLaw', { label: pick(label), ground: legalGround }),
          ),
          ...part.value.assignments.map(assignment),
          ...part.value.continues.map(continuation),
        ]);
      case 'goal':
        return lines([
          both(part.value.text),
          named(
            t('programmes.goalIndicators'),
            format.list(part.value.indicators.map((key) => nameOf('indicator', key))),
          ),
          named(t('targets.heading'), format.list(part.value.targets.map((key) => nameOf('target', key)))),
          named(
            t('programmeEditing.goal.judgedShort'),
            format.list(part.value.judgedBy.map((key) => nameOf('question', key))),
          ),
        ]);
    }
  };
  return {
    label: (part) => {
      switch (part.kind) {
        case 'focusArea':
          return t('programmeEditing.part.focusArea', { name: pick(part.value.title) });
        case 'goal':
          return t('programmeEditing.part.goal', {
            area: nameOf('area', part.area),
            name: pick(part.value.text),
          });
        case 'duty':
          return t('programmeEditing.part.duty', { name: pick(part.value.label) });
        case 'role':
          return t('programmeEditing.part.role', { name: pick(part.value.label) });
        default:
          return t(`programmeEditing.part.${part.kind}`);
      }
    },
    compared: ({ before, after }) => changedLines(before ? write(before) : '', after ? write(after) : ''),
  };
}
