"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { LiveForm } from "@/components/ui/live-form";
import type { NewYear } from "@/lib/intake/first-year/loaders";
import { type Contents, readContents } from "@/lib/outline/contents/read-contents";
import { ContentsPreview } from "./contents-preview";
import css from "./first-year.module.css";

/** Reads a table of contents as it is typed or pasted, and shows the sections for checking. */
export function OpenFromContents({ newYear }: { newYear: NewYear }) {
  const [text, setText] = useState("");
  const [read, setRead] = useState<{ contents: Contents; times: number } | null>(null);
  const t = useTranslations("firstYear.contents");
  return (
    <>
      <LiveForm
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          setRead({ contents: readContents(text), times: (read?.times ?? 0) + 1 });
        }}
      >
        <TextField
          label={t("paste")}
          helperText={t("pasteHelp")}
          value={text}
          onChange={(event) => setText(event.target.value)}
          multiline
          fullWidth
          minRows={8}
          maxRows={24}
          slotProps={{ htmlInput: { lang: "zh", spellCheck: false } }}
        />
        <div className={css.buttons}>
          <Button type="submit" variant={read ? "outlined" : "contained"} disabled={text.trim() === ""}>
            {t(read ? "readAgain" : "read")}
          </Button>
          {read?.contents.sections.length === 0 ? <span role="alert">{t("nothing")}</span> : null}
        </div>
      </LiveForm>
      {read && read.contents.sections.length > 0 ? (
        <ContentsPreview key={read.times} contents={read.contents} newYear={newYear} />
      ) : null}
    </>
  );
}
