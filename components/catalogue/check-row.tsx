"use client";

import { useTranslations } from "next-intl";
import { useFormContext, useWatch } from "react-hook-form";
import { importances } from "@/lib/checks/rule-schema";
import type { RuleRow } from "@/lib/catalogue/rules";
import { Choice } from "@/components/ui/choice";
import { CheckLimits } from "./check-limits";
import checks from "./checks.module.css";
import forms from "./forms.module.css";

type Rows = { rows: RuleRow[] };

/** One check: whether it is on, its limits and its importance. */
export function CheckRow({ index, kind }: { index: number; kind: RuleRow["kind"] }) {
  const { register, control } = useFormContext<Rows>();
  const isOn = useWatch({ control, name: `rows.${index}.isOn` });
  const t = useTranslations("catalogue.checks");
  const name = t(`kinds.${kind}`);
  return (
    <li className={checks.row}>
      <div>
        <label className={forms.check}>
          <input type="checkbox" {...register(`rows.${index}.isOn`)} /> {name}
        </label>
        <p className={checks.meaning}>{t(`meanings.${kind}`)}</p>
      </div>
      <div className={checks.limits}>{isOn ? <CheckLimits index={index} kind={kind} /> : null}</div>
      {isOn ? (
        <Choice
          label={t("importanceOf", { name })}
          input={register(`rows.${index}.importance`)}
          options={importances.toReversed().map((value) => ({ value, label: t(`importances.${value}`) }))}
          hasHiddenLabel
        />
      ) : null}
    </li>
  );
}
