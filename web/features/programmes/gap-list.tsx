import type { ProgrammeDetail } from '../../../server/features/programmes/programmes.contract';
import { capitalised, numberWord } from '../../text/number-word';
import { useText } from '../../text/use-text';
import { namedDuties } from './duty-cells';
import styles from './programmes.module.css';

interface GapListProps {
  readonly programme: Pick<ProgrammeDetail, 'content' | 'gaps'>;
}

/** Duties that somebody has in some focus areas and nobody in others, in a sentence each. */
export function GapList({ programme: { content, gaps } }: GapListProps) {
  const { t, pick, format, language } = useText();
  if (namedDuties(content).length === 0) return null;
  if (gaps.length === 0) return <p>{t('programmes.duties.noGaps')}</p>;
  const labelOf = (list: typeof content.duties, key: string) =>
    pick(list.find((one) => one.key === key)?.label ?? { sv: key, en: key });
  const areas = (keys: readonly string[]) =>
    format.list(
      keys.map((key) => {
        const area = content.focusAreas.find((one) => one.key === key);
        return area === undefined ? key : pick(area.title).toLowerCase();
      }),
    );
  return (
    <section className={styles['gaps']} aria-labelledby="luckor">
      <h3 id="luckor">
        {t('programmes.duties.gaps', {
          count: gaps.length,
          number: capitalised(numberWord(gaps.length, language)),
        })}
      </h3>
      <ul>
        {gaps.map(({ duty, assigned, missing }) => (
          <li key={duty}>
            {t('programmes.duties.gap', {
              duty: labelOf(content.duties, duty),
              assigned: areas(assigned),
              missing: areas(missing),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
