"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { ActionButton } from "@/components/desk/action-button";
import { RecoveredText } from "@/components/desk/drafts/recovered-text";
import { SubmitRow } from "@/components/desk/submit-row";
import { type Action, useAction } from "@/components/desk/use-action";
import { LiveForm } from "@/components/ui/live-form";
import { PagePart } from "@/components/ui/page-part";
import { saveTextAction } from "@/lib/site-texts/actions";
import type { LoadedText } from "@/lib/site-texts/loaders";
import { partsOfKey } from "@/lib/site-texts/text-key";
import { ConflictPart } from "./conflict-part";
import { TextInputs } from "./text-inputs";
import { TextPreview } from "./text-preview";
import { useTextForm } from "./use-text-form";

type Props = Pick<LoadedText, "textKey" | "content" | "number" | "line">;

/** Where a text is written in both languages. What is typed is kept in the browser until it is stored. */
export function TextEditor(props: Props) {
  const action = useAction({ refreshes: true });
  const t = useTranslations("siteTexts.form");
  return (
    <PagePart title={t("heading")} help={t("markdown")}>
      {props.line.isRemoval ? <p role="note">{t("removedText")}</p> : null}
      {/* A new draft begins with what is stored of it. */}
      <Form key={props.number} {...props} action={action} />
    </PagePart>
  );
}

function Form({ textKey, content, number, line, action }: Props & { action: Action }) {
  const { kind } = partsOfKey(textKey);
  const form = useTextForm({ textKey, content, number, action });
  const t = useTranslations("siteTexts.form");
  const { kept, values } = form;
  const isUnsent = ["draft", "returned"].includes(line.state ?? "draft");
  return (
    <LiveForm
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <TextInputs kind={kind} values={values} isReadOnly={action.isBusy} onChange={form.change} />
      <RecoveredText kept={kept} />
      {form.conflict ? <ConflictPart {...form.conflict} /> : null}
      <SubmitRow submit={t("save")} action={action}>
        {isUnsent || kept.isPending ? (
          <Button variant="contained" disabled={action.isBusy} onClick={() => void form.submit()}>
            {t("submit")}
          </Button>
        ) : null}
      </SubmitRow>
      <TextPreview kind={kind} values={values} />
      {kind !== "page" && content !== null ? <Remove textKey={textKey} number={number} /> : null}
    </LiveForm>
  );
}

function Remove({ textKey, number }: Pick<Props, "textKey" | "number">) {
  const t = useTranslations("siteTexts.form");
  return (
    <ActionButton
      action={() => saveTextAction({ key: textKey, basedOn: number, content: null })}
      done={t("removed")}
      means={t("removeMeans")}
      size="small"
    >
      {t("remove")}
    </ActionButton>
  );
}
