import { useLocale, useTranslations } from "next-intl";
import css from "./chinese-text-note.module.css";

/** Explains on English pages why the sentences are in Chinese. */
export function ChineseTextNote() {
  const t = useTranslations("public.section");
  return useLocale() === "en" && <p className={css.note}>{t("textInChinese")}</p>;
}
