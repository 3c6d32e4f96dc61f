"use client";

import { useState } from "react";
import { useFormContext } from "react-hook-form";
import type { Refused } from "@/components/desk/refused";
import type { Attachment } from "@/lib/entry/attachments/attachment";
import type { Source } from "@/lib/entry/model";
import { useSectionForm } from "../store/form-context";
import { uploadFile } from "./upload-file";

/** Returns a function that saves a part of a figure's source, together with the figure as typed. */
export function useSaveSource(id: string): (part: Partial<Source>) => void {
  const { save } = useSectionForm();
  const { getValues } = useFormContext<{ typed: Record<string, string> }>();
  return (part) => save(id, { typed: getValues(`typed.${id}`) ?? "", ...part });
}

export type Upload = { name: string | null; refusal: Refused | null; send: (file: File) => Promise<void> };

/** Uploads a file and makes it the figure's source. `name` is that of the file being uploaded. */
export function useUpload(id: string, onUploaded: (id: string, attachment: Attachment) => void): Upload {
  const saveSource = useSaveSource(id);
  const { personId } = useSectionForm().form;
  const [name, setName] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refused | null>(null);

  async function send(file: File) {
    setName(file.name);
    setRefusal(null);
    const result = await uploadFile(file, personId);
    setName(null);
    if (!result.ok) return setRefusal(result.sentence);
    onUploaded(result.value.id, result.value);
    saveSource({ attachmentId: result.value.id });
  }

  return { name, refusal, send };
}
