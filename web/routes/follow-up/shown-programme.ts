import type { ProgrammeSummary } from '../../../server/features/programmes/programmes.contract';

type Known = Pick<ProgrammeSummary, 'slug' | 'inForce' | 'latest' | 'focusAreas'>;

/**
 * Which programme is followed: the chosen one, or else the one in force with the most goals, or else where readers
 * begin. @returns its slug; undefined when there is no programme
 */
export function shownProgramme(programmes: readonly Known[], chosen: string | undefined): string | undefined {
  if (chosen !== undefined) return chosen;
  const current = programmes.filter(({ inForce }) => inForce);
  const candidates = current.length > 0 ? current : programmes.filter(({ latest }) => latest);
  const [first] = [...candidates].sort((one, other) => goalsOf(other) - goalsOf(one));
  return (first ?? programmes[0])?.slug;
}

const goalsOf = ({ focusAreas }: Known): number => focusAreas.reduce((sum, { goals }) => sum + goals, 0);
