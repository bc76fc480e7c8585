import type { Localized } from '../../../server/domain/localized';
import type { AnswerForm } from '../../../server/domain/reporting/catalogue';
import { useText } from '../../text/use-text';

/** Says how a question is answered: "Ett val: ja, delvis, nej". */
export function useAnswerWords(): (answer: AnswerForm) => string {
  const { t, pick, format } = useText();
  const labels = (options: readonly { readonly label: Localized }[]) =>
    format.list(options.map(({ label }) => pick(label)));
  return (answer) => {
    const word = t(`questionCatalogue.answer.${answer.type}`);
    switch (answer.type) {
      case 'number':
        return t('questionCatalogue.answerWith', { answer: word, parts: pick(answer.unit) });
      case 'choice':
        return t('questionCatalogue.answerWith', { answer: word, parts: labels(answer.options) });
      case 'table':
        return t('questionCatalogue.tableOf', {
          rows: labels(answer.rows),
          columns: labels(answer.columns),
        });
      default:
        return word;
    }
  };
}
