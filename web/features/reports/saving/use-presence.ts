import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Presence } from '../../../../server/features/report-writing/report-writing.contract';
import { send } from '../../../api/send';
import { sectionPath, sectionQuery } from '../reports.queries';
import type { Saves } from './section-saver';

/** Well within the time that the server believes a sign of life. */
const EVERY_MS = 20_000;
/** Who has done nothing for so long gives no sign of it: an open page alone keeps nobody signed in. */
const IDLE_MS = 2 * 60_000;
const DEEDS = ['keydown', 'pointerdown', 'focus'] as const;

interface PresenceWanted {
  readonly report: string;
  readonly section: string;
  /** Whether the asker writes; who only reads tells nobody. */
  readonly writing: boolean;
  readonly saves: () => Saves;
}

/** Tells others that one has the section open, learns who else has, and reads anew what they have saved. */
export function usePresence({ report, section, writing, saves }: PresenceWanted): Presence['others'] {
  const client = useQueryClient();
  const [others, setOthers] = useState<Presence['others']>([]);
  useEffect(() => {
    if (!writing) return;
    const path = `${sectionPath(report, section)}/presence`;
    let active = Date.now();
    let asked = 0;
    let asking = false;
    const sign = async () => {
      asking = true;
      asked = Date.now();
      try {
        const { others: now, versions } = await send<Presence>('POST', path, {});
        setOthers(now);
        const known = saves();
        const moved = Object.entries(known).some(
          ([question, save]) => (versions[question] ?? 0) > save.stored.version && save.sending === undefined,
        );
        if (moved) await client.invalidateQueries(sectionQuery(report, section));
      } catch {
        // The next sign tells again; that a save does not arrive is said where it is saved.
      } finally {
        asking = false;
      }
    };
    const due = () => {
      const here = document.visibilityState === 'visible' && Date.now() - active < IDLE_MS;
      if (here && !asking && Date.now() - asked >= EVERY_MS) void sign();
    };
    const act = () => {
      active = Date.now();
      due();
    };
    void sign();
    const timer = setInterval(due, EVERY_MS);
    for (const deed of DEEDS) window.addEventListener(deed, act, { passive: true });
    return () => {
      clearInterval(timer);
      for (const deed of DEEDS) window.removeEventListener(deed, act);
      void send('POST', path, { leaving: true }).catch(() => undefined);
    };
  }, [client, report, section, writing, saves]);
  return others;
}
