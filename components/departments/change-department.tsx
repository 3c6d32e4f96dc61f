"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { changeDepartmentAction } from "@/lib/departments/actions";
import type { Department } from "@/lib/departments/model";
import { DepartmentInputs } from "./department-inputs";
import css from "./departments.module.css";

/** Changes what is known of a department: its name, who answers there, its e-mail address. */
export function ChangeDepartment({ department: { id: departmentId, ...known } }: { department: Department }) {
  const [typed, setTyped] = useState<typeof known | null>(null);
  const { run, refusal, done, isBusy } = useAction({ refreshes: true });
  const t = useTranslations("departments.list");

  async function save(changed: typeof known) {
    if (changed.name.trim() === "") return;
    const result = await run(() => changeDepartmentAction({ departmentId, ...changed }), t("changed"));
    if (result.ok) setTyped(null);
  }

  return (
    <div className={css.actions}>
      <Button
        size="small"
        className={css.start}
        aria-label={`${t("edit")} · ${known.name}`}
        aria-expanded={typed !== null}
        onClick={() => setTyped(typed ? null : known)}
      >
        {t("edit")}
      </Button>
      {typed ? (
        <>
          <DepartmentInputs typed={typed} onChange={setTyped} isChecked />
          <Button size="small" variant="outlined" disabled={isBusy} onClick={() => void save(typed)}>
            {t("save")}
          </Button>
        </>
      ) : null}
      <ActionMessage refusal={refusal} {...(done ? { done } : {})} />
    </div>
  );
}
