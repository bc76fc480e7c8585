import type { Hono } from 'hono';
import type { Db } from '../../../db/database';
import type { Actor, Subject } from '../../../server/domain/access/permissions';

/** In what an example is made. */
export interface Scene {
  readonly app: Hono;
  readonly db: Db;
  readonly now: () => Date;
  /** The district committee that what is asked about belongs to. */
  readonly organisation: string;
  /** Who is about to ask; nobody signed in has no id. */
  readonly asker: { readonly id: string; readonly signedIn: boolean };
}

/** One request that a route would answer, if whoever asks may. */
export interface Ask {
  /** What stands after /api/v1, or the whole path of what stands outside it. */
  readonly path: string;
  readonly body?: unknown;
  /** What the route asks the permission table about. `somewhere`: a list of all that one reaches, if anything. */
  readonly subject?: Subject | 'somewhere';
  /** What a route asks for besides the permission table, of those whom it lets. */
  readonly narrower?: (actor: Actor) => boolean;
  /** The status it is answered with; without it any 2xx. */
  readonly gives?: number;
}

/** Makes something new to ask about, so that no request stands in the way of the next, and says how to ask. */
export type Example = (scene: Scene) => Promise<Ask> | Ask;

/** By "METHOD /path/{as}/declared". */
export type Examples = Readonly<Record<string, Example>>;

/** Something of the organisation of the scene. */
export const ofTheOrganisation = ({ organisation }: Scene): Subject => ({
  kind: 'organisations',
  places: [{ organisation, heirs: [] }],
});

/** Oneself. */
export const ofOneself = ({ asker }: Scene): Subject => ({ kind: 'person', id: asker.id });
