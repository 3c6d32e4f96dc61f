import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Drill } from "./drill";
import { ask, seconds } from "./support/client";
import { newPlace } from "./support/place";
import { preparedPlace, smallYear } from "./support/prepared";
import { address, start } from "./support/server";
import { healthSays, waitFor } from "./support/watch";

/** The folder of prepared pages cannot be written for a while. */
export const prepareAgain: Drill = {
  name: "prepare-again",
  run: async (_, report) => {
    const office = await preparedPlace();
    const place = newPlace({ copyOf: office });
    office.remove();
    const folder = join(place.folder, "prepared");
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    const about = {
      case: "prepared pages that could not be written",
      done: "the folder made immutable, then writable",
    };
    const expected = "pages are served, health is not ok, and the set is prepared by itself afterwards";
    try {
      execFileSync("chattr", ["+i", folder], { stdio: "pipe" });
    } catch (error) {
      return report({ ...about, expected, seen: (error as Error).message, held: "skipped" });
    }
    try {
      const server = await start(place, { settings: { ANNALS_PREPARE: "ahead" } });
      const told = await healthSays(["degraded", "failing"], 30_000);
      const { status } = await ask(`${address}/reports/${smallYear}`);
      execFileSync("chattr", ["-i", folder]);
      const prepared = await waitFor(() => existsSync(join(folder, "current")), 240_000);
      const well = await healthSays(["ok"], 10_000);
      await server.stop();
      report({
        ...about,
        expected,
        seen: [
          told === null ? "health ok for 30 s" : `health not ok after ${seconds(told)}`,
          `page ${status}`,
          prepared === null ? "not prepared in four minutes" : `prepared after ${seconds(prepared)}`,
          well === null ? "health not ok again" : "health ok again",
        ].join("; "),
        held: told !== null && status === 200 && prepared !== null && well !== null,
      });
    } finally {
      execFileSync("chattr", ["-i", folder]);
      place.remove();
    }
  },
};
