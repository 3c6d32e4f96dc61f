import "server-only";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { findSelection } from "@/lib/publication/observations/export-reads";
import { readRelease, selectableReleases } from "@/lib/publication/public-reads/reads";
import { type ErrorBody, unknownValue } from "../refusals";
import { type TableQuery, tableLimits, versionName } from "./query";
import { tooManyValues } from "./refusals";
import { type Table, tableOf, valueCount } from "./table";

/** A table, with the newest version of each of its years where that is not the one it is made of. */
export type FoundTable = { table: Table; newer: ReleaseSummary[] };

/** Finds the table that a query describes, or says why there is none. */
export async function findTable(query: TableQuery): Promise<FoundTable | ErrorBody> {
  const inForce = await selectableReleases();
  const chosen = versionsOf(query, inForce);
  if ("error" in chosen) return chosen;
  const unknown = await findUnknown(query, inForce);
  if (unknown) return unknown;
  const read = [];
  for (const { year, version } of chosen) read.push(await readRelease(year, version));
  const table = tableOf(
    query,
    read.filter((release) => release !== null),
  );
  const count = valueCount(table);
  if (count > tableLimits.values) return { error: tooManyValues(count, tableLimits.values) };
  const isChosen = new Set(chosen.map(({ id }) => id));
  const years = new Set(chosen.map(({ year }) => year));
  const latest = inForce.filter(({ year, isLatest }) => isLatest && years.has(year));
  return { table, newer: latest.filter(({ id }) => !isChosen.has(id)) };
}

/** Returns the versions of a query; those without one are the newest. Refuses a version that is not published. */
function versionsOf({ years }: TableQuery, inForce: readonly ReleaseSummary[]): ReleaseSummary[] | ErrorBody {
  if (!years) return inForce.filter(({ isLatest }) => isLatest).slice(0, tableLimits.years);
  const chosen: ReleaseSummary[] = [];
  for (const { year, version } of years) {
    const found = inForce.find(
      (release) => release.year === year && (version ? release.version === version : release.isLatest),
    );
    if (!found) {
      const value = version ? versionName({ year, version }) : String(year);
      return unknownValue({ name: "years", value, allowed: inForce.map(versionName) });
    }
    chosen.push(found);
  }
  return chosen;
}

/** A code that was ever published stays known, so that no address of a table is refused later. */
async function findUnknown(
  { indicators, series }: TableQuery,
  inForce: readonly ReleaseSummary[],
): Promise<ErrorBody | null> {
  const filter = {
    ...(indicators.length > 0 && { indicators }),
    ...(series.length > 0 && { series }),
    versions: [...new Set(inForce.map(({ version }) => version))],
  };
  const found = await findSelection(filter, inForce);
  if (!("unknown" in found)) return null;
  const { name, ...unknown } = found.unknown;
  return unknownValue({ ...unknown, name: name === "indicator" ? "i" : "s" });
}
