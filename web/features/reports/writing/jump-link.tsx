import type { ReactNode } from 'react';

interface JumpLinkProps {
  /** The id of what takes the focus. */
  readonly to: string;
  readonly children: ReactNode;
}

/** Leads to a place on the same page without a change of the address. */
export function JumpLink({ to, children }: JumpLinkProps) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {children}
    </a>
  );
}
