// Starts the server. The public thread owns the port and answers what is prepared; this thread, the app thread, holds the
// database's writer, Next and the mail. With `--dev`, one thread serves everything with Next's development server.
import "./process/settings.mjs";
import "./process/private-files.mjs";
import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { isOpenData } from "@/lib/open-data/open-data-headers";
import { closeDatabase } from "@/lib/platform/database";
import { isPostgresql } from "@/lib/platform/database/kind";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { currentVitalSigns } from "@/lib/platform/vital-signs";
import { watchDatabase } from "@/lib/platform/watch-database";
import { errorAnswer } from "@/lib/prepared/error-page";
import { preparedFolder } from "@/lib/prepared/prepared-folder";
import type { PreparedSite } from "@/lib/prepared/prepared-site";
import { readyToSend, sendAnswer } from "@/lib/prepared/send-answer";
import { appThreadCalls } from "./app-thread/calls";
import { startChores } from "./app-thread/chores";
import { startDailyBackups } from "./app-thread/daily-backups";
import { encryptSecondFactors } from "./app-thread/encrypt-second-factors";
import { indexReleases } from "./app-thread/index-releases";
import { listenPrivately } from "./app-thread/listen";
import { logRefusals } from "./app-thread/log-refusals";
import { startMirroring } from "./app-thread/follow-with-mirror";
import { isPrerendering, preparedSiteOf } from "./app-thread/prepared-site";
import { recordEffectsAsFound } from "./app-thread/record-effects";
import { serveObservations } from "./app-thread/serve-observations";
import { startWatching } from "./app-thread/watch";
import { type EndpointHandlers, withEndpoints } from "./endpoints";
import { closerOf } from "./http/close-server";
import { deskEndpoint } from "./http/desk-endpoint";
import { createHttpServer } from "./http/http-server";
import { type Handler, withErrors } from "./http/request-handler";
import { withIds } from "./http/request-id";
import { markUnread } from "./http/unread-body";
import { authSecret } from "./process/auth-secret";
import { logConsoleErrors } from "./process/console-errors";
import { holdDatabase } from "./process/database-lock";
import { mendFileModes } from "./process/file-modes";
import { collectWhenIdle } from "./process/idle-collection";
import { listenHost } from "./process/listen-host.mjs";
import { portSentence } from "./process/port.mjs";
import { requireSharedSecret } from "./process/shared-secret";
import { shutDownOnSignal, stopWithParent } from "./process/shut-down";
import type { WorkerSettings } from "./public-thread/messages";
import { openOperations } from "./public-thread/operations";
import { type PublicThread, spawnPublicThread } from "./public-thread/spawn";
import { faultOf, serveWithoutDatabase } from "./without-database";

const isDevelopment = process.argv.includes("--dev");

let site: PreparedSite | null = null;
const calls = appThreadCalls({ page: async (url) => site?.page(url) ?? null });

// In production these calls come from the public thread.
const handlers: EndpointHandlers = {
  "observations-endpoint": serveObservations,
  ...(isDevelopment && {
    "desk-endpoint": deskEndpoint(calls.desk),
    ...openOperations({
      ...{ proxies: env.TRUST_PROXY, appFigures: async () => calls.figures() },
      prepared: () => ({ state: "off", since: null }),
    }).handlers,
  }),
};

