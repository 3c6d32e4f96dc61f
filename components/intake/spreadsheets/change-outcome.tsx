"use client";

import { useLocale, useTranslations } from "next-intl";
import { refusalSentence } from "@/lib/figures/refusals";
import type { SheetChange } from "@/lib/intake/spreadsheets/change";
import css from "./spreadsheets.module.css";

type Props = { change: SheetChange; isMine: boolean; onToggle: () => void };

/** The value that a field will have, with what is to be said of it, or why it is not filled in. */
export function ChangeOutcome({ change, isMine, onToggle }: Props) {
  const problem = useProblem(change);
  if (problem !== null)
    return (
      <>
        <span className={css.problem}>✕ {change.typed}</span>
        <small className={css.problem}>{problem}</small>
      </>
    );
  return (
    <>
      {"printed" in change ? <b>{change.printed}</b> : null}
      <Notes change={change} />
      {change.outcome === "conflict" ? <Conflict {...{ change, isMine, onToggle }} /> : null}
    </>
  );
}

function useProblem(change: SheetChange): string | null {
  const locale = useLocale();
  const t = useTranslations("spreadsheet");
  const faults = useTranslations("entry.paste.faults");
  if (change.outcome === "closed") return t("closed");
  if (change.outcome === "refused") return change.reason[locale];
  if (change.outcome === "error") return refusalSentence(change.refused, locale);
  return change.outcome === "unit" ? faults(change.fault.code, change.fault) : null;
}

function Notes({ change: { notes, source, typed } }: { change: SheetChange }) {
  const t = useTranslations("spreadsheet");
  const words = useTranslations("entry.paste.notes");
  return (
    <>
      {notes.map((note) => (
        <small key={note.code} className={note.code === "applied" ? undefined : css.warning}>
          {words(note.code, {
            typed,
            unit: note.unit,
            own: "own" in note ? note.own : "",
            place: "place" in note ? note.place : "",
          })}
        </small>
      ))}
      {source ? <small>{source.from === "" ? t("sourceNew", source) : t("source", source)}</small> : null}
    </>
  );
}

type ConflictProps = Props & { change: Extract<SheetChange, { outcome: "conflict" }> };

function Conflict({ change, isMine, onToggle }: ConflictProps) {
  const locale = useLocale();
  const t = useTranslations("spreadsheet");
  return (
    <>
      <small className={css.conflict}>
        {t("conflict", { by: change.by, base: change.base || t("empty") })}
      </small>
      <label>
        <input type="checkbox" checked={isMine} onChange={onToggle} />{" "}
        {t("takeMine", { name: change.name[locale] })}
      </label>
    </>
  );
}
