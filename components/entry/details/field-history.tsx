"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useDateTime } from "@/components/desk/use-date-time";
import type { HistoryEntry } from "@/lib/entry/form/field-history";
import { distinctNames, withFigureNames } from "@/lib/narrative/named";
import { fieldHistoryAction } from "@/lib/entry/form/actions";
import { useField, useFieldState, useSectionForm } from "../store/form-context";
import css from "./field-history.module.css";

/** What was changed in a field lately: from → to, who, when and why. Loaded again after each save. */
export function FieldHistory({ id }: { id: string }) {
  const { version } = useFieldState(id);
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  const readable = useReadableText(id);
  const t = useTranslations("desk.details");

  useEffect(() => {
    let isCurrent = true;
    if (version > 0)
      void fieldHistoryAction({ fieldId: id }).then(
        (loaded) => isCurrent && setEntries(loaded.ok ? loaded.value : null),
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, [id, version]);

  if (version === 0 || !entries) return null;
  return (
    <section className={css.history}>
      <h3>{t("history")}</h3>
      <ol>
        {entries.slice(0, 5).map((entry) => (
          <Entry key={entry.number} entry={entry} readable={readable} />
        ))}
      </ol>
    </section>
  );
}

/** Returns a function that makes a stored text readable: in a sentence it replaces figure keys by names. */
function useReadableText(id: string): (text: string) => string {
  const { form } = useSectionForm();
  const { isWording } = useField(id);
  const locale = useLocale();
  const figures = Object.values(form.fields).filter((field) => !field.isWording);
  const names = distinctNames(figures.map((field) => [field.key, field.name[locale]] as const));
  return (text) => (isWording ? withFigureNames(text, names) : text);
}

function Entry({ entry, readable }: { entry: HistoryEntry; readable: (text: string) => string }) {
  const dateTime = useDateTime();
  const t = useTranslations("desk.details");
  const { changes, isFirst, name, at, reasons } = entry;
  return (
    <li>
      {changes.length === 0 ? <span className={css.change}>{t("changedBack")}</span> : null}
      {changes.map((change) => (
        <Change key={change.aspect} change={change} isFirst={isFirst} readable={readable} />
      ))}
      <small>{[name, dateTime(at), ...reasons].join(" · ")}</small>
    </li>
  );
}

type ChangeProps = {
  change: HistoryEntry["changes"][number];
  isFirst: boolean;
  readable: (text: string) => string;
};

function Change({ change: { aspect, from, to }, isFirst, readable }: ChangeProps) {
  const t = useTranslations("desk.details");
  const label = useTranslations("entry.source");
  const read = (text: string) => (aspect === "value" ? readable(text) : text) || t("nothing");
  return (
    <span className={css.change} lang="zh-CN">
      {aspect === "value" ? null : <span className={css.aspect}>{label(aspect)}</span>}
      {isFirst ? null : <del>{read(from)}</del>} <ins>{read(to)}</ins>
    </span>
  );
}