async function main(): Promise<void> {
  stopWithParent();
  const file = databaseFile(env.DATABASE_URL);
  mendFileModes(file);
  const fault = await faultOf(file);
  if (fault) return serveWithoutDatabase(file, fault);
  holdDatabase(file, { isServer: true });
  const stopMonitor = startWatching(file);
  const stopWatching = watchDatabase();
  let handle: Handler = starting;
  const listener = withErrors((request, response) => handle(request, response));
  const folder = isPrerendering ? preparedFolder(file) : null;
  const secret = env.AUTH_SECRET ?? authSecret(file);
  if (isPostgresql(env.DATABASE_URL)) await requireSharedSecret(env.DATABASE_URL, secret);
  const { server, close, port, publicThread } = isDevelopment
    ? await listenAlone(listener)
    : await listenBehindPublicThread(listener, { database: env.DATABASE_URL, folder, secret });

  process.env.APP_URL = env.APP_URL ?? `http://localhost:${port}`;
  process.env.NEXTAUTH_URL = process.env.APP_URL;
  process.env.AUTH_SECRET = secret;

  const settings = { site: process.env.APP_URL, folder };
  recordEffectsAsFound();
  void encryptSecondFactors();
  const rendering = deferred<Handler>();
  if (publicThread)
    site = preparedSiteOf(rendering.promise, { ...settings, frontCache: publicThread.frontCache });
  const withPreparedSite =
    (others: Handler): Handler =>
    async (request, response) =>
      site?.answer(request, response) || others(request, response);
  handle = withPreparedSite(starting);
  // What is prepared is served before Next is loaded, which takes as long as all before it.
  await site?.opened;
  const { default: next } = await import("next");
  const app = next({ dev: isDevelopment, httpServer: server, port });
  await app.prepare();
  const handler = withEndpoints(handlers, app.getRequestHandler());
  rendering.resolve(handler);
  handle = withPreparedSite(handler);
  currentVitalSigns().ready();
  const copies = () => {
    const stops = isDevelopment ? [] : [startDailyBackups(file), startMirroring(folder)];
    return () => stops.forEach((stop) => stop());
  };
  const stopChores = startChores(process.env.APP_URL, copies);
  shutDownOnSignal({
    finish: async () => {
      await publicThread?.close();
      await close();
    },
    end: async () => {
      const choresStopped = stopChores();
      site?.close();
      stopWatching();
      await stopMonitor();
      await app.close();
      await choresStopped;
      await closeDatabase();
    },
    patience: env.STOP_WITHIN * 1000,
  });
  logConsoleErrors();
  collectWhenIdle();
  if (env.SECOND_FACTOR === "optional")
    console.log("SECOND_FACTOR=optional: a password alone is enough to approve and to publish.");
  console.log(`Annals is ready at ${process.env.APP_URL}`);
  indexReleases();
}

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}

type Listening = {
  server: Server;
  close: () => Promise<void>;
  port: number;
  publicThread: PublicThread | null;
};

async function listenBehindPublicThread(
  listener: RequestListener,
  files: Pick<WorkerSettings, "database" | "folder" | "secret">,
): Promise<Listening> {
  const { server, path } = await listenPrivately(
    databaseFile(files.database),
    withIds(logRefusals(markUnread(listener))),
  );
  const address = { port: env.PORT, host: listenHost(process.env), proxies: env.TRUST_PROXY };
  const publicThread = await spawnPublicThread({ ...address, ...files, appSocket: path }, calls);
  return { server, close: closerOf(server), port: publicThread.port, publicThread };
}

// Pages are not prepared in development, because reloading needs Next's scripts.
function listenAlone(handle: RequestListener): Promise<Listening> {
  const server = createHttpServer({ handle, proxies: env.TRUST_PROXY });
  const close = closerOf(server);
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new Error(portSentence(error, env.PORT))));
    server.listen(env.PORT, listenHost(process.env), () =>
      resolve({ server, close, port: (server.address() as AddressInfo).port, publicThread: null }),
    );
  });
}

// The server listens before Next is ready, because Next has to know the address.
const starting: Handler = async (request, response) => {
  const { url = "/" } = request;
  if (isOpenData(url)) return sendAnswer(request, response, readyToSend(errorAnswer(url, 503)));
  response.writeHead(503, {
    "content-type": "text/plain; charset=utf-8",
    "content-language": "zh-CN, en",
    "cache-control": "no-store",
    "retry-after": "5",
  });
  response.end("Annals 正在启动，请稍后刷新。\nAnnals is starting. Please reload in a few seconds.\n");
};

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
