"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { useKeptText } from "@/components/desk/drafts/kept-text";
import { useAction } from "@/components/desk/use-action";
import { useHydrated } from "@/components/ui/use-hydrated";
import { handOverPartAction } from "@/lib/departments/actions";
import type { DeliveredLink } from "@/lib/departments/deliver-link";
import type { PartChoice } from "@/lib/departments/part-choice";
import { DepartmentInputs, type DepartmentTyped, newDepartment } from "./department-inputs";
import css from "./departments.module.css";
import { LinkPanel } from "./link-panel";
import { PartTree } from "./part-tree";

/** Hands parts of a section to a department, and shows the link to pass on. */
export function HandOverForm({ sectionId, choice }: { sectionId: string; choice: PartChoice }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [department, setDepartment] = useState(choice.departments[0]?.id ?? newDepartment);
  const [typed, setTyped] = useState<DepartmentTyped>({ name: "", contact: "", email: "" });
  const [dueOn, setDueOn] = useState(choice.dueOn);
  const { text: note, setText: setNote, clear: clearNote } = useKeptText(`hand-over-note/${sectionId}`);
  const [isChecked, setIsChecked] = useState(false);
  const [link, setLink] = useState<DeliveredLink | null>(null);
  const { run, refusal, isBusy } = useAction({ refreshes: true });
  const isReady = useHydrated();
  const t = useTranslations("departments.form");
  const isNew = department === newDepartment;

  async function send(event: FormEvent) {
    event.preventDefault();
    setIsChecked(true);
    if (chosen.size === 0 || (isNew && typed.name.trim() === "")) return;
    const to = isNew ? typed : { id: department };
    const asked = { sectionId, fieldIds: [...chosen], department: to, dueOn, note };
    const result = await run(() => handOverPartAction(asked));
    if (!result.ok) return;
    setLink(result.value);
    setChosen(new Set());
    clearNote();
    setIsChecked(false);
  }

  if (link) return <LinkPanel link={link} onDone={() => setLink(null)} />;
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <fieldset disabled={!isReady || isBusy} className={css.form}>
        <PartTree choice={choice} chosen={chosen} onChange={setChosen} />
        {isChecked && chosen.size === 0 ? (
          <p role="alert" className={css.problem}>
            {t("nothing")}
          </p>
        ) : null}
        <TextField
          select
          label={t("department")}
          value={department}
          onChange={(event) => setDepartment(event.target.value)}
          slotProps={{ select: { native: true } }}
        >
          {choice.departments.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={newDepartment}>{t("new")}</option>
        </TextField>
        {isNew ? <DepartmentInputs typed={typed} onChange={setTyped} isChecked={isChecked} /> : null}
        <div className={css.pair}>
          <TextField
            type="date"
            label={t("dueOn")}
            value={dueOn}
            onChange={(event) => setDueOn(event.target.value)}
            slotProps={{ htmlInput: { min: choice.today }, inputLabel: { shrink: true } }}
          />
          <TextField
            label={t("note")}
            helperText={t("noteHelp")}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 1000 } }}
            multiline
            fullWidth
          />
        </div>
        <div className={css.row}>
          <Button type="submit" variant="contained">
            {t("send")}
          </Button>
          <ActionMessage refusal={refusal} />
        </div>
      </fieldset>
    </form>
  );
}
