"use client";

import { type FieldPath, type FieldValues, useForm, type UseFormProps } from "react-hook-form";

/**
 * A form of react-hook-form that shows its values before the page is hydrated, which is when the library sets them. A box among
 * several that share a name has to say so itself (`defaultChecked`). Not for radio buttons, whose value is not the field's.
 */
export const useLiveForm = (<Values extends FieldValues>(props: UseFormProps<Values>) => {
  const form = useForm<Values>(props);
  const register: typeof form.register = (name, options) => {
    const value: unknown = form.getValues(name as FieldPath<Values>);
    return { ...form.register(name, options), ...initially(value) };
  };
  return { ...form, register };
}) as typeof useForm;

function initially(value: unknown) {
  if (Array.isArray(value)) return {};
  return typeof value === "boolean" ? { defaultChecked: value } : { defaultValue: value ?? "" };
}
