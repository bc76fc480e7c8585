import { createContext, type ReactNode, useContext } from 'react';
import type { ThreadChoices } from '../../../../server/features/report-writing/thread-choices.contract';
import type { CarriedOver } from '../../../../server/features/threads/thread-changes.contract';

/** A problem that an intervention can answer. */
interface ProblemChoice {
  readonly id: string;
  readonly what: string;
  readonly cause: string;
  readonly where: string;
  /** Whether it stands in the report; otherwise it is known from an earlier one. */
  readonly inReport: boolean;
}

/** An intervention, as far as which problems it answers. */
interface TiedIntervention {
  readonly id: string;
  readonly title: string;
  readonly problems: readonly string[];
}

/** What problems and interventions are tied to where they are written. */
export interface ThreadSetting {
  readonly choices: ThreadChoices;
  /** Whether there is a report around; otherwise something is written on its own page. */
  readonly inReport: boolean;
  readonly problems: readonly ProblemChoice[];
  /** Those of the report. */
  readonly interventions: readonly TiedIntervention[];
  readonly carried: CarriedOver;
  /** What there is to tell of something by its id: that others have changed it meanwhile. */
  readonly notice?: (id: string) => ReactNode;
}

const NOTHING: ThreadSetting = {
  choices: {
    names: { problems: {}, organisations: {}, areas: {}, indicators: {}, focusAreas: {}, goals: {} },
    problems: [],
    unread: false,
    interventions: [],
    since: '',
    organisations: [],
    areas: [],
    programmes: [],
    indicators: [],
    figures: [],
  },
  inReport: false,
  problems: [],
  interventions: [],
  carried: { problems: [], interventions: [] },
};

const Setting = createContext(NOTHING);

/** Around the questions of a section. */
export const WithThread = Setting.Provider;

export const useThread = (): ThreadSetting => useContext(Setting);

interface WrittenInSection {
  readonly problems: readonly Omit<ProblemChoice, 'inReport'>[];
  readonly interventions: readonly TiedIntervention[];
}

/**
 * @param choices null where the section asks for nothing of the kind
 * @param section what is being written in it; null outside a report
 */
export function threadSetting(
  choices: ThreadChoices | null,
  section: WrittenInSection | null,
  carried: CarriedOver = NOTHING.carried,
): ThreadSetting {
  const known = choices ?? NOTHING.choices;
  const inReport = [...(section?.problems ?? []), ...known.problems].filter(({ what }) => what.trim() !== '');
  const ids = new Set(inReport.map(({ id }) => id));
  return {
    choices: known,
    inReport: section !== null,
    interventions: [...(section?.interventions ?? []), ...known.interventions],
    problems: [
      ...inReport.map((problem) => ({ ...problem, inReport: true })),
      ...carried.problems
        .filter(({ id }) => !ids.has(id))
        .map((problem) => ({ ...problem, inReport: false })),
    ],
    carried,
  };
}
