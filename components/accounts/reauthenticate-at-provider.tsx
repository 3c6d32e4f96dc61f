import Button from "@mui/material/Button";
import { useLocale, useTranslations } from "next-intl";
import { getPathname } from "@/lib/platform/i18n/navigation";
import css from "./accounts.module.css";

/**
 * Re-authentication for accounts without a password. Opens the provider in a new tab, so that this page keeps what
 * was typed.
 */
export function ReauthenticateAtProvider({
  provider,
  onEnd,
}: {
  provider: string;
  onEnd: (isGiven: boolean) => void;
}) {
  const locale = useLocale();
  const t = useTranslations("people.again");
  const href = getPathname({ href: { pathname: "/sign-in", query: { anew: "1" } }, locale });
  return (
    <div className={css.form}>
      <p>{t("provider", { provider })}</p>
      <div className={css.row}>
        <Button variant="contained" href={href} target="_blank" rel="noopener">
          {t("toProvider")}
        </Button>
        <Button onClick={() => onEnd(true)}>{t("signedIn")}</Button>
        <Button onClick={() => onEnd(false)}>{t("cancel")}</Button>
      </div>
    </div>
  );
}
