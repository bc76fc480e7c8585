import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { ClosedTexts } from './closed-sv';
import type { FollowUpTexts } from './follow-up-sv';
import type { LaterTexts } from './later-sv';
import type { ReportingTexts } from './reporting-sv';
import { sv } from './sv';

export type Language = 'sv' | 'en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof sv & LaterTexts & ClosedTexts & ReportingTexts & FollowUpTexts };
  }
}

/** Before anything is drawn: Swedish is there from the start. */
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'sv',
    fallbackLng: 'sv',
    resources: { sv: { translation: sv } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
}

/** Texts that come late, so that who opens the first page does not fetch them. */
const LATE = {
  /** Open pages that are not the first. */
  later: {
    sv: async () => (await import('./later-sv')).laterSv,
    en: async () => (await import('./later-en')).laterEn,
  },
  /** What only somebody meets who signs in. */
  closed: {
    sv: async () => (await import('./closed-sv')).closedSv,
    en: async () => (await import('./closed-en')).closedEn,
  },
  /** What is reported, for everybody. */
  reporting: {
    sv: async () => (await import('./reporting-sv')).reportingSv,
    en: async () => (await import('./reporting-en')).reportingEn,
  },
  /** The programme and its thread, for everybody. */
  followUp: {
    sv: async () => (await import('./follow-up-sv')).followUpSv,
    en: async () => (await import('./follow-up-en')).followUpEn,
  },
} as const;

type LatePart = keyof typeof LATE;

/** Those that are wanted so far. */
const wanted = new Set<LatePart>();

/** Turns the page to a language and tells the browser; Swedish when the other texts cannot be loaded. */
export async function setLanguage(language: Language): Promise<void> {
  const loaded = language === 'sv' || (await loadEnglish());
  const used = loaded ? language : 'sv';
  if (i18next.language !== used) await i18next.changeLanguage(used);
  document.documentElement.lang = used;
}

/** Adds what open pages say that are not the first; before any of them is drawn. */
export const addLaterTexts = (): Promise<void> => addTexts('later');

/** Adds texts that only somebody meets who signs in; before anything of them is drawn. They follow the language. */
export const addClosedTexts = (): Promise<void> => addTexts('closed');

/** The same for what is reported: the question catalogue, reports and all that is said of them. */
export const addReportingTexts = (): Promise<void> => addTexts('reporting');

/** The same for the programme: its goals, problems, interventions and judgements. */
export const addFollowUpTexts = (): Promise<void> => addTexts('followUp');

async function addTexts(part: LatePart): Promise<void> {
  if (!wanted.has(part)) {
    await addLate(part, 'sv');
    wanted.add(part);
  }
  if (i18next.language === 'en') await addLate(part, 'en');
}

async function addLate(part: LatePart, language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await LATE[part][language](), true);
}

async function loadEnglish(): Promise<boolean> {
  try {
    if (!i18next.hasResourceBundle('en', 'translation')) {
      const { en } = await import('./en');
      i18next.addResourceBundle('en', 'translation', en);
    }
    await Promise.all([...wanted].map((part) => addLate(part, 'en')));
    return true;
  } catch {
    return false;
  }
}
