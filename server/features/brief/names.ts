import { shortened } from '../../domain/text/shortened';

/** So much of a name stands in a brief that on two lines of paper there is room for what is said of it. */
const LETTERS = 90;

/** The name of a problem, an intervention, a place or a goal, as people have written it. */
export const named = (written: string): string => shortened(written, LETTERS);
