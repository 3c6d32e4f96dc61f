import { useLocale } from "next-intl";
import { sectionAddress } from "./addresses";
import css from "./outline.module.css";
import type { PlacedRelease } from "./placed-release";
import { PublicLink } from "./public-link";
import { depthOf } from "./released-sections";

export type OutlineProps = { placed: PlacedRelease; current: string; mark: "page" | "location" };

/** The report's sections as a way through it; the one being read is marked. */
export function Outline({ placed, current, mark }: OutlineProps) {
  const locale = useLocale();
  return (
    <ol className={css.outline}>
      {placed.release.report.sections.map(({ number, title, ...section }) => (
        <li key={number} data-depth={depthOf({ number, title, ...section })}>
          <PublicLink
            href={sectionAddress(placed.base, number)}
            aria-current={number === current ? mark : undefined}
            className={css.link}
          >
            <span className={css.number}>{number}</span>
            <span>{title[locale]}</span>
          </PublicLink>
        </li>
      ))}
    </ol>
  );
}
