"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { FormProvider, useForm } from "react-hook-form";
import { defaultRules } from "@/lib/checks/default-rules";
import { setRulesAction } from "@/lib/catalogue/actions";
import type { Indicator } from "@/lib/catalogue/model";
import { rowsOf, ruleRowsSchema, rulesOf } from "@/lib/catalogue/rules";
import css from "./catalogue.module.css";
import { CheckRow } from "./check-row";
import { LiveForm } from "@/components/ui/live-form";
import { SubmitRow } from "./submit-row";
import { useAsking } from "./use-asking";

type Props = { indicator: Pick<Indicator, "code" | "kind" | "basis" | "rules"> };

/** The checks an indicator is held to: its own, or those of its kind until it has some. */
export function ChecksEditor({ indicator }: Props) {
  const { code, kind, rules } = indicator;
  const rows = rowsOf(kind, rules ?? defaultRules(indicator));
  const methods = useForm({ resolver: zodResolver(ruleRowsSchema), values: { rows } });
  const { ask, answer } = useAsking();
  const t = useTranslations("catalogue.checks");
  return (
    <FormProvider {...methods}>
      <LiveForm
        onSubmit={methods.handleSubmit((typed) => ask(setRulesAction({ code, rules: rulesOf(typed.rows) })))}
      >
        <p className={css.help}>
          {rules ? t("own") : t("defaults")} {t("importanceHelp")}
        </p>
        <ul>
          {rows.map((row, index) => (
            <CheckRow key={row.kind} index={index} kind={row.kind} />
          ))}
        </ul>
        <SubmitRow submit={t("save")} isSubmitting={methods.formState.isSubmitting} answer={answer}>
          {rules ? (
            <Button onClick={() => ask(setRulesAction({ code, rules: null }))}>{t("toDefaults")}</Button>
          ) : null}
        </SubmitRow>
      </LiveForm>
    </FormProvider>
  );
}
