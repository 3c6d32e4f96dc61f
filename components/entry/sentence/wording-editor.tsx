"use client";

import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { RecoveredText } from "@/components/desk/drafts/recovered-text";
import { Button } from "@/components/ui/button";
import { unlessComposing } from "@/components/ui/composing";
import { StaffThemeProvider } from "@/components/ui/staff-theme-provider";
import { renderNarrative } from "@/lib/narrative/narrative";
import { usePlaceLanguage, useSectionForm } from "../store/form-context";
import { ReviewHint } from "../figure/review-hint";
import { noSuchName } from "../store/messages";
import { BlankOffers } from "./blank-offers";
import { FigurePicker } from "./figure-picker";
import { CatalogueSearchButton } from "./catalogue-search-button";
import { TheirChanges } from "./their-changes";
import { UnboundNumbers } from "./unbound-numbers";
import { useWording, type Wording } from "./use-wording";
import css from "./wording-editor.module.css";

/**
 * Edits the wording of a sentence. Each figure is shown by its name in 〔〕; below is a preview of the printed
 * sentence. What is written stays in the browser until it is saved, also when the editor is closed.
 */
export function WordingEditor({ id, onClose }: { id: string; onClose: () => void }) {
  const { save, focus, store } = useSectionForm();
  const wording = useWording(id);
  const locale = useLocale();
  const language = usePlaceLanguage();
  const t = useTranslations("desk.form");
  const { text, parsed, sentence } = wording;

  function saveWording() {
    if (!parsed.ok) return;
    // Saved over an older version than is shown now, it becomes a conflict instead of undoing what was saved meanwhile.
    const isOlder = wording.version !== store.get(id).version;
    save(id, { typed: parsed.sentence, ...(isOlder && { basedOn: wording.version }) });
    wording.clear();
    onClose();
  }

  return (
    <StaffThemeProvider>
      <div className={css.editor}>
        <TextField
          label={t("wording")}
          value={text}
          onChange={(event) => wording.setText(event.target.value)}
          onFocus={() => focus(id)}
          onKeyDown={unlessComposing((event) => event.key === "Escape" && onClose())}
          inputRef={wording.input}
          slotProps={{ htmlInput: { lang: language, "data-field-id": id } }}
          multiline
          fullWidth
          autoFocus
          error={!parsed.ok}
          helperText={parsed.ok ? t("wordingHelp") : noSuchName(parsed.unknown)[locale]}
        />
        <RecoveredText kept={{ isRecovered: wording.isRecovered, clear: wording.discard }} />
        <TheirChanges wording={wording} />
        <ReviewHint id={id} />
        {sentence === null ? null : <Preview sentence={sentence} printedOf={wording.printedOf} />}
        <UnboundNumbers id={id} wording={wording} />
        <BlankOffers wording={wording} />
        <div className={css.buttons}>
          <Button variant="contained" size="small" onClick={saveWording} disabled={!parsed.ok}>
            {t("keepWording")}
          </Button>
          <Button size="small" onClick={onClose}>
            {t("cancel")}
          </Button>
          <InsertFigure id={id} wording={wording} />
        </div>
      </div>
    </StaffThemeProvider>
  );
}

function Preview({ sentence, printedOf }: { sentence: string; printedOf: (key: string) => string }) {
  const t = useTranslations("entry.wording");
  return (
    <p className={css.preview}>
      <small>{t("preview")}</small>
      <span lang={usePlaceLanguage()}>{renderNarrative(sentence, (key) => printedOf(key) || null)}</span>
    </p>
  );
}

function InsertFigure({ id, wording }: { id: string; wording: Wording }) {
  const t = useTranslations("entry.wording");
  return (
    <>
      <FigurePicker label={t("insert")} wording={wording} onSelect={wording.insert} />
      <CatalogueSearchButton
        id={id}
        number={null}
        sentence={wording.sentence ?? ""}
        onSelect={wording.insert}
      />
    </>
  );
}
