"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { removeUnownedDraft, unownedDraftsOf } from "@/components/desk/drafts/draft-storage";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useSectionForm } from "./store/form-context";
import css from "./unowned-drafts.module.css";

/**
 * Unsaved text of which this browser does not know who typed it, from before it was kept for a person. It is shown, so
 * that it is not lost, but not put into the form, where it would be saved under the name of whoever is signed in.
 */
export function UnownedDrafts() {
  return useHydrated() ? <Drafts /> : null;
}

function Drafts() {
  const { store, form } = useSectionForm();
  const [drafts, setDrafts] = useState(() => unownedDraftsOf(store.ownIds()));
  const locale = useLocale();
  const t = useTranslations("entry.unowned");
  if (drafts.length === 0 || !form.isEditable) return null;

  function discard() {
    for (const { id } of drafts) removeUnownedDraft(id);
    setDrafts([]);
  }

  return (
    <Alert severity="warning" isAbove>
      {t("why", { count: drafts.length })}
      <ul className={css.list}>
        {drafts.map(({ id, typed }) => (
          <li key={id}>
            {t("line", { name: store.field(id).name[locale] })}
            <span lang="zh-CN">{typed || t("empty")}</span>
          </li>
        ))}
      </ul>
      <Button size="small" variant="outlined" onClick={discard}>
        {t("discard")}
      </Button>
    </Alert>
  );
}
