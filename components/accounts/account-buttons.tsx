"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { type DraftPlace, draftPlacesOf, removeDrafts } from "@/components/desk/draft-storage";
import { signOutAction, signOutEverywhereAction } from "@/lib/accounts/people/sign-out-actions";
import css from "./accounts.module.css";
import { UnsavedNotice } from "./unsaved-notice";

/**
 * Signs out of this session, or of all sessions at once. Plain forms, so that they work before scripts have loaded.
 * Says first what the person has not saved in this browser; a second press signs out all the same and removes it.
 */
export function AccountButtons({ personId }: { personId: string }) {
  const [unsaved, setUnsaved] = useState<readonly DraftPlace[]>([]);
  const t = useTranslations("people.account");
  const isWarned = unsaved.length > 0;

  function warn(event: FormEvent) {
    const places = isWarned ? [] : draftPlacesOf(personId);
    if (places.length === 0) return removeDrafts(personId);
    event.preventDefault();
    setUnsaved(places);
  }

  return (
    <>
      {isWarned ? <UnsavedNotice places={unsaved} /> : null}
      <div className={css.row}>
        <form action={signOutAction} onSubmit={warn}>
          <Button type="submit" variant="contained">
            {isWarned ? t("signOutAnyway") : t("signOut")}
          </Button>
        </form>
        <form action={signOutEverywhereAction} onSubmit={warn}>
          <Button type="submit" variant="outlined">
            {isWarned ? t("signOutEverywhereAnyway") : t("signOutEverywhere")}
          </Button>
        </form>
      </div>
    </>
  );
}
