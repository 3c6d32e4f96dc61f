import Alert from "@mui/material/Alert";
import { useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import type { DeliveredLink } from "@/lib/accounts/links/deliver-link";
import { CopyButton } from "@/components/desk/copy-button";
import css from "./people.module.css";
import accounts from "./accounts.module.css";

/** What became of a new one-time link. Where it cannot be mailed, its address is shown, this once. */
export function DeliveredLinkPanel({ link }: { link: DeliveredLink }) {
  const { email, purpose, expiresAt, delivery } = link;
  const dateTime = useDateTime();
  const t = useTranslations("people.link");
  const until = dateTime(expiresAt);
  if (delivery.by === "hand") return <LinkToHandOver url={delivery.url} until={until} />;
  if (delivery.isAccepted) return <Alert severity="success">{t("mailed", { email, until })}</Alert>;
  const command = `npm run people -- reset-password ${email}`;
  return (
    <Alert severity="error">
      {t("notMailed", { email, button: t(purpose) })} <code>{command}</code>
    </Alert>
  );
}

function LinkToHandOver({ url, until }: { url: string; until: string }) {
  const t = useTranslations("people.link");
  return (
    <section className={css.linkPanel} aria-label={t("title")}>
      <p>{t("once", { until })}</p>
      <input
        className={css.url}
        aria-label={t("url")}
        value={url}
        readOnly
        onFocus={(event) => event.target.select()}
      />
      <CopyButton text={url} label={t("copy")} done={t("copied")} />
      <p className={accounts.muted}>{t("byHand")}</p>
    </section>
  );
}
