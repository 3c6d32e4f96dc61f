"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { printHead } from "@/lib/audit/head";
import { verifyTrailAction } from "@/lib/history/trail/actions";
import type { VerificationReport } from "@/lib/history/verification/verify-trail";
import css from "./audit.module.css";

/** The head of the chain to note down, and a check that nothing recorded was changed. */
export function VerifyPanel({ head }: { head: { seq: number; hash: string } }) {
  const [verified, setVerified] = useState<VerificationReport | null>(null);
  const [noted, setNoted] = useState("");
  const { run, refusal, isBusy } = useAction();
  const t = useTranslations("audit.verify");
  const newest = verified ? { seq: verified.entries, hash: verified.head } : head;

  async function verify() {
    const result = await run(() => verifyTrailAction({ head: noted.trim() }));
    setVerified(result.ok ? result.value : null);
  }

  return (
    <section className={css.verify} aria-labelledby="verification">
      <h2 id="verification">{t("title")}</h2>
      <p>{t("explain")}</p>
      <dl className={css.head}>
        <dt>{t("head")}</dt>
        <dd>
          <code>{printHead(newest)}</code>
        </dd>
        <dd className={css.help}>{t("headHelp")}</dd>
      </dl>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void verify();
        }}
      >
        <TextField
          label={t("noted")}
          helperText={t("notedHelp")}
          value={noted}
          onChange={(event) => setNoted(event.target.value)}
          slotProps={{ htmlInput: { spellCheck: false, autoComplete: "off", className: css.hash } }}
        />
        <Button type="submit" variant="contained" disabled={isBusy}>
          {t("button")}
        </Button>
      </form>
      <ActionMessage refusal={refusal} />
      <div role="status">{isBusy ? <p>{t("running")}</p> : <Outcome verified={verified} />}</div>
    </section>
  );
}

function Outcome({ verified }: { verified: VerificationReport | null }) {
  const locale = useLocale();
  if (!verified) return null;
  const { holds, sentences } = verified;
  return (
    <div className={css.outcome} data-outcome={holds ? "holds" : "broken"}>
      {sentences.map((sentence, index) => (
        <p key={sentence.en}>
          {index === 0 ? <b aria-hidden="true">{holds ? "✓ " : "✕ "}</b> : null}
          {sentence[locale]}
        </p>
      ))}
    </div>
  );
}
