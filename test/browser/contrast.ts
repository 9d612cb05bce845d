import type { Page } from "playwright-core";

/** Runs in the page: the text with the least contrast to what is behind it, as WCAG 2 reckons it. */
const leastContrastIn = `(() => {
  const light = (colour) => {
    const part = (value) => value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    const [r, g, b] = colour.match(/[\\d.]+/g).map(Number);
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const behind = (element) => {
    if (element === null) return "rgb(255, 255, 255)";
    const { backgroundColor } = getComputedStyle(element);
    return backgroundColor.endsWith(", 0)") ? behind(element.parentElement) : backgroundColor;
  };
  const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "");
  const texts = [...document.querySelectorAll("body *:not(svg *, script, noscript, option)")].filter(hasText);
  return texts.map((text) => {
    const [a, b] = [light(getComputedStyle(text).color), light(behind(text))];
    return { text: text.textContent.trim().slice(0, 60), contrast: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) };
  }).sort((a, b) => a.contrast - b.contrast)[0];
})()`;

/** What WCAG 2 asks of text of usual size, level AA. */
export const enoughContrast = 4.5;

/** The text of the page that is hardest to read, and its contrast, 1 to 21. */
export async function leastContrast(page: Page): Promise<{ text: string; contrast: number }> {
  return (await page.evaluate(leastContrastIn)) as { text: string; contrast: number };
}
