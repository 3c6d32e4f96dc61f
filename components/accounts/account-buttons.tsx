"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { signOutAction, signOutEverywhereAction } from "@/lib/accounts/people/sign-out-actions";
import css from "./accounts.module.css";
import { UnsavedNotice } from "./unsaved-notice";
import { useUnsaved } from "./use-unsaved";

/**
 * Signs out of this session, or of all sessions at once. Plain forms, so that they work before scripts have loaded.
 * Says first what the person has not saved in this browser; a second press signs out all the same and removes it.
 */
export function AccountButtons({ personId }: { personId: string }) {
  const { unsaved, warn } = useUnsaved(personId);
  const t = useTranslations("people.account");
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
