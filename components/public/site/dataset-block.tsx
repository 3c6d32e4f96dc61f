import { useLocale } from "next-intl";
import { figuresOf } from "@/lib/open-data/dataset-description";
import { datasetOf } from "@/lib/open-data/json-ld/dataset";
import type { ReleasedSection } from "@/lib/publication/content/model";
import { JsonLdBlock } from "./json-ld-block";
import type { ReleaseContext } from "./release-context";

type Props = { context: ReleaseContext; section?: ReleasedSection };

/** The release, or one of its sections, as a schema.org Dataset. Nothing in a preview, or for a section without figures. */
export function DatasetBlock({ context: { release, site, office, preview }, section }: Props) {
  const locale = useLocale();
  if (preview || figuresOf(release, section).length === 0) return null;
  return <JsonLdBlock data={datasetOf({ site, office, locale }, release, section)} />;
}
