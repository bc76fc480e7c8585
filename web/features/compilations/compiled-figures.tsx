import type { Compilation } from '../../../server/features/compilations/compilations.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { RecordTable } from '../../ui/record-table';
import { VerdictMark } from '../../ui/verdict-mark';
import styles from './compilations.module.css';
import { CompiledChart } from './compiled-chart';

/** Each indicator in the city and its districts, drawn and as a table, as it was known when the document was compiled. */
export function CompiledFigures({ figures }: Pick<Compilation, 'figures'>) {
  const { t, pick } = useText();
  return figures.map((one) => (
    <div key={one.indicator} className={styles['indicator']}>
      <h3>{pick(one.label)}</h3>
      <CompiledChart {...one} />
      <RecordTable
        hiddenCaption
        caption={pick(one.label)}
        named
        head={[
          t('cityDocument.figures.area'),
          t('cityDocument.figures.round'),
          t('cityDocument.figures.figure'),
          t('cityDocument.figures.change'),
        ]}
        rows={one.figures.map((figure) => ({
          key: figure.area.slug,
          cells: [
            figure.area.label,
            figure.round,
            <span key="figure">
              {pick(figure.figure)} {figure.provenance === 'example' && <ExampleMark />}
            </span>,
            figure.verdict === null ? (
              pick(figure.sentence)
            ) : (
              <VerdictMark key="change" verdict={figure.verdict} polarity="no_judgement">
                {pick(figure.sentence)}
              </VerdictMark>
            ),
          ],
        }))}
      />
    </div>
  ));
}
