import { randomUUID } from "node:crypto";
import { isPostgresql } from "@/lib/platform/database/kind";
import { env } from "@/lib/platform/env";
import { underRepair } from "@/lib/platform/refusals";
import { fail } from "@/lib/platform/result";
import { currentStorageState } from "@/lib/platform/storage/current";
import type { StorageFault } from "@/lib/platform/storage/fault";
import { repairAnswer } from "@/lib/prepared/error-page";
import { hasPreparedPages, preparedFolder } from "@/lib/prepared/prepared-folder";
import { readyToSend, sendAnswer } from "@/lib/prepared/send-answer";
import { openSetStore } from "@/lib/prepared/set-store";
import { openAppFigures } from "./app-thread/app-figures";
import { listenPrivately } from "./app-thread/listen";
import { startWatching } from "./app-thread/watch";
import { closerOf } from "./http/close-server";
import { checkDatabase, checkPrepared } from "./process/database-check";
import { DatabaseProblem } from "./process/database-problem";
import { listenHost } from "./process/listen-host.mjs";
import { checkPreparedPostgresql } from "./process/postgresql-check";
import { shutDownOnSignal } from "./process/shut-down";
import type { AppThreadCalls } from "./public-thread/messages";
import { spawnPublicThread } from "./public-thread/spawn";

/**
 * Returns what keeps the server from working on the database in `file`, null for nothing. Throws where pages cannot be
 * served without it either, and where another version of Annals or another program has it.
 */
export async function faultOf(file: string): Promise<StorageFault | null> {
  // scripts/prepare.ts looks closer.
  const isKnown = process.argv.includes("--without-database");
  try {
    if (isPostgresql(env.DATABASE_URL)) await checkPreparedPostgresql(env.DATABASE_URL);
    else if (isKnown) checkDatabase(file);
    else checkPrepared(file);
    return isKnown && !isPostgresql(env.DATABASE_URL) ? "damaged" : null;
  } catch (error) {
    const needsRepair = error instanceof DatabaseProblem && error.fault !== "locked";
    if (!needsRepair || !hasPreparedPages(file)) throw error;
    if (!isKnown) console.error(error.message);
    return error.fault;
  }
}

/**
 * Serves the public pages that were prepared last while the database in `file` cannot be used; whatever needs it is answered
 * with 503. Does not hold the database, so that it can be repaired meanwhile. Throws where the pages are damaged too.
 */
export async function serveWithoutDatabase(file: string, fault: StorageFault): Promise<void> {
  const folder = preparedFolder(file);
  const stored = await openSetStore(folder).verifyCurrent();
  if (!stored)
    throw new Error(`The pages prepared in ${folder} are damaged too, so nothing can be served meanwhile.`);
  currentStorageState().report("writer", fault);
  const stopWatching = startWatching(file);
  const { server, path } = await listenPrivately(file, (request, response) =>
    sendAnswer(request, response, readyToSend(repairAnswer(request.url ?? "/"))),
  );
  const close = closerOf(server);
  const address = { port: env.PORT, host: listenHost(process.env), proxies: env.TRUST_PROXY };
  // Nobody is signed in while there is no database.
  const files = { database: file, folder, appSocket: path, secret: randomUUID() };
  const publicThread = await spawnPublicThread({ ...address, ...files }, calls);
  const { id, urls } = stored;
  await publicThread.frontCache.activate({
    ...{ id, addresses: [urls], releases: null, base: null, warm: [] },
    ...{ changesAt: Infinity, isStored: true },
  });
  const finish = () => publicThread.close().then(close);
  shutDownOnSignal({
    finish,
    patience: env.STOP_WITHIN * 1000,
    end: async () => void (await stopWatching()),
  });
  console.log(
    `Annals serves the published pages at ${env.APP_URL ?? `http://localhost:${publicThread.port}`}, as prepared in ` +
      `${folder}. The desk, search and all else that needs the database answer 503 until it is repaired and Annals is started again.`,
  );
}

const refusal = { status: 503, body: JSON.stringify(fail("UNAVAILABLE", underRepair)) };

const calls: AppThreadCalls = {
  desk: () => Promise.resolve(refusal),
  page: () => Promise.resolve(null),
  figures: openAppFigures(),
};
