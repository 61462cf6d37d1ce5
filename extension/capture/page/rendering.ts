/** What of a page is rendered: shadow trees, slots and frames of the same site as a reader sees them. */

/** The browser's own window into shadow trees, open and closed; its place differs between browsers. */
interface ShadowWindow {
  readonly chrome?: {
    readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
  };
}
interface ShadowHost extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Does the element take part in what is shown? What a closed disclosure hides still counts. */
export function isShown(element: Element, style: CSSStyleDeclaration): boolean {
  return style.display !== "none" && style.visibility !== "hidden" && element.localName !== "head";
}

/** Does the element stand on lines of its own? */
export function startsLine({ display, position, float }: CSSStyleDeclaration): boolean {
  if (position === "absolute" || position === "fixed" || float !== "none") return true;
  return (
    !/^(?:inline|contents|ruby)/u.test(display) || /^inline-(?:flex|grid|table)/u.test(display)
  );
}

/** Does it keep the line breaks of its source, as preformatted text does? */
export function keepsLines({ whiteSpace }: CSSStyleDeclaration): boolean {
  return whiteSpace.startsWith("pre");
}

/** How heavy the letters are, from 100 to 900; 400 is the usual. */
export function weightOf({ fontWeight }: CSSStyleDeclaration): number {
  return Number(fontWeight) || 400;
}

/** The children that are rendered: those of the shadow tree, and in a slot those that fill it. */
export function childrenOf(element: Element): Iterable<Node> {
  const shadow = shadowOf(element);
  if (shadow) return shadow.childNodes;
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

function shadowOf(element: ShadowHost): ShadowRoot | null {
  // Asking for the shadow of anything but a possible host throws in some browsers.
  try {
    const dom = (globalThis as ShadowWindow).chrome?.dom;
    return (
      dom?.openOrClosedShadowRoot?.(element) ?? element.openOrClosedShadowRoot ?? element.shadowRoot
    );
  } catch {
    return element.shadowRoot;
  }
}

/** The document in a frame; `closed` when another site's, `undefined` when there is none to miss. */
export function frameDocument(element: Element): Document | "closed" | undefined {
  if (!(element instanceof HTMLIFrameElement)) return undefined;
  try {
    if (element.contentDocument) return element.contentDocument;
  } catch {
    // The browser may throw instead of giving nothing: the frame is closed either way.
  }
  return element.clientWidth > 100 && element.clientHeight > 50 ? "closed" : undefined;
}
