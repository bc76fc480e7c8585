import { expect, onTestFinished, test } from 'vitest';
import type { PublishedReports } from '../../server/features/published-reports/published-reports.contract';
import { describeOnEachEngine } from '../support/engines';
import { startProduct } from '../support/product';

describeOnEachEngine('The product as it is built', (engine) => {
  test('finds the thread that writes documents, and what that needs', async () => {
    const product = await startProduct({ databaseUrl: await engine.url('seeded') });
    onTestFinished(async () => {
      await product.stop();
    });
    const published = `${product.address}/api/v1/published-reports`;
    const { reports }: PublishedReports = await (await fetch(published)).json();
    const [first] = reports;
    const document = `${published}/${first?.round.key}/${first?.organisation.key}/document`;
    const beginnings = await Promise.all(
      ['pdf', 'docx'].map(async (format) => {
        const response = await fetch(`${document}?format=${format}`);
        return (await response.text()).slice(0, 4);
      }),
    );
    expect(beginnings).toEqual(['%PDF', 'PK\u0003\u0004']);
    expect(await product.stop()).toBe(0);
  });
});
