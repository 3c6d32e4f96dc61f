"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { AnswerGroup, AnswerPage } from "@/lib/departments/answer-page";
import { AnswerGap } from "./answer-gap";
import css from "./answer.module.css";
import { type Answers, useAnswers } from "./use-answers";

type Props = { page: AnswerPage; token: string };

/** The form that a department fills in. Shown once hydrated, since what is typed before that would be lost. */
export function AnswerForm(props: Props) {
  return useHydrated() ? <Form {...props} /> : null;
}

function Form({ page, token }: Props) {
  const answers = useAnswers(page, token);
  const t = useTranslations("departments.answer");
  const { filled, all, received } = answers;
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!answers.isBusy) void answers.send();
      }}
      noValidate
    >
      {page.groups.map((group, index) => (
        <Group key={index} group={group} answers={answers} />
      ))}
      <div className={css.foot}>
        <TextField
          label={t("common")}
          helperText={t("commonHelp")}
          value={answers.common}
          onChange={(event) => answers.setCommon(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 900 } }}
          fullWidth
        />
        <TextField
          label={t("answeredBy")}
          value={answers.answeredBy}
          onChange={(event) => answers.setAnsweredBy(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 100 } }}
          autoComplete="name"
        />
        <div className={css.send}>
          <Button
            type="submit"
            variant="contained"
            disabled={answers.isBusy || filled === 0}
            // Leaving the input would show what is wrong with it, and move the button away from under the pointer.
            onMouseDown={(event) => event.preventDefault()}
          >
            {answers.isBusy ? t("sending") : t("send")}
          </Button>
          <span className={css.previous}>{t("progress", { all, filled })}</span>
        </div>
        <ActionMessage
          refusal={answers.refusal}
          done={received === null ? null : t("sent", { count: received })}
        />
      </div>
    </form>
  );
}

function Group({ group, answers }: { group: AnswerGroup; answers: Answers }) {
  const id = useId();
  const locale = useLocale();
  const t = useTranslations("departments.answer");
  const { label, runs, gaps } = group;
  const printed = new Map(gaps.map((gap) => [gap.fieldId, answers.text(gap, "typed")]));
  return (
    <section aria-labelledby={id} className={css.group}>
      <h2 id={id}>{label?.[locale] ?? (runs ? t("sentence") : t("whole"))}</h2>
      {runs ? (
        <p className={css.sentence} lang="zh-CN">
          {runs.map((run, index) =>
            "text" in run ? run.text : <mark key={index}>{printed.get(run.fieldId) || "＿＿"}</mark>,
          )}
        </p>
      ) : null}
      <ol className={css.gaps}>
        {gaps.map((gap) => (
          <AnswerGap key={gap.fieldId} gap={gap} answers={answers} />
        ))}
      </ol>
    </section>
  );
}
