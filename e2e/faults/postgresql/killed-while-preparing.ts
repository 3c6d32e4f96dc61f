import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Finding } from "../drill";
import { ask } from "../support/client";
import { smallYear } from "../support/prepared";
import { familyOf } from "../support/processes";
import { waitFor } from "../support/watch";
import { inSeconds } from "./interrupted";
import type { Pair, Server } from "./servers";

const ahead = { ANNALS_PREPARE: "ahead" };

/** A server is killed while it prepares public pages; another prepares its own meanwhile. */
export async function killedWhilePreparing(pair: Pair): Promise<Finding> {
  const [victim, other] = pair.servers;
  await Promise.all(pair.servers.map((server) => server.start(ahead)));
  const begun = await waitFor(() => existsSync(join(victim.folder, "prepared")), 30_000);
  await delay(2_000);
  const wasPrepared = isPrepared(victim);
  await victim.running().stop("SIGKILL");
  const { status } = await ask(`${other.url}/reports/${smallYear}`);
  await victim.start(ahead);
  const prepared = await Promise.all(
    pair.servers.map((server) => waitFor(() => isPrepared(server), 300_000)),
  );
  const pages = await Promise.all(pair.servers.map(({ url }) => ask(`${url}/reports/${smallYear}`)));
  return {
    case: "a server killed while it prepares pages",
    done: "beside another that prepares its own, and started again",
    expected: "the other goes on; both have all pages in the end",
    seen: `${wasPrepared ? "it had them already" : "half of them there"}; the other answers ${status}; both prepared after ${inSeconds(prepared)}`,
    held:
      begun !== null &&
      !wasPrepared &&
      status === 200 &&
      prepared.every((ms) => ms !== null) &&
      pages.every((page) => page.status === 200 && page.text === pages[0]?.text),
  };
}

function isPrepared({ folder }: Server): boolean {
  return existsSync(join(folder, "prepared", "current"));
}

/** Of two servers that share a folder for prepared pages, the one that prepares them is killed. */
export async function killedWhilePreparingForBoth({ servers }: Pair): Promise<Finding> {
  const folder = join(servers[0].folder, "..", "shared");
  const settings = { ...ahead, PREPARED_FOLDER: folder };
  await Promise.all(servers.map((server) => server.start(settings)));
  const begun = await waitFor(() => hasDraft(folder), 30_000);
  const preparing = servers.filter(isPreparing);
  const [victim = servers[0]] = preparing;
  const other = servers[victim === servers[0] ? 1 : 0];
  await victim.running().stop("SIGKILL");
  const since = performance.now();
  const took = await waitFor(() => isPreparing(other), 60_000);
  const stored = await waitFor(() => existsSync(join(folder, "current")), 120_000);
  const after = performance.now() - since;
  await victim.start(settings);
  await delay(2_000);
  const rendering = servers.filter(isPreparing);
  const pages = await Promise.all(servers.map(({ url }) => ask(`${url}/reports/${smallYear}`)));
  return {
    case: "of two servers that share prepared pages, the one that prepares killed",
    done: "as soon as it has begun, and started again once the pages are there",
    expected:
      "one prepares at a time, the other takes it over within the 30 s of the lease; both serve the same",
    seen:
      `${preparing.length} prepared; the other took it over after ${inSeconds([took])}, all there after ` +
      `${inSeconds([stored === null ? null : after])}; afterwards ${rendering.length} prepare`,
    held:
      begun !== null &&
      preparing.length === 1 &&
      took !== null &&
      took <= 35_000 &&
      stored !== null &&
      rendering.length === 0 &&
      pages.every((page) => page.status === 200 && page.text === pages[0]?.text),
  };
}

function hasDraft(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(".partial"));
}

function isPreparing(server: Server): boolean {
  const { hasEnded, pid } = server.running();
  return !hasEnded() && familyOf(pid).some(({ command }) => command.includes("prerender.mjs"));
}
