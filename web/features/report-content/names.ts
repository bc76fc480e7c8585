import { createContext, useContext } from 'react';
import type { ThreadNames } from '../../../server/features/reports/thread-names.contract';

export const NO_NAMES: ThreadNames = {
  problems: {},
  organisations: {},
  areas: {},
  indicators: {},
  focusAreas: {},
  goals: {},
};

const Names = createContext(NO_NAMES);

/** Around answers that speak of something by its key: what each is called. */
export const NamesOfThings = Names.Provider;

/** What is called what in the answers that are read here. */
export const useNames = (): ThreadNames => useContext(Names);
