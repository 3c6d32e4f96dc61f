"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { useState } from "react";
import css from "./departments.module.css";

/** A text to be copied into whatever people write to each other with. Where copying is not possible it can be selected. */
export function TextToPassOn({ text, label }: { text: string; label: string }) {
  const [isCopied, setCopied] = useState(false);
  const t = useTranslations("departments.link");
  const copy = () =>
    // `navigator.clipboard` exists on https and localhost only.
    navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className={css.pass}>
      <textarea
        className={css.text}
        aria-label={label}
        value={text}
        rows={text.split("\n").length + 2}
        onFocus={(event) => event.target.select()}
        readOnly
      />
      <Button size="small" variant="outlined" onClick={copy}>
        <span role="status">{isCopied ? `✓ ${t("copied")}` : t("copy")}</span>
      </Button>
    </div>
  );
}
