"use client";

import Button from "@mui/material/Button";
import { useLocale, useTranslations } from "next-intl";
import { useForm, useWatch } from "react-hook-form";
import { unlessComposing } from "@/components/ui/composing";
import { Choice } from "@/components/ui/choice";
import { addRelationAction } from "@/lib/outline/editing/actions";
import type { OutlineView } from "@/lib/outline/editing/view";
import css from "./outline.module.css";
import {
  missingRolesOf,
  noRelation,
  relationKinds,
  relationOf,
  rolesOf,
  type TypedRelation,
} from "./typed-relation";
import { Suggest } from "./suggest";
import type { useEdits } from "./use-edits";

type Props = { view: OutlineView; send: ReturnType<typeof useEdits>["send"]; onClose: () => void };

/** Adds a check between fields: its kind, and the fields by key. Escape closes it. */
export function RelationForm({ view, send, onClose }: Props) {
  const locale = useLocale();
  const t = useTranslations("outline.relations");
  const { register, control, handleSubmit, setError, formState } = useForm<TypedRelation>({
    defaultValues: noRelation,
  });
  const kind = useWatch({ control, name: "kind" });
  const figures = Object.values(view.fields).filter((field) => !field.isSentence && !field.hidden);
  const optionsOf = (role: string) =>
    figures
      .filter((field) => field.kind === (role === "names" ? "names" : "quantity"))
      .map(({ key, name }) => [key, name[locale]] as const);

  const add = handleSubmit(async (typed) => {
    const missing = missingRolesOf(typed);
    for (const role of missing) setError(role, { message: "needed" });
    if (missing.length > 0) return;
    const relation = relationOf(typed);
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
        <Suggest
          key={`${kind} ${role}`}
          label={t(`roles.${role}`)}
          help={formState.errors[role] ? t("needed") : t(role === "parts" ? "partsHelp" : "keyHelp")}
          input={register(role)}
          isWrong={Boolean(formState.errors[role])}
          options={optionsOf(role)}
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
