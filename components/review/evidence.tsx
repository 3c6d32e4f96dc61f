"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDateTime } from "@/components/desk/use-date-time";
import { unboundId } from "@/lib/entry/findings/answers";
import type { ChangedRow } from "@/lib/review/change-set/changed-row";
import type { AnsweredFinding } from "@/lib/review/warnings";
import css from "./evidence.module.css";
import { SourceSummary } from "./source-summary";

/** What a decision is based on: the change in words, the findings, the source and the comments. */
export function Evidence({ row, children }: { row: ChangedRow; children: ReactNode }) {
  const dateTime = useDateTime();
  const locale = useLocale();
  const t = useTranslations("review");
  const { description, returned, reason, authorName, at, unbound, formerSource, source } = row;
  return (
    <div className={css.evidence}>
      {description ? <p className={css.description}>{description[locale]}</p> : null}
      {returned ? (
        <p className={css.returned}>
          {t("returnedBefore", { name: returned.by, at: dateTime(returned.at), reason: returned.reason })}{" "}
          {row.isReturnedAsIs ? <b>{t("asItWas")}</b> : null}
        </p>
      ) : null}
      {row.findings.map((answered) => (
        <FindingLine key={answered.finding.id} {...answered} />
      ))}
      {unbound.length > 0 ? (
        <p className={css.finding}>{t("unbound", { list: unbound.join("、") })}</p>
      ) : null}
      {row.waivers.map(({ findingId, reason: why, authorName: name }) => (
        <p key={findingId} className={css.finding} data-answered>
          {t("waived", { number: numberOf(findingId), reason: why, name })}
        </p>
      ))}
      <SourceSummary source={source} isWording={row.isWording} />
      {formerSource ? (
        <details className={css.former}>
          <summary>{t("otherSource")}</summary>
          <SourceSummary source={formerSource} isWording={false} />
        </details>
      ) : null}
      <p className={css.quiet}>
        {t("by", { name: authorName, at: dateTime(at) })}
        {reason ? ` · ${t("why", { reason })}` : null}
      </p>
      {children}
    </div>
  );
}

/** Returns the number that an answer declares to be no figure. */
function numberOf(findingId: string): string {
  return findingId.slice(unboundId("").length);
}

function FindingLine({ finding, answer }: AnsweredFinding) {
  const locale = useLocale();
  const t = useTranslations("desk.findings");
  return (
    <p className={css.finding} data-answered={answer ? true : undefined}>
      {finding.importance === "high" ? t("high") : t("normal")} · {finding.sentence[locale]}
      {answer ? <b>{t("given", { name: answer.authorName, reason: answer.reason })}</b> : null}
    </p>
  );
}
