import { useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import type { DeliveredLink } from "@/lib/accounts/links/deliver-link";
import { CopyButton } from "./copy-button";
import css from "./people.module.css";

/** A one-time link, shown this once. */
export function HandedOver({ link: { url, expiresAt, isMailed } }: { link: DeliveredLink }) {
  const dateTime = useDateTime();
  const t = useTranslations("people.link");
  const until = dateTime(expiresAt);
  return (
    <section className={css.handed} aria-label={t("title")}>
      <p>
        {t("once", { until })} {isMailed ? t("mailed") : null}
      </p>
      <input
        className={css.url}
        aria-label={t("url")}
        value={url}
        readOnly
        onFocus={(event) => event.target.select()}
      />
      <CopyButton text={url} label={t("copy")} done={t("copied")} />
    </section>
  );
}
