import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import type { UseFormReturn } from "react-hook-form";
import { type Role, roles } from "@/lib/platform/actor";
import type { Bilingual } from "@/lib/platform/bilingual";
import css from "./people.module.css";

export type PersonInput = { name: string; email: string; roles: Role[]; topics: string[] };
export type TopicChoice = { code: string; name: Bilingual };

type Props = { form: UseFormReturn<PersonInput>; topics: readonly TopicChoice[] };

/** Fields for a person's name, e-mail, roles and topics. */
export function PersonFields({ form, topics }: Props) {
  const { register, getValues } = form;
  const { errors } = form.formState;
  const t = useTranslations("people");
  return (
    <>
      <div className={css.names}>
        {(["name", "email"] as const).map((field) => (
          <TextField
            key={field}
            {...register(field)}
            type={field === "email" ? "email" : "text"}
            label={t(`form.${field}`)}
            error={Boolean(errors[field])}
            helperText={errors[field] ? t(`form.${field}Needed`) : undefined}
            slotProps={{ htmlInput: { autoComplete: "off" } }}
          />
        ))}
      </div>
      <fieldset className={css.group}>
        <legend>{t("form.roles")}</legend>
        {roles.map((role) => (
          <label key={role} className={css.check}>
            <input
              type="checkbox"
              value={role}
              {...register("roles")}
              defaultChecked={getValues("roles").includes(role)}
            />
            <span>
              {t(`role.${role}`)}
              <span className={css.email}>{t(`form.roleHelp.${role}`)}</span>
            </span>
          </label>
        ))}
        {errors.roles ? (
          <p role="alert" className={css.complaint}>
            {t("form.rolesNeeded")}
          </p>
        ) : null}
      </fieldset>
      <TopicFields form={form} topics={topics} />
    </>
  );
}

function TopicFields({ form: { register, getValues }, topics }: Props) {
  const locale = useLocale();
  const t = useTranslations("people.form");
  return (
    <fieldset className={css.group}>
      <legend>{t("topics")}</legend>
      <p className={css.email}>{topics.length === 0 ? t("noTopics") : t("topicsHelp")}</p>
      <div className={css.topics}>
        {topics.map(({ code, name }) => (
          <label key={code} className={css.check}>
            <input
              type="checkbox"
              value={code}
              {...register("topics")}
              defaultChecked={getValues("topics").includes(code)}
            />{" "}
            {name[locale]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
