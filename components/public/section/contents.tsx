import { useLocale } from "next-intl";
import css from "./contents.module.css";
import { FigureCount } from "./figure-count";
import type { ReleasedSection } from "@/lib/publication/content/model";
import type { PlacedRelease } from "../site/placed-release";
import { PublicLink } from "../site/public-link";
import { depthOf, figureCount, sectionIn } from "./released-sections";

type Props = {
  placed: PlacedRelease;
  sections: ReleasedSection[];
  addressOf?: (number: string) => string;
};

/** The table of contents as a yearbook sets it: number, title, and how many figures the section holds. */
export function Contents({ placed, sections, addressOf = sectionIn(placed) }: Props) {
  const locale = useLocale();
  const { report } = placed.release;
  return (
    <ol className={css.contents}>
      {sections.map((section) => (
        <li key={section.number} className={css.line} data-depth={depthOf(section)}>
          <span className={css.number}>{section.number}</span>
          <PublicLink href={addressOf(section.number)} className={css.title}>
            {section.title[locale]}
          </PublicLink>
          <FigureCount className={css.count} count={figureCount(report, section.number)} />
        </li>
      ))}
    </ol>
  );
}
