import { useRouterState, useSearch } from '@tanstack/react-router';
import type { ReadingOut } from '../../server/http/contract';
import { permalinkOf } from '../features/selection/permalink';
import type { Selection } from '../features/selection/selection';
import { useText } from '../text/use-text';

const AS_MEASURED: ReadingOut = { kind: 'as_measured', date: null };

/** The full address of what is shown, every choice written out; `path` where it is another page than this. */
export function usePermalink(selection: Selection, reading: ReadingOut | undefined) {
  const { language } = useText();
  const search = useSearch({ from: '__root__' });
  const here = useRouterState({ select: ({ location }) => location.pathname });
  return (path: string = here): string => {
    const view = { path, search, selection, reading: reading ?? AS_MEASURED, language };
    return window.location.origin + permalinkOf(view);
  };
}
