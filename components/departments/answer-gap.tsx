import Alert from "@mui/material/Alert";
import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import type { AnswerGap as Gap } from "@/lib/departments/answer-page";
import css from "./answer.module.css";
import type { AnswerPart, Answers } from "./use-answers";

/** One figure to fill in: its name and meaning, last year's value, the input, and what became of what was sent. */
export function AnswerGap({ gap, answers }: { gap: Gap; answers: Answers }) {
  const locale = useLocale();
  const t = useTranslations("departments.answer");
  const { fieldId, name, unit, definition, ambiguity, state, sent } = gap;
  const returned = state === "returned" ? sent?.decision : null;
  const problem = answers.problems[fieldId];
  return (
    <li className={css.gap}>
      <div className={css.meaning}>
        <span className={css.name}>{name[locale]}</span>
        {state === "empty" ? null : <span className={css[state]}>{t(`state.${state}`)}</span>}
        {[definition, ambiguity].map((text, index) =>
          text && text[locale] !== name[locale] ? <small key={index}>{text[locale]}</small> : null,
        )}
      </div>
      <div className={css.input}>
        {state === "accepted" ? (
          <strong lang="zh-CN">{sent?.printed}</strong>
        ) : (
          <TextField
            id={`gap-${fieldId}`}
            value={answers.text(gap, "typed")}
            onChange={(event) => answers.setText(gap, "typed", event.target.value)}
            onBlur={() => answers.check(gap)}
            error={Boolean(problem)}
            helperText={problem}
            multiline={gap.kind === "text"}
            slotProps={{
              input: { endAdornment: unit ? <span className={css.unit}>{unit}</span> : null },
              htmlInput: {
                "aria-label": name[locale],
                "aria-describedby": problem
                  ? `gap-${fieldId}-helper-text last-${fieldId}`
                  : `last-${fieldId}`,
                lang: "zh-CN",
              },
            }}
            fullWidth
          />
        )}
        <small id={`last-${fieldId}`} className={css.previous}>
          {gap.previous ? t("previous", gap.previous) : t("noPrevious")}
        </small>
      </div>
      {returned ? (
        <Alert severity="warning" className={css.wide}>
          {t("reason", { name: returned.by, reason: returned.reason ?? "" })}
        </Alert>
      ) : null}
      {state === "accepted" ? null : <SourceOfGap gap={gap} answers={answers} />}
    </li>
  );
}

function SourceOfGap({ gap, answers }: { gap: Gap; answers: Answers }) {
  const t = useTranslations("departments.answer");
  const input = (part: Exclude<AnswerPart, "typed">, maxLength: number, help?: string) => (
    <TextField
      label={t(part)}
      value={answers.text(gap, part)}
      onChange={(event) => answers.setText(gap, part, event.target.value)}
      onBlur={() => answers.check(gap)}
      helperText={help}
      multiline={maxLength >= 1000 && part !== "link"}
      slotProps={{ htmlInput: { maxLength } }}
      fullWidth
    />
  );
  return (
    <details className={css.wide} open={gap.state === "returned"}>
      <summary>{t("more")}</summary>
      <div className={css.sources}>
        {input("source", 900)}
        {input("quotation", 2000)}
        {input("page", 50)}
        {input("link", 2000)}
        {input("remark", 1000, t("remarkHelp"))}
      </div>
    </details>
  );
}
