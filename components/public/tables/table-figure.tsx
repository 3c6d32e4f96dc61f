import { useLocale } from "next-intl";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { PublishedValue } from "@/lib/publication/public-reads/across-years";
import { figureAddress } from "@/lib/publication/public-reads/addresses";
import { PublicLink } from "../site/public-link";
import css from "./table.module.css";

/** A value in a table, linked to its explanation. It has no card of its own, since a table may have hundreds. */
export function TableFigure({ value: { base, figure } }: { value: PublishedValue }) {
  const isEnglish = useLocale() === "en";
  const english = isEnglish ? englishOfFigure(figure) : null;
  return (
    <PublicLink
      href={figureAddress(base, figure.key)}
      className={css.figure}
      data-kind={figure.kind}
      lang={isEnglish && english === null ? "zh-CN" : undefined}
    >
      {english ?? figure.printed}
    </PublicLink>
  );
}
