import { useFormatter, useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import { PagePart } from "@/components/ui/page-part";
import type { HistoryLine } from "@/lib/site-texts/repository";
import css from "./site-texts.module.css";

/** Every draft of a text, the newest first, with what was decided on it. */
export function TextHistory({ history }: { history: readonly HistoryLine[] }) {
  const t = useTranslations("siteTexts.history");
  const dateTime = useDateTime();
  const format = useFormatter();
  if (history.length === 0) return null;
  return (
    <PagePart title={t("heading")}>
      <ol className={css.history}>
        {history.map(({ number, authorName, at, isRemoval, decisions, releases }) => (
          <li key={number}>
            <b>{t("draft", { number })}</b>
            {isRemoval ? ` · ${t("removal")}` : null}{" "}
            <span className={css.muted}>
              {authorName} · {dateTime(at)}
            </span>
            <ul>
              {decisions.map(({ verdict, deciderName: name, at: decidedAt, reason }) => (
                <li key={decidedAt}>
                  {verdict === "returned"
                    ? t("returned", { name, reason: reason ?? "" })
                    : t(verdict === "approved" ? "approved" : "withdrawn", { name })}{" "}
                  <span className={css.muted}>{dateTime(decidedAt)}</span>
                </li>
              ))}
              {releases.length > 0 ? (
                <li>{t("release", { versions: format.list(releases.map(String), { type: "unit" }) })}</li>
              ) : null}
            </ul>
          </li>
        ))}
      </ol>
    </PagePart>
  );
}
