import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { newPlace, type Place } from "./place";
import { start } from "./server";
import { waitFor } from "./watch";

/** The year of the small report. */
export const smallYear = 2001;

/** A place with a small published report and its prepared pages, to copy from. */
export async function preparedPlace(): Promise<Place> {
  const place = newPlace({ template: "empty" });
  const script = ["--import", "tsx", "--conditions=react-server", "e2e/faults/support/small-office.ts"];
  const env = { ...process.env, DATABASE_URL: `file:${place.database}` };
  execFileSync(process.execPath, script, { env, stdio: ["ignore", "pipe", "inherit"] });
  const server = await start(place, { settings: { ANNALS_PREPARE: "ahead" } });
  const current = join(place.folder, "prepared", "current");
  const took = await waitFor(() => existsSync(current), 300_000);
  await server.stop();
  if (took === null) throw new Error(`The pages were not prepared in five minutes:\n${server.output()}`);
  return place;
}
