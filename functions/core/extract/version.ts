/** Changes whenever the same bytes could give another document. A file of its own: who names it needs no reader. */
export const extractorVersion: string = "5";
