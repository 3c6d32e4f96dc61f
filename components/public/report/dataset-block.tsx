import { useLocale } from "next-intl";
import { datasetOf } from "@/lib/open-data/json-ld";
import type { PlacedRelease } from "../site/placed-release";

/** The release as a schema.org Dataset, for those who look for data: a block of data and no script. */
export function DatasetBlock({ placed: { release, site } }: { placed: PlacedRelease }) {
  // `</script>` in a note would end the block.
  const json = JSON.stringify(datasetOf(site, release, useLocale())).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
