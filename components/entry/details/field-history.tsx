"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { HistoryEntry } from "@/lib/entry/form/field-history";
import { distinctNames, withFigureNames } from "@/lib/narrative/named";
import css from "./field-history.module.css";
import { useField, useFieldState, useSectionForm } from "../store/form-context";
import { fieldHistoryAction } from "@/lib/entry/form/actions";

/** The field's last revisions: from → to, who, when, why. Read anew when the field is saved. */
export function FieldHistory({ id }: { id: string }) {
  const { version } = useFieldState(id);
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  const read = useReading(id);
  const t = useTranslations("desk.details");

  useEffect(() => {
    let isWanted = true;
    if (version > 0)
      void fieldHistoryAction(id).then(
        (found) => isWanted && setEntries(found),
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, [id, version]);

  if (version === 0 || !entries) return null;
  return (
    <section className={css.history}>
      <h3>{t("history")}</h3>
      <ol>
        {entries.slice(0, 5).map((entry) => (
          <Entry key={entry.number} entry={entry} read={read} />
        ))}
      </ol>
    </section>
  );
}

/** How a stored text is read: the figures of a sentence by their names. */
function useReading(id: string): (text: string) => string {
  const { form } = useSectionForm();
  const { isWording } = useField(id);
  const locale = useLocale();
  const figures = Object.values(form.fields).filter((field) => !field.isWording);
  const names = distinctNames(figures.map((field) => [field.key, field.name[locale]] as const));
  return (text) => (isWording ? withFigureNames(text, names) : text);
}

function Entry({ entry, read }: { entry: HistoryEntry; read: (text: string) => string }) {
  const format = useFormatter();
  const t = useTranslations("desk.details");
  return (
    <li>
      <span className={css.change} lang="zh-CN">
        {entry.from === null ? null : <del>{read(entry.from) || t("nothing")}</del>}{" "}
        <ins>{read(entry.to) || t("nothing")}</ins>
      </span>
      <small>
        {entry.name} · {format.dateTime(new Date(entry.at), { dateStyle: "short", timeStyle: "short" })}
        {entry.reason ? ` · ${entry.reason}` : null}
      </small>
    </li>
  );
}
