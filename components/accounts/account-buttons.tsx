"use client";

import Button from "@mui/material/Button";
import { signOut } from "next-auth/react";
import { useTranslations } from "next-intl";
import { signOutEverywhereAction } from "@/lib/accounts/actions";
import css from "./accounts.module.css";

/** Ends this session, or every session of the person at once. */
export function AccountButtons({ personId, home }: { personId: string; home: string }) {
  const t = useTranslations("desk.account");

  async function everywhere() {
    const result = await signOutEverywhereAction({ personId }).catch(() => null);
    if (result?.ok) await signOut({ callbackUrl: home });
  }

  return (
    <div className={css.buttons}>
      <Button variant="contained" onClick={() => signOut({ callbackUrl: home })}>
        {t("signOut")}
      </Button>
      <Button variant="outlined" onClick={everywhere}>
        {t("signOutEverywhere")}
      </Button>
    </div>
  );
}
