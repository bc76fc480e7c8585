import { z } from '@hono/zod-openapi';
import { BOUNDARY_KINDS } from '../../domain/boundaries/boundary-kind';
import { AreaSlug, IsoDate } from '../../http/contract';

export const BoundariesQuery = z.strictObject({
  on: IsoDate.describe('The day whose areas are asked for'),
  kind: z.enum(BOUNDARY_KINDS).optional().describe('Default `district`'),
});

const Position = z.tuple([z.number(), z.number()]).readonly();
const Polygon = z.array(z.array(Position).min(4).readonly()).min(1).readonly();

const BoundaryFeature = z.object({
  type: z.literal('Feature'),
  id: AreaSlug,
  properties: z.object({
    name: z.string(),
    mergedFrom: z
      .array(z.object({ slug: AreaSlug, name: z.string() }))
      .describe('The areas whose boundaries together make this one; empty when its own are known'),
  }),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: Polygon }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(Polygon).readonly() }),
  ]),
});

export const Boundaries = z
  .object({
    type: z.literal('FeatureCollection'),
    kind: z.enum(BOUNDARY_KINDS),
    validFrom: IsoDate.nullable().describe('From which day the boundaries hold; null when none can be used'),
    features: z
      .array(BoundaryFeature)
      .describe('Every area of the day, or none at all: half a map would mislead'),
    missing: z
      .array(z.object({ slug: AreaSlug, name: z.string() }))
      .describe('The areas of the day that no imported boundaries can draw'),
  })
  .openapi('Boundaries');
export type Boundaries = z.infer<typeof Boundaries>;
