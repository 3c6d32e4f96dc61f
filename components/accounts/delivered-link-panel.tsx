import { useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import type { DeliveredLink } from "@/lib/accounts/links/deliver-link";
import { CopyButton } from "./copy-button";
import css from "./people.module.css";

/** A new one-time link, which cannot be shown again. */
export function DeliveredLinkPanel({ link: { url, expiresAt, isMailed } }: { link: DeliveredLink }) {
  const dateTime = useDateTime();
  const t = useTranslations("people.link");
  const until = dateTime(expiresAt);
  return (
    <section className={css.linkPanel} aria-label={t("title")}>
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
