import { foldRadicals } from "@/lib/characters/radicals";
import { bodyText, darkDots } from "@/lib/pdf/read-back.test-data";
import { expect, readOnly as test } from "./support/test";

type Figure = { printed: string };
type Sentence = { text: string; figures: Figure[] };
type Item = { label: { zh: string } | null; sentence: Sentence | null; figure: Figure | null };
type Section = {
  number: string;
  title: { zh: string };
  lead: Sentence | null;
  blocks: { kind: string; items: Item[] }[];
};

// Browsers write radicals for some letters, and a dash that looks the same.
const plain = (text: string) => foldRadicals(text).replaceAll("―", "—").replace(/\s/g, "");

type Texts = {
  /** The main points in either language, which come first. */
  points: { zh: string[]; en: string[] };
  sentences: string[];
  figures: string[];
};

/** Every text of a version, in print order: sentences with their figures, and the figures that stand by themselves. */
async function printedTexts(url: string): Promise<Texts> {
  const answer = await fetch(`${url}/api/v1/reports/2023/versions/1.0/text.json`);
  const { summary, sections } = (await answer.json()) as {
    summary: { points: { zh: Sentence[]; en: Sentence[] } };
    sections: Section[];
  };
  const plainText = ({ text }: Sentence) => plain(text);
  const items = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.items));
  const sentences = sections.flatMap(({ lead, blocks }) => [
    lead,
    ...blocks.flatMap((block) => block.items.map(({ sentence }) => sentence)),
  ]);
  return {
    points: { zh: summary.points.zh.map(plainText), en: summary.points.en.map(plainText) },
    sentences: sentences.flatMap((sentence) => (sentence ? [plainText(sentence)] : [])),
    figures: items.flatMap(({ figure }) => (figure ? [plain(figure.printed)] : [])),
  };
}

/** Fails unless a text has all of these one after the other. */
function expectInOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    expect(at, `${part}\nafter: ${text.slice(Math.max(0, from - 80), from)}`).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
}

test("the whole report as a browser prints it gives machines its sentences with their figures", async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/reports/2023/whole`);
  const text = plain(await bodyText(await page.pdf({ format: "A4", preferCSSPageSize: true })));
  const { points, sentences, figures } = await printedTexts(site.url);
  expect(points.zh.length).toBeGreaterThan(2);
  expect(sentences.length).toBeGreaterThan(40);
  expectInOrder(text, [...points.zh, ...sentences]);
  for (const figure of figures) expect(text).toContain(figure);
});

test("the PDF of a version is linked and gives back every figure in its sentence", async ({ page, site }) => {
  await page.goto(`${site.url}/reports/2023`);
  const link = page.getByRole("link", { name: /^PDF/ });
  await expect(link).toHaveAttribute("href", "/reports/2023/report.pdf");
  await page.goto(`${site.url}/reports/2023/versions/1.0/whole`);
  for (const name of [/^PDF/, "本版全文（PDF）"])
    await expect(page.getByRole("link", { name })).toHaveAttribute(
      "href",
      "/reports/2023/versions/1.0/report.pdf",
    );

  const { points, sentences, figures } = await printedTexts(site.url);
  const read = async (address: string) => {
    const answer = await fetch(site.url + address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    return new Uint8Array(await answer.arrayBuffer());
  };
  const chinese = await read("/reports/2023/versions/1.0/report.pdf");
  const text = plain(await bodyText(chinese));
  expectInOrder(text, [...points.zh, ...sentences]);
  for (const figure of figures) expect(text).toContain(figure);
  expect(chinese.length).toBeLessThan(1_000_000);
  // A page that shows nothing can still be read back.
  expect(await darkDots(chinese, 4)).toBeGreaterThan(5_000);

  const english = plain(await bodyText(await read("/en/reports/2023/versions/1.0/report.pdf")));
  expectInOrder(english, [...points.en, ...sentences]);
  expect(english).toContain("Versionandcitation");
  expect(await read("/reports/2023/report.pdf")).toEqual(chinese);
  expect((await fetch(`${site.url}/reports/2023/versions/9.9/report.pdf`)).status).toBe(404);
});
