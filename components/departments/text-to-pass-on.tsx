"use client";

import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/desk/copy-button";
import css from "./departments.module.css";

type Props = { text: string; label: string; hasFocus?: boolean };

/** A text to be copied into whatever people write to each other with. Where copying is not possible it can be selected. */
export function TextToPassOn({ text, label, hasFocus = false }: Props) {
  const t = useTranslations("departments.link");
  return (
    <div className={css.pass}>
      <textarea
        className={css.text}
        aria-label={label}
        value={text}
        rows={text.split("\n").length + 2}
        onFocus={(event) => event.target.select()}
        autoFocus={hasFocus}
        readOnly
      />
      <CopyButton text={text} label={t("copy")} done={t("copied")} />
    </div>
  );
}
