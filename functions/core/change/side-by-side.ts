import { paired, type withoutCommon } from "./finding.ts";

/** A character that the file does not tell. */
const unread = "\ufffd";

/**
 * What came, went or became another, side by side. A wording that was not wholly read may say what it seems to lack,
 * so what then stands in one of the two only is left out.
 */
export function sideBySide<T>(
  before: string,
  after: string,
  { dropped, added }: ReturnType<typeof withoutCommon<T>>,
) {
  const pairs = paired(dropped, added);
  return before.includes(unread) || after.includes(unread)
    ? pairs.filter((pair) => pair.every((one) => one !== undefined))
    : pairs;
}
