import { useNavigate } from '@tanstack/react-router';
import { addressOfReading, type ReadingWord } from '../features/selection/reading';
import { DEFAULT_INDICATOR, type Search } from '../features/selection/search';

/** Writes a choice to the address of the page; a default is left out of it. */
export function useChoices() {
  const navigate = useNavigate();
  const choose = (choice: Search) =>
    void navigate({ to: '.', search: (search: Search) => ({ ...search, ...choice }), resetScroll: false });
  return {
    // Another indicator opens on its own latest round.
    onIndicator: (key: string) =>
      choose({ indikator: key === DEFAULT_INDICATOR ? undefined : key, omgang: undefined }),
    onGroup: (grupp: string | undefined) => choose({ grupp }),
    onReading: (reading: ReadingWord | undefined) =>
      choose({ lasning: reading === undefined ? undefined : addressOfReading(reading) }),
    onLevel: (level: Pick<Search, 'niva' | 'inom'>) => choose(level),
    onOrder: (ordning: string | undefined) => choose({ ordning }),
    onRound: (omgang: string | undefined) => choose({ omgang }),
  };
}
