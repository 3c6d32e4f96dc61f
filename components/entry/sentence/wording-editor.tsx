"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { renderNarrative } from "@/lib/narrative/narrative";
import { useSectionForm } from "../store/form-context";
import { FigurePicker } from "./figure-picker";
import { FindFigure } from "./catalogue-search-button";
import { ReviewHint } from "../figure/review-hint";
import { noSuchName } from "../store/messages";
import { TypedNumbers } from "./unbound-numbers";
import { useWording, type Wording } from "./use-wording";
import css from "./wording-editor.module.css";

/** Changes the words of a sentence. Each figure stands in it by its name in 〔〕; below is what will be printed. */
export function WordingEditor({ id, onClose }: { id: string; onClose: () => void }) {
  const { save, focus } = useSectionForm();
  const wording = useWording(id);
  const locale = useLocale();
  const t = useTranslations("desk.form");
  const { text, read, sentence } = wording;

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
        onChange={(event) => wording.setText(event.target.value)}
        onFocus={() => focus(id)}
        onKeyDown={(event) => event.key === "Escape" && onClose()}
        inputRef={wording.input}
        slotProps={{ htmlInput: { lang: "zh-CN" } }}
        multiline
        fullWidth
        autoFocus
        error={!read.ok}
        helperText={read.ok ? t("wordingHelp") : noSuchName(read.unknown)[locale]}
      />
      <ReviewHint id={id} />
      {sentence === null ? null : <Preview sentence={sentence} printedOf={wording.printedOf} />}
      <TypedNumbers id={id} wording={wording} />
      <div className={css.buttons}>
        <Button variant="contained" size="small" onClick={keep} disabled={!read.ok}>
          {t("keepWording")}
        </Button>
        <Button size="small" onClick={onClose}>
          {t("cancel")}
        </Button>
        <InsertFigure id={id} wording={wording} />
      </div>
    </div>
  );
}

function Preview({ sentence, printedOf }: { sentence: string; printedOf: (key: string) => string }) {
  const t = useTranslations("entry.wording");
  return (
    <p className={css.preview}>
      <small>{t("preview")}</small>
      <span lang="zh-CN">{renderNarrative(sentence, (key) => printedOf(key) || null)}</span>
    </p>
  );
}

function InsertFigure({ id, wording }: { id: string; wording: Wording }) {
  const t = useTranslations("entry.wording");
  return (
    <>
      <FigurePicker label={t("insert")} wording={wording} onPick={wording.insert} />
      <FindFigure id={id} number={null} sentence={wording.sentence ?? ""} onFound={wording.insert} />
    </>
  );
}
