import type { ComponentProps } from 'react';
import { CutList } from './cut-list';

interface BriefListProps extends ComponentProps<typeof CutList> {
  /** What is said where there is nothing. */
  readonly none: string;
}

/** A list of the brief, or that there is nothing. */
export const BriefList = ({ none, ...list }: BriefListProps) =>
  list.items.length > 0 ? <CutList {...list} /> : none !== '' && <p>{none}</p>;
