/** Defines a custom element unless its name is taken, so that two bundles on one page do no harm. */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
