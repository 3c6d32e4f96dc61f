import { useLocale } from "next-intl";
import type { ReleasedSection } from "@/lib/publication/content/model";
import { Words } from "../format/words";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";
import css from "./contents.module.css";
import { FigureCount } from "./figure-count";
import type { Opening } from "./outline";
import { depthOf, figureCount, sectionAddressIn } from "./released-sections";

type Props = {
  context: ReleaseContext;
  sections: ReleasedSection[];
  addressOf?: (number: string) => string;
  /** What stands before the first section, if anything. */
  opening?: Opening | null;
};

/** A table of contents in the style of a yearbook: number, title and number of figures of each section. */
export function Contents({ context, sections, addressOf = sectionAddressIn(context), opening }: Props) {
  const locale = useLocale();
  const { report } = context.release;
  return (
    <ol className={css.contents}>
      {opening && (
        <li className={css.line} data-depth={0}>
          <span className={css.number} />
          <PublicLink href={opening.href} className={css.title}>
            {opening.title}
          </PublicLink>
        </li>
      )}
      {sections.map((section) => (
        <li key={section.number} className={css.line} data-depth={depthOf(section)}>
          <span className={css.number}>{section.number}</span>
          <PublicLink href={addressOf(section.number)} className={css.title}>
            <Words>{section.title[locale]}</Words>
          </PublicLink>
          <FigureCount className={css.count} count={figureCount(report, section.number)} />
        </li>
      ))}
    </ol>
  );
}
