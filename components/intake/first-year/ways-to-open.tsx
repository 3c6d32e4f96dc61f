import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./first-year.module.css";

/** Ways to open a year that takes over no other year's outline. */
export function WaysToOpen() {
  const t = useTranslations("firstYear.ways");
  return (
    <p className={css.links}>
      <Link href="/desk/reports/new" prefetch={false}>
        {t("contents")}
      </Link>
      <Link href="/desk/reports/from-document" prefetch={false}>
        {t("document")}
      </Link>
    </p>
  );
}
