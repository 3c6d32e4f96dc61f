"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import type { ShownDifference } from "@/lib/intake/word/loaders";
import { DifferenceRow } from "./difference-row";
import { isPlainFigure, useAcceptance } from "./use-acceptance";
import css from "./word.module.css";

type Props = { year: number; attachmentId: string; differences: readonly ShownDifference[] };

/** What a returned document says in another way, to be accepted one by one, by mouse or keyboard. */
export function DifferenceList({ year, attachmentId, differences }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const acceptance = useAcceptance(year, attachmentId);
  const { decided, isBusy, refusal } = acceptance;
  const t = useTranslations("desk.word");
  const plain = differences.filter((each) => !decided.has(each.id) && isPlainFigure(each));

  function step(from: HTMLElement, by: 1 | -1) {
    const rows = [...(list.current?.children ?? [])] as HTMLElement[];
    rows[rows.indexOf(from) + by]?.focus();
  }

  if (differences.length === 0) return <p role="status">{t("nothing")}</p>;
  return (
    <>
      <p className={css.help}>{t("keys")}</p>
      <ol className={css.list} ref={list}>
        {differences.map((difference) => (
          <DifferenceRow
            key={difference.id}
            year={year}
            difference={difference}
            acceptance={acceptance}
            onStep={step}
          />
        ))}
      </ol>
      <div className={css.buttons}>
        {plain.length > 1 ? (
          <Button variant="contained" disabled={isBusy} onClick={() => void acceptance.acceptAll(plain)}>
            {t("acceptAll", { count: plain.length })}
          </Button>
        ) : null}
        <ActionMessage refusal={refusal} />
      </div>
    </>
  );
}
