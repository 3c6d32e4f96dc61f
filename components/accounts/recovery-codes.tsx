"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/desk/copy-button";
import css from "./accounts.module.css";

/** Recovery codes to copy, download or print. They cannot be shown again. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const t = useTranslations("people.factor");
  const text = `${codes.join("\n")}\n`;

  function download() {
    const url = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
    const link = Object.assign(document.createElement("a"), { href: url, download: t("fileName") });
    link.click();
    URL.revokeObjectURL(url);
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
        <Button variant="contained" onClick={onDone}>
          {t("kept")}
        </Button>
      </div>
    </div>
  );
}
