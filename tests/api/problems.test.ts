import { beforeAll, expect, test } from 'vitest';
import { ProblemDetails } from '../../server/http/problem-contract';
import { describeOnEachEngine } from '../support/engines';
import { createTestApp } from '../support/test-app';

describeOnEachEngine('Requests the API refuses', (engine) => {
  let app: ReturnType<typeof createTestApp>;
  beforeAll(async () => {
    app = createTestApp(await engine.catalogue());
  });

  const problem = async (path: string, init?: RequestInit) => {
    const response = await app.request(path, init);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const details = ProblemDetails.parse(await response.json());
    expect(details.status).toBe(response.status);
    return details;
  };

  test('an unknown parameter is named and refused, on every reading address', async () => {
    for (const path of ['areas', 'surveys', 'indicators', 'indicators/oro_brott_ofta', 'openapi.json']) {
      const details = await problem(`/api/v1/${path}?finnsInte=1`);
      expect(details).toMatchObject({ status: 400, code: 'unknown_parameter', instance: `/api/v1/${path}` });
      expect(details.errors).toMatchObject([{ path: 'finnsInte', code: 'unknown_parameter' }]);
    }
  });

  test('a parameter named as an inner part of the language is only unknown', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(await problem(`/api/v1/areas?${name}=x`)).toMatchObject({ errors: [{ path: name }] });
    }
  });

  test('a parameter given twice that can have one value is refused', async () => {
    expect(await problem('/api/v1/areas?kind=city&kind=district')).toMatchObject({
      code: 'invalid_query',
      errors: [{ path: 'kind', code: 'repeated_parameter' }],
    });
    expect(await problem('/api/v1/areas?on=2017-01-01&on=2017-01-01')).toMatchObject({
      errors: [{ path: 'on', code: 'repeated_parameter' }],
    });
  });

  test('a missing parameter is told as missing', async () => {
    expect(await problem('/api/v1/series')).toMatchObject({
      status: 400,
      errors: [
        { path: 'indicator', code: 'missing_parameter' },
        { path: 'area', code: 'missing_parameter' },
      ],
    });
  });

  test('each of a repeatable parameter is checked, given once or several times', async () => {
    const once = await problem('/api/v1/series?indicator=oro_brott_ofta&area=Sp%C3%A5nga');
    const twice = await problem('/api/v1/series?indicator=oro_brott_ofta&area=stockholm&area=Sp%C3%A5nga');
    for (const details of [once, twice]) {
      expect(details).toMatchObject({ status: 400, errors: [{ path: 'area', code: 'invalid_format' }] });
    }
  });

  test('all that is wrong is told at once', async () => {
    const { errors } = await problem('/api/v1/areas?on=nu&kind=kvarter&extra=1');
    expect(errors?.map(({ path }) => path).sort()).toEqual(['extra', 'kind', 'on']);
  });

  test('an address with nothing behind it is a 404 problem', async () => {
    expect(await problem('/api/v1/finns-inte')).toMatchObject({ status: 404, code: 'not_found' });
    expect(await problem('/api')).toMatchObject({ status: 404, instance: '/api' });
  });

  test('writing to an address that can only be read is a 405 that says what it allows', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const response = await app.request('/api/v1/areas', { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD');
      expect(await response.json()).toMatchObject({ code: 'method_not_allowed' });
    }
  });

  test('a percent sign that encodes nothing is refused or read as it stands, never a failure', async () => {
    for (const query of ['?on=%E0%A4%A', '?%=1', '?on=%00', `?on=${'9'.repeat(5_000)}`]) {
      expect((await app.request(`/api/v1/areas${query}`)).status).toBe(400);
    }
    expect((await app.request('/api/v1/indicators/%E0%A4%A')).status).toBe(404);
  });
});

describeOnEachEngine('When the database fails', (engine) => {
  test('the reader is told so without anything from inside, and /readyz says to wait', async () => {
    const db = await engine.catalogue();
    const app = createTestApp(db);
    expect((await app.request('/api/v1/surveys')).status).toBe(200);
    await db.destroy();
    const response = await app.request('/api/v1/areas');
    expect(response.status).toBe(500);
    const details = ProblemDetails.parse(await response.json());
    expect(details).toMatchObject({ code: 'internal_error', detail: 'The server failed.' });
    expect(JSON.stringify(details)).not.toMatch(/destroyed|driver|select|\.ts/);
    const ready = await app.request('/readyz');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ code: 'not_ready' });
    expect((await app.request('/healthz')).status).toBe(200);
  });
});

describeOnEachEngine('Readiness', (engine) => {
  test('a migrated database is ready', async () => {
    const response = await createTestApp(await engine.migrated()).request('/readyz');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ready' });
  });

  test('a database that lacks migrations is not ready, and the migrations are named', async () => {
    const response = await createTestApp(await engine.empty()).request('/readyz');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('0001-areas') });
  });
});
