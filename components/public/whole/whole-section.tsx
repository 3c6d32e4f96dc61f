import { useLocale } from "next-intl";
import type { ReleasedSection } from "@/lib/publication/content/model";
import { Words } from "../format/words";
import { Blocks } from "../section/blocks";
import { EmptySection } from "../section/empty-section";
import { Lead } from "../section/lead";
import { depthOf, topmostDepth } from "../section/released-sections";
import { LinkedHeading } from "../site/linked-heading";
import type { SectionContext } from "../site/release-context";
import css from "./whole-section.module.css";

/** Returns the id of a section on the page of the whole report. */
export const sectionAnchor = (number: string) => `section-${number}`;

export function WholeSection({ context, section }: { context: SectionContext; section: ReleasedSection }) {
  const locale = useLocale();
  const rank = 2 + depthOf(section) - topmostDepth(context.release.report);
  const anchor = sectionAnchor(section.number);
  return (
    <section id={anchor}>
      <LinkedHeading
        rank={rank}
        anchor={anchor}
        isWithin
        className={rank === 2 ? css.chapterTitle : css.title}
      >
        <span className={css.number}>{section.number}</span> <Words>{section.title[locale]}</Words>
      </LinkedHeading>
      <Lead context={context} section={section} />
      <EmptySection context={context} section={section} />
      <div className={css.blocks}>
        <Blocks context={context} blocks={section.blocks} rank={rank + 1} prefix={`${anchor}-`} />
      </div>
    </section>
  );
}
