"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useMemo, useSyncExternalStore } from "react";
import { parseNarrative, referencesOf } from "@/lib/narrative/narrative";
import { FigureInput } from "../figure/figure-input";
import { PrintedFigure } from "../figure/printed-figure";
import { useSectionForm } from "../store/form-context";
import { clausesOf } from "./clause";
import css from "./sentence-field.module.css";
import { piecesOf, type SentencePiece } from "./sentence-pieces";

/** A sentence with a gap for each of the section's own figures; `button` follows its last character. */
export function SentenceText({ sentence, button }: { sentence: string; button: ReactNode }) {
  const printedOf = usePrintedFigures(sentence);
  const parts = parseNarrative(sentence);
  const pieces = piecesOf(parts);
  const figures = pieces.filter((piece) => piece.kind === "figure");
  const clauses = clausesOf(parts, printedOf);
  if (pieces.length === 0) return <NotWorded>{button}</NotWorded>;
  return pieces.map((piece, index) => {
    const end = index === pieces.length - 1 ? button : null;
    if (piece.kind === "text")
      return (
        <Text key={index} piece={piece}>
          {end}
        </Text>
      );
    const nth = figures.indexOf(piece);
    const isRepeated = figures.findIndex(({ key }) => key === piece.key) < nth;
    return (
      <Figure key={index} piece={piece} clause={clauses[nth] ?? ""} isRepeated={isRepeated}>
        {end}
      </Figure>
    );
  });
}

/** The figures of a sentence as they are saved, by key. */
function usePrintedFigures(sentence: string): (key: string) => string {
  const { store, byKey } = useSectionForm();
  const keys = useMemo(() => referencesOf(sentence), [sentence]);
  const printedOf = (key: string) => {
    const field = byKey.get(key);
    return field ? store.get(field.id).printed : "";
  };
  const read = () => keys.map(printedOf).join("\n");
  useSyncExternalStore(store.subscribe, read, read);
  return printedOf;
}

type PieceProps<Kind> = { piece: Extract<SentencePiece, { kind: Kind }>; children: ReactNode };

function Text({ piece, children }: PieceProps<"text">) {
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

type FigureProps = PieceProps<"figure"> & { clause: string; isRepeated: boolean };

function Figure({ piece, clause, isRepeated, children }: FigureProps) {
  const { form, byKey } = useSectionForm();
  const field = byKey.get(piece.key);
  return (
    <span className={css.bound}>
      {piece.before}
      {field?.section === form.number ? (
        <FigureInput id={field.id} clause={clause} isRepeated={isRepeated} />
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
