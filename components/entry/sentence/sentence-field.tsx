"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { parseNarrative } from "@/lib/narrative/narrative";
import { CommentMark, CommentSign } from "../comments/comment-mark";
import { EditSign } from "../figure/edit-icon";
import { FieldTrouble } from "../figure/field-problems";
import { FigureInput } from "../figure/figure-input";
import { useField, useFieldState, useIsEditable, useSectionForm } from "../store/form-context";
import { PrintedFigure } from "../figure/printed-figure";
import css from "./sentence-field.module.css";
import { piecesOf, type SentencePiece } from "./sentence-pieces";
import { StateMark } from "../figure/state-mark";
import { WordingEditor } from "./wording-editor";

/** A sentence as it will print, with a gap for each figure; its words can be changed in place. */
export function SentenceField({ id, className }: { id: string; className?: string }) {
  const { printed, status, saving } = useFieldState(id);
  const isEditable = useIsEditable(id);
  const locale = useLocale();
  const [wording, setWording] = useState<"unasked" | "open" | "left">("unasked");
  if (wording === "open") return <WordingEditor id={id} onClose={() => setWording("left")} />;

  // The report is in Chinese, whatever language its form is in.
  const pieces = piecesOf(parseNarrative(printed));
  const pen = isEditable ? (
    <EditButton id={id} hasFocus={wording === "left"} onClick={() => setWording("open")} />
  ) : (
    <RemarkButton id={id} />
  );
  return (
    <div className={className}>
      <p className={css.sentence} lang="zh-CN">
        <span className={css.margin} lang={locale}>
          {status === "approved" && saving === "saved" ? <CommentMark id={id} /> : <StateMark id={id} />}
        </span>
        {pieces.length === 0 ? <NotWorded>{pen}</NotWorded> : null}
        {pieces.map((piece, index) => (
          <Piece key={index} piece={piece}>
            {index === pieces.length - 1 ? pen : null}
          </Piece>
        ))}
      </p>
      <SentenceTroubles id={id} printed={printed} />
    </div>
  );
}

function Piece({ piece, children }: { piece: SentencePiece; children: ReactNode }) {
  const { form, byKey } = useSectionForm();
  if (piece.kind === "text") {
    return (
      <>
        {piece.text}
        <span className={css.bound}>
          {piece.end}
          {children}
        </span>
      </>
    );
  }
  const field = byKey.get(piece.key);
  return (
    <span className={css.bound}>
      {piece.before}
      {field?.section === form.number ? (
        <FigureInput id={field.id} />
      ) : (
        <PrintedFigure field={field ?? null} />
      )}
      {piece.after}
      {children}
    </span>
  );
}

function NotWorded({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const t = useTranslations("desk.form");
  return (
    <>
      <span className={css.notWorded} lang={locale}>
        {t("notWorded")}
      </span>
      {children}
    </>
  );
}

// A sentence has no input of its own: its button is where one arrives.
function useArrivalPlace(id: string) {
  const { focus } = useSectionForm();
  const { key } = useField(id);
  return { "data-field-id": id, "data-place": key, onFocus: () => focus(id) };
}

type EditProps = { id: string; hasFocus: boolean; onClick: () => void };

/** Who leaves the words comes back to where they were opened. */
function EditButton({ id, hasFocus, onClick }: EditProps) {
  const place = { ...useArrivalPlace(id), lang: useLocale() };
  const t = useTranslations("desk.form");
  return (
    <button
      {...place}
      type="button"
      className={css.edit}
      onClick={onClick}
      autoFocus={hasFocus}
      title={t("editWording")}
    >
      <EditSign />
      <span className={css.hidden}>{t("editWording")}</span>
    </button>
  );
}

// Who may not change a sentence can still say something about it.
function RemarkButton({ id }: { id: string }) {
  const place = { ...useArrivalPlace(id), lang: useLocale() };
  const t = useTranslations("entry.comments");
  return (
    <button {...place} type="button" className={css.edit} onClick={place.onFocus} title={t("remark")}>
      <CommentSign />
      <span className={css.hidden}>{t("remark")}</span>
    </button>
  );
}

function SentenceTroubles({ id, printed }: { id: string; printed: string }) {
  const { byKey, form } = useSectionForm();
  const keys = parseNarrative(printed).flatMap((part) => (part.kind === "figure" ? [part.key] : []));
  const own = keys.flatMap((key) => byKey.get(key) ?? []).filter((field) => field.section === form.number);
  return [id, ...new Set(own.map((field) => field.id))].map((each) => <FieldTrouble key={each} id={each} />);
}
