"use client";

import Alert from "@mui/material/Alert";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionButton } from "@/components/desk/action-button";
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
  const t = useTranslations("people.factor");
  if (codes) return <RecoveryCodes codes={codes} onDone={() => setCodes(null)} />;

  async function renew() {
    const result = await renewRecoveryCodesAction({});
    if (result.ok) setCodes(result.value.codes);
    return result;
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
          <ActionButton action={renew} means={t("renewMeans")}>
            {t("renew")}
          </ActionButton>
        ) : null}
      </div>
      {isSetUp && rule !== "required" ? <RemoveSecondFactor /> : null}
    </div>
  );
}
