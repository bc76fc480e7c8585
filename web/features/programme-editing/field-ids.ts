/** The id of the field of a part of a programme: `focusAreas.0.title` → `program-focusAreas.0.title`. */
export const fieldId = (path: string): string => `program-${path}`;

/**
 * The ids of all fields of a programme by the paths with which the server names what is wrong:
 * `content.focusAreas.0.title.sv` and `content.focusAreas.0.title` → that of the title.
 */
export function fieldIdsOf(value: unknown, path = ''): Record<string, string> {
  const own = path === '' ? {} : { [`content.${path}`]: fieldId(path) };
  if (typeof value !== 'object' || value === null) return own;
  if ('sv' in value && 'en' in value) {
    return { ...own, [`content.${path}.sv`]: fieldId(path), [`content.${path}.en`]: fieldId(path) };
  }
  const inner = Object.entries(value).map(([key, part]) =>
    fieldIdsOf(part, path === '' ? key : `${path}.${key}`),
  );
  return Object.assign(own, ...inner);
}
