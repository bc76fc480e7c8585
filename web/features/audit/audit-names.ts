import { createContext, useContext } from 'react';

const NONE: ReadonlyMap<string, string> = new Map();

/** The names of organisations and districts by what the log keeps of them. The page gives them. */
export const AuditNames = createContext(NONE);

export const useAuditNames = (): ReadonlyMap<string, string> => useContext(AuditNames);
