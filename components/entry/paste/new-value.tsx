"use client";

import { useLocale, useTranslations } from "next-intl";
import type { PasteCell, UnitNote } from "@/lib/entry/paste/paste-plan";
import { refusalSentence } from "@/lib/figures/refusals";
import css from "./paste-preview.module.css";

/** The value that a field will have, with what is to be said about its unit; or why it is not filled in. */
export function NewValue({ cell }: { cell: PasteCell }) {
  const locale = useLocale();
  const t = useTranslations("entry.paste");
  if (cell.outcome === "closed") return t("closed");
  if (cell.outcome === "error")
    return <NotFilled typed={cell.typed} why={refusalSentence(cell.refused, locale)} />;
  if (cell.outcome === "unit")
    return <NotFilled typed={cell.typed} why={t(`faults.${cell.fault.code}`, cell.fault)} />;
  return (
    <>
      {cell.outcome === "same" ? t("same") : <b>{cell.printed}</b>}
      {cell.notes.map((note) => (
        <Note key={note.code} note={note} typed={cell.typed} />
      ))}
    </>
  );
}

function NotFilled({ typed, why }: { typed: string; why: string }) {
  return (
    <>
      <span className={css.typed}>✕ {typed}</span>
      <small className={css.typed}>{why}</small>
    </>
  );
}

function Note({ note, typed }: { note: UnitNote; typed: string }) {
  const t = useTranslations("entry.paste.notes");
  const place = "place" in note ? note.place : "";
  const own = "own" in note ? note.own : "";
  return (
    <small className={note.code === "applied" ? css.note : css.warning}>
      {t(note.code, { typed, unit: note.unit, own, place })}
    </small>
  );
}
