import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSite } from "@/e2e/support/site";
import loadTemplate from "@/e2e/support/template";
import { measureExports } from "./public/exports";
import { measurePrepared } from "./public/pages";
import { measureDeskUnderStrangers } from "./desk-under-strangers";
import { makeYears, measureYears } from "./desk-years";
import { formRows } from "./open-form";
import { preparingRows } from "./prepare";
import { measureSaves } from "./save-field";
import { startRows } from "./start";
import { printTable } from "./table";
import { openYear } from "./years";

const year = Number(process.env.BENCH_YEAR ?? 2023);

const folder = mkdtempSync(join(tmpdir(), "annals-bench-"));
const removeTemplate = await loadTemplate();
const site = await startSite();
try {
  printTable("A save, p50 / p99, × a bare server", await measureSaves(site.url, year));
  printTable("The form of section 8.4, cold cache", await formRows(site.url, year));
  await measureDeskUnderStrangers(year);
  await measurePrepared(site.url, { folder, year });
  printTable("Pages of the desk with 3 → 10 → 30 closed years of 500 figures", await measureYears(folder));
  const demo = {
    database: join(process.env.ANNALS_TEMPLATES ?? "", "demo.db"),
    year,
    key: "training.people",
  };
  printTable("A correction of one figure of the demo", await preparingRows(demo, true));
  if (process.env.BENCH_PREPARE_YEARS) {
    const database = join(folder, "prepared-years.db");
    await makeYears(database, 30);
    const corrected = { database, year: openYear - 6, key: "figure.n5" };
    printTable("The same with 30 years of 500 figures", await preparingRows(corrected, false));
  }
  printTable("Memory and start", await startRows());
  await measureExports(join(folder, "synthetic.db"));
} finally {
  await site.stop();
  removeTemplate();
  rmSync(folder, { recursive: true, force: true });
}
