import { z } from '@hono/zod-openapi';
import { AREA_KINDS } from '../../domain/areas/area-kind';
import { IsoDate, Localized } from '../../http/contract';
import { Figure } from '../reports/report-content.contract';
import { ThreadNames } from '../reports/thread-names.contract';

const Goal = z.object({ key: z.string(), text: Localized, indicators: z.array(z.string()) });

/** What problems and interventions of a report can be tied to. */
export const ThreadChoices = z
  .object({
    names: ThreadNames.describe('Of all that is named in the section, and of problems beside it'),
    problems: z
      .array(z.object({ id: z.string(), what: z.string(), cause: z.string(), where: z.string() }))
      .describe('Problems of other sections of the report that the asker may read and that are not secret'),
    unread: z
      .boolean()
      .describe('Whether there are sections that problems may stand in and are not read here'),
    interventions: z
      .array(z.object({ id: z.string(), title: z.string(), problems: z.array(z.string()) }))
      .describe('Interventions of other sections, as far as their problems: what would lose one with it'),
    since: IsoDate.describe('When the period that is reported began'),
    organisations: z.array(z.object({ key: z.string(), name: z.string() })),
    areas: z
      .array(z.object({ slug: z.string(), label: z.string(), kind: z.enum(AREA_KINDS) }))
      .describe('The districts of the organisation with their neighbourhoods, or all districts'),
    programmes: z
      .array(
        z.object({
          slug: z.string(),
          title: Localized,
          focusAreas: z.array(z.object({ key: z.string(), title: Localized, goals: z.array(Goal) })),
        }),
      )
      .describe('Those in force today'),
    indicators: z.array(z.object({ key: z.string(), label: Localized })),
    figures: z.array(Figure).describe('The latest of each indicator, where the organisation answers'),
  })
  .openapi('ThreadChoices');
export type ThreadChoices = z.infer<typeof ThreadChoices>;
