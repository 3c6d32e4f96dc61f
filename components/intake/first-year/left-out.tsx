import { useTranslations } from "next-intl";
import type { Contents } from "@/lib/outline/contents/read-contents";
import css from "./first-year.module.css";

/** The lines of a table of contents that are no section, each with the reason. */
export function LeftOut({ lines }: { lines: Contents["leftOut"] }) {
  const t = useTranslations("firstYear.contents");
  if (lines.length === 0) return null;
  return (
    <div className={css.help}>
      {t("leftOut")}
      <ul className={css.leftOut}>
        {lines.map(({ text, why }, at) => (
          <li key={at}>
            {text} · {t(`why.${why}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
