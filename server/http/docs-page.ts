import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Hono } from 'hono';
import { type Representation, representCompressed, respond } from './representation';

const swaggerFolder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Lägesbild – API</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <main><div id="open"></div><div id="closed"></div></main>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;

// What is open first, what needs somebody signed in below it: of more than 110 paths at once Swagger UI draws eight.
// Without a validator address the page asks no outside host.
const START = `
const isClosed = ({ tags = [] }) => tags.some((tag) => tag === 'Signed in' || tag === 'Sign-in');
const show = (api, id, chosen) => {
  const paths = Object.entries(api.paths).flatMap(([path, operations]) => {
    const kept = Object.entries(operations).filter(([, operation]) => chosen(operation));
    return kept.length === 0 ? [] : [[path, Object.fromEntries(kept)]];
  });
  const spec = { ...api, paths: Object.fromEntries(paths) };
  SwaggerUIBundle({ spec, dom_id: id, deepLinking: true, validatorUrl: null });
};
fetch('/api/v1/openapi.json')
  .then((answer) => answer.json())
  .then((api) => {
    show(api, '#open', (operation) => !isClosed(operation));
    const info = { ...api.info, title: 'For people signed in', description: '' };
    show({ ...api, info }, '#closed', isClosed);
  });
`;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const swaggerFile = async (name: string) => new Uint8Array(await readFile(join(swaggerFolder, name)));

/** The readable description of the API, with everything it needs served from here. */
export function docsPage(): Hono {
  const script = 'text/javascript; charset=utf-8';
  return new Hono()
    .get(
      '/',
      sender('text/html; charset=utf-8', async () => bytesOf(PAGE)),
    )
    .get(
      '/start.js',
      sender(script, async () => bytesOf(START)),
    )
    .get(
      '/swagger-ui.css',
      sender('text/css; charset=utf-8', () => swaggerFile('swagger-ui.css')),
    )
    .get(
      '/swagger-ui-bundle.js',
      sender(script, () => swaggerFile('swagger-ui-bundle.js')),
    );
}

/** Reads and compresses a file when it is first asked for. */
function sender(contentType: string, read: () => Promise<Uint8Array<ArrayBuffer>>) {
  let representation: Promise<Representation> | undefined;
  return async (c: { req: { raw: Request } }): Promise<Response> => {
    representation ??= read().then((body) =>
      representCompressed(body, { 'content-type': contentType, 'cache-control': 'no-cache' }),
    );
    return respond(await representation, c.req.raw);
  };
}
