import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Localized } from '../../server/domain/localized';
import { createFormat, type Format } from './format';
import type { Language } from './language';

export interface Text {
  readonly t: TFunction;
  readonly language: Language;
  readonly format: Format;
  /** The reader's language of a text that came from the server. */
  pick(text: Localized): string;
}

// Making number formats is slow, and each language needs only one set.
const formats: Record<Language, Format> = { sv: createFormat('sv'), en: createFormat('en') };

/** Everything needed to say something in the reader's language. */
export function useText(): Text {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'sv';
  return { t, language, format: formats[language], pick: (text) => text[language] };
}
