import { formLines } from "../form/form-lines";
import type { FormField, SectionForm } from "@/lib/entry/form/form";
import type { PasteTarget } from "@/lib/entry/paste/paste-plan";

/** A field that a sheet can fill in, with the names that a row may call it by. */
export type MapTarget = PasteTarget & { field: FormField; form: SectionForm };

/** Returns the fields of sections that a sheet can fill in: all but sentences. `isOpen` where the person may. */
export function mapTargets(forms: readonly SectionForm[]): MapTarget[] {
  return forms.flatMap((form) => {
    let [zh, en] = ["", ""];
    return formLines(form).flatMap((line): MapTarget[] => {
      if (line.kind === "heading") ({ zh, en } = line.text);
      if (line.kind === "heading" || line.field.isWording) return [];
      const { field, label } = line;
      const own = [field.name, label].flatMap((name) => (name ? [name.zh, name.en] : []));
      const under = [`${zh}${field.name.zh}`, `${en} ${field.name.en}`];
      const unit = field.kind === "quantity" ? field.unit : null;
      const previous = field.previous?.printed ?? null;
      return [
        {
          id: field.id,
          names: [...new Set([...own, ...under])],
          current: field.printed,
          isOpen: form.isEditable,
          unit,
          previous,
          field,
          form,
        },
      ];
    });
  });
}
