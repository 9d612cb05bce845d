/** Characters read to recognise markup: a page's head may hold long scripts before its first element. */
const SAMPLE = 64 * 1024;

/** Whether text is an HTML page or fragment. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, SAMPLE).trimStart();
  if (/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype html|html)\b/i.test(head))
    return true;
  return head.startsWith("<") && /<(?:body|div|main|article|section|p|h[1-6]|ul|ol|table)[\s>]/i.test(head);
}

/** Whether text is XML of some other kind. */
export function looksLikeXml(text: string): boolean {
  return /^\s*<\?xml\s/.test(text.slice(0, 200));
}

/**
 * Whether text is plainly Markdown: two "#" headings, or one together with a link or bold words. Bullets
 * alone are no evidence, since plain text has them too.
 */
export function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, SAMPLE);
  const headings = head.match(/^#{1,6} \S/gm)?.length ?? 0;
  return (
    headings >= 2 ||
    (headings === 1 && /\[[^\]\n]{1,200}\]\([^)\n]{1,500}\)|\*\*[^*\n]{1,200}\*\*/.test(head))
  );
}
