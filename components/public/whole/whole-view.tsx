import { useLocale, useTranslations } from "next-intl";
import { Spread } from "@/components/ui/page-grid";
import { Outline } from "../section/outline";
import type { PlacedRelease } from "../site/placed-release";
import { PublicPage } from "../site/public-page";
import { chaptersOf } from "../section/released-sections";
import { ReportImprint } from "../report/report-imprint";
import { chapterId, wholePages } from "../print/page-rules";
import { RunningTitles } from "../print/running-titles";
import { WholeFront } from "./whole-front";
import { sectionAnchor, WholeSection } from "./whole-section";
import css from "./whole-view.module.css";
import { reportAddress, wholeAddress } from "@/lib/publication/public-reads/addresses";

/** A whole report on one page, to be read in one go and printed as a volume: cover, contents, sections, imprint. */
export function WholeView({ placed }: { placed: PlacedRelease }) {
  const t = useTranslations("public.report");
  const locale = useLocale();
  const { release, base } = placed;
  const chapters = chaptersOf(release.report);
  const titles = chapters.flatMap(([first]) => (first ? [`${first.number} ${first.title[locale]}`] : []));
  const outline = (
    <nav aria-label={t("outline")} className={css.outline}>
      <Outline placed={placed} addressOf={(number) => `#${sectionAnchor(number)}`} />
    </nav>
  );
  return (
    <PublicPage path={wholeAddress(base)} placed={placed} isBound>
      <RunningTitles rules={wholePages(release.title[locale], titles)} />
      <Spread side={outline} wideOnly>
        <article>
          <WholeFront placed={placed} latest={wholeAddress(reportAddress(release.year))} />
          {chapters.map((sections, index) => (
            <div key={index} id={chapterId(index)} className={css.chapter}>
              {sections.map((section) => (
                <WholeSection key={section.number} placed={placed} section={section} />
              ))}
            </div>
          ))}
          <ReportImprint placed={placed} />
        </article>
      </Spread>
    </PublicPage>
  );
}
