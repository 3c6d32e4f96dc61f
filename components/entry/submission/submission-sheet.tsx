"use client";

import Drawer from "@mui/material/Drawer";
import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { RecoveredText } from "@/components/desk/drafts/recovered-text";
import type { Refused } from "@/components/desk/refused";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { unlessComposing } from "@/components/ui/composing";
import { StaffThemeProvider } from "@/components/ui/staff-theme-provider";
import type { ReceivedForm } from "@/lib/entry/form/sent-form";
import { AskedList } from "./asked-list";
import { CorrectionReasons } from "./correction-reasons";
import { GapList, type GoToGap } from "./gap-list";
import { GoingList } from "./going-list";
import { ReturnedFields } from "./returned-fields";
import { asksNothing, missingIn, submissionOf } from "./submission-draft";
import type { FieldStore } from "../store/field-store";
import { type SubmissionPreview, submissionPreviewOf } from "./submission-preview";
import css from "./submission-sheet.module.css";
import type { DraftState } from "./use-submission-draft";

type Props = {
  form: ReceivedForm;
  state: DraftState;
  refusal: Refused | null;
  isBusy: boolean;
  go: GoToGap;
  onClose: () => void;
  onSubmit: (submission: ReturnType<typeof submissionOf>) => void;
};

/**
 * Half a page, on a phone a whole one, on which a section is submitted: what is missing and asked, a note to the reviewer and
 * what is sent. If there is nothing to read or answer, the focus is on the button that sends.
 */
export function SubmissionSheet({ store, ...props }: Props & { store: FieldStore }) {
  const { form, onClose } = props;
  const locale = useLocale();
  const t = useTranslations("entry.submission");
  return (
    <StaffThemeProvider>
      <Drawer
        open
        anchor="right"
        disableRestoreFocus
        transitionDuration={0}
        onClose={onClose}
        // The form's own keys stay behind the sheet.
        onKeyDown={unlessComposing((event) => event.stopPropagation())}
        slotProps={{
          // The form stays readable behind the sheet.
          backdrop: { sx: { background: "rgb(0 0 0 / 20%)" } },
          paper: {
            role: "dialog",
            "aria-modal": true,
            "aria-labelledby": "submission-title",
            className: css.sheet,
          },
        }}
      >
        <h2 id="submission-title" className={css.title}>
          {t("title", { number: form.number, title: form.title[locale] })}
        </h2>
        <SheetContent {...props} preview={submissionPreviewOf(form, store)} />
      </Drawer>
    </StaffThemeProvider>
  );
}

function SheetContent(props: Props & { preview: SubmissionPreview }) {
  const { form, preview, state, refusal, isBusy, go, onClose, onSubmit } = props;
  const [isPressed, setPressed] = useState(false);
  const content = useRef<HTMLDivElement>(null);
  const t = useTranslations("entry.submission");
  const missing = missingIn(preview, state.draft);
  const told = isPressed ? missing : null;

  function submit() {
    if (isBusy) return;
    setPressed(true);
    if (missing === null) return onSubmit(submissionOf(form.sectionId, preview, state.draft));
    content.current?.querySelector<HTMLElement>(`[data-answer="${missing}"]`)?.focus();
  }

  return (
    <div ref={content} className={css.content}>
      <div className={css.parts}>
        <ActionMessage refusal={refusal} />
        <AskedList
          title={t("blocked", { count: preview.blockers.length })}
          asked={preview.blockers}
          isBlocking
          go={go}
        />
        <AskedList title={t("blanks", { count: preview.blanks.length })} asked={preview.blanks} go={go} />
        <CorrectionReasons
          gaps={preview.withoutReason}
          state={state}
          go={go}
          isMissing={told === "reason"}
          hasFocus={preview.blockers.length === 0}
        />
        <ReturnedFields gaps={preview.returned} returns={preview.returns} state={state} go={go} />
        <ReviewerNote state={state} isAnswer={preview.returned.length > 0} isMissing={told === "note"} />
        <GapList
          title={t("empty", { count: preview.empty.length })}
          help={t("emptyHelp")}
          gaps={preview.empty}
          go={go}
        >
          {() => null}
        </GapList>
        <GapList
          title={t("commented", { count: preview.commented.length })}
          gaps={preview.commented}
          go={go}
        />
        <GoingList preview={preview} go={go} />
      </div>
      {told === "field" ? <Alert severity="error">{t("nothing")}</Alert> : null}
      <div className={css.actions}>
        <SendButton preview={preview} state={state} isBusy={isBusy} onClick={submit} />
        <Button onClick={onClose}>{t("cancel")}</Button>
      </div>
    </div>
  );
}

type NoteProps = { state: DraftState; isAnswer: boolean; isMissing: boolean };

function ReviewerNote({ state, isAnswer, isMissing }: NoteProps) {
  const t = useTranslations("entry.submission");
  return (
    <div>
      <TextField
        label={t(isAnswer ? "noteNeeded" : "note")}
        value={state.draft.note}
        onChange={(event) => state.note.setText(event.target.value)}
        error={isMissing}
        helperText={isMissing ? t("noteMissing") : undefined}
        slotProps={{ htmlInput: { maxLength: 1000, "data-answer": "note" } }}
        minRows={2}
        fullWidth
        multiline
      />
      <RecoveredText kept={state.note} />
    </div>
  );
}

type SendProps = { preview: SubmissionPreview; state: DraftState; isBusy: boolean; onClick: () => void };

function SendButton({ preview, state, isBusy, onClick }: SendProps) {
  const t = useTranslations("entry.submission");
  const count = preview.going.filter(({ id }) => !state.draft.leftOut.has(id)).length;
  const empty = preview.empty.length;
  return (
    <Button variant="contained" autoFocus={asksNothing(preview)} aria-disabled={isBusy} onClick={onClick}>
      {empty > 0 ? t("sendWithEmpty", { count, empty }) : t("send", { count })}
    </Button>
  );
}
