"use client";

import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { signOutAction } from "@/lib/accounts/people/sign-out-actions";
import { Link, usePathname } from "@/lib/platform/i18n/navigation";
import css from "./signed-in.module.css";
import { UnsavedNotice } from "./unsaved-notice";
import { useUnsaved } from "./use-unsaved";

/** Says on every staff page who is signed in, and signs out with one press unless something is not saved in this browser. */
export function SignedIn({ personId, name }: { personId: string; name: string }) {
  const { unsaved, warn, dismiss } = useUnsaved(personId);
  const title = useId();
  const isHere = usePathname() === "/desk/account";
  const t = useTranslations("desk.shell");
  const tAccount = useTranslations("people.account");
  return (
    <>
      <span className={css.person}>
        <Link
          href="/desk/account"
          prefetch={false}
          aria-current={isHere ? "page" : undefined}
          aria-label={t("account", { name })}
          title={t("account", { name })}
        >
          {name}
        </Link>
        <form action={signOutAction} onSubmit={warn}>
          <button type="submit">{t("signOut")}</button>
        </form>
      </span>
      <Dialog open={unsaved !== null} onClose={dismiss} aria-labelledby={title} maxWidth="sm" fullWidth>
        <DialogTitle id={title}>{tAccount("signOut")}</DialogTitle>
        <DialogContent>{unsaved ? <UnsavedNotice places={unsaved} /> : null}</DialogContent>
        <DialogActions>
          <Button onClick={dismiss}>{t("stay")}</Button>
          <form action={signOutAction} onSubmit={warn}>
            <Button type="submit" variant="outlined">
              {tAccount("signOutAnyway")}
            </Button>
          </form>
        </DialogActions>
      </Dialog>
    </>
  );
}
