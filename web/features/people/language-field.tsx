import type { Language } from '../../text/language';
import { useText } from '../../text/use-text';
import { FormSelect } from '../../ui/form-select';

interface LanguageFieldProps {
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}

/** The language in which a person is written to. */
export function LanguageField({ value, onChange }: LanguageFieldProps) {
  const { t } = useText();
  return (
    <FormSelect
      label={t('people.language')}
      hint={t('people.languageHelp')}
      value={value}
      onChange={(key) => onChange(key === 'en' ? 'en' : 'sv')}
    >
      <option value="sv">{t('access.language.sv')}</option>
      <option value="en">{t('access.language.en')}</option>
    </FormSelect>
  );
}
