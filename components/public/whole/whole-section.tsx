import { useLocale } from "next-intl";
import type { ReleasedSection } from "@/lib/publication/content/model";
import { Blocks } from "../section/blocks";
import { RankedHeading } from "../site/ranked-heading";
import { Lead } from "../section/lead";
import type { PlacedRelease } from "../site/placed-release";
import { depthOf, topmostDepth } from "../section/released-sections";
import css from "./whole-section.module.css";

/** Where a section stands within a page that holds the whole report. */
export const sectionAnchor = (number: string) => `section-${number}`;

export function WholeSection({ placed, section }: { placed: PlacedRelease; section: ReleasedSection }) {
  const locale = useLocale();
  const rank = 2 + depthOf(section) - topmostDepth(placed.release.report);
  return (
    <section id={sectionAnchor(section.number)}>
      <RankedHeading rank={rank} className={css.title} data-rank={rank}>
        <span className={css.number}>{section.number}</span> <span>{section.title[locale]}</span>
      </RankedHeading>
      <Lead placed={placed} section={section} />
      <div className={css.blocks}>
        <Blocks placed={placed} blocks={section.blocks} rank={rank + 1} />
      </div>
    </section>
  );
}
