"use client";

import { useState } from "react";
import { useFormContext } from "react-hook-form";
import type { Attachment } from "@/lib/entry/attachments/attachment";
import type { Source } from "@/lib/entry/model";
import { useSectionForm } from "../store/form-context";
import { uploadFile } from "./upload-file";
import type { Bilingual } from "@/lib/platform/bilingual";

/** Saves a part of a figure's source together with what is typed as the figure. */
export function useSaveSource(id: string): (part: Partial<Source>) => void {
  const { save } = useSectionForm();
  const { getValues } = useFormContext<{ typed: Record<string, string> }>();
  return (part) => save(id, { typed: getValues(`typed.${id}`) ?? "", ...part });
}

export type Upload = { name: string | null; refusal: Bilingual | null; send: (file: File) => Promise<void> };

/** Uploads a file and makes it the figure's source. `name` is that of the file under way. */
export function useUpload(id: string, onKept: (id: string, attachment: Attachment) => void): Upload {
  const saveSource = useSaveSource(id);
  const [name, setName] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Bilingual | null>(null);

  async function send(file: File) {
    setName(file.name);
    setRefusal(null);
    const kept = await uploadFile(file);
    setName(null);
    if (!kept.ok) return setRefusal(kept.sentence);
    onKept(kept.value.id, kept.value);
    saveSource({ attachmentId: kept.value.id });
  }

  return { name, refusal, send };
}
