"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { fieldHistoryAction } from "@/lib/entry/actions";
import type { HistoryEntry } from "@/lib/entry/history";
import css from "./field-history.module.css";
import { useFieldState } from "./form-context";

/** The field's last revisions: from → to, who, when, why. Read anew when the field is saved. */
export function FieldHistory({ id }: { id: string }) {
  const { version } = useFieldState(id);
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
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
          <Entry key={entry.number} entry={entry} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const format = useFormatter();
  const t = useTranslations("desk.details");
  return (
    <li>
      <span className={css.change}>
        {entry.from === null ? null : <del>{entry.from || t("nothing")}</del>}{" "}
        <ins>{entry.to || t("nothing")}</ins>
      </span>
      <small>
        {entry.name} · {format.dateTime(new Date(entry.at), { dateStyle: "short", timeStyle: "short" })}
        {entry.reason ? ` · ${entry.reason}` : null}
      </small>
    </li>
  );
}
