import type { Bilingual } from "@/lib/platform/bilingual";

export const refusals = {
  notYours: {
    zh: "只有编辑可以上传来源文件，文件没有保存。需要上传请联系管理员。",
    en: "Only editors may attach source files; the file was not saved. Ask an administrator if you need to.",
  },
  tooLarge: {
    zh: "文件超过 10 MB，没有上传，已填的内容不受影响。请压缩后重传，或只截取有关的几页。",
    en: "The file is larger than 10 MB and was not uploaded; nothing you typed is affected. Compress it, or send only the pages that matter.",
  },
  notAccepted: {
    zh: "按内容看，这个文件不是可以上传的类型，没有保存。可以上传：PDF、PNG 或 JPEG 图片、不含宏的 xlsx、docx、ods，以及 UTF-8 编码的 csv、txt。旧的 xls、doc 请另存为 xlsx、docx 或 PDF。",
    en: "By its content this file is not of a kind that can be attached; it was not saved. Accepted are PDF, PNG and JPEG images, xlsx, docx and ods without macros, and csv or txt in UTF-8. Save old xls or doc files as xlsx, docx or PDF.",
  },
  notUploaded: {
    zh: "来源文件没有上传成功，此项未保存。请重新上传文件。",
    en: "The source file was not uploaded, so this field was not saved. Please upload the file again.",
  },
  notFound: {
    zh: "没有这个文件，它可能属于另一个系统。请回到填报页重新打开。",
    en: "There is no such file; it may belong to another system. Go back to the form and open it again.",
  },
  notReached: {
    zh: "文件没有上传：连接不上服务器。请在恢复后重新选择文件。",
    en: "The file was not uploaded: the server could not be reached. Choose the file again when the connection is back.",
  },
} satisfies Record<string, Bilingual>;

/** `limit` is in megabytes. */
export function uploadedToday(limit: number): Bilingual {
  return {
    zh: `加上这个文件，您 24 小时内上传的就超过 ${limit} MB 的限额了。文件没有保存，已填的内容不受影响。请明天再传，或请系统管理员调高限额。`,
    en: `With this file you would have uploaded more than the ${limit} MB allowed in 24 hours. It was not saved; nothing you typed is affected. Upload it tomorrow, or ask your system administrator to raise the limit.`,
  };
}

/** `limit` is in megabytes. */
export function uploadedInAll(limit: number): Bilingual {
  return {
    zh: `加上这个文件，您上传的文件总量就超过每人 ${limit} MB 的限额了。文件没有保存，已填的内容不受影响。请把文件压缩到只留有关的几页，或请系统管理员调高限额。`,
    en: `With this file you would have uploaded more than the ${limit} MB allowed for one person in all. It was not saved; nothing you typed is affected. Send only the pages that matter, or ask your system administrator to raise the limit.`,
  };
}
