"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionButton } from "@/components/desk/action-button";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { moveDueAction, renewLinkAction, withdrawPartAction } from "@/lib/departments/actions";
import type { DeliveredLink } from "@/lib/departments/deliver-link";
import type { HandOverLine } from "@/lib/departments/hand-over-line";
import css from "./departments.module.css";

type Props = { line: HandOverLine; onLink: (link: DeliveredLink) => void };

/** What an editor can do about a part that is with a department: another link, another day, taking it back. */
export function HandOverActions({ line: { id: handOverId, dueOn, department, part }, onLink }: Props) {
  const [asked, setAsked] = useState<"due" | "withdraw" | null>(null);
  const [day, setDay] = useState(dueOn);
  const { run, refusal, done, isBusy } = useAction({ refreshes: true });
  const t = useTranslations("departments.list");
  const name = (label: string) => `${label} · ${department.name} · ${part.zh}`;

  async function renew() {
    const made = await renewLinkAction({ handOverId });
    if (made.ok) onLink(made.value);
    return made;
  }

  async function move() {
    const moved = await run(() => moveDueAction({ handOverId, dueOn: day }), t("moved"));
    if (moved.ok) setAsked(null);
  }

  const toggle = (what: "due" | "withdraw") => setAsked(asked === what ? null : what);
  return (
    <div className={css.actions}>
      <div className={css.row}>
        <ActionButton
          size="small"
          variant="text"
          name={name(t("renew"))}
          means={t("renewMeans")}
          action={renew}
        >
          {t("renew")}
        </ActionButton>
        <Button
          size="small"
          aria-label={name(t("move"))}
          aria-expanded={asked === "due"}
          onClick={() => toggle("due")}
        >
          {t("move")}
        </Button>
        <Button
          size="small"
          aria-label={name(t("withdraw"))}
          aria-expanded={asked === "withdraw"}
          onClick={() => toggle("withdraw")}
        >
          {t("withdraw")}
        </Button>
      </div>
      {asked === "due" ? (
        <div className={css.row}>
          <TextField
            type="date"
            label={t("moveTo")}
            value={day}
            onChange={(event) => setDay(event.target.value)}
            slotProps={{ inputLabel: { shrink: true } }}
            autoFocus
          />
          <Button size="small" variant="outlined" disabled={isBusy} onClick={() => void move()}>
            {t("save")}
          </Button>
        </div>
      ) : null}
      {asked === "withdraw" ? (
        <Button
          size="small"
          variant="outlined"
          disabled={isBusy}
          onClick={() => void run(() => withdrawPartAction({ handOverId }), t("withdrawn"))}
          autoFocus
        >
          {t("withdrawSure")}
        </Button>
      ) : null}
      <ActionMessage refusal={refusal} done={done} />
    </div>
  );
}
