import { existsSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import type { Drill, Finding } from "./drill";
import { ask } from "./support/client";
import { read } from "./support/fields";
import * as harms from "./support/harms";
import { newPlace, type Place } from "./support/place";
import { preparedPlace, smallYear } from "./support/prepared";
import { address, launch } from "./support/server";
import { statusIn, waitFor } from "./support/watch";

const all = [harms.corruptPages, harms.wipedHeader, harms.missing, harms.empty, harms.readOnly];

/** Harm to the database before `npm start`: no demo in its place, a sentence with the next step, and pages for readers. */
export const damagedBeforeStart: Drill = {
  name: "damaged-start",
  run: async (_, report) => {
    const office = await preparedPlace();
    for (const harm of all) report(await startedWith(harm, office));
    office.remove();
  },
};

const expected =
  "a sentence names the file and the next step; the prepared pages are served; health is not ok; no demo is loaded";

async function startedWith(harm: harms.Harm, office: Place): Promise<Finding> {
  const about = { case: `${harm.name}, before npm start`, done: harm.done, expected };
  const place = newPlace({ copyOf: office });
  const current = readlinkSync(join(place.folder, "prepared", "current"));
  try {
    harm.apply(place);
  } catch (error) {
    return { ...about, seen: String((error as Error).message).split("\n")[0] ?? "", held: "skipped" };
  }
  const server = launch(place, { by: "script", settings: { ANNALS_PREPARE: "ahead" } });
  const page = async () => (await ask(`${address}/reports/${smallYear}`, { timeout: 2_000 })).status === 200;
  await waitFor(async () => server.hasEnded() || (await page()), 60_000);
  const isServed = !server.hasEnded();
  const health = isServed ? statusIn(await ask(`${address}/api/health`)) : "none";
  const sentence =
    server
      .output()
      .split("\n")
      .find((line) => line.includes(place.database)) ?? "";
  const isDemo = [harms.missing, harms.empty].includes(harm) && hasReport(place);
  const isSameSet = readlinkSync(join(place.folder, "prepared", "current")) === current;
  const code = await server.stop();
  harm.undo?.(place);
  place.remove();
  return {
    ...about,
    seen: [
      isServed ? "pages served" : `ended with ${code}`,
      `health ${health}`,
      sentence ? `“${sentence.trim().slice(0, 160)}”` : "no sentence names the file",
      ...(isDemo ? ["the demo was loaded"] : []),
      ...(isSameSet ? [] : ["another set became current"]),
    ].join("; "),
    held: isServed && health !== "ok" && sentence !== "" && !isDemo && isSameSet,
  };
}

function hasReport({ database }: Place): boolean {
  if (!existsSync(database)) return false;
  try {
    return read(database, (db) => db.prepare('SELECT 1 FROM "Report" LIMIT 1').get() !== undefined);
  } catch {
    return false;
  }
}
