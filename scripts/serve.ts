// The server: what guards the process stands in front of Next. `--dev` serves with Next's development server.
import "./settings.mjs";
import next from "next";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { startMailing } from "@/lib/notices/mailer";
import { closeDatabase } from "@/lib/platform/database";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { authSecret } from "./auth-secret";
import { refuseDeclared, refuseStreamed } from "./body-limit";
import { noteAddress } from "./client-address";
import { holdDatabase } from "./database-lock";
import type { ReleaseSummary } from "@/lib/publication/model";
import { answerExport } from "./front/export";
import { answerSave } from "./front/save-field";
import { caught, type Handler } from "./handler";
import { portSentence } from "./port.mjs";
import { type Public, publicSideOf } from "./public-side";
import { shutDownOnSignal } from "./shut-down";

const isDevelopment = process.argv.includes("--dev");

async function main(): Promise<void> {
  const file = databaseFile(env.DATABASE_URL);
  holdDatabase(file);
  let handle: Handler = starting;
  let publicSide: Public | null = null;
  const server = guarded(
    (request, response) => publicSide?.answer(request, response) ?? false,
    caught((request, response) => handle(request, response)),
  );
  const port = await listening(server);

  process.env.APP_URL = env.APP_URL ?? `http://localhost:${port}`;
  process.env.NEXTAUTH_URL = process.env.APP_URL;
  process.env.AUTH_SECRET = env.AUTH_SECRET ?? authSecret(file);

  const app = next({ dev: isDevelopment, httpServer: server, port });
  const ready = app.prepare().then(() => app.getRequestHandler());
  const site = process.env.APP_URL;
  // What is prepared is served before Next is ready.
  if (!isDevelopment) publicSide = publicSideOf(ready.then(withExports), { site, file });
  const inForce = () => publicSide?.releases() ?? null;
  const behind = (framework: Handler): Handler => {
    const answer = isDevelopment ? framework : withExports(framework, inForce);
    return async (request, response) => (await answerSave(request, response)) || answer(request, response);
  };
  handle = behind(starting);
  handle = behind(await ready);
  const stopMailing = startMailing(process.env.APP_URL);
  shutDownOnSignal(server, () => app.close().then(stopMailing).then(closeDatabase));
  console.log(`Annals is ready at ${process.env.APP_URL}`);
}

/** Exports are answered here and nowhere else, also when they are prepared. Development reloads them with Next. */
function withExports(
  framework: Handler,
  inForce: () => readonly ReleaseSummary[] | null = () => null,
): Handler {
  return async (request, response) =>
    (await answerExport(request, response, inForce)) || framework(request, response);
}

// Development serves every page as Next made it, because reloading needs its scripts. The port is taken before Next is
// ready, because the address has to be known first.
async function starting(_: IncomingMessage, response: ServerResponse): Promise<void> {
  response.writeHead(503, { "content-type": "text/plain; charset=utf-8", "retry-after": "5" });
  response.end("Annals 正在启动，请稍后刷新。\nAnnals is starting. Please reload in a few seconds.\n");
}

type Sync = (request: IncomingMessage, response: ServerResponse) => boolean;

function guarded(answered: Sync, handle: RequestListener): Server {
  // A whole request has to arrive within a minute, its headers within twenty seconds.
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000 });
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (refuseDeclared(request, response) || answered(request, response)) return;
    refuseStreamed(request, response);
    noteAddress(request, env.TRUST_PROXY);
    handle(request, response);
  };
  server.on("request", answer);
  // A client that asks before it sends a large body is told without having sent it.
  server.on("checkContinue", (request, response) => {
    if (refuseDeclared(request, response)) return;
    response.writeContinue();
    answer(request, response);
  });
  return server;
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new Error(portSentence(error, env.PORT))));
    server.listen(env.PORT, process.env.HOST, () => resolve((server.address() as AddressInfo).port));
  });
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
