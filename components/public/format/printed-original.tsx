import { useLocale } from "next-intl";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import { namesToTranslate } from "@/lib/publication/content/names-in-english";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import css from "./printed-original.module.css";

/**
 * On English pages, what the report prints, below a number or date given in English. Renders nothing where they are the same text;
 * names have their Chinese beside them.
 */
export function PrintedOriginal({ figure }: { figure: ReleasedFigure }) {
  const { printed } = figure;
  if (useLocale() === "zh" || namesToTranslate(figure.value).length > 0) return null;
  if ([null, printed].includes(englishOfFigure(figure))) return null;
  return (
    <span className={css.printed} lang="zh-CN">
      {printed}
    </span>
  );
}
