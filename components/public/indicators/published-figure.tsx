import { useLocale } from "next-intl";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { PublishedValue } from "@/lib/publication/public-reads/across-years";
import { LiveFigure } from "../section/live-figure";

/** A published value of any year, in English or as printed, linked to its explanation. `printed` overrides the text. */
export function PublishedFigure({ value, printed }: { value: PublishedValue; printed?: string }) {
  const isEnglish = useLocale() === "en";
  const english = isEnglish ? englishOfFigure(value.figure) : null;
  const words = printed ?? english ?? value.figure.printed;
  return (
    <span lang={isEnglish && english === null && printed === undefined ? "zh-CN" : undefined}>
      <LiveFigure context={value} figure={value.figure} printed={words} />
    </span>
  );
}
