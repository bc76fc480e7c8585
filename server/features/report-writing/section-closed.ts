import type { Problem } from '../../http/problem';
import { inTheWay } from '../../http/refusals';

/** 409: nobody writes in it now. */
export const sectionClosed = (section: string): Problem =>
  inTheWay('section_closed', `The section ${section} is not open for writing.`);
