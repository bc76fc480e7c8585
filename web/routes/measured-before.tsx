import { useQuery } from '@tanstack/react-query';
import { programmesQuery } from '../features/programmes/programmes.queries';
import { useText } from '../text/use-text';

interface MeasuredBeforeProps {
  /** Slug. */
  readonly programme: string;
  /** In which figures of the page were measured. */
  readonly rounds: readonly (string | null)[];
}

/** Says once that figures of the page are older than the programme: they cannot tell how it has gone. */
export function MeasuredBefore({ programme, rounds }: MeasuredBeforeProps) {
  const { t } = useText();
  const { data } = useQuery(programmesQuery);
  const began = data?.programmes.find(({ slug }) => slug === programme)?.period.from.slice(0, 4);
  const years = rounds.flatMap((round) => round?.slice(0, 4) ?? []);
  const latest =
    began === undefined
      ? undefined
      : years
          .filter((year) => year < began)
          .sort()
          .at(-1);
  if (latest === undefined) return null;
  const all = years.every((year) => year <= latest);
  return <p>{t(all ? 'judgements.allBefore' : 'judgements.someBefore', { latest, began })}</p>;
}
