// npm run move -- FROM TO: carries an installation from a file of SQLite (file:./data/annals.db) to PostgreSQL (postgresql://…) or
// back, and proves that both hold the same. Exits with 1 when nothing was carried.
import "../server/process/settings.mjs";
import "../server/process/private-files.mjs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { movedMessages, moveTable } from "@/lib/backup/move/messages";
import { MoveDiffers, moveInstallation } from "@/lib/backup/move/move-installation";
import { databaseFile } from "@/lib/platform/database-file";
import { isPostgresql } from "@/lib/platform/database/kind";
import { withoutPassword } from "@/lib/platform/database/postgresql/described";
import { env } from "@/lib/platform/env";
import { holdDatabase } from "@/server/process/database-lock";
import { printSentences, withSentences } from "./sentences";

/** Where the files of an installation lie that are not in its database. */
const folderOf = (url: string) => (isPostgresql(url) ? resolve(env.DATA_FOLDER) : dirname(databaseFile(url)));

const nameOf = (url: string) => (isPostgresql(url) ? withoutPassword(url) : databaseFile(url));

await withSentences(async () => {
  const [from, to, ...others] = parseArgs({ allowPositionals: true }).positionals;
  if (!from || !to || others.length > 0)
    throw new Error(
      "npm run move -- FROM TO, such as file:./data/annals.db postgresql://annals@localhost/annals",
    );
  const file = [from, to].find((url) => !isPostgresql(url));
  const release = file ? holdDatabase(databaseFile(file)) : () => undefined;
  try {
    const moved = await moveInstallation({ from, to });
    console.log(moveTable(moved.comparisons));
    const url = isPostgresql(to) ? withoutPassword(to) : `file:${databaseFile(to)}`;
    const folders = { left: folderOf(from), folder: folderOf(to) };
    printSentences(movedMessages(moved, { from: nameOf(from), to: nameOf(to), url, ...folders }));
  } catch (error) {
    if (error instanceof MoveDiffers) console.log(moveTable(error.comparisons));
    throw error;
  } finally {
    release();
  }
}, process.argv.slice(2).find(isPostgresql));
