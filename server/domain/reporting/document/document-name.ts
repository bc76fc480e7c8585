import { slugOf } from '../../text/slug';
import type { FileName } from './report-document';
import type { WrittenReport } from './written-report';

/** How a file of it is called. @param subject "Lägesbild brott" */
export function fileNameOf({ report: { organisation, round } }: WrittenReport, subject: string): FileName {
  return {
    telling: `${subject} – ${organisation.name} – ${round.label.sv}`,
    plain: [subject, organisation.key, round.key].map(slugOf).join('-'),
  };
}
