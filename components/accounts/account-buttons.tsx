"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { draftPlacesOf, removeDrafts } from "@/components/desk/draft-storage";
import { keptTextPlacesOf, removeKeptTexts } from "@/components/desk/kept-text-storage";
import { signOutAction, signOutEverywhereAction } from "@/lib/accounts/people/sign-out-actions";
import css from "./accounts.module.css";
import { UnsavedNotice, type UnsavedPlaces } from "./unsaved-notice";

/**
 * Signs out of this session, or of all sessions at once. Plain forms, so that they work before scripts have loaded.
 * Says first what the person has not saved in this browser; a second press signs out all the same and removes it.
 */
export function AccountButtons({ personId }: { personId: string }) {
  const [unsaved, setUnsaved] = useState<UnsavedPlaces | null>(null);
  const t = useTranslations("people.account");

  function warn(event: FormEvent) {
    const places = { drafts: draftPlacesOf(personId), texts: keptTextPlacesOf(personId) };
    if (unsaved || (places.drafts.length === 0 && places.texts.length === 0)) {
      removeDrafts(personId);
      return removeKeptTexts(personId);
    }
    event.preventDefault();
    setUnsaved(places);
  }

  return (
    <>
      {unsaved ? <UnsavedNotice places={unsaved} /> : null}
      <div className={css.row}>
        <form action={signOutAction} onSubmit={warn}>
          <Button type="submit" variant="contained">
            {unsaved ? t("signOutAnyway") : t("signOut")}
          </Button>
        </form>
        <form action={signOutEverywhereAction} onSubmit={warn}>
          <Button type="submit" variant="outlined">
            {unsaved ? t("signOutEverywhereAnyway") : t("signOutEverywhere")}
          </Button>
        </form>
      </div>
    </>
  );
}
