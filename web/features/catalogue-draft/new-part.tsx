import { type ReactNode, useState } from 'react';
import buttons from '../../ui/button.module.css';

interface NewPartProps {
  readonly label: string;
  readonly form: (close: () => void) => ReactNode;
}

/** Opens the form for something new, last in its list. */
export function NewPart({ label, form }: NewPartProps) {
  const [open, setOpen] = useState(false);
  if (open) return form(() => setOpen(false));
  return (
    <p>
      <button type="button" className={buttons['button']} onClick={() => setOpen(true)}>
        {label}
      </button>
    </p>
  );
}
