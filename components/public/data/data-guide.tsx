import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageGrid } from "@/components/ui/page-grid";
import type { Column } from "@/lib/open-data/columns";
import type { FilterExamples } from "@/lib/open-data/filter-examples";
import { trackingParameters } from "@/lib/platform/http/tracking-parameters";
import type { Office } from "@/lib/office/model";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { Words } from "../format/words";
import { Licence } from "../site/office-links";
import { PageHeading } from "../site/page-heading";
import { PageIndex } from "../site/page-index";
import { Checking } from "./checking";
import css from "./data.module.css";
import { Dictionary } from "./dictionary";
import { DocumentList } from "./document-list";
import { DownloadTable } from "./download-table";
import { Examples } from "./examples";
import { FilterTable } from "./filter-table";
import { InterfaceLog } from "./interface-log";

type Props = {
  site: string;
  office: Office;
  releases: readonly ReleaseSummary[];
  /** A value of each filter that selects something; null where nothing is published that has one. */
  examples: FilterExamples;
  columns: readonly Column[];
  /** The form that builds an address and shows its first rows; false while nothing is published. */
  explorer: ReactNode;
};

const guideParts = [
  "files",
  "filters",
  "examples",
  "reading",
  "columns",
  "documents",
  "checking",
  "terms",
] as const;

const ignoredNames = ["utm_*", ...trackingParameters].join(", ");

/** The data page: downloads, filters, code examples, the data dictionary, and how to verify the data. */
export function DataGuide({ site, office, releases, examples, columns, explorer }: Props) {
  const t = useTranslations("data");
  const tOpen = useTranslations("openData");
  const titles = [
    ...(explorer ? [{ id: "tool", name: tOpen("tool.title") }] : []),
    ...guideParts.map((id) => ({ id, name: t(`${id}.title`) })),
    { id: "log", name: tOpen("log.title") },
  ];
  return (
    <PageGrid
      head={<PageHeading title={t("title")} lead={t("lead")} />}
      side={<PageIndex label={t("parts")} entries={titles} />}
      isWide
    >
      {explorer && (
        <Part id="tool" title={tOpen("tool.title")} lead={tOpen("tool.lead")}>
          {explorer}
        </Part>
      )}
      <Part id="files" title={t("files.title")} lead={t("files.lead")}>
        {releases.length > 0 ? (
          <DownloadTable releases={releases} />
        ) : (
          <p className={css.text}>{t("files.empty")}</p>
        )}
      </Part>
      <Part id="filters" title={t("filters.title")} lead={t("filters.lead")}>
        <FilterTable examples={examples} />
        <p className={css.text}>{t("filters.ignored", { names: ignoredNames })}</p>
      </Part>
      <Part id="examples" title={t("examples.title")} lead={t("examples.lead")}>
        <Examples site={site} year={releases[0]?.year} />
      </Part>
      <Part id="reading" title={t("reading.title")}>
        <ul className={css.points}>
          {(["blank", "inexact", "known", "basis", "printed", "exact"] as const).map((point) => (
            <li key={point}>
              <Words>{t(`reading.${point}`)}</Words>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="columns" title={t("columns.title")} lead={t("columns.lead")}>
        <Dictionary columns={columns} />
      </Part>
      <Part id="documents" title={t("documents.title")}>
        <DocumentList />
      </Part>
      <Part id="checking" title={t("checking.title")}>
        <Checking site={site} release={releases[0]} />
      </Part>
      <Part id="terms" title={t("terms.title")}>
        <p className={css.text}>{t("terms.text")}</p>
        {office.demonstration && <p className={css.text}>{t("terms.demonstration")}</p>}
        {office.licenceUrl && (
          <p className={css.text}>
            {t("terms.licence")}
            <Licence office={office} />
          </p>
        )}
      </Part>
      <Part id="log" title={tOpen("log.title")} lead={tOpen("log.lead")}>
        <InterfaceLog />
      </Part>
    </PageGrid>
  );
}

type PartProps = { id: string; title: string; lead?: string; children: ReactNode };

function Part({ id, title, lead, children }: PartProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={css.part}>
      <h2 id={`${id}-title`} className={css.heading}>
        {title}
      </h2>
      {lead && <p className={css.text}>{lead}</p>}
      {children}
    </section>
  );
}
