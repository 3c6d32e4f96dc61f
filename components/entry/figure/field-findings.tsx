"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import type { Finding } from "@/lib/checks/finding";
import { isAnswered } from "@/lib/entry/findings/answers";
import { visibleFindingsOf } from "../store/field-state";
import { useField, useFieldState, useIsEditable } from "../store/form-context";
import css from "./field-findings.module.css";
import { ReasonInput } from "./reason-input";

/** The findings of the checks on a field, with the reasons given for them. */
export function FieldFindings({ id }: { id: string }) {
  const state = useFieldState(id);
  return visibleFindingsOf(state).map((finding) => (
    <span
      key={finding.id}
      className={css.finding}
      data-answered={isAnswered(finding, state.answers) || undefined}
    >
      <Question id={id} finding={finding} />
    </span>
  ));
}

type Props = { id: string; finding: Finding };

function Question({ id, finding }: Props) {
  const textId = useId();
  return (
    <>
      <span id={textId}>
        <FindingText id={id} finding={finding} />
      </span>
      <GivenReason id={id} finding={finding} textId={textId} />
    </>
  );
}

function FindingText({ id, finding }: Props) {
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
      {finding.rule === "blank" ? <a href={`#words-${field.key}`}>{t("reword")}</a> : null}
    </>
  );
}

function GivenReason({ id, finding, textId }: Props & { textId: string }) {
  const { answers } = useFieldState(id);
  const isEditable = useIsEditable(id);
  const t = useTranslations("desk.findings");
  const answer = answers.findLast((answer) => answer.findingId === finding.id);
  if (answer)
    return (
      <span className={css.given}>{t("given", { name: answer.authorName, reason: answer.reason })}</span>
    );
  return isEditable ? (
    <ReasonInput id={id} findingId={finding.id} label={t("reason")} questionId={textId} />
  ) : null;
}
