/** Where a typesetter may break the longer words of the sample texts. */
const words = `
  accom-mo-da-tion account-ant agen-cy an-swer appren-tice-ships appoint-ments author-ity break-fast cab-i-net
  cam-paign cen-tres chil-dren cit-i-zens clean-ers coun-cil coun-cil-lors com-bined com-mer-cial
  com-mis-sion com-mu-nity con-ges-tion con-se-quences con-sult-ants con-trol cycle-way deci-sions
  demo-li-tion de-vel-op-ers de-vel-op-ments emis-sions en-cour-age every-one fam-i-lies fran-chise Gov-ern-ment
  har-bour hos-pi-tal house-holds in-clud-ing in-de-pend-ent in-stru-ment in-su-late junc-tion land-lord
  li-brar-i-ans li-cens-ing liv-ing man-aged man-i-festo meet-ing mem-bers men-tal min-is-ters
  mu-si-cal neigh-bour-hood of-fi-cers out-sourced pave-ment pri-mary pro-gramme pub-lic ref-er-en-dum
  re-gion reg-is-ter re-open res-i-dents re-store re-spect sta-tion spend-ing strat-egy
  tem-por-ary through-out Uni-ver-sity un-spent with-out work-ers work-shops
`;
const breaks = new Map(
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word.replaceAll("-", ""), word.replaceAll("-", "\u00ad")]),
);

/** The text with a soft hyphen at every place where one of its known words may be broken. */
export function hyphenated(text: string): string {
  return text.replaceAll(/\p{L}+/gu, (word) => breaks.get(word) ?? word);
}
