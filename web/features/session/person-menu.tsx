import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import type { Action } from '../../../server/domain/access/permissions';
import type { Person } from '../../api/session-query';
import { useText } from '../../text/use-text';
import styles from './person-menu.module.css';
import { SignOutButton } from './sign-out-button';

type May = (action: Action) => boolean;

/** Where people signed in go, for who may do something there: in the city or in an organisation of theirs. */
const PAGES = [
  ['/min-sida', 'session.mine', () => true],
  ['/rapportering', 'session.reporting', reports],
  ['/granskning', 'review.title', (may: May) => may('reports.review')],
  ['/uppfoljning', 'programmeOverview.title', (may: May) => may('programmes.follow')],
  ['/fragekatalog', 'session.catalogue', (may: May) => may('catalogue.change')],
  ['/admin/omgangar', 'session.rounds', (may: May) => may('rounds.change')],
  ['/admin/personer', 'admin.people', (may: May) => may('people.read')],
  ['/admin/organisationer', 'admin.organisations', (may: May) => may('organisations.change')],
  ['/admin/logg', 'admin.log', (may: May) => may('audit.read')],
  ['/profil', 'session.profile', () => true],
] as const;

/** Who writes, decides or reads in an organisation; who reviews them all has a page for that. */
function reports(may: May): boolean {
  const own = may('reports.write') || may('reports.decide');
  return own || (may('reports.read') && !may('reports.review'));
}

/** Who is signed in, and where they can go that others cannot. */
export function PersonMenu({ person }: { readonly person: Person }) {
  const { t } = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes it.
  useEffect(() => setOpen(false), [path]);
  useLeaving(menu, () => setOpen(false));
  useEscape(open, () => {
    setOpen(false);
    button.current?.focus();
  });
  const allowed = new Set<string>([
    ...person.allowedActions,
    ...person.organisations.flatMap(({ allowedActions }) => allowedActions),
  ]);
  return (
    <div ref={menu} className={styles['menu']}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={t('session.menu', { name: person.name })}
        onClick={() => setOpen(!open)}
      >
        <span className={styles['name']}>{person.name}</span>
        <span aria-hidden="true">{open ? '▴' : '▾'}</span>
      </button>
      <div id={id} className={styles['list']} hidden={!open}>
        <p className={styles['who']}>
          <b>{person.name}</b>
          {person.organisations.map(({ key, name }) => (
            <span key={key}>{name}</span>
          ))}
        </p>
        <ul>
          {PAGES.filter(([, , wanted]) => wanted((action) => allowed.has(action))).map(([to, name]) => (
            <li key={to}>
              <Link to={to as string}>{t(name)}</Link>
            </li>
          ))}
          <li>
            <SignOutButton person={person.id} />
          </li>
        </ul>
      </div>
    </div>
  );
}

/** When something else is pressed, or the focus goes on. */
function useLeaving(inside: React.RefObject<HTMLElement | null>, leave: () => void) {
  useEffect(() => {
    const watch = ({ target }: Event) => {
      if (target instanceof Node && !inside.current?.contains(target)) leave();
    };
    document.addEventListener('pointerdown', watch);
    document.addEventListener('focusin', watch);
    return () => {
      document.removeEventListener('pointerdown', watch);
      document.removeEventListener('focusin', watch);
    };
  });
}

function useEscape(wanted: boolean, close: () => void) {
  useEffect(() => {
    if (!wanted) return;
    const watch = ({ key }: KeyboardEvent) => key === 'Escape' && close();
    document.addEventListener('keydown', watch);
    return () => document.removeEventListener('keydown', watch);
  });
}
