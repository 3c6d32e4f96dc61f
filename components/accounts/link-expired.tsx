import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./accounts.module.css";

/** Explains what to do when a one-time link is no longer valid. */
export function LinkExpired() {
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
