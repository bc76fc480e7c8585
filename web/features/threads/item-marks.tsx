import type { Visibility } from '../../../server/domain/follow-up/orphan';
import { ExampleMark } from '../../ui/example-mark';
import { InternalMark } from '../../ui/internal-mark';

interface ItemMarksProps {
  readonly visibility: Visibility;
  readonly provenance: 'reported' | 'example';
}

/** Whether it is made up, and whether only some see it. */
export const ItemMarks = ({ visibility, provenance }: ItemMarksProps) => (
  <>
    {provenance === 'example' && <ExampleMark />}
    {visibility === 'internal' && <InternalMark />}
  </>
);
