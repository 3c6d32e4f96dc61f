import { useLocale, useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import { reportAddress, wholeAddress } from "@/lib/publication/public-reads/addresses";
import { firstMentionsIn } from "@/lib/publication/public-reads/first-mentions";
import { chapterId, wholePages } from "../print/page-rules";
import { RunningTitles } from "../print/running-titles";
import { ReportImprint } from "../report/report-imprint";
import { Outline } from "../section/outline";
import { chaptersOf } from "../section/released-sections";
import { PublicPage } from "../site/public-page";
import type { ReleaseContext } from "../site/release-context";
import { WholeFront } from "./whole-front";
import { sectionAnchor, WholeSection } from "./whole-section";
import { summaryAnchor, WholeSummary } from "./whole-summary";
import css from "./whole-view.module.css";

/** A whole report on one page, for reading and for printing as a book: cover, contents, main points, sections, imprint. */
export function WholeView({ context }: { context: ReleaseContext }) {
  const t = useTranslations("public.report");
  const tSummary = useTranslations("summary");
  const locale = useLocale();
  const { release, base } = context;
  const { report } = release;
  const reading =
    locale === "zh" ? context : { ...context, mentions: firstMentionsIn(report, report.sections) };
  const chapters = chaptersOf(report);
  const opening = report.summary ? { href: `#${summaryAnchor}`, title: tSummary("title") } : null;
  const titles = [
    ...(opening ? [opening.title] : []),
    ...chapters.flatMap(([first]) => (first ? [`${first.number} ${first.title[locale]}`] : [])),
  ];
  const before = opening ? 1 : 0;
  const outline = (
    <nav aria-label={t("outline")} className={css.outline}>
      <Outline context={context} opening={opening} addressOf={(number) => `#${sectionAnchor(number)}`} />
    </nav>
  );
  return (
    <PublicPage path={wholeAddress(base)} context={context} hasPrintCover>
      <RunningTitles rules={wholePages(release.title[locale], titles)} />
      <PageGrid side={outline} wideOnly>
        <article>
          <WholeFront
            context={context}
            latest={wholeAddress(reportAddress(release.year))}
            opening={opening}
          />
          {opening && (
            <div id={chapterId(0)} className={css.chapter}>
              <WholeSummary context={context} />
            </div>
          )}
          {chapters.map((sections, index) => (
            <div key={index} id={chapterId(before + index)} className={css.chapter}>
              {sections.map((section) => (
                <WholeSection key={section.number} context={reading} section={section} />
              ))}
            </div>
          ))}
          <ReportImprint context={context} />
        </article>
      </PageGrid>
    </PublicPage>
  );
}
