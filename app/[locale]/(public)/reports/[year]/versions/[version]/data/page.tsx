import { getTranslations } from "next-intl/server";
import { type DatasetPart, DatasetView } from "@/components/public/dataset/dataset-view";
import { bibTex, gbReference, ris } from "@/lib/open-data/version-data/citations";
import { filesOfVersion, firstRows } from "@/lib/open-data/version-data/files";
import { columnUseOf } from "@/lib/open-data/version-data/column-use";
import { changesBetween } from "@/lib/publication/changes/report-changes";
import { dataAddress } from "@/lib/publication/public-reads/addresses";
import { readRelease } from "@/lib/publication/public-reads/reads";
import { previousVersion } from "@/lib/publication/content/version";
import type { Release } from "@/lib/publication/content/model";
import { volumesOf } from "../../../../../../pdf-response";
import { pageMetadata } from "../../../../../page-metadata";
import { loadReleaseContext } from "../../../../../release-context";

type Props = PageProps<"/[locale]/reports/[year]/versions/[version]/data">;

const shownRows = 6;

export async function generateMetadata({ params }: Props) {
  const { release } = await loadReleaseContext(await params);
  const t = await getTranslations("openData.dataset");
  const { year, version } = release;
  return pageMetadata({
    report: release,
    path: dataAddress(year, version),
    title: t("titleOf", { year: String(year), version }),
    description: t("description", { year: String(year), version }),
  });
}

/** Returns how many figures and sentences a version changed in the one before; null for the first version. */
async function countChanges(release: Release): Promise<DatasetPart["changes"]> {
  const version = previousVersion(release.version);
  const before = version === null ? null : await readRelease(release.year, version);
  if (!before) return null;
  const { figures, sentences } = changesBetween(before.report, release.report);
  return { before: before.version, figures: figures.length, sentences: sentences.length };
}

export default async function VersionDataPage({ params }: Props) {
  const context = await loadReleaseContext(await params);
  const { release, office, site } = context;
  const cited = { release, office, site };
  return (
    <DatasetView
      context={context}
      files={await filesOfVersion(release, await volumesOf(release))}
      rows={await firstRows(release, shownRows)}
      columns={await columnUseOf(release)}
      changes={await countChanges(release)}
      references={{ gb: gbReference(cited), bib: bibTex(cited), ris: ris(cited) }}
    />
  );
}
