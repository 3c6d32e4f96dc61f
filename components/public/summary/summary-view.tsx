import { useLocale, useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import { reportAddress, summaryAddress } from "@/lib/publication/public-reads/addresses";
import { ReleaseLine } from "../imprint/release-line";
import { RunningTitles } from "../print/running-titles";
import { PageHeading } from "../site/page-heading";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import type { ReleaseContext } from "../site/release-context";
import { SupersededBanner } from "../site/superseded-banner";
import { MainPoints } from "./main-points";
import { NewInReport } from "./new-in-report";
import { permanentVersion } from "./permanent";
import { PermanentLink } from "./permanent-link";
import { PressNote } from "./press-note";
import { sheetSizeFor } from "./sheet-fit";
import { sheetTextsOf } from "./sheet-texts";
import { SummaryCharts } from "./summary-charts";
import { SummaryCorrections } from "./summary-corrections";
import css from "./summary-view.module.css";

/** One sheet when printed: with less margin than the pages of a report, and no running titles. */
const sheet = "@page{margin:10mm 15mm 12mm}";

/** A release on one page: corrections, main points, charts, what is new, and the text of a press note (not printed). */
export function SummaryView({ context }: { context: ReleaseContext }) {
  const t = useTranslations("summary");
  const tPublic = useTranslations("public");
  const locale = useLocale();
  const { release, base } = context;
  const address = permanentVersion(context, locale, summaryAddress(""));
  return (
    <PublicPage path={summaryAddress(base)} context={context} hasPrintCover>
      <RunningTitles rules={sheet} />
      <PageGrid isWide>
        <article className={css.sheet} data-size={sheetSizeFor(sheetTextsOf(context, locale))}>
          <SupersededBanner context={context} latest={summaryAddress(reportAddress(release.year))} />
          <PageHeading
            eyebrow={<PublicLink href={base}>{tPublic("release.report", { year: release.year })}</PublicLink>}
            title={t("titleOf", { title: release.title[locale] })}
            lead={<ReleaseLine release={release} />}
          />
          <SummaryCorrections context={context} />
          <MainPoints context={context} />
          <SummaryCharts context={context} rank={2} />
          <NewInReport context={context} rank={2} />
          <p className={css.source}>
            {t("source", { publisher: context.office.publisher[locale], version: release.version })}{" "}
            <PermanentLink context={context} address={address} />
          </p>
          <PressNote context={context} />
        </article>
      </PageGrid>
    </PublicPage>
  );
}
