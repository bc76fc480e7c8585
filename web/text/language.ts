import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { sv } from './sv';

export type Language = 'sv' | 'en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof sv };
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

/** Turns the page to a language and tells the browser; Swedish when the other texts cannot be loaded. */
export async function setLanguage(language: Language): Promise<void> {
  const loaded = language === 'sv' || (await loadEnglish());
  const used = loaded ? language : 'sv';
  if (i18next.language !== used) await i18next.changeLanguage(used);
  document.documentElement.lang = used;
}

async function loadEnglish(): Promise<boolean> {
  if (i18next.hasResourceBundle('en', 'translation')) return true;
  try {
    const { en } = await import('./en');
    i18next.addResourceBundle('en', 'translation', en);
    return true;
  } catch {
    return false;
  }
}
