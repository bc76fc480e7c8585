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

/** What problems and interventions are tied to where they are written. */
export interface ThreadSetting {
  readonly choices: ThreadChoices;
  readonly problems: readonly ProblemChoice[];
  readonly carried: CarriedOver;
  /** What there is to tell of something by its id: that others have changed it meanwhile. */
  readonly notice?: (id: string) => ReactNode;
}

const NOTHING: ThreadSetting = {
  choices: {
    names: { problems: {}, organisations: {}, areas: {}, indicators: {}, focusAreas: {}, goals: {} },
    problems: [],
    since: '',
    organisations: [],
    areas: [],
    programmes: [],
    indicators: [],
    figures: [],
  },
  problems: [],
  carried: { problems: [], interventions: [] },
};

const Setting = createContext(NOTHING);

/** Around the questions of a section. */
export const WithThread = Setting.Provider;

export const useThread = (): ThreadSetting => useContext(Setting);

/** @param choices null where the section asks for nothing of the kind */
export function threadSetting(
  choices: ThreadChoices | null,
  written: readonly Omit<ProblemChoice, 'inReport'>[],
  carried: CarriedOver = NOTHING.carried,
): ThreadSetting {
  const known = choices ?? NOTHING.choices;
  const inReport = [...written, ...known.problems].filter(({ what }) => what.trim() !== '');
  const ids = new Set(inReport.map(({ id }) => id));
  return {
    choices: known,
    problems: [
      ...inReport.map((problem) => ({ ...problem, inReport: true })),
      ...carried.problems
        .filter(({ id }) => !ids.has(id))
        .map((problem) => ({ ...problem, inReport: false })),
    ],
    carried,
  };
}
