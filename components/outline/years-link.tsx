import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./outline.module.css";

/** A link to the years: their states, their outlines, and opening a new one. */
export function YearsLink() {
  const t = useTranslations("outline.years");
  return (
    <p className={css.linkRow}>
      <Link href="/desk/reports" prefetch={false}>
        {t("link")}
      </Link>
    </p>
  );
}
