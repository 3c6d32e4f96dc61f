"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Finding } from "@/lib/checks/finding";
import { isAnswered } from "@/lib/entry/findings/answers";
import css from "./field-findings.module.css";
import { askedAt } from "../store/field-state";
import { useField, useFieldState, useIsEditable } from "../store/form-context";
import { ReasonInput } from "./reason-input";

/** What the checks ask about a field, and the reasons given. */
export function FieldFindings({ id }: { id: string }) {
  const state = useFieldState(id);
  return askedAt(state).map((finding) => (
    <span
      key={finding.id}
      className={css.finding}
      data-answered={isAnswered(finding, state.answers) || undefined}
    >
      <FindingText id={id} finding={finding} />
      <GivenReason id={id} finding={finding} />
    </span>
  ));
}

function FindingText({ id, finding }: { id: string; finding: Finding }) {
  const field = useField(id);
  const locale = useLocale();
  const t = useTranslations("desk.findings");
  return (
    <>
      <b>
        {finding.importance === "high" ? t("high") : t("normal")} · {field.name[locale]}
      </b>
      {locale === "zh" ? "：" : ": "}
      {finding.sentence[locale]}
    </>
  );
}

function GivenReason({ id, finding }: { id: string; finding: Finding }) {
  const { answers } = useFieldState(id);
  const isEditable = useIsEditable(id);
  const t = useTranslations("desk.findings");
  const given = answers.findLast((answer) => answer.findingId === finding.id);
  if (given)
    return <span className={css.given}>{t("given", { name: given.authorName, reason: given.reason })}</span>;
  return isEditable ? <ReasonInput id={id} findingId={finding.id} label={t("reason")} /> : null;
}
