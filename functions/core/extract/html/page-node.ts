/** The part of the DOM that reading a page needs; the parser's own types would bring in all of a browser. */
export type PageNode = {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
};

export type PageElement = PageNode & {
  readonly localName: string;
  readonly id: string;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
};

export type Page = { readonly title: string; readonly body: PageElement };

const ELEMENT = 1;
const TEXT = 3;

/** Whether a node of the page is an element. */
export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT;
/** Whether it is text. */
export const isText = (node: PageNode): boolean => node.nodeType === TEXT;
