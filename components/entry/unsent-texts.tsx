"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo, useSyncExternalStore } from "react";
import { findKeptText } from "@/components/desk/drafts/kept-text-storage";
import { Alert } from "@/components/ui/alert";
import { useHydrated } from "@/components/ui/use-hydrated";
import { focusNext } from "./focus-next";
import { useSectionForm } from "./store/form-context";
import css from "./unowned-drafts.module.css";

const keysOf = (id: string) => [
  `comment/${id}`,
  ...["source", "quotation", "page", "link"].map((part) => `source/${id}/${part}`),
];

const isKept = (personId: string, id: string) =>
  keysOf(id).some((key) => findKeptText(personId, key) !== null);

/**
 * Leads to the figures whose details hold a comment or a part of a source that was written on an earlier visit and not stored:
 * the details are shown of one figure at a time.
 */
export function UnsentTexts() {
  const { store, form } = useSectionForm();
  const isHydrated = useHydrated();
  const locale = useLocale();
  const t = useTranslations("entry.unsent");
  // Again after each change of the form: sending a comment is one.
  useSyncExternalStore(store.subscribe, store.counts, store.counts);
  const { personId } = form;
  const found = useMemo(
    () => (isHydrated ? store.ownIds().filter((id) => isKept(personId, id)) : []),
    [isHydrated, store, personId],
  );
  const ids = found.filter((id) => isKept(personId, id));
  if (ids.length === 0) return null;
  return (
    <Alert severity="info" isAbove>
      {t("why", { count: ids.length })}
      <ul className={css.list}>
        {ids.map((id) => (
          <li key={id}>
            <button
              type="button"
              className={css.link}
              onClick={({ currentTarget }) => focusNext(currentTarget.closest("form"), [id])}
            >
              {store.field(id).name[locale]}
            </button>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
