"use client";

import Button from "@mui/material/Button";
import { useLocale, useTranslations } from "next-intl";
import { removeBreakAction } from "@/lib/catalogue/actions";
import type { Break } from "@/lib/catalogue/model";
import { AddBreakForm } from "./add-break-form";
import { AnswerLine } from "./answer-line";
import css from "./catalogue.module.css";
import { useAsking } from "./use-asking";
import { useReady } from "@/components/ui/use-ready";

type Props = { code: string; breaks: readonly Break[]; mayChange: boolean };

/** The years from which on an indicator's values are not comparable with those before, and why. */
export function BreakList({ code, breaks, mayChange }: Props) {
  const { ask, answer } = useAsking();
  const isReady = useReady();
  const locale = useLocale();
  const t = useTranslations("catalogue.breaks");
  return (
    <>
      {breaks.length === 0 ? <p className={css.muted}>{t("none")}</p> : null}
      <ul className={css.entries}>
        {breaks.map(({ year, note }) => (
          <li key={year}>
            <b>{t("from", { year })}</b> {note[locale]}{" "}
            {mayChange ? (
              <Button size="small" disabled={!isReady} onClick={() => ask(removeBreakAction({ code, year }))}>
                {t("removeFor", { year })}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayChange ? (
        <>
          <AnswerLine answer={answer} />
          <AddBreakForm code={code} />
        </>
      ) : null}
    </>
  );
}
