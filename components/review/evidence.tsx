"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDateTime } from "@/components/desk/use-date-time";
import { unboundId } from "@/lib/entry/binding/unbound-numbers";
import type { ChangedRow } from "@/lib/review/change-set/changed-row";
import type { AnsweredFinding } from "@/lib/review/warnings";
import css from "./evidence.module.css";
import { SourceOf } from "./source-of";

/** What there is to weigh of a field: the change in words, what the checks ask, where it comes from, what was said of it. */
export function Evidence({ row, children }: { row: ChangedRow; children: ReactNode }) {
  const when = useDateTime();
  const locale = useLocale();
  const t = useTranslations("review");
  const { description, returned, reason, authorName, at, unbound, formerSource, source } = row;
  return (
    <div className={css.evidence}>
      {description ? <p className={css.said}>{description[locale]}</p> : null}
      {returned ? (
        <p className={css.returned}>
          {t("returnedBefore", { name: returned.by, at: when(returned.at), reason: returned.reason })}{" "}
          {row.isReturnedAsIs ? <b>{t("asItWas")}</b> : null}
        </p>
      ) : null}
      {row.findings.map((one) => (
        <Asked key={one.finding.id} {...one} />
      ))}
      {unbound.length > 0 ? <p className={css.asked}>{t("unbound", { list: unbound.join("、") })}</p> : null}
      {row.waivers.map(({ findingId, reason: why, authorName: name }) => (
        <p key={findingId} className={css.asked} data-answered>
          {t("waived", { number: numberOf(findingId), reason: why, name })}
        </p>
      ))}
      <SourceOf source={source} isWording={row.isWording} />
      {formerSource ? (
        <details className={css.former}>
          <summary>{t("otherSource")}</summary>
          <SourceOf source={formerSource} isWording={false} />
        </details>
      ) : null}
      <p className={css.quiet}>
        {t("by", { name: authorName, at: when(at) })}
        {reason ? ` · ${t("why", { reason })}` : null}
      </p>
      {children}
    </div>
  );
}

/** The number that an answer says is no figure. */
function numberOf(findingId: string): string {
  return findingId.slice(unboundId("").length);
}

function Asked({ finding, answer }: AnsweredFinding) {
  const locale = useLocale();
  const t = useTranslations("desk.findings");
  return (
    <p className={css.asked} data-answered={answer ? true : undefined}>
      {finding.importance === "high" ? t("high") : t("normal")} · {finding.sentence[locale]}
      {answer ? <b>{t("given", { name: answer.authorName, reason: answer.reason })}</b> : null}
    </p>
  );
}
