import { z } from '@hono/zod-openapi';
import { Localized } from '../../http/contract';
import { Instant } from '../../http/instant';
import { Version } from '../../http/numbers';
import { Slug } from './programmes.contract';

/** A programme as it stands, whatever the round it is followed up in: which of its revisions that is, and since when. */
export const StandingProgramme = z.object({
  slug: Slug,
  title: Localized,
  revision: Version,
  revisedAt: Instant,
});
