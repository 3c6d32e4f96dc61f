import { useFormatter, useTranslations } from "next-intl";
import type { DeliveredLink } from "@/lib/accounts/links/deliver-link";
import { CopyButton } from "./copy-button";
import css from "./people.module.css";

/** A one-time link, shown this once. */
export function HandedOver({ link: { url, expiresAt, isMailed } }: { link: DeliveredLink }) {
  const format = useFormatter();
  const t = useTranslations("people.link");
  const until = format.dateTime(new Date(expiresAt), { dateStyle: "medium", timeStyle: "short" });
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
