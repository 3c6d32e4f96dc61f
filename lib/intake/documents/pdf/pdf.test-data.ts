/** Text at a place of a page of 595 × 842 points; `y` counts upwards from its foot, as in a PDF. */
export type Placed = { text: string; x: number; y: number; size?: number };

const encoder = new TextEncoder();

/**
 * A PDF made by hand. Its font is not embedded and its text is in UniGB-UCS2-H, as old Chinese offices write it. Han are as
 * wide as the size, letters and digits half of it.
 */
export function pdfOf(pages: Placed[][], drawing = ""): Uint8Array<ArrayBuffer> {
  const contents = pages.map((page) => page.map(shown).join("\n") + drawing);
  const kids = contents.map((_, at) => `${6 + 2 * at} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R >>",
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>",
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${7 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  return fileOf(objects);
}

function shown({ text, x, y, size = 12 }: Placed): string {
  const codes = [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, "0"));
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes.join("")}> Tj ET`;
}

function fileOf(objects: string[]): Uint8Array<ArrayBuffer> {
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return encoder.encode(file + table + trailer) as Uint8Array<ArrayBuffer>;
}

/** Lines of one column, 20 points apart. */
export function column(lines: string[], { x = 90, top = 700, size = 12 } = {}): Placed[] {
  return lines.map((text, at) => ({ text: text.trimStart(), x: x + (text.length - text.trimStart().length) * size, y: top - 20 * at, size })); // prettier-ignore
}
