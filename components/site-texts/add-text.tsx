"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { LiveForm } from "@/components/ui/live-form";
import { useRouter } from "@/lib/platform/i18n/navigation";
import { textAddress } from "@/lib/site-texts/addresses";
import { isTextKey, textKey } from "@/lib/site-texts/text-key";
import css from "./site-texts.module.css";

/** Asks for the code of a new term, or the year of a new line of the calendar, and leads to where it is written. */
export function AddText({ kind }: { kind: "term" | "calendar" }) {
  const [code, setCode] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const router = useRouter();
  const t = useTranslations("siteTexts.add");

  function write(event: FormEvent): void {
    event.preventDefault();
    const key = textKey(kind, code.trim());
    setIsWrong(!isTextKey(key));
    if (isTextKey(key)) router.push(textAddress(key));
  }

  return (
    <details className={css.add}>
      <summary>{t(kind)}</summary>
      <LiveForm onSubmit={write}>
        <div className={css.addForm}>
          <TextField
            label={t(`${kind}Code`)}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            error={isWrong}
            helperText={t(isWrong ? `${kind}Wrong` : `${kind}Help`)}
            slotProps={{ htmlInput: { autoComplete: "off", maxLength: 60 } }}
          />
          <Button type="submit" variant="outlined">
            {t("write")}
          </Button>
        </div>
      </LiveForm>
    </details>
  );
}
