import { useLocale } from "next-intl";
import type { ReleasedSection } from "@/lib/publication/content/model";
import { Blocks } from "../section/blocks";
import { EmptySection } from "../section/empty-section";
import { Lead } from "../section/lead";
import { depthOf, topmostDepth } from "../section/released-sections";
import { RankedHeading } from "../site/ranked-heading";
import type { ReleaseContext } from "../site/release-context";
import css from "./whole-section.module.css";

/** Returns the id of a section on the page of the whole report. */
export const sectionAnchor = (number: string) => `section-${number}`;

export function WholeSection({ context, section }: { context: ReleaseContext; section: ReleasedSection }) {
  const locale = useLocale();
  const rank = 2 + depthOf(section) - topmostDepth(context.release.report);
  return (
    <section id={sectionAnchor(section.number)}>
      <RankedHeading rank={rank} className={css.title} data-rank={rank}>
        <span className={css.number}>{section.number}</span> <span>{section.title[locale]}</span>
      </RankedHeading>
      <Lead context={context} section={section} />
      <EmptySection context={context} section={section} />
      <div className={css.blocks}>
        <Blocks context={context} blocks={section.blocks} rank={rank + 1} />
      </div>
    </section>
  );
}
