"use client";

import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { ActionMessage } from "./action-message";
import type { Refused } from "./refused";

type Props = {
  isOpen: boolean;
  isBusy: boolean;
  refusal: Refused | null;
  /** What will be done, as a verb; the button that does it says the same. */
  title: string;
  /** What follows from it, and whether it can be taken back. */
  means: ReactNode;
  onConfirm: () => void;
  onLeave: () => void;
};

/** Says what an action does before it is done. The focus begins on the button that does nothing. */
export function ConfirmDialog({ isOpen, isBusy, refusal, title, means, onConfirm, onLeave }: Props) {
  const [titleId, meansId] = [useId(), useId()];
  const t = useTranslations("desk.confirm");
  return (
    <Dialog
      open={isOpen}
      onClose={onLeave}
      aria-labelledby={titleId}
      aria-describedby={meansId}
      maxWidth="xs"
      fullWidth
    >
      <DialogTitle id={titleId}>{t("title", { action: title })}</DialogTitle>
      <DialogContent>
        <div id={meansId}>{means}</div>
        <ActionMessage refusal={refusal} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onLeave} autoFocus>
          {t("leave")}
        </Button>
        <Button variant="contained" disabled={isBusy} onClick={onConfirm}>
          {title}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
