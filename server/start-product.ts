import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import type { Logger } from 'pino';
import { openDatabase } from '../db/connect';
import { migrateToLatest } from '../db/migrate';
import { listPendingMigrations } from '../db/pending-migrations';
import { listSignInLinks, makeSignInLinks } from '../seed/example/sign-in-links';
import { seedDatabase } from '../seed/index';
import { createAttempts } from './access/attempts';
import { connectDirectory } from './access/connect-directory';
import { reachedOnlyFromHere, requireSettings, sessionSecret } from './access/session-secret';
import { createLibrary, type Library } from './access/sign-in-library';
import { createTurns, PASSWORD_TURNS } from './access/turns';
import { createApp } from './app';
import { startBriefMails } from './brief-mails/start-brief-mails';
import type { Config } from './config';
import { createDocumentWriter } from './documents/document-writer';
import { startTakeUps } from './follow-up/start-take-ups';
import { systemClock } from './http/clock';
import { readCache } from './http/read-cache';
import { watchDataVersion } from './http/watch-data-version';
import { readWebFiles } from './http/web-files';
import { smtpServer } from './mail/smtp';
import { startDelivery } from './mail/start-delivery';
import { probePort } from './port-probe';
import { startReminders } from './reminders/start-reminders';
import { startRetention } from './retention/start-retention';

/** A request that comes in drops holds a connection no longer than this. */
const SLOWEST = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 };

/** How long open connections may finish when the product is stopped. */
const STOP_WITHIN_MS = 5_000;

interface ProductParts {
  readonly config: Config;
  readonly log: Logger;
  readonly webFolder: string;
  /** Says something to whoever started it. */
  tell(text: string): void;
}

interface Product {
  /** Where it answers, said to whoever started it; and links to try it with, in one piece with that. */
  readonly answers: string;
  stop(): Promise<void>;
}

/** Opens, migrates and fills the database, then serves pages and API. */
export async function startProduct({ config, log, webFolder, tell }: ProductParts): Promise<Product> {
  await probePort(config.port, config.host);
  requireSettings(config);
  const clock = systemClock;
  const db = openDatabase(config.databaseUrl);
  await migrateToLatest(db);
  const { exampleData } = config;
  const examplePeople = exampleData && reachedOnlyFromHere(config);
  await seedDatabase(db, { exampleData, examplePeople, now: clock.now, onProgress: tell });
  const secret = await sessionSecret(db, config);
  const address = () => config.publicUrl ?? addressOf(server, config.host);
  const directory =
    config.directory &&
    (await connectDirectory({ db, clock, log, address, secret, settings: config.directory }));
  const site = { address, publisher: config.publisher, contactEmail: config.contactEmail };
  let library: Library | undefined;
  const app = createApp({
    db,
    library: () => {
      library ??= createLibrary({ db, clock, address: address(), secret });
      return library;
    },
    sessionLimits: config.sessionLimits,
    attempts: createAttempts({ db, clock }),
    passwordTurns: createTurns(PASSWORD_TURNS),
    documents: createDocumentWriter(),
    directory,
    sendsMail: config.mail !== null,
    trustedProxies: config.trustedProxies,
    listPendingMigrations: () => listPendingMigrations(db),
    clock,
    log,
    site,
    web: readWebFiles(webFolder),
    readCache: readCache(watchDataVersion(db, clock)),
  });
  const server = await listen(app.fetch, config);
  const delivery = config.mail && startDelivery({ db, clock, log, server: smtpServer(config.mail) });
  const reminders = config.mail && startReminders({ db, clock, site, log });
  const briefMails = config.mail && startBriefMails({ db, clock, site, secret, log });
  const takeUps = startTakeUps({ db, log });
  const retention = startRetention({ db, clock, sessionLimits: config.sessionLimits, log });
  const stop = async () => {
    await Promise.all([
      close(server),
      delivery?.stop(),
      reminders?.stop(),
      briefMails?.stop(),
      retention.stop(),
      takeUps.stop(),
    ]);
    await db.destroy();
  };
  const links = examplePeople
    ? await db.transaction().execute((tx) => makeSignInLinks(tx, address(), clock.now()))
    : [];
  const answers = `Lägesbild svarar på ${addressOf(server, config.host)}\n${listSignInLinks(links)}`;
  return { answers: answers.trimEnd(), stop };
}

type Fetch = Parameters<typeof serve>[0]['fetch'];

function listen(fetch: Fetch, { port, host }: Config): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host, serverOptions: SLOWEST }, () =>
      resolve(server),
    ) as Server;
    server.once('error', reject);
  });
}

function addressOf(server: Server, host: string): string {
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), STOP_WITHIN_MS).unref();
  });
}
