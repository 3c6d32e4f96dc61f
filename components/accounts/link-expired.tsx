import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./accounts.module.css";

/** What to do when a one-time link does not work any more. */
export function LinkGone() {
  const t = useTranslations("people.welcome");
  return (
    <div className={css.form}>
      <p>{t("goneHelp")}</p>
      <Link href="/sign-in" prefetch={false}>
        {t("toSignIn")}
      </Link>
    </div>
  );
}
