import { observationsAddress } from "@/lib/publication/public-reads/addresses";
import type { ReleaseContext } from "../site/release-context";

type Filter = Record<string, string | number>;

/** Returns where to download observations: from the public export or, in a preview, from the staff's export of the preview. */
export function downloadAddress(
  { release, preview }: ReleaseContext,
  format: "csv" | "json",
  filter: Filter,
): string {
  if (!preview) return observationsAddress(format, filter);
  const { section, indicator } = filter;
  const query = Object.entries({ section, indicator }).filter(([, value]) => value !== undefined);
  const queryString = query.map(([name, value]) => `${name}=${value}`).join("&");
  return `/api/desk/releases/${release.year}/observations.${format}${queryString && `?${queryString}`}`;
}
