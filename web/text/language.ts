import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { ClosedTexts } from './closed-sv';
import { sv } from './sv';

export type Language = 'sv' | 'en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof sv & ClosedTexts };
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

/** Whether the texts of pages for people signed in are wanted as well. */
let closedToo = false;

/** Turns the page to a language and tells the browser; Swedish when the other texts cannot be loaded. */
export async function setLanguage(language: Language): Promise<void> {
  const loaded = language === 'sv' || (await loadEnglish());
  const used = loaded ? language : 'sv';
  if (i18next.language !== used) await i18next.changeLanguage(used);
  document.documentElement.lang = used;
}

/** Adds the texts that only somebody meets who signs in; before anything of them is drawn. They follow the language. */
export async function addClosedTexts(): Promise<void> {
  if (!closedToo) {
    const { closedSv } = await import('./closed-sv');
    i18next.addResourceBundle('sv', 'translation', closedSv, true);
    closedToo = true;
  }
  if (i18next.language === 'en') await addClosedEnglish();
}

async function addClosedEnglish(): Promise<void> {
  const { closedEn } = await import('./closed-en');
  i18next.addResourceBundle('en', 'translation', closedEn, true);
}

async function loadEnglish(): Promise<boolean> {
  try {
    if (!i18next.hasResourceBundle('en', 'translation')) {
      const { en } = await import('./en');
      i18next.addResourceBundle('en', 'translation', en);
    }
    if (closedToo) await addClosedEnglish();
    return true;
  } catch {
    return false;
  }
}
