"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { group } from "d3-array";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useKeptText } from "@/components/desk/drafts/kept-text";
import { RecoveredText } from "@/components/desk/drafts/recovered-text";
import { unlessComposing } from "@/components/ui/composing";
import type { TargetField } from "@/lib/intake/confirmation";
import type { StoredProposal } from "@/lib/intake/proposal";
import { withFigureKeys, withFigureNames } from "@/lib/narrative/named";
import { closeOnEscape } from "./close-on-escape";
import { useConfirm } from "./confirm-context";
import css from "./proposal-list.module.css";
import { useFigureNames } from "./use-figure-names";

type Props = { proposal: StoredProposal; onClose: () => void };

/** Corrects the value of a proposal, or the field it is for. */
export function CorrectForm({ proposal, onClose }: Props) {
  const { correct, next } = useConfirm();
  const names = useFigureNames();
  const isSentence = proposal.kind === "text";
  const value = proposal.decision?.printed ?? proposal.typed;
  const locale = useLocale();
  const read = isSentence ? withFigureNames(value, names) : value;
  // The names of figures are those of the language.
  const kept = useKeptText(`proposal/${proposal.id}/${locale}`, read);
  const { text } = kept;
  const parsed = isSentence ? withFigureKeys(text, names) : ({ ok: true, sentence: text } as const);
  const [fieldId, setFieldId] = useState(proposal.decision?.fieldId ?? proposal.fieldId ?? "");
  const t = useTranslations("intake.confirm.form");

  async function save(event: FormEvent) {
    event.preventDefault();
    if (fieldId === "" || !parsed.ok) return;
    const isSaved = await correct(proposal, { fieldId, typed: parsed.sentence });
    if (!isSaved) return;
    kept.clear();
    onClose();
    next();
  }

  return (
    <form
      className={css.form}
      onSubmit={(event) => void save(event)}
      onKeyDown={unlessComposing(closeOnEscape(proposal.id, onClose))}
    >
      <TextField
        label={t("value")}
        helperText={isSentence ? t("sentenceHelp") : undefined}
        value={text}
        onChange={(event) => kept.setText(event.target.value)}
        error={!parsed.ok}
        multiline={isSentence}
        autoFocus
        fullWidth
        slotProps={{ htmlInput: { lang: "zh-CN", autoComplete: "off" } }}
      />
      <RecoveredText kept={kept} />
      <FieldChoice proposal={proposal} fieldId={fieldId} onChange={setFieldId} />
      <div className={css.buttons}>
        <Button type="submit" size="small" variant="outlined" disabled={fieldId === "" || !parsed.ok}>
          {t("save")}
        </Button>
        <Button size="small" onClick={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}

type ChoiceProps = { proposal: StoredProposal; fieldId: string; onChange: (id: string) => void };

/** The fields of the section or the report that may hold such a value, the likeliest ones first. */
function FieldChoice({ proposal, fieldId, onChange }: ChoiceProps) {
  const { fields, loaded } = useConfirm();
  const locale = useLocale();
  const t = useTranslations("intake.confirm");
  const all = loaded.choices.flatMap((id) => fields[id] ?? []);
  const fitting = all.filter((field) => field.isEditable && isFitting(field, proposal));
  const likely = fitting.filter(({ id, key }) => id === proposal.fieldId || proposal.others.includes(key));
  const rest = group(
    fitting.filter((field) => !likely.includes(field)),
    ({ section }) => section,
  );
  const optionOf = ({ id, label, previous }: TargetField) => (
    <option key={id} value={id}>
      {label[locale]}
      {previous ? ` · ${previous.year} ${previous.printed}` : ""}
    </option>
  );
  return (
    <TextField
      select
      label={t("form.field")}
      value={fieldId}
      onChange={(event) => onChange(event.target.value)}
      fullWidth
      slotProps={{ select: { native: true } }}
    >
      <option value="">{t("noField")}</option>
      {likely.length > 0 ? <optgroup label={t("form.likely")}>{likely.map(optionOf)}</optgroup> : null}
      {[...rest].map(([section, own]) => (
        <optgroup key={section} label={t("section", { section })}>
          {own.map(optionOf)}
        </optgroup>
      ))}
    </TextField>
  );
}

function isFitting(field: TargetField, proposal: StoredProposal): boolean {
  return proposal.kind === "text" ? field.kind === "text" : field.kind === proposal.kind;
}
