"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { Controller, useForm, useWatch } from "react-hook-form";
import { unlessComposing } from "@/components/ui/composing";
import { Choice } from "@/components/ui/choice";
import { addRelationAction } from "@/lib/outline/editing/actions";
import type { FieldView, OutlineView } from "@/lib/outline/editing/view";
import { FieldSearch } from "./field-search";
import css from "./outline.module.css";
import {
  missingRolesOf,
  noRelation,
  relationKinds,
  relationOf,
  type Role,
  rolesOf,
  type ChosenRelation,
} from "./chosen-relation";
import type { useEdits } from "./use-edits";

type Props = { view: OutlineView; send: ReturnType<typeof useEdits>["send"]; onClose: () => void };

/** Adds a check between fields: its kind, and the fields by name. Escape closes it. */
export function RelationForm({ view, send, onClose }: Props) {
  const t = useTranslations("outline.relations");
  const { register, control, handleSubmit, setError } = useForm<ChosenRelation>({
    defaultValues: noRelation,
  });
  const kind = useWatch({ control, name: "kind" });
  const offersFor = (role: Role) => (field: FieldView) =>
    !field.isSentence && !field.hidden && field.kind === (role === "names" ? "names" : "quantity");

  const add = handleSubmit(async (chosen) => {
    const missing = missingRolesOf(chosen);
    for (const role of missing) setError(role, { message: "needed" });
    if (missing.length > 0) return;
    const relation = relationOf(chosen);
    if (await send(() => addRelationAction({ year: view.year, relation }))) onClose();
  });

  return (
    <form
      aria-label={t("add")}
      className={`${css.form} ${css.atEdge}`}
      onSubmit={add}
      onKeyDown={unlessComposing((event) => event.key === "Escape" && onClose())}
      noValidate
    >
      <Choice
        label={t("kind")}
        input={register("kind")}
        options={relationKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        hasFocus
      />
      {rolesOf[kind].map((role) => (
        <Controller
          key={`${kind} ${role}`}
          control={control}
          name={role}
          render={({ field, fieldState }) => (
            <FieldSearch
              view={view}
              isOffered={offersFor(role)}
              label={t(`roles.${role}`)}
              help={fieldState.invalid ? t("needed") : t(role === "parts" ? "partsHelp" : "searchHelp")}
              isWrong={fieldState.invalid}
              chosen={field.value}
              onChoose={field.onChange}
              isList={role === "parts"}
              inputRef={field.ref}
            />
          )}
        />
      ))}
      <label className={css.check}>
        <input type="checkbox" {...register("isHigh")} /> {t("isHigh")}
      </label>
      <div className={css.buttons}>
        <Button type="submit" variant="contained" size="small">
          {t("submit")}
        </Button>
        <Button size="small" onClick={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
