"use client";

import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { renewRecoveryCodesAction } from "@/lib/accounts/people/own-account-actions";
import type { SecondFactorRule } from "@/lib/accounts/sessions/required-steps";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./accounts.module.css";
import { RecoveryCodes } from "./recovery-codes";
import { RemoveSecondFactor } from "./remove-second-factor";

type Props = { isSetUp: boolean; codesLeft: number; rule: SecondFactorRule; isUnreadable: boolean };

/** Whether a second factor is set up, and what can be done about it. */
export function SecondFactor({ isSetUp, codesLeft, rule, isUnreadable }: Props) {
  const [codes, setCodes] = useState<string[] | null>(null);
  const { run, refusal, isBusy } = useAction({ refreshes: true });
  const t = useTranslations("people.factor");
  if (codes) return <RecoveryCodes codes={codes} onDone={() => setCodes(null)} />;

  async function renew() {
    const result = await run(() => renewRecoveryCodesAction({}));
    if (result.ok) setCodes(result.value.codes);
  }

  return (
    <div className={css.form}>
      <p>
        {isSetUp ? t("on", { count: codesLeft }) : t("off")} {rule === "free" ? null : t(`rule.${rule}`)}
      </p>
      {isUnreadable ? <Alert severity="warning">{t("unreadable")}</Alert> : null}
      <div className={css.row}>
        <Link href="/desk/account/second-factor" prefetch={false}>
          {isSetUp ? t("setUpAnew") : t("setUp")}
        </Link>
        {isSetUp ? (
          <Button variant="outlined" onClick={renew} disabled={isBusy}>
            {t("renew")}
          </Button>
        ) : null}
      </div>
      <ActionMessage refusal={refusal} />
      {isSetUp && rule !== "required" ? <RemoveSecondFactor /> : null}
    </div>
  );
}
