import { useLocale } from "next-intl";
import css from "./outline.module.css";
import type { PlacedRelease } from "../site/placed-release";
import { PublicLink } from "../site/public-link";
import { depthOf, sectionIn } from "./released-sections";

export type OutlineProps = { placed: PlacedRelease; current: string; mark: "page" | "location" };

type Props = { placed: PlacedRelease; addressOf?: (number: string) => string } & Partial<OutlineProps>;

/** The report's sections as a way through it; the one being read is marked. */
export function Outline({ placed, current, mark, addressOf = sectionIn(placed) }: Props) {
  const locale = useLocale();
  return (
    <ol className={css.outline}>
      {placed.release.report.sections.map(({ number, title, ...section }) => (
        <li key={number} data-depth={depthOf({ number, title, ...section })}>
          <PublicLink
            href={addressOf(number)}
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
