/** The id of the field of a part of a programme: `focusAreas.0.title` → `program-focusAreas.0.title`. */
export const fieldId = (path: string): string => `program-${path}`;

/**
 * The ids of all fields of a programme by the paths with which the server names what is wrong, in what is sent
 * (`content.focusAreas.0.title.sv`) or in the programme (`focusAreas.0.title.sv`) → that of the title.
 */
export function fieldIdsOf(value: unknown, path = ''): Record<string, string> {
  const own = path === '' ? {} : named(path, path);
  if (typeof value !== 'object' || value === null) return own;
  if ('sv' in value && 'en' in value) {
    return { ...own, ...named(`${path}.sv`, path), ...named(`${path}.en`, path) };
  }
  const inner = Object.entries(value).map(([key, part]) =>
    fieldIdsOf(part, path === '' ? key : `${path}.${key}`),
  );
  return Object.assign(own, ...inner);
}

const named = (path: string, field: string) => ({
  [path]: fieldId(field),
  [`content.${path}`]: fieldId(field),
});
