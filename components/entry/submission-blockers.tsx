"use client";

import { useLocale } from "next-intl";
import { useRef } from "react";
import type { SubmissionBlocker } from "@/lib/review/submission-blocker";
import { useSectionForm } from "./store/form-context";
import css from "./submission-blockers.module.css";
import { focusFromHash } from "./focus-next";

/** What has to be settled before the section can be submitted; each entry leads to its field. */
export function SubmissionBlockers({ blockers }: { blockers: readonly SubmissionBlocker[] }) {
  const { byKey } = useSectionForm();
  const list = useRef<HTMLUListElement>(null);
  const locale = useLocale();

  function go({ kind, key }: SubmissionBlocker): void {
    focusFromHash(list.current?.closest("form") ?? null, `#${kind === "number" ? "words" : "field"}-${key}`);
  }

  return (
    <ul ref={list} className={css.list}>
      {blockers.map((blocker) => (
        <li key={`${blocker.key} ${blocker.id}`}>
          <button type="button" onClick={() => go(blocker)}>
            {byKey.get(blocker.key)?.name[locale]}
          </button>{" "}
          {blocker.sentence[locale]}
        </li>
      ))}
    </ul>
  );
}
