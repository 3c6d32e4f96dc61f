import type { PlacedRelease } from "../site/placed-release";
import { observationsAddress } from "@/lib/publication/public-reads/addresses";

type Filter = Record<string, string | number>;

/** Where a page's rows are downloaded: from the public export, or before the release from staff's preview of it. */
export function downloadAddress(
  { release, preview }: PlacedRelease,
  format: "csv" | "json",
  filter: Filter,
): string {
  if (!preview) return observationsAddress(format, filter);
  const { section, indicator } = filter;
  const query = Object.entries({ section, indicator }).filter(([, value]) => value !== undefined);
  const asked = query.map(([name, value]) => `${name}=${value}`).join("&");
  return `/api/desk/releases/${release.year}/observations.${format}${asked && `?${asked}`}`;
}
