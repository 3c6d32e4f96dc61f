"use client";

import Button from "@mui/material/Button";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import type { Finding } from "@/lib/checks/finding";
import { answerFindingAction } from "@/lib/entry/actions";
import { isAnswered } from "@/lib/entry/answers";
import type { Sentence } from "@/lib/platform/result";
import css from "./field-findings.module.css";
import { useField, useFieldState, useIsEditable, useSectionForm } from "./form-context";
import { notReached } from "./sentences";

/** What the checks ask about a field that is not yet approved, and the reasons given. */
export function FieldFindings({ id }: { id: string }) {
  const { findings, answers, standing } = useFieldState(id);
  if (standing === "approved") return null;
  return findings.map((finding) => (
    <span key={finding.id} className={css.finding} data-answered={isAnswered(finding, answers) || undefined}>
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
  return isEditable ? <ReasonInput id={id} findingId={finding.id} /> : null;
}

function ReasonInput({ id, findingId }: { id: string; findingId: string }) {
  const { store } = useSectionForm();
  const [refused, setRefused] = useState<Sentence | null>(null);
  const { register, getValues, formState } = useForm({ defaultValues: { reason: "" } });
  const locale = useLocale();
  const t = useTranslations("desk.findings");

  async function answer() {
    const reason = getValues("reason").trim();
    if (reason === "") return;
    const result = await answerFindingAction({ fieldId: id, findingId, reason }).catch(() => null);
    if (result?.ok) store.patch(id, { answers: [...store.get(id).answers, result.value] });
    else setRefused(result?.error.sentence ?? notReached);
  }

  return (
    <span className={css.reason}>
      <input
        {...register("reason")}
        className={css.input}
        placeholder={t("reason")}
        aria-label={t("reason")}
        maxLength={1000}
        onKeyDown={(event) => event.key === "Enter" && !event.nativeEvent.isComposing && void answer()}
      />
      <Button size="small" onClick={answer} disabled={formState.isSubmitting}>
        {t("keep")}
      </Button>
      {refused ? <span role="alert">{refused[locale]}</span> : null}
    </span>
  );
}
