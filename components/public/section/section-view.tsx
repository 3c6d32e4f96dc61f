import { useLocale, useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import type { ReleasedSection } from "@/lib/publication/content/model";
import { reportAddress, sectionAddress } from "@/lib/publication/public-reads/addresses";
import { firstMentionsIn, firstUnitsIn } from "@/lib/publication/public-reads/first-mentions";
import { sectionPages } from "../print/page-rules";
import { RunningTitles } from "../print/running-titles";
import { ChineseTextNote } from "../site/chinese-text-note";
import { DatasetBlock } from "../site/dataset-block";
import { CorrectionNotice } from "../imprint/correction-notice";
import { PublicPage } from "../site/public-page";
import type { ReleaseContext } from "../site/release-context";
import { SupersededBanner } from "../site/superseded-banner";
import { Blocks } from "./blocks";
import { Contents } from "./contents";
import { EmptySection } from "./empty-section";
import { Lead } from "./lead";
import { OutlineColumn } from "./outline-column";
import { sectionsWithin } from "./released-sections";
import { SectionImprint } from "./section-imprint";
import { SectionPager } from "./section-pager";
import { SectionTitle } from "./section-title";
import css from "./section-view.module.css";

/** The page of a section: the text as printed, with the outline beside it and the imprint at the foot. */
export function SectionView({ context, section }: { context: ReleaseContext; section: ReleasedSection }) {
  const t = useTranslations("public.section");
  const locale = useLocale();
  const { release, base, corrections } = context;
  const { number } = section;
  const reading =
    locale === "zh"
      ? { ...context, firstUnits: firstUnitsIn(release.report, [section], context.glossary) }
      : { ...context, mentions: firstMentionsIn(release.report, [section]) };
  const within = sectionsWithin(release.report, number);
  return (
    <PublicPage path={sectionAddress(base, number)} context={context}>
      <RunningTitles rules={sectionPages(release.title[locale], `${number} ${section.title[locale]}`)} />
      <PageGrid side={<OutlineColumn context={context} current={number} mark="page" />}>
        <article>
          <DatasetBlock context={context} section={section} />
          <SupersededBanner context={context} latest={sectionAddress(reportAddress(release.year), number)} />
          <SectionTitle context={context} section={section} />
          <CorrectionNotice context={context} of="section" versions={corrections.sections.get(number)} />
          <ChineseTextNote />
          <Lead context={context} section={section} />
          <EmptySection context={context} section={section} />
          <div className={css.blocks}>
            <Blocks context={reading} blocks={section.blocks} />
            {within.length > 0 && (
              <nav aria-label={t("within")}>
                <Contents context={context} sections={within} />
              </nav>
            )}
          </div>
          <SectionPager context={context} number={number} />
          <SectionImprint context={context} section={section} />
        </article>
      </PageGrid>
    </PublicPage>
  );
}
