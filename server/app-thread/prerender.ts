// Prepares the set that is named, if it is what is published now, and ends: 0 when it is on the shelf.
import next from "next";
import { closeDatabase } from "@/lib/platform/database";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { openShelf } from "@/lib/prepared/set-store";
import { prepareAll } from "@/lib/prepared/prerender-all";
import { withExports } from "./serve-observations";
import { preparedFolder, publishedNow, renderer } from "./site-build";

process.once("disconnect", () => process.exit(1));

async function main([id]: string[]): Promise<boolean> {
  const site = process.env.APP_URL ?? "";
  const published = await publishedNow(site);
  if (published.id !== id) return false;
  const app = next({ dev: false });
  const handler = app.prepare().then(() => withExports(app.getRequestHandler()));
  const shelf = openShelf(preparedFolder(databaseFile(env.DATABASE_URL)));
  const render = renderer(handler, site);
  return prepareAll(published, { render, shelf, say: (line) => console.log(line) });
}

main(process.argv.slice(2))
  .then(async (isDone) => {
    await closeDatabase();
    process.exit(isDone ? 0 : 1);
  })
  .catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
