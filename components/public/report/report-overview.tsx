import { useLocale, useTranslations } from "next-intl";
import { Spread } from "@/components/ui/page-grid";
import { BlockHeading } from "../section/block-heading";
import { Chapters } from "./chapters";
import { ChineseTextNote } from "../site/chinese-text-note";
import { Cover } from "./cover";
import { DatasetBlock } from "./dataset-block";
import type { PlacedRelease } from "../site/placed-release";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import { ReleaseLine } from "../imprint/release-line";
import { ReportImprint } from "./report-imprint";
import css from "./report-overview.module.css";
import { SupersededBanner } from "../site/superseded-banner";
import { Timeline } from "../section/timeline";
import { reportAddress, wholeAddress } from "@/lib/publication/public-reads/addresses";

/** A report's front page: what it holds, the year's timeline, and how to cite and download it. */
export function ReportOverview({ placed }: { placed: PlacedRelease }) {
  const t = useTranslations("public");
  const locale = useLocale();
  const { release, base } = placed;
  const timelines = release.report.sections.flatMap(({ blocks }) =>
    blocks.filter(({ kind }) => kind === "timeline"),
  );
  return (
    <PublicPage path={base} placed={placed}>
      <Spread side={<Cover placed={placed} />} wideOnly>
        <article>
          {!placed.preview && <DatasetBlock placed={placed} />}
          <SupersededBanner placed={placed} latest={reportAddress(release.year)} />
          <header className={css.header}>
            <h1 className={css.title}>{release.title[locale]}</h1>
            <p className={css.line}>
              <ReleaseLine release={release} />
            </p>
            <p className={css.whole}>
              <PublicLink href={wholeAddress(base)}>{t("whole.open")}</PublicLink>
            </p>
          </header>
          <ChineseTextNote />
          <Chapters placed={placed} />
          {timelines.map((block, index) => (
            <section key={index} className={css.timeline}>
              <BlockHeading
                heading={block.heading ?? { zh: t("report.timeline"), en: t("report.timeline") }}
              />
              <Timeline placed={placed} items={block.items} />
            </section>
          ))}
          <ReportImprint placed={placed} />
        </article>
      </Spread>
    </PublicPage>
  );
}
