import { useLocale, useTranslations } from "next-intl";
import type { PartChoice } from "@/lib/departments/part-choice";
import type { Part } from "@/lib/departments/parts";
import css from "./departments.module.css";

type Props = {
  choice: PartChoice;
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
};

/** The parts of a section to choose from: a block ticks all that it is made of. What another was asked for cannot be chosen. */
export function PartTree({ choice: { parts, taken }, chosen, onChange }: Props) {
  const locale = useLocale();
  const t = useTranslations("departments.form");
  const freeOf = ({ fieldIds }: Part) => fieldIds.filter((id) => !taken[id]);

  function toggle(part: Part, isTicked: boolean) {
    const [next, free] = [new Set(chosen), freeOf(part)];
    for (const id of free) {
      if (isTicked) next.add(id);
      else next.delete(id);
    }
    onChange(next);
  }

  return (
    <fieldset className={css.tree}>
      <legend>{t("what")}</legend>
      {parts.map((part, index) => {
        const free = freeOf(part);
        const holder = free.length === 0 ? taken[part.fieldIds[0] ?? ""] : undefined;
        return (
          <label key={index} className={css.part} data-level={part.level}>
            <input
              type="checkbox"
              checked={free.length > 0 && free.every((id) => chosen.has(id))}
              disabled={free.length === 0}
              onChange={(event) => toggle(part, event.target.checked)}
            />
            <span>
              {part.label[locale]}
              {holder ? <small>{t("taken", { department: holder })}</small> : null}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
