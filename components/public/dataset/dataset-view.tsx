import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageGrid } from "@/components/ui/page-grid";
import type { ColumnUse } from "@/lib/open-data/version-data/column-use";
import type { VersionFile } from "@/lib/open-data/version-data/files";
import type { ObservationCells } from "@/lib/publication/observations/observation-row";
import {
  dataAddress,
  reportAddress,
  updatesAddress,
  versionAddress,
  versionFileAddress,
} from "@/lib/publication/public-reads/addresses";
import { RowsPreview } from "../format/rows-preview";
import { ReleaseLine } from "../imprint/release-line";
import { DatasetBlock } from "../site/dataset-block";
import { Licence } from "../site/office-links";
import { PageHeading } from "../site/page-heading";
import { PageIndex } from "../site/page-index";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import type { ReleaseContext } from "../site/release-context";
import { SupersededBanner } from "../site/superseded-banner";
import { ColumnTable } from "./column-table";
import css from "./dataset.module.css";
import { FileTable } from "./file-table";
import { References } from "./references";

export type DatasetPart = {
  files: readonly VersionFile[];
  rows: readonly ObservationCells[];
  columns: readonly ColumnUse[];
  /** What the version changed in the one before; null for the first version. */
  changes: { before: string; figures: number; sentences: number } | null;
  references: { gb: string; bib: string; ris: string };
};

const parts = ["preview", "files", "changes", "citation", "columns"] as const;

/** The page of a version's data: what is in it, every file of it, what changed, and how to cite it. */
export function DatasetView({ context, ...data }: DatasetPart & { context: ReleaseContext }) {
  const t = useTranslations("openData.dataset");
  const locale = useLocale();
  const { release, office, latestVersion } = context;
  const { year, version } = release;
  const count = Object.keys(release.report.figures).length;
  const content: Record<(typeof parts)[number], ReactNode> = {
    preview: <RowsPreview rows={data.rows} lead={t("preview.lead", { count: data.rows.length })} />,
    files: <FileTable files={data.files} label={`${year} ${version}`} />,
    changes: <Changes year={year} version={version} changes={data.changes} />,
    citation: <References year={year} version={version} references={data.references} />,
    columns: <ColumnTable columns={data.columns} count={count} />,
  };
  return (
    <PublicPage path={dataAddress(year, version)} context={context}>
      <DatasetBlock context={context} />
      <SupersededBanner context={context} latest={dataAddress(year, latestVersion)} />
      <PageGrid
        head={
          <PageHeading
            eyebrow={<PublicLink href={versionAddress(year, version)}>{release.title[locale]}</PublicLink>}
            title={t("title", { year: String(year) })}
            lead={t("lead", { count, columns: data.columns.length })}
          />
        }
        side={<PageIndex label={t("parts")} entries={parts.map((id) => ({ id, name: t(`${id}.title`) }))} />}
        isWide
      >
        <p className={css.line}>
          <ReleaseLine release={release} /> · {t("licence")}
          <Licence office={office} />
        </p>
        {parts.map((id) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`} className={css.part}>
            <h2 id={`${id}-title`} className={css.heading}>
              {t(`${id}.title`)}
            </h2>
            {content[id]}
          </section>
        ))}
      </PageGrid>
    </PublicPage>
  );
}

type ChangesProps = { year: number; version: string; changes: DatasetPart["changes"] };

function Changes({ year, version, changes }: ChangesProps) {
  const t = useTranslations("openData.dataset.changes");
  if (!changes) return <p className={css.text}>{t("first")}</p>;
  return (
    <p className={css.text}>
      {t("count", { before: changes.before, figures: changes.figures, sentences: changes.sentences })}{" "}
      <a href={versionFileAddress(year, version, "changes.csv")}>changes.csv</a>
      {t("or")}
      <PublicLink href={`${updatesAddress(reportAddress(year))}#v${version}`}>{t("read")}</PublicLink>
    </p>
  );
}
