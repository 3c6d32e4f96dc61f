"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { HistoryEntry } from "@/lib/entry/form/field-history";
import { distinctNames, withFigureNames } from "@/lib/narrative/named";
import { fieldHistoryAction } from "@/lib/entry/form/actions";
import { useField, useFieldState, useSectionForm } from "../store/form-context";
import css from "./field-history.module.css";

/** The latest revisions of a field: from → to, who, when and why. Loaded again after each save. */
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
  const format = useFormatter();
  const t = useTranslations("desk.details");
  return (
    <li>
      <span className={css.change} lang="zh-CN">
        {entry.from === null ? null : <del>{readable(entry.from) || t("nothing")}</del>}{" "}
        <ins>{readable(entry.to) || t("nothing")}</ins>
      </span>
      <small>
        {entry.name} · {format.dateTime(new Date(entry.at), { dateStyle: "short", timeStyle: "short" })}
        {entry.reason ? ` · ${entry.reason}` : null}
      </small>
    </li>
  );
}
