import { spawn, spawnSync } from "node:child_process";
import { observationColumns } from "@/lib/publication/observations/observation-row";
import { drained } from "@/e2e/support/fetched";
import { loadInTurn, percentOf, formatLoad } from "./load";
import { servePlainNext } from "./plain-next";
import { peakOf, serveBare, serveProduct } from "./processes";
import { indicatorOfFifty, createSyntheticDatabase } from "./synthetic";

const columns = observationColumns.map((column) => `"${column}"`).join(", ");
const small = { year: 2001, rows: 20_000 };
const large = { year: 2002, rows: 1_000_000 };
const yearQuery = `SELECT ${columns} FROM "Observation" WHERE "releaseId" = ? ORDER BY "position"`;
const address = "/api/v1/observations";

/** Measures exports that are computed on request, on made-up rows in a database of their own. */
export async function measureExports(database: string): Promise<void> {
  createSyntheticDatabase(database, [small, large]);
  const product = await serveProduct(database);
  try {
    await measureFiftyRows(product.url, database);
    await measureTwentyThousandRows(product.url, database);
  } finally {
    await product.stop();
  }
  await measureMillionRows(database);
}

async function measureFiftyRows(url: string, database: string): Promise<void> {
  const sql = `SELECT ${columns} FROM "Observation" WHERE "indicator_code" = ? AND "report_year" = ?`;
  const query = { database, sql, values: [indicatorOfFifty, small.year] };
  const bare = await serveBare("rows", query);
  const next = await servePlainNext(query);
  const load = await loadInTurn({
    ours: { url: `${url}${address}.json?year=${small.year}&indicator=${indicatorOfFifty}` },
    next: { url: `${next.url}/rows` },
    bare: { url: bare.url },
  });
  await Promise.all([bare.stop(), next.stop()]);
  console.log("50 rows of JSON out of 1 020 000, 32 connections");
  console.log(`  Annals                       ${formatLoad(load.ours)}  ${percentOf(load.ours, load.bare)}`);
  console.log(`  plain route of Next          ${formatLoad(load.next)}  ${percentOf(load.next, load.bare)}`);
  console.log(`  bare Node with the query     ${formatLoad(load.bare)}`);
}

/** Requests all rows of the small year. Naming its sections makes it a filtered export, which is not prepared. */
async function measureTwentyThousandRows(url: string, database: string): Promise<void> {
  const bare = await serveBare("stream", { database, sql: yearQuery, values: [`release-${small.year}`] });
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let n = 0; n < 8; n += 1) {
    const query = `year=${small.year}&section=8.1,8.2,8.3,8.4`;
    ours.push((await drained(`${url}${address}.csv?${query}`)).seconds);
    theirs.push((await drained(bare.url)).seconds);
  }
  await bare.stop();
  const [mine, its] = [median(ours), median(theirs)];
  console.log("20 000 rows of CSV, medians of 8");
  console.log(`  Annals                       ${(mine * 1000).toFixed(0)} ms`);
  console.log(`  bare Node, cells joined      ${(its * 1000).toFixed(0)} ms`);
  console.log(`  ${(mine / its).toFixed(1)} times the bare stream (aim: 2)`);
}

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
const megabytes = (bytes: number | null) => (bytes ? `${Math.round(bytes / 1e6)} MB` : "not reported here");

async function measureMillionRows(database: string): Promise<void> {
  const product = await serveProduct(database);
  const before = product.peak();
  const ours = await drained(`${product.url}${address}.csv?year=${large.year}`);
  const peak = product.peak();
  await product.stop();
  const cli = await runSqlite(database);
  console.log(`1 000 000 rows of CSV, ${Math.round(ours.bytes / 1e6)} MB, once`);
  const growth = before && peak ? megabytes(peak - before) : megabytes(null);
  console.log(
    `  Annals                       ${ours.seconds.toFixed(1)} s, peak ${megabytes(peak)} (aim: 200)`,
  );
  console.log(
    `    of which the export        ${growth}; the server held ${megabytes(before)} once it was ready`,
  );
  if (!cli) console.log("  the sqlite3 command line is not installed here: nothing to compare with");
  else {
    console.log(`  sqlite3 -csv                 ${cli.seconds.toFixed(1)} s, peak ${megabytes(cli.peak)}`);
    console.log(`  ${(ours.seconds / cli.seconds).toFixed(1)} times sqlite3 (aim: 3)`);
  }
}

/** Exports the same rows with SQLite's command line; null when it is not installed. */
async function runSqlite(database: string): Promise<{ seconds: number; peak: number | null } | null> {
  if (spawnSync("sqlite3", ["--version"]).error) return null;
  const since = performance.now();
  const query = yearQuery.replace("?", `'release-${large.year}'`);
  const child = spawn("sqlite3", ["-readonly", "-csv", "-header", database, query]);
  let peak: number | null = null;
  const sampling = setInterval(() => (peak = peakOf(child) ?? peak), 100);
  child.stdout.resume();
  await new Promise((resolve) => child.once("close", resolve));
  clearInterval(sampling);
  return { seconds: (performance.now() - since) / 1000, peak };
}
