import type { Book, Part } from "./model";

/** A book of one chapter. */
export function bookOf(parts: Part[], more: Partial<Book> = {}): Book {
  return {
    lang: "zh-CN",
    title: "2023上海科技进步报告",
    author: "编写组",
    subject: "第1.0版",
    createdAt: new Date("2024-03-01T00:00:00.000Z"),
    cover: { title: "上海科技进步报告", isVertical: true, year: "2023", lines: ["第1.0版"] },
    front: [],
    contents: "目录",
    chapters: [
      {
        running: "8 构建开放创新生态",
        parts: [
          {
            ...{ kind: "heading", level: 2, number: "8", isListed: true },
            runs: [{ text: "构建开放创新生态" }],
          },
          ...parts,
        ],
      },
    ],
    ...more,
  };
}
