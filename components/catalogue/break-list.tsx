"use client";

import Button from "@mui/material/Button";
import { useLocale, useTranslations } from "next-intl";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { removeBreakAction } from "@/lib/catalogue/actions";
import type { Break } from "@/lib/catalogue/model";
import { useHydrated } from "@/components/ui/use-hydrated";
import { AddBreakForm } from "./add-break-form";
import css from "./catalogue.module.css";

type Props = { code: string; breaks: readonly Break[]; canEdit: boolean };

/** The breaks of an indicator: the years from which its values are not comparable with earlier ones, and why. */
export function BreakList({ code, breaks, canEdit }: Props) {
  const { run, refusal, done } = useAction({ refreshes: true });
  const isReady = useHydrated();
  const locale = useLocale();
  const t = useTranslations("catalogue");
  return (
    <>
      {breaks.length === 0 ? <p className={css.muted}>{t("breaks.none")}</p> : null}
      <ul className={css.entries}>
        {breaks.map(({ year, note }) => (
          <li key={year}>
            <b>{t("breaks.from", { year })}</b> {note[locale]}{" "}
            {canEdit ? (
              <Button
                size="small"
                disabled={!isReady}
                onClick={() => run(() => removeBreakAction({ code, year }), t("form.saved"))}
              >
                {t("breaks.removeFor", { year })}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {canEdit ? (
        <>
          <ActionMessage refusal={refusal} done={done} />
          <AddBreakForm code={code} />
        </>
      ) : null}
    </>
  );
}
