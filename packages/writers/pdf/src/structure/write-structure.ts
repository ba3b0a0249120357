import { PDFHexString, PDFString, type PDFContext, type PDFObject, type PDFRef } from 'pdf-lib';
import type { Canvas } from '../page/canvas.js';
import { Element, type Attributes, type MarkedContent, type ObjectReference } from './element.js';

/** What the rest of the file needs of the structure: the root, and each annotation's key in the parent tree. */
export interface WrittenStructure {
  root: PDFRef;
  annotationKeys: ReadonlyMap<PDFRef, number>;
}

/** Writes the structure tree and its parent tree (ISO 32000-1, 14.7); page n has the key n. */
export function writeStructure(top: Element, pages: readonly Canvas[], context: PDFContext): WrittenStructure {
  const writer = new StructureWriter(context);
  const root = context.nextRef();
  const document = writer.write(top, root);
  const { parentTree, next, annotationKeys } = writer.parentTree(pages);
  context.assign(
    root,
    context.obj({ Type: 'StructTreeRoot', K: [document], ParentTree: parentTree, ParentTreeNextKey: next }),
  );
  return { root, annotationKeys };
}

class StructureWriter {
  private readonly refs = new Map<Element, PDFRef>();
  private readonly attributes = new Map<string, PDFRef>();

  constructor(private readonly context: PDFContext) {}

  write(element: Element, parent: PDFRef): PDFRef {
    const ref = this.context.nextRef();
    this.refs.set(element, ref);
    const page = element.kids.find(
      (kid): kid is MarkedContent => !(kid instanceof Element) && kid.kind === 'content',
    )?.page;
    const kids = element.kids.map((kid) => (kid instanceof Element ? this.write(kid, ref) : this.leaf(kid, page)));
    const { lang, alt, actualText } = element.properties;
    this.context.assign(
      ref,
      this.context.obj({
        S: element.type,
        P: parent,
        ...(page && { Pg: page }),
        // A sole kid stands by itself: verifiers of later signatures look for the widget at /K/Obj.
        ...(kids.length > 0 && { K: kids.length === 1 ? kids[0] : this.context.obj(kids as PDFObject[]) }),
        ...(lang && { Lang: PDFString.of(lang) }),
        ...(alt !== undefined && { Alt: PDFHexString.fromText(alt) }),
        ...(actualText !== undefined && { ActualText: PDFHexString.fromText(actualText) }),
        ...(element.attributes && { A: this.attribute(element.attributes) }),
      }),
    );
    return ref;
  }

  parentTree(pages: readonly Canvas[]): { parentTree: PDFRef; next: number; annotationKeys: Map<PDFRef, number> } {
    const entries: (number | PDFObject)[] = [];
    const refOf = (element: Element): PDFRef => this.refs.get(element) ?? this.missing(element);
    pages.forEach((page, key) => {
      entries.push(key, this.context.register(this.context.obj(page.marks.map(refOf))));
    });
    const annotationKeys = new Map<PDFRef, number>();
    let next = pages.length;
    for (const { ref, element } of pages.flatMap((page) => page.annotations)) {
      annotationKeys.set(ref, next);
      entries.push(next, refOf(element));
      next += 1;
    }
    const parentTree = this.context.register(this.context.obj({ Nums: this.context.obj(entries) }));
    return { parentTree, next, annotationKeys };
  }

  private leaf(kid: MarkedContent | ObjectReference, page: PDFRef | undefined): number | PDFObject {
    if (kid.kind === 'object') return this.context.obj({ Type: 'OBJR', Obj: kid.object, Pg: kid.page });
    return kid.page === page ? kid.mcid : this.context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.mcid });
  }

  private attribute(attributes: Attributes): PDFRef {
    const key = JSON.stringify(attributes);
    let ref = this.attributes.get(key);
    if (!ref) {
      ref = this.context.register(this.context.obj({ ...attributes }));
      this.attributes.set(key, ref);
    }
    return ref;
  }

  private missing(element: Element): never {
    throw new Error(`A ${element.type} was drawn that has no place in the structure tree.`);
  }
}
