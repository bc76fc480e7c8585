import { z } from '@hono/zod-openapi';
import { AREA_KINDS } from '../../domain/areas/area-kind';
import { AreaSlug, IsoDate } from '../../http/contract';

export const AreasQuery = z.strictObject({
  on: IsoDate.optional().describe('Only areas that existed that day. Without it: every area there ever was.'),
  kind: z.enum(AREA_KINDS).optional(),
});

const Relative = z.object({
  slug: z.string(),
  label: z.string(),
  date: IsoDate.describe('The day the successor took over'),
  decision: z.string(),
});

export const Area = z
  .object({
    slug: AreaSlug,
    label: z.string(),
    kind: z.enum(AREA_KINDS),
    validFrom: IsoDate,
    validTo: IsoDate.nullable().describe('The first day the area no longer existed; null while it exists'),
    parents: z.array(
      z.object({ slug: z.string(), label: z.string(), validFrom: IsoDate, validTo: IsoDate.nullable() }),
    ),
    predecessors: z.array(Relative),
    successors: z.array(Relative),
  })
  .openapi('Area');
export type Area = z.infer<typeof Area>;

export const Areas = z.object({ areas: z.array(Area) }).openapi('Areas');
export type Areas = z.infer<typeof Areas>;
