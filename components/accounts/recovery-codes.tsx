"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { CopyButton } from "./copy-button";
import css from "./accounts.module.css";

/** Codes that are shown this once, to be copied, downloaded or printed. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const t = useTranslations("people.factor");
  const text = `${codes.join("\n")}\n`;

  function download() {
    const address = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
    const link = Object.assign(document.createElement("a"), { href: address, download: t("fileName") });
    link.click();
    URL.revokeObjectURL(address);
  }

  return (
    <div className={css.form}>
      <p>{t("codesHelp")}</p>
      <ol className={css.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className={css.row}>
        <CopyButton text={text} label={t("copy")} done={t("copied")} />
        <Button variant="outlined" onClick={download}>
          {t("download")}
        </Button>
        <Button variant="outlined" onClick={() => window.print()}>
          {t("print")}
        </Button>
        <Button variant="contained" onClick={onKept}>
          {t("kept")}
        </Button>
      </div>
    </div>
  );
}
