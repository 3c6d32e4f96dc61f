import { useLocale } from "next-intl";
import { englishOf } from "@/lib/figures/english-value";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import css from "./printed-original.module.css";

/** On English pages, what the report prints, below a value given in English. Renders nothing where they are the same text. */
export function PrintedOriginal({ figure: { value, printed } }: { figure: ReleasedFigure }) {
  if (useLocale() === "zh" || [null, printed].includes(englishOf(value))) return null;
  return (
    <span className={css.printed} lang="zh-CN">
      {printed}
    </span>
  );
}
