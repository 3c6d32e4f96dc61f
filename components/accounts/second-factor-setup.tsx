"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { LiveForm } from "@/components/ui/live-form";
import { PagePart } from "@/components/ui/page-part";
import { setUpSecondFactorAction } from "@/lib/accounts/people/own-account-actions";
import { useRouter } from "@/lib/platform/i18n/navigation";
import css from "./accounts.module.css";
import { RecoveryCodes } from "./recovery-codes";

/** `secret` is what the server proposes; `qr` is the same as an SVG. `next` is where it leads. */
type Props = { secret: string; qr: string; next: string };

/** Shows a proposed secret to scan, which is stored once a code from the authenticator app has confirmed it. */
export function SecondFactorSetup({ secret, qr, next }: Props) {
  const [codes, setCodes] = useState<string[] | null>(null);
  const router = useRouter();
  const t = useTranslations("people.factor");
  if (codes)
    return (
      <PagePart title={t("codesTitle")}>
        <RecoveryCodes codes={codes} onDone={() => router.push(next)} />
      </PagePart>
    );
  return (
    <>
      <PagePart title={t("scanTitle")} help={t("scan")}>
        <div role="img" aria-label={t("qr")} className={css.qr} dangerouslySetInnerHTML={{ __html: qr }} />
        <p>
          {t("manual")} <code className={css.key}>{secret.match(/.{4}/g)?.join(" ")}</code>
        </p>
        <p className={css.muted}>{t("withoutPhone")}</p>
      </PagePart>
      <PagePart title={t("confirmTitle")}>
        <ConfirmForm onConfirmed={setCodes} />
      </PagePart>
    </>
  );
}

function ConfirmForm({ onConfirmed }: { onConfirmed: (codes: string[]) => void }) {
  const { register, handleSubmit, formState } = useForm({ defaultValues: { code: "" } });
  const { run, refusal, isBusy } = useAction({ refreshes: true });
  const t = useTranslations("people.factor");
  const confirm = handleSubmit(async ({ code }) => {
    const result = await run(() => setUpSecondFactorAction({ code: code.replaceAll(" ", "") }));
    if (result.ok) onConfirmed(result.value.codes);
  });
  const isWrong = Boolean(formState.errors.code);
  return (
    <LiveForm className={css.form} onSubmit={confirm}>
      <TextField
        {...register("code", { pattern: /^\s*(\d\s*){6}$/, required: true })}
        label={t("code")}
        error={isWrong}
        helperText={isWrong ? t("codeNeeded") : undefined}
        slotProps={{ htmlInput: { inputMode: "numeric", autoComplete: "one-time-code" } }}
      />
      <Button type="submit" variant="contained" disabled={isBusy}>
        {t("confirm")}
      </Button>
      <ActionMessage refusal={refusal} />
    </LiveForm>
  );
}
