import { useLocale } from "next-intl";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import css from "./printed-original.module.css";

/** On English pages, what the report prints, below a value given in English. Renders nothing where they are the same text. */
export function PrintedOriginal({ figure }: { figure: ReleasedFigure }) {
  const { printed } = figure;
  if (useLocale() === "zh" || [null, printed].includes(englishOfFigure(figure))) return null;
  return (
    <span className={css.printed} lang="zh-CN">
      {printed}
    </span>
  );
}
