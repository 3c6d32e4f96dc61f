"use client";

import { useLocale, useTranslations } from "next-intl";
import type { CSSProperties, KeyboardEvent } from "react";
import { useController } from "react-hook-form";
import { printBlank } from "@/lib/figures/blank";
import type { Bilingual } from "@/lib/outline/schema";
import { blankOfKey } from "./blank-keys";
import { useField, useFieldState, useIsEditable, useSectionForm } from "./form-context";
import css from "./figure-input.module.css";
import { moveFocus } from "./move-focus";
import { StateMark } from "./state-mark";
import { typedWidth } from "./typed-width";

type Props = { id: string; label?: Bilingual; showsPrevious?: boolean };

/** A gap in the text for one figure, as wide as what it holds, with the last report's value below it. */
export function FigureInput({ id, label, showsPrevious = true }: Props) {
  const { save, focus } = useSectionForm();
  const field = useField(id);
  const state = useFieldState(id);
  const isEditable = useIsEditable(id);
  const locale = useLocale();
  const t = useTranslations("desk.form");
  const {
    field: { ref, name, value, onChange, onBlur },
  } = useController({ name: `typed.${id}` as const });
  const typed: string = value ?? "";
  // An empty gap is wide enough to read what stood there last.
  const least =
    typed === "" && field.previous ? Math.min(12, typedWidth(field.previous.printed) * 0.72) : 2.5;
  // A list of names or a text may be longer than a line, and then wraps.
  const Input = field.kind === "names" || field.kind === "text" ? "textarea" : "input";

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.nativeEvent.isComposing) return;
    const blank = blankOfKey(event);
    if (blank && isEditable) {
      event.preventDefault();
      onChange(printBlank(blank));
      return;
    }
    if (event.ctrlKey || event.metaKey || !["Enter", "ArrowDown", "ArrowUp"].includes(event.key)) return;
    event.preventDefault();
    const step = event.key === "ArrowUp" || event.shiftKey ? -1 : 1;
    moveFocus(event.currentTarget, step);
  }

  return (
    <span className={css.gap} data-saving={state.saving} data-empty={typed === "" || undefined}>
      <StateMark id={id} />
      <Input
        ref={ref}
        name={name}
        value={typed}
        onChange={onChange}
        onFocus={(event) => {
          event.currentTarget.select();
          focus(id);
        }}
        onBlur={() => {
          onBlur();
          if (isEditable) save(id, { typed });
        }}
        onKeyDown={onKeyDown}
        data-field={field.key}
        data-field-id={id}
        data-place={field.key}
        rows={Input === "textarea" ? 1 : undefined}
        readOnly={!isEditable}
        className={css.input}
        style={{ "--typed": `${typedWidth(typed)}em`, "--least": `${least}em` } as CSSProperties}
        aria-label={(label ?? field.name)[locale]}
        aria-invalid={state.saving === "invalid" || undefined}
        aria-describedby={state.sentence ? `why-${id}` : undefined}
        autoComplete="off"
        spellCheck={false}
      />
      {showsPrevious && field.previous ? (
        <small className={css.previous}>
          <span className={css.hidden}>{t("previous", { year: field.previous.year })}</span>
          {field.previous.printed}
        </small>
      ) : null}
    </span>
  );
}
