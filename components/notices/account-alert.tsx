"use client";

import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Button from "@mui/material/Button";
import { useLocale, useTranslations } from "next-intl";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { markReadAction } from "@/lib/notices/actions";
import { accountAdvice } from "@/lib/notices/messages";
import type { Notice } from "@/lib/notices/notice";
import { AccountChanges } from "./account-changes";
import { announceRead } from "./use-unread";

/**
 * Tells at the first sign-in after it what was done to the person's account. Shows with it what was read already: who got into the
 * account by a link may have read it.
 */
export function AccountAlert({ notices }: { notices: readonly Notice[] }) {
  const { run, refusal, isBusy } = useAction({ refreshes: true });
  const locale = useLocale();
  const t = useTranslations("desk.notices");
  const unread = notices.filter(({ isRead }) => !isRead).map(({ id }) => id);
  if (unread.length === 0) return null;

  async function confirm(): Promise<void> {
    const result = await run(() => markReadAction({ ids: unread }));
    if (result.ok) announceRead();
  }

  return (
    <Alert severity="warning" sx={{ mb: 3 }}>
      <AlertTitle>{t("accountChanged")}</AlertTitle>
      <AccountChanges notices={notices} />
      <p>{accountAdvice[locale]}</p>
      <Button sx={{ my: 1 }} variant="outlined" size="small" disabled={isBusy} onClick={() => void confirm()}>
        {t("accountKnown")}
      </Button>
      <ActionMessage refusal={refusal} />
    </Alert>
  );
}
