"use client";

import { useLocale, useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import { unboundId } from "@/lib/entry/findings/answers";
import type { ChangedRow } from "@/lib/review/change-set/changed-row";
import type { AnsweredFinding } from "@/lib/review/warnings";
import css from "./evidence.module.css";
import { signOf } from "./reason-sign";
import { useReview } from "./review-context";

type Props = {
  row: ChangedRow;
  /** Whether a reason that other fields share is told by its sign in the list of reasons. */
  hasSigns?: boolean;
};

/** What to look at before deciding: the change in words, why it was made, an earlier return, and what the checks and the linter found. */
export function Evidence({ row, hasSigns = false }: Props) {
  const locale = useLocale();
  const t = useTranslations("review");
  const { description, findings, unbound, waivers } = row;
  return (
    <div className={css.evidence}>
      {description ? <p className={css.description}>{description[locale]}</p> : null}
      <WhyLine row={row} hasSigns={hasSigns} />
      <ReturnedLine row={row} hasSigns={hasSigns} />
      {findings.map((answered) => (
        <FindingLine key={answered.finding.id} {...answered} />
      ))}
      {unbound.length > 0 ? (
        <p className={css.finding}>{t("unbound", { list: unbound.join("、") })}</p>
      ) : null}
      {waivers.map(({ findingId, reason, authorName: name }) => (
        <p key={findingId} className={css.finding} data-answered>
          {t("waived", { number: numberOf(findingId), reason, name })}
        </p>
      ))}
    </div>
  );
}

/** Why the field was changed. Of a sentence that was carried over it is told with where it comes from. */
function WhyLine({ row, hasSigns }: Required<Props>) {
  const { groups } = useReview();
  const t = useTranslations("review");
  if (!row.reason || row.isSameWording) return null;
  const sign = hasSigns ? signOf(groups, row, "changed") : null;
  return <p className={css.reason}>{t("why", { reason: sign ?? row.reason })}</p>;
}

function ReturnedLine({ row, hasSigns }: Required<Props>) {
  const { groups } = useReview();
  const dateTime = useDateTime();
  const t = useTranslations("review");
  const { returned, isReturnedAsIs } = row;
  if (!returned) return null;
  const sign = hasSigns ? signOf(groups, row, "returned") : null;
  return (
    <p className={css.returned}>
      {sign === null
        ? t("returnedBefore", { name: returned.by, at: dateTime(returned.at), reason: returned.reason })
        : t("reasons.returnedFor", { sign })}{" "}
      {isReturnedAsIs ? <b>{t("asItWas")}</b> : null}
    </p>
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
