"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { unlessComposing } from "@/components/ui/composing";
import { withFigureKeys } from "@/lib/narrative/named";
import type { StoredProposal } from "@/lib/intake/proposal";
import { closeOnEscape } from "./close-on-escape";
import { useConfirm } from "./confirm-context";
import { type ChosenIndicator, IndicatorChoice } from "./indicator-choice";
import css from "./proposal-list.module.css";
import { useNewWording } from "./use-new-wording";

type Props = { proposal: StoredProposal; onClose: () => void };

/** Makes a reading a new figure: its indicator, and the sentence that it is told in. */
export function NewFigureForm({ proposal, onClose }: Props) {
  const { make, next } = useConfirm();
  const t = useTranslations("intake.confirm.newForm");
  const tForm = useTranslations("intake.confirm.form");
  const [typed, setTyped] = useState(proposal.typed);
  const [indicator, setIndicator] = useState<ChosenIndicator | null>(null);
  const wording = useNewWording(proposal);
  const { sentences, sentence, text, names } = wording;
  if (!sentence) return <p className={css.none}>{t("noSentence")}</p>;
  const parsed = withFigureKeys(text, names);

  async function save() {
    if (!indicator || !parsed.ok || !sentence) return;
    const where = { sentenceId: sentence.id, wording: parsed.sentence, basedOn: sentence.version };
    const isMade = await make(proposal, { ...where, typed, indicator: indicator.value });
    if (!isMade) return;
    onClose();
    next();
  }

  return (
    <div
      role="group"
      aria-label={t("title")}
      className={css.form}
      onKeyDown={unlessComposing(closeOnEscape(proposal.id, onClose))}
    >
      <TextField
        label={tForm("value")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        autoFocus
        fullWidth
        slotProps={{ htmlInput: { lang: "zh-CN", autoComplete: "off" } }}
      />
      <IndicatorChoice
        proposal={proposal}
        sentenceId={sentence.id}
        chosen={indicator}
        onChoose={setIndicator}
      />
      <SentenceChoice sentences={sentences} sentenceId={sentence.id} onChoose={wording.choose} />
      <TextField
        label={t("wording")}
        helperText={t("wordingHelp")}
        value={text}
        onChange={(event) => wording.setText(event.target.value)}
        error={!parsed.ok}
        multiline
        fullWidth
        slotProps={{ htmlInput: { lang: "zh-CN" } }}
      />
      <div className={css.buttons}>
        <Button
          size="small"
          variant="outlined"
          disabled={!indicator || !parsed.ok}
          onClick={() => void save()}
        >
          {tForm("save")}
        </Button>
        <Button size="small" onClick={onClose}>
          {tForm("cancel")}
        </Button>
      </div>
    </div>
  );
}

type Sentences = ReturnType<typeof useNewWording>["sentences"];
type SentenceProps = { sentences: Sentences; sentenceId: string; onChoose: (id: string) => void };

function SentenceChoice({ sentences, sentenceId, onChoose }: SentenceProps) {
  const locale = useLocale();
  const t = useTranslations("intake.confirm.newForm");
  return (
    <TextField
      select
      label={t("sentence")}
      value={sentenceId}
      onChange={(event) => onChoose(event.target.value)}
      fullWidth
      slotProps={{ select: { native: true } }}
    >
      {sentences.map(({ id, section, shown }, at) => (
        <option key={id} value={id} lang={locale}>
          {section} · {at + 1} {shown ? shown.slice(0, 40) : t("untold")}
        </option>
      ))}
    </TextField>
  );
}
