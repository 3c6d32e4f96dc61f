import type { Element } from "./boxes";

/** The structure of a document that is being written. An element is made when its first text is printed. */
export type Structure = ReturnType<typeof openStructure>;

export function openStructure(document: PDFKit.PDFDocument) {
  const made = new Map<Element, PDFKit.PDFStructureElement>();

  const structElement = (element: Element): PDFKit.PDFStructureElement => {
    const known = made.get(element);
    if (known) return known;
    const { type, lang, attributes, parent } = element;
    const created = document.struct(type, lang === undefined ? {} : { lang });
    if (attributes) setAttributes(created, attributes);
    made.set(element, created);
    if (parent) structElement(parent).add(created);
    else document.addStructure(created);
    return created;
  };

  const artifact = (type: "Pagination" | "Layout", print: () => void) => {
    document.markContent("Artifact", { type });
    print();
    document.endMarkedContent();
  };

  /** Prints what belongs to an element. */
  const content = (element: Element, print: () => void) => {
    if (element.type === "Artifact") return artifact("Pagination", print);
    const marked = document.markStructureContent(element.type);
    print();
    document.endMarkedContent();
    structElement(element).add(marked);
  };

  return {
    artifact,
    content,
    /** The options of a link that belongs to an element, with what it is called. */
    annotationOf: (element: Element, name: string) =>
      ({ structParent: structElement(element), Contents: new String(name) }) as never,
  };
}

// The library writes no attributes of its own, but writes what its dictionary holds: strings are names there.
function setAttributes(element: PDFKit.PDFStructureElement, attributes: Record<string, string>): void {
  const { dictionary } = element as unknown as { dictionary: { data: Record<string, unknown> } };
  dictionary.data.A = attributes;
}
