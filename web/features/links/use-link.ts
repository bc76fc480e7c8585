import { useCallback, useEffect, useState } from 'react';
import type { Link } from '../../../server/features/links/links.contract';
import { ApiProblem } from '../../api/problem';
import { send } from '../../api/send';
import { keptSecret } from './kept-secret';

/** What may be otherwise at the next try. */
const PASSING: readonly string[] = ['offline', 'unknown', 'too_many_attempts', 'busy', 'internal_error'];

type FoundLink =
  | { readonly state: 'reading' }
  | {
      readonly state: 'found';
      readonly link: Link;
      readonly secret: string;
      /** It stopped working while it was looked at. */
      readonly bury: (code: string) => void;
      /** It has been used: nothing keeps it any longer. */
      readonly forget: () => void;
    }
  | { readonly state: 'dead'; readonly code: string; readonly retry: () => void };

/**
 * Reads the secret behind # once and takes it out of the address at once: neither the browser's history nor somebody
 * looking over a shoulder keeps it. The tab keeps it until it is used, so that a reload finds it. Then asks what the link is for.
 */
export function useLink(): FoundLink {
  const [secret, setSecret] = useState(() => secretHere() || keptSecret.read());
  const [link, setLink] = useState<Link>();
  const [dead, setDead] = useState<string>();
  const bury = useCallback((code: string) => {
    if (!PASSING.includes(code)) keptSecret.forget();
    setDead(code);
  }, []);
  const look = useCallback(async () => {
    setDead(undefined);
    setLink(undefined);
    if (secret === '') return setDead('no_secret');
    try {
      setLink(await send<Link>('POST', '/links/look', { secret }));
    } catch (error) {
      bury(codeOf(error));
    }
  }, [secret, bury]);
  useEffect(() => {
    hideSecret();
    if (secret !== '') keptSecret.write(secret);
    void look();
  }, [look, secret]);
  // Another link opened in the same tab changes only what stands behind #.
  useEffect(() => {
    const take = () => secretHere() !== '' && setSecret(secretHere());
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, []);
  const forget = keptSecret.forget;
  if (dead !== undefined) return { state: 'dead', code: dead, retry: () => void look() };
  return link ? { state: 'found', link, secret, bury, forget } : { state: 'reading' };
}

const secretHere = (): string => window.location.hash.slice(1);

function hideSecret(): void {
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', pathname + search);
}

function codeOf(error: unknown): string {
  if (!(error instanceof ApiProblem)) return 'unknown';
  // Too short or too long to be one.
  return error.code === 'invalid_body' ? 'link_unknown' : error.code;
}
