"use client";

import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import type { PasteColumn, PastePlan } from "@/lib/entry/paste/paste-plan";
import css from "./paste-preview.module.css";

type Props = { plan: PastePlan; year: number; onChoose: (column: number) => void };

/** Says which column is taken and why; where there are several, another can be taken. */
export function ColumnChoice({ plan, year, onChoose }: Props) {
  const t = useTranslations("entry.paste");
  const { columns, column, decidedBy } = plan;
  const taken = columns.find(({ index }) => index === column);
  const help = sentenceKey(taken, decidedBy);
  const name = taken ? taken.heading || nameOf(taken) : "";
  const sentence = help && t(`decided.${help}`, { year, name });
  const isSettled = help === null || help === "heading";
  if (columns.length < 2 && column !== null)
    return sentence ? <p className={isSettled ? css.method : css.warning}>{sentence}</p> : null;

  function nameOf({ index, heading }: PasteColumn): string {
    return heading
      ? t("columnHeading", { number: index + 1, heading })
      : t("columnName", { number: index + 1 });
  }

  return (
    <TextField
      select
      fullWidth
      className={css.column}
      label={t("column")}
      value={column ?? ""}
      helperText={sentence}
      autoFocus={!isSettled}
      onChange={({ target }) => onChoose(Number(target.value))}
      slotProps={{
        select: { native: true },
        inputLabel: { shrink: true },
        formHelperText: isSettled ? {} : { sx: { color: "var(--warning)" } },
      }}
    >
      {column === null ? (
        <option value="" disabled>
          {t("choose")}
        </option>
      ) : null}
      {columns.map((one) => (
        <option key={one.index} value={one.index}>
          {t("columnSamples", { name: nameOf(one), samples: one.samples.join(" · ") })}
        </option>
      ))}
    </TextField>
  );
}

function sentenceKey(taken: PasteColumn | undefined, decidedBy: PastePlan["decidedBy"]) {
  if (!taken) return "none";
  if (taken.isLikeLast) return "likeLast";
  if (taken.isOther) return "other";
  if (decidedBy === "guess") return "guess";
  return decidedBy === "heading" ? "heading" : null;
}
