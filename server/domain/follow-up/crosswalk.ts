import type { Localized } from '../localized';
import type { CoordinatorRole, FocusArea, Programme } from './programme';

/** A programme by the name it has in addresses. */
export interface NamedProgramme {
  readonly slug: string;
  readonly content: Pick<Programme, 'shortTitle' | 'focusAreas' | 'roles'>;
}

/** That one focus area goes on from another, or from a whole programme. */
interface CrosswalkLine {
  readonly from: CrosswalkEnd & { readonly focusArea: string | null };
  readonly to: CrosswalkEnd & { readonly focusArea: string };
  readonly kind: FocusArea['continues'][number]['kind'];
  readonly note: Localized;
}
interface CrosswalkEnd {
  readonly programme: string;
  readonly title: Localized;
  readonly label: Localized;
}

/**
 * What goes on from what, among the programmes given, in the order of the later ones. A line whose earlier end is
 * not among them leads nowhere and is left out.
 */
export function crosswalkOf(programmes: readonly NamedProgramme[]): CrosswalkLine[] {
  const bySlug = new Map(programmes.map((programme) => [programme.slug, programme]));
  return programmes.flatMap((later) =>
    later.content.focusAreas.flatMap((area) =>
      area.continues.flatMap(({ programme, focusArea, kind, note }) => {
        const earlier = bySlug.get(programme);
        if (earlier === undefined) return [];
        return [
          {
            from: { ...endOf(earlier, focusArea), focusArea },
            to: { ...endOf(later, area.key), focusArea: area.key },
            kind,
            note,
          },
        ];
      }),
    ),
  );
}

function endOf({ slug, content }: NamedProgramme, focusArea: string | null): CrosswalkEnd {
  const area = content.focusAreas.find(({ key }) => key === focusArea);
  return { programme: slug, title: content.shortTitle, label: area?.title ?? content.shortTitle };
}

/** Slugs of the programmes that a programme goes on from, each once. */
export const earlierOf = ({ focusAreas }: Pick<Programme, 'focusAreas'>): string[] => [
  ...new Set(focusAreas.flatMap(({ continues }) => continues.map(({ programme }) => programme))),
];

interface DroppedRole extends Pick<CoordinatorRole, 'key' | 'label'> {
  /** Slugs of the programmes that had it. */
  readonly programmes: string[];
}

/** Roles of the programmes a programme goes on from that it does not have itself: what was lost on the way. */
export function droppedRoles(
  { content }: NamedProgramme,
  programmes: readonly NamedProgramme[],
): DroppedRole[] {
  const kept = new Set(content.roles.map(({ key }) => key));
  const earlier = new Set(earlierOf(content));
  const dropped = new Map<string, DroppedRole>();
  for (const { slug, content: before } of programmes.filter((one) => earlier.has(one.slug))) {
    for (const { key, label } of before.roles.filter((role) => !kept.has(role.key))) {
      const known = dropped.get(key);
      dropped.set(key, {
        key,
        label: known?.label ?? label,
        programmes: [...(known?.programmes ?? []), slug],
      });
    }
  }
  return [...dropped.values()];
}
