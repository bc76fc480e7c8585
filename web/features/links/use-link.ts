import { useCallback, useEffect, useState } from 'react';
import type { Link } from '../../../server/features/links/links.contract';
import { ApiProblem } from '../../api/problem';
import { send } from '../../api/send';

type FoundLink =
  | { readonly state: 'reading' }
  | {
      readonly state: 'found';
      readonly link: Link;
      readonly secret: string;
      /** It stopped working while it was looked at. */
      readonly bury: (code: string) => void;
    }
  | { readonly state: 'dead'; readonly code: string; readonly retry: () => void };

/**
 * Reads the secret behind # once and takes it out of the address at once: neither the browser's history nor somebody
 * looking over a shoulder keeps it. Then asks what the link is for.
 */
export function useLink(): FoundLink {
  const [secret] = useState(() => window.location.hash.slice(1));
  const [link, setLink] = useState<Link>();
  const [dead, setDead] = useState<string>();
  const look = useCallback(async () => {
    setDead(undefined);
    if (secret === '') return setDead('no_secret');
    try {
      setLink(await send<Link>('POST', '/links/look', { secret }));
    } catch (error) {
      setDead(codeOf(error));
    }
  }, [secret]);
  useEffect(() => {
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
    void look();
  }, [look]);
  if (dead !== undefined) return { state: 'dead', code: dead, retry: () => void look() };
  return link ? { state: 'found', link, secret, bury: setDead } : { state: 'reading' };
}

function codeOf(error: unknown): string {
  if (!(error instanceof ApiProblem)) return 'unknown';
  // Too short or too long to be one.
  return error.code === 'invalid_body' ? 'link_unknown' : error.code;
}
