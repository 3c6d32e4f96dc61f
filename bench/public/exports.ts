import { spawn, spawnSync } from "node:child_process";
import { observationColumns } from "@/lib/publication/observations/observation";
import { drained } from "@/e2e/support/fetched";
import { loadInTurn, part, told } from "./load";
import { servePlainNext } from "./plain-next";
import { peakOf, serveBare, serveProduct } from "./processes";
import { indicatorOfFifty, makeSynthetic } from "./synthetic";

const columns = observationColumns.map((column) => `"${column}"`).join(", ");
const small = { year: 2001, rows: 20_000 };
const large = { year: 2002, rows: 1_000_000 };
const aYear = `SELECT ${columns} FROM "Observation" WHERE "releaseId" = ? ORDER BY "position"`;
const address = "/api/v1/observations";

/** Exports that are made when they are asked for, on made-up rows in a database of their own. */
export async function exports(database: string): Promise<void> {
  makeSynthetic(database, [small, large]);
  const product = await serveProduct(database);
  try {
    await fifty(product.url, database);
    await twentyThousand(product.url, database);
  } finally {
    await product.stop();
  }
  await million(database);
}

async function fifty(url: string, database: string): Promise<void> {
  const sql = `SELECT ${columns} FROM "Observation" WHERE "indicator_code" = ? AND "report_year" = ?`;
  const asked = { database, sql, values: [indicatorOfFifty, small.year] };
  const bare = await serveBare("rows", asked);
  const next = await servePlainNext(asked);
  const load = await loadInTurn({
    ours: { url: `${url}${address}.json?year=${small.year}&indicator=${indicatorOfFifty}` },
    next: { url: `${next.url}/rows` },
    bare: { url: bare.url },
  });
  await Promise.all([bare.stop(), next.stop()]);
  console.log("50 rows of JSON out of 1 020 000, 32 connections");
  console.log(`  Annals                       ${told(load.ours)}  ${part(load.ours, load.bare)}`);
  console.log(`  plain route of Next          ${told(load.next)}  ${part(load.next, load.bare)}`);
  console.log(`  bare Node with the query     ${told(load.bare)}`);
}

/** All rows of the small year; by naming its sections, so that it is no whole release and not prepared. */
async function twentyThousand(url: string, database: string): Promise<void> {
  const bare = await serveBare("stream", { database, sql: aYear, values: [`release-${small.year}`] });
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let n = 0; n < 8; n += 1) {
    const query = `year=${small.year}&section=8.1,8.2,8.3,8.4`;
    ours.push((await drained(`${url}${address}.csv?${query}`)).seconds);
    theirs.push((await drained(bare.url)).seconds);
  }
  await bare.stop();
  const [mine, its] = [middle(ours), middle(theirs)];
  console.log("20 000 rows of CSV, medians of 8");
  console.log(`  Annals                       ${(mine * 1000).toFixed(0)} ms`);
  console.log(`  bare Node, cells joined      ${(its * 1000).toFixed(0)} ms`);
  console.log(`  ${(mine / its).toFixed(1)} times the bare stream (aim: 2)`);
}

const middle = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
const megabytes = (bytes: number | null) => (bytes ? `${Math.round(bytes / 1e6)} MB` : "not told here");

async function million(database: string): Promise<void> {
  const product = await serveProduct(database);
  const before = product.peak();
  const ours = await drained(`${product.url}${address}.csv?year=${large.year}`);
  const peak = product.peak();
  await product.stop();
  const cli = await bySqlite(database);
  console.log(`1 000 000 rows of CSV, ${Math.round(ours.bytes / 1e6)} MB, once`);
  const grown = before && peak ? megabytes(peak - before) : megabytes(null);
  console.log(
    `  Annals                       ${ours.seconds.toFixed(1)} s, peak ${megabytes(peak)} (aim: 200)`,
  );
  console.log(
    `    of which the export        ${grown}; the server had held ${megabytes(before)} when it was ready`,
  );
  if (!cli) console.log("  the sqlite3 command line is not installed here: nothing to compare with");
  else {
    console.log(`  sqlite3 -csv                 ${cli.seconds.toFixed(1)} s, peak ${megabytes(cli.peak)}`);
    console.log(`  ${(ours.seconds / cli.seconds).toFixed(1)} times sqlite3 (aim: 3)`);
  }
}

/** The same rows by SQLite's own command line; null where there is none. */
async function bySqlite(database: string): Promise<{ seconds: number; peak: number | null } | null> {
  if (spawnSync("sqlite3", ["--version"]).error) return null;
  const since = performance.now();
  const query = aYear.replace("?", `'release-${large.year}'`);
  const child = spawn("sqlite3", ["-readonly", "-csv", "-header", database, query]);
  let peak: number | null = null;
  const look = setInterval(() => (peak = peakOf(child) ?? peak), 100);
  child.stdout.resume();
  await new Promise((resolve) => child.once("close", resolve));
  clearInterval(look);
  return { seconds: (performance.now() - since) / 1000, peak };
}
