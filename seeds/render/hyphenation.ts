/** Where a typesetter may break the longer words of the sample texts. */
const words = `
  accom-mo-da-tion account-ant agen-cy al-ready an-oth-er an-swer appoint-ments appren-tices assem-bly
  author-ity be-come be-fore be-lieve be-longs be-tween be-yond break-fast build-ings cab-inet cen-tre
  cen-tres chil-dren cit-ies cit-izens clean-ers cold-est com-bined com-mer-cial com-mis-sion com-mon
  com-mu-nity com-plete con-ges-tion con-se-quences con-sult-ants con-tent con-tin-ue con-tract con-trol
  con-vict-ed coun-cil coun-cil-lors cross-ing cycle-way de-ci-sions demo-li-tion den-tal de-sign
  de-vel-op-ers de-vel-op-ments dou-ble elect-ed emis-sions en-cour-age every-one ex-plore ex-tend fall-en
  fam-ilies fu-ture glos-sy har-bour hear-ing hos-pi-tal house-holds hous-ing hun-dred in-clud-ed
  in-clud-ing in-de-pend-ent in-stru-ment in-su-late in-tend junc-tion land-lord learn-ing li-brar-ians
  li-cens-ing liv-ing lob-by-ists man-aged meet-ing mem-bers men-tal mile-age mil-lion min-is-ters min-utes
  morn-ing mu-si-cal nei-ther net-work nine-teen no-tice of-fi-cers op-er-a-tives out-side out-sourced
  pan-els par-ent park-ing pave-ment peo-ple per-son pos-sible pri-ma-ry pro-gramme pro-mise pub-lic
  ref-er-en-dum re-fused re-gion reg-is-ter re-open re-pairs res-i-dents re-spect re-store run-ning sav-ing
  set-tings sew-age spe-cial spend-ing sta-tion strat-egy tack-le tem-po-rary through-out tip-pers
  to-geth-er toi-lets trav-el treat-ed un-spent wait-ed wait-ing with-in with-out work-ers work-ing
  work-shops Coun-cil East-marsh Gov-ern-ment Min-is-ter Min-is-ters Pub-lic Uni-ver-sity
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
