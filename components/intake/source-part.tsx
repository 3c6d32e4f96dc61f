"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import type { DocumentPart } from "@/lib/intake/documents/model";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Shown } from "./confirm-context";
import { MarkedText } from "./marked-text";
import { SourceTable } from "./source-table";
import css from "./source-view.module.css";

type Props = {
  part: DocumentPart;
  /** What was found in it. */
  shown: readonly Shown[];
  /** Id of the current proposal if it is one of these. */
  currentId: string | null;
  declined: readonly { quote: string; reason: Bilingual }[];
  onShow: (id: string) => void;
};

/** A part of the document. Drawn anew only when one of its own marks changes: a document may have thousands. */
export const SourcePart = memo(function SourcePart({ part, declined, ...marks }: Props) {
  const locale = useLocale();
  const t = useTranslations("intake.confirm");
  if (part.kind === "unread")
    return (
      <p className={css.unread}>
        <b>{t("unread")}</b> {part.reason[locale]}
      </p>
    );
  if (part.kind === "table") return <SourceTable table={part} declined={declined} {...marks} />;
  const text = <MarkedText text={part.text} {...marks} />;
  if (part.kind === "heading")
    return (
      <p className={css.heading} data-level={part.level}>
        {part.number} {text}
      </p>
    );
  const marker = part.kind === "note" ? part.mark : part.marker;
  return (
    <p
      className={part.kind === "note" ? css.note : css.paragraph}
      data-level={part.kind === "note" ? 0 : part.level}
    >
      {marker ? <span className={css.marker}>{marker} </span> : null}
      {text}
    </p>
  );
}, isSame);

function isSame(before: Props, after: Props): boolean {
  return (
    before.part === after.part &&
    before.currentId === after.currentId &&
    before.shown.length === after.shown.length &&
    before.shown.every(({ proposal, group }, at) => {
      const now = after.shown[at];
      return now?.proposal === proposal && now.group === group;
    })
  );
}
