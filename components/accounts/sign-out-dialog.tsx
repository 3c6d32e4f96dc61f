import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { useTranslations } from "next-intl";
import { type FormEvent, useId } from "react";
import { StaffThemeProvider } from "@/components/ui/staff-theme-provider";
import { signOutAction } from "@/lib/accounts/people/sign-out-actions";
import { UnsavedNotice, type UnsavedPlaces } from "./unsaved-notice";

type Props = { unsaved: UnsavedPlaces; onStay: () => void; onSignOut: (event: FormEvent) => void };

/** Says before signing out what is not saved in this browser. */
export function SignOutDialog({ unsaved, onStay, onSignOut }: Props) {
  const title = useId();
  const t = useTranslations("desk.shell");
  const tAccount = useTranslations("people.account");
  return (
    <StaffThemeProvider>
      <Dialog open onClose={onStay} aria-labelledby={title} maxWidth="sm" fullWidth>
        <DialogTitle id={title}>{tAccount("signOut")}</DialogTitle>
        <DialogContent>
          <UnsavedNotice places={unsaved} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onStay}>{t("stay")}</Button>
          <form action={signOutAction} onSubmit={onSignOut}>
            <Button type="submit" variant="outlined">
              {tAccount("signOutAnyway")}
            </Button>
          </form>
        </DialogActions>
      </Dialog>
    </StaffThemeProvider>
  );
}
