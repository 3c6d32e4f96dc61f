import { useLocale, useTranslations } from "next-intl";
import { Spread } from "@/components/ui/page-grid";
import type { ReleasedSection } from "@/lib/publication/content/model";
import { Blocks } from "./blocks";
import { ChineseTextNote } from "../site/chinese-text-note";
import { Contents } from "./contents";
import { Lead } from "./lead";
import { OutlineColumn } from "./outline-column";
import type { PlacedRelease } from "../site/placed-release";
import { PublicPage } from "../site/public-page";
import { sectionsWithin } from "./released-sections";
import { SectionImprint } from "./section-imprint";
import { SectionTitle } from "./section-title";
import { SectionTurn } from "./section-pager";
import css from "./section-view.module.css";
import { SupersededBanner } from "../site/superseded-banner";
import { sectionPages } from "../print/page-rules";
import { RunningTitles } from "../print/running-titles";
import { reportAddress, sectionAddress } from "@/lib/publication/public-reads/addresses";

/** A section as the yearbook prints it, with its outline beside it and its imprint at the foot. */
export function SectionView({ placed, section }: { placed: PlacedRelease; section: ReleasedSection }) {
  const t = useTranslations("public.section");
  const locale = useLocale();
  const { release, base } = placed;
  const { number } = section;
  const within = sectionsWithin(release.report, number);
  return (
    <PublicPage path={sectionAddress(base, number)} placed={placed}>
      <RunningTitles rules={sectionPages(release.title[locale], `${number} ${section.title[locale]}`)} />
      <Spread side={<OutlineColumn placed={placed} current={number} mark="page" />}>
        <article>
          <SupersededBanner placed={placed} latest={sectionAddress(reportAddress(release.year), number)} />
          <SectionTitle placed={placed} section={section} />
          <ChineseTextNote />
          <Lead placed={placed} section={section} />
          <div className={css.blocks}>
            <Blocks placed={placed} blocks={section.blocks} />
            {within.length > 0 && (
              <nav aria-label={t("within")}>
                <Contents placed={placed} sections={within} />
              </nav>
            )}
          </div>
          <SectionTurn placed={placed} number={number} />
          <SectionImprint placed={placed} section={section} />
        </article>
      </Spread>
    </PublicPage>
  );
}
