import { useLocale, useTranslations } from "next-intl";
import css from "./chinese-text-note.module.css";

/** Tells an English reader why the sentences are not in English. */
export function ChineseTextNote() {
  const t = useTranslations("public.section");
  return useLocale() === "en" && <p className={css.note}>{t("textInChinese")}</p>;
}
