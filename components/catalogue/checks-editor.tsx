"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { FormProvider } from "react-hook-form";
import { SubmitRow } from "@/components/desk/submit-row";
import { useAction } from "@/components/desk/use-action";
import { defaultRules } from "@/lib/checks/default-rules";
import { setRulesAction } from "@/lib/catalogue/actions";
import type { Indicator } from "@/lib/catalogue/model";
import { ruleRowsOf, ruleRowsSchema, rulesOf } from "@/lib/catalogue/rules";
import { LiveForm } from "@/components/ui/live-form";
import { useLiveForm } from "@/components/ui/use-live-form";
import css from "./catalogue.module.css";
import { CheckRow } from "./check-row";

type Props = { indicator: Pick<Indicator, "code" | "kind" | "basis" | "rules"> };

/** Edits the checks of an indicator. Until it has its own, the defaults of its kind are shown. */
export function ChecksEditor({ indicator }: Props) {
  const { code, kind, rules } = indicator;
  const rows = ruleRowsOf(kind, rules ?? defaultRules(indicator));
  const methods = useLiveForm({ resolver: zodResolver(ruleRowsSchema), values: { rows } });
  const action = useAction({ refreshes: true });
  const t = useTranslations("catalogue");
  const save = (newRules: Indicator["rules"]) =>
    action.run(() => setRulesAction({ code, rules: newRules }), t("form.saved"));
  return (
    <FormProvider {...methods}>
      <LiveForm onSubmit={methods.handleSubmit((typed) => save(rulesOf(typed.rows)))}>
        <p className={css.help}>
          {rules ? t("checks.own") : t("checks.defaults")} {t("checks.importanceHelp")}
        </p>
        <ul>
          {rows.map((row, index) => (
            <CheckRow key={row.kind} index={index} kind={row.kind} />
          ))}
        </ul>
        <SubmitRow submit={t("checks.save")} action={action}>
          {rules ? <Button onClick={() => save(null)}>{t("checks.toDefaults")}</Button> : null}
        </SubmitRow>
      </LiveForm>
    </FormProvider>
  );
}
