"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { distinctNames, fromNamed, toNamed } from "@/lib/narrative/named";
import { useFieldState, useSectionForm } from "./form-context";
import { noSuchName } from "./sentences";
import css from "./wording-editor.module.css";

/** Changes the words of a sentence. Each figure stands in it by its name in 〔〕. */
export function WordingEditor({ id, onClose }: { id: string; onClose: () => void }) {
  const { form, save, focus } = useSectionForm();
  const { printed } = useFieldState(id);
  const locale = useLocale();
  const t = useTranslations("desk.form");
  const names = useMemo(() => {
    const figures = Object.values(form.fields).filter((field) => !field.isWording);
    return distinctNames(figures.map((field) => [field.key, field.name[locale]] as const));
  }, [form, locale]);
  const [text, setText] = useState(() => toNamed(printed, names));
  const read = fromNamed(text, names);

  function keep() {
    if (!read.ok) return;
    save(id, { typed: read.sentence });
    onClose();
  }

  return (
    <div className={css.editor}>
      <TextField
        label={t("wording")}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onFocus={() => focus(id)}
        onKeyDown={(event) => event.key === "Escape" && onClose()}
        multiline
        fullWidth
        autoFocus
        error={!read.ok}
        helperText={read.ok ? t("wordingHelp") : noSuchName(read.unknown)[locale]}
      />
      <div className={css.buttons}>
        <Button variant="contained" size="small" onClick={keep} disabled={!read.ok}>
          {t("keepWording")}
        </Button>
        <Button size="small" onClick={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
