import { useLocale, useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import {
  dataAddress,
  pdfAddress,
  reportAddress,
  wholeAddress,
} from "@/lib/publication/public-reads/addresses";
import { ReleaseLine } from "../imprint/release-line";
import { BlockHeading } from "../section/block-heading";
import { Timeline } from "../section/timeline";
import { ChineseTextNote } from "../site/chinese-text-note";
import { DatasetBlock } from "../site/dataset-block";
import { CorrectionNotice } from "../imprint/correction-notice";
import { PublicLink } from "../site/public-link";
import { ReportSummary } from "../summary/report-summary";
import { SummaryCorrections } from "../summary/summary-corrections";
import { PublicPage } from "../site/public-page";
import type { ReleaseContext } from "../site/release-context";
import { SupersededBanner } from "../site/superseded-banner";
import { Chapters } from "./chapters";
import { Cover } from "./cover";
import { ReportImprint } from "./report-imprint";
import css from "./report-overview.module.css";

/** The front page of a report: its sections, the year's timeline, and how to cite and download it. */
export function ReportOverview({ context }: { context: ReleaseContext }) {
  const t = useTranslations("public");
  const tData = useTranslations("openData.dataset");
  const locale = useLocale();
  const { release, base } = context;
  const timelines = release.report.sections.flatMap(({ blocks }) =>
    blocks.filter(({ kind }) => kind === "timeline"),
  );
  return (
    <PublicPage path={base} context={context}>
      <PageGrid side={<Cover context={context} />} wideOnly>
        <article>
          <DatasetBlock context={context} />
          <SupersededBanner context={context} latest={reportAddress(release.year)} />
          <header className={css.header}>
            <h1 className={css.title}>{release.title[locale]}</h1>
            <p className={css.line}>
              <ReleaseLine release={release} />
            </p>
            <p className={css.whole}>
              <PublicLink href={wholeAddress(base)}>{t("whole.open")}</PublicLink>
              {!context.preview && (
                <>
                  <PublicLink href={pdfAddress(base)}>{t("whole.pdf")}</PublicLink>
                  <PublicLink href={dataAddress(release.year, release.version)}>{tData("link")}</PublicLink>
                </>
              )}
            </p>
          </header>
          {release.report.summary ? (
            <>
              <SummaryCorrections context={context} />
              <ReportSummary context={context} />
            </>
          ) : (
            <CorrectionNotice context={context} of="report" versions={context.corrections.versions} />
          )}
          <ChineseTextNote />
          <Chapters context={context} />
          {timelines.map((block, index) => (
            <section key={index} className={css.timeline}>
              <BlockHeading
                context={context}
                heading={block.heading ?? { zh: t("report.timeline"), en: t("report.timeline") }}
                anchor={index === 0 ? "timeline" : `timeline-${index + 1}`}
              />
              <Timeline context={context} items={block.items} />
            </section>
          ))}
          <ReportImprint context={context} />
        </article>
      </PageGrid>
    </PublicPage>
  );
}
