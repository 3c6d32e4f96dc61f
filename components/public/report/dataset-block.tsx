import { useLocale } from "next-intl";
import { datasetOf } from "@/lib/open-data/json-ld";
import type { ReleaseContext } from "../site/release-context";

/** The release as a schema.org Dataset in a JSON-LD block, for data search engines. */
export function DatasetBlock({ context: { release, site } }: { context: ReleaseContext }) {
  // Escaped, because a `</script>` in a note would end the block.
  const json = JSON.stringify(datasetOf(site, release, useLocale())).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
