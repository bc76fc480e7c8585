import { addReportingTexts } from '../text/language';

/**
 * Before an open page about what is reported: its texts, which other pages do without.
 * `createRoute({ …, beforeLoad: reportingPage, component: lazyRouteComponent(…) })`
 */
export const reportingPage = (): Promise<void> => addReportingTexts();
