import Dialog from "@mui/material/Dialog";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { StaffThemeProvider } from "@/components/ui/staff-theme-provider";
import { ReauthenticateAtProvider } from "./reauthenticate-at-provider";
import { ReauthenticateForm } from "./reauthenticate-form";

type Props = { hasPassword: boolean; provider: string | null; onEnd: (isGiven: boolean) => void };

/** Asks for the password again. */
export function ReauthenticationDialog({ hasPassword, provider, onEnd }: Props) {
  const title = useId();
  const t = useTranslations("people.again");
  return (
    <StaffThemeProvider>
      <Dialog open onClose={() => onEnd(false)} aria-labelledby={title} maxWidth="xs" fullWidth>
        <DialogTitle id={title}>{t("title")}</DialogTitle>
        <DialogContent>
          {hasPassword ? (
            <ReauthenticateForm onEnd={onEnd} />
          ) : (
            <ReauthenticateAtProvider provider={provider ?? ""} onEnd={onEnd} />
          )}
        </DialogContent>
      </Dialog>
    </StaffThemeProvider>
  );
}
