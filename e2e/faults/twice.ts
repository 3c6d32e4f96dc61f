import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Drill } from "./drill";
import { newPlace } from "./support/place";
import { launch, start } from "./support/server";
import { setTimeout as delay } from "node:timers/promises";

/** A second server on the same database, by whatever name the file is called. */
export const twice: Drill = {
  name: "twice",
  hasShortForm: true,
  run: async (_, report) => {
    const place = newPlace();
    const server = await start(place);
    const elsewhere = join(place.folder, "elsewhere");
    mkdirSync(elsewhere);
    const names = {
      "by the same name": place.database,
      "through a symbolic link to the file": join(elsewhere, "linked.db"),
      "through a symbolic link to the folder": join(place.folder, "folder", "annals.db"),
    };
    symlinkSync(place.database, names["through a symbolic link to the file"]);
    symlinkSync(place.folder, join(place.folder, "folder"));
    for (const [how, database] of Object.entries(names)) {
      const second = launch(place, { database, settings: { PORT: "0" } });
      const ended = await Promise.race([second.ended, delay(8_000, null)]);
      const [sentence = ""] = second.output().trim().split("\n").slice(-1);
      if (ended === null) second.child.kill("SIGKILL");
      report({
        case: `a second server, ${how}`,
        done: "started while the first runs",
        expected: "refused in a sentence that names the process",
        seen: ended === null ? "it serves" : `exit ${ended}: ${sentence.slice(0, 120)}`,
        held: ended !== null && ended !== 0 && second.output().includes(String(server.pid)),
      });
    }
    await server.stop();
    place.remove();
  },
};
