// Prerenders the set with the given id if it is the current one, and takes what is still right from the stored set that is named
// next. Exits with 0 when it is stored; if not, sends the reason.
import { setPriority } from "node:os";
import next from "next";
import { closeDatabase } from "@/lib/platform/database";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { preparedFolder } from "@/lib/prepared/prepared-folder";
import { openSetStore } from "@/lib/prepared/set-store";
import { prerenderAll } from "@/lib/prepared/prerender-all";
import type { SiteVersion } from "@/lib/prepared/site-version";
import { type Carried, carriedFrom, type StoredSet } from "@/lib/prepared/stored-set";
import { withEndpoints } from "../endpoints";
import { serveObservations } from "./serve-observations";
import { changedSince, currentSiteVersion, renderer } from "./site-build";

process.once("disconnect", () => process.exit(1));
// Published pages are for everybody: another web server may serve them.
process.umask(0o022);

async function main([id, base]: string[]): Promise<void> {
  // Whoever saves or reads goes first. Not as far behind as a backup: the app thread makes what is asked for before it is prepared.
  setPriority(5);
  const site = process.env.APP_URL ?? "";
  const published = await currentSiteVersion(site);
  if (published.id !== id) throw new Error("another version is in force by now");
  const app = next({ dev: false });
  const handler = app
    .prepare()
    .then(() => withEndpoints({ "observations-endpoint": serveObservations }, app.getRequestHandler()));
  const store = openSetStore(preparedFolder(databaseFile(env.DATABASE_URL)));
  const render = renderer(handler, site);
  const isInForce = async () => (await currentSiteVersion(site)).id === id;
  const carried = base === undefined ? null : await carriedTo(published, await store.open(base));
  await prerenderAll(published, { render, store, carried, isInForce, log: (line) => console.log(line) });
}

async function carriedTo({ origin }: SiteVersion, set: StoredSet | null): Promise<Carried | null> {
  const changed = set && (await changedSince(set.origin, origin, set.parts));
  return set && changed && carriedFrom(set, changed);
}

main(process.argv.slice(2))
  .then(closeDatabase)
  .then(() => process.exit(0))
  .catch(({ message }: Error) => {
    if (process.connected) process.send?.(message, () => process.exit(1));
    else process.exit(1);
  });
