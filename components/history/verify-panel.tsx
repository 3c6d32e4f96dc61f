"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { Result } from "@/lib/platform/result";
import { verifyTrailAction } from "@/lib/history/trail/actions";
import type { Verified } from "@/lib/history/verification/verify-trail";
import css from "./audit.module.css";

/** The head of the chain to note down, and whether all is still what was recorded. */
export function VerifyPanel({ head }: { head: { seq: number; hash: string } }) {
  const [result, setResult] = useState<Result<Verified> | null>(null);
  const [noted, setNoted] = useState("");
  const [isRunning, start] = useTransition();
  const t = useTranslations("audit.verify");
  const entry = useTranslations("audit.list");
  const newest = result?.ok ? { seq: result.value.entries, hash: result.value.head } : head;
  return (
    <section className={css.verify} aria-labelledby="verification">
      <h2 id="verification">{t("title")}</h2>
      <p>{t("explain")}</p>
      <dl className={css.head}>
        <dt>{t("head")}</dt>
        <dd>
          <code>{newest.hash}</code> <small>{entry("entry", { seq: newest.seq })}</small>
        </dd>
        <dd className={css.help}>{t("headHelp")}</dd>
      </dl>
      <form
        className={css.ask}
        onSubmit={(event) => {
          event.preventDefault();
          start(async () => setResult(await verifyTrailAction({ head: noted.trim() })));
        }}
      >
        <TextField
          label={t("noted")}
          helperText={t("notedHelp")}
          value={noted}
          onChange={(event) => setNoted(event.target.value)}
          slotProps={{ htmlInput: { spellCheck: false, autoComplete: "off", className: css.hash } }}
        />
        <Button type="submit" variant="contained" disabled={isRunning}>
          {t("button")}
        </Button>
      </form>
      <div role="status">{isRunning ? <p>{t("running")}</p> : <Outcome result={result} />}</div>
    </section>
  );
}

function Outcome({ result }: { result: Result<Verified> | null }) {
  const locale = useLocale();
  if (result === null) return null;
  if (!result.ok) return <p className={css.refused}>{result.error.sentence[locale]}</p>;
  const { holds, sentences } = result.value;
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
