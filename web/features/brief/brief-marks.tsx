import { ExampleMark } from '../../ui/example-mark';
import { InternalMark } from '../../ui/internal-mark';

interface BriefMarksProps {
  readonly example: boolean;
  readonly internal?: boolean;
}

/** After a name: whether what it names is made up, and whether only some see it. */
export const BriefMarks = ({ example, internal = false }: BriefMarksProps) => (
  <>
    {example && (
      <>
        {' '}
        <ExampleMark />
      </>
    )}
    {internal && (
      <>
        {' '}
        <InternalMark />
      </>
    )}
  </>
);
