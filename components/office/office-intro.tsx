import Alert from "@mui/material/Alert";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./office-form.module.css";

/** What the office's record is for, and where its earlier changes are found. */
export function OfficeIntro({ isFilledIn }: { isFilledIn: boolean }) {
  const t = useTranslations("office");
  return (
    <div className={css.intro}>
      <p>{t("help")}</p>
      {isFilledIn ? (
        <p>
          <Link href="/desk/audit?kind=office" prefetch={false}>
            {t("history")}
          </Link>
        </p>
      ) : (
        <Alert severity="warning">{t("notFilled")}</Alert>
      )}
    </div>
  );
}
