import { addFollowUpTexts, addReportingTexts } from '../text/language';

/**
 * Before an open page about what is reported or followed up: its texts, which other pages do without.
 * `createRoute({ …, beforeLoad: reportingPage, component: lazyRouteComponent(…) })`
 */
export async function reportingPage(): Promise<void> {
  await Promise.all([addReportingTexts(), addFollowUpTexts()]);
}
