// The server. A thread in front answers what was prepared; this one holds the database and Next. `--dev` serves with
// Next's development server, on one thread.
import "./process/settings.mjs";
import next from "next";
import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { startMailing } from "@/lib/notices/mailer";
import { closeDatabase } from "@/lib/platform/database";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { answerSaves } from "./http/save-endpoint";
import { authSecret } from "./process/auth-secret";
import { withObservations } from "./app-thread/serve-observations";
import { listenPrivately } from "./app-thread/listen";
import { isPrerendering, preparedSiteOf } from "./app-thread/prepared-site";
import { saveFieldAsJson } from "./app-thread/save-field";
import { preparedFolder } from "./app-thread/site-build";
import { holdDatabase } from "./process/database-lock";
import { createHttpServer } from "./http/http-server";
import type { WorkerSettings } from "./public-thread/messages";
import { type PublicThread, spawnPublicThread } from "./public-thread/spawn";
import { withErrors, type Handler } from "./http/request-handler";
import { portSentence } from "./process/port.mjs";
import { closeServer, shutDownOnSignal } from "./process/shut-down";

const isDevelopment = process.argv.includes("--dev");

async function main(): Promise<void> {
  const file = databaseFile(env.DATABASE_URL);
  holdDatabase(file);
  let handle: Handler = starting;
  const listener = withErrors((request, response) => handle(request, response));
  const folder = isPrerendering ? preparedFolder(file) : null;
  const { server, port, front } = isDevelopment
    ? await alone(listener)
    : await behindFront(listener, { database: file, folder });

  process.env.APP_URL = env.APP_URL ?? `http://localhost:${port}`;
  process.env.NEXTAUTH_URL = process.env.APP_URL;
  process.env.AUTH_SECRET = env.AUTH_SECRET ?? authSecret(file);

  const app = next({ dev: isDevelopment, httpServer: server, port });
  const ready = app.prepare().then(() => app.getRequestHandler());
  const site = process.env.APP_URL;
  // What is prepared is served before Next is ready.
  const side =
    front && preparedSiteOf(ready.then(withObservations), { site, frontCache: front.frontCache, folder });
  const behind = (framework: Handler): Handler => {
    const answer = isDevelopment ? withSaves(framework) : withObservations(framework);
    return async (request, response) => side?.answer(request, response) || answer(request, response);
  };
  handle = behind(starting);
  handle = behind(await ready);
  const stopMailing = startMailing(process.env.APP_URL);
  shutDownOnSignal(
    async () => {
      await front?.close();
      await closeServer(server);
    },
    async () => {
      side?.close();
      await app.close().then(stopMailing).then(closeDatabase);
    },
  );
  console.log(`Annals is ready at ${process.env.APP_URL}`);
}

type Serving = { server: Server; port: number; front: PublicThread | null };

async function behindFront(
  listener: RequestListener,
  files: Pick<WorkerSettings, "database" | "folder">,
): Promise<Serving> {
  const { server, path } = await listenPrivately(listener);
  const where = { port: env.PORT, host: process.env.HOST, proxies: env.TRUST_PROXY };
  const front = await spawnPublicThread({ ...where, ...files, behind: path }, saveFieldAsJson);
  return { server, port: front.port, front };
}

// Development serves every page as Next made it, because reloading needs its scripts.
function alone(handle: RequestListener): Promise<Serving> {
  const server = createHttpServer({ handle, proxies: env.TRUST_PROXY });
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new Error(portSentence(error, env.PORT))));
    server.listen(env.PORT, process.env.HOST, () =>
      resolve({ server, port: (server.address() as AddressInfo).port, front: null }),
    );
  });
}

function withSaves(framework: Handler): Handler {
  const answerSave = answerSaves(saveFieldAsJson);
  return async (request, response) => (await answerSave(request, response)) || framework(request, response);
}

// The port is taken before Next is ready, because the address has to be known first.
async function starting(_: IncomingMessage, response: ServerResponse): Promise<void> {
  response.writeHead(503, { "content-type": "text/plain; charset=utf-8", "retry-after": "5" });
  response.end("Annals 正在启动，请稍后刷新。\nAnnals is starting. Please reload in a few seconds.\n");
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
