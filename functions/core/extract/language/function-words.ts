/**
 * Each language's commonest function words, lower-case. Words that are English too ("die", "of", "no", "an")
 * stand in no other language's list, so that English text hardly ever counts as anything else.
 */
const lists = {
  en: "the and of to in for is that with we our will are by be on this from have has it as at not their they who which would more people all can a an you your or but so if than into every new also must should these those there was were been its when while how what do does up out over through between under i he she his her them us no any other",
  cy: "yn y yr ac a'r i'r o'r ar mae bydd byddwn ein eu ei gyda fel wedi hyn sydd nid neu bod gan dros gyfer hefyd mwy pobl drwy ni cymru i'w yw eich bob byddant i o â ond",
  ga: "agus na ar le ag tá sé ní níos atá chun leis againn beidh ár gach den don sa ó faoi bhfuil mbeidh freisin ach dá idir ina seo sin trí déanfaimid cuirfimid",
  gd: "agus na air gu aig tha bidh sinn ann anns gus airson nach chan seo gach leis bho eadar cuideachd ar againn gum ris bhith nas dhan sin nì cuiridh",
  de: "der das den dem des und ist sind nicht mit von für auf ein eine einen einer eines zu zum zur im wir uns unsere unser werden wird auch als bei oder sich dass aus nach mehr alle sie ihre ihnen durch über",
  fr: "le la les un une des du de et est sont dans pour par sur avec nous notre nos qui que ne pas plus au aux ce cette ces il elle leur leurs en à être seront aussi tous toutes l d qu",
  es: "el la los las un una unos de del y es son en para por con nuestra nuestro nuestros que se su sus al más como lo también todos todas este esta será serán sobre muy donde hasta entre",
  pt: "o os um uma de da do das dos e é são em para por com nossa nosso que se seu sua ao à às mais como também não todos todas este esta será pelo pela na nos sobre vamos até",
  it: "il lo la gli un una di del della dei delle degli e è sono nel nella per con nostra nostro nostri che si su al alla ai più anche non tutti tutte questo questa sarà da dal dalla come",
  nl: "de het een en van voor met dat die zijn worden niet wij onze ons aan op bij ook meer naar uit te om als er door alle zullen deze wordt hebben heeft zodat",
  pl: "i w z na się nie jest są że dla od po przez który która które oraz będziemy będzie naszych nasze nasz jak ale lub także więcej wszystkich tym tej ich ze o co",
  ro: "și în la cu pe pentru din de un o ale care nu este sunt vom fi va mai prin noastră nostru să se ce sau toate toți către fiecare lor această acest",
  sv: "och att det som en ett på är av för med den till inte vi ska kommer alla våra vår vi i om från fler mer kan har de också eller vid ska när bli",
  da: "og at det som en et på er af for med den til ikke vi skal alle vores i om fra flere mere kan har de også eller ved når bliver vil være hvor",
  fi: "ja on ei se että ovat sekä myös tai kun jotka joka kaikki mutta kuin meidän me niin ole tämä vuoden kanssa kaikille",
  cs: "a se na je v že s z do pro jsou nebo jako ale který která které budeme bude naše našich také podle při aby více i o po k za všech",
  hu: "a az és hogy nem is egy meg ez van vagy mint csak minden ki már fog fogunk több lesz ezt azt kell között számára is",
  tr: "ve bir bu için ile de da olarak daha çok her olan gibi kadar en sonra tüm biz bizim veya ama değil ise olacak edeceğiz",
  lt: "ir yra kad į su iš bus mes mūsų taip tai dėl ar visi visų kurie už prie nuo bet kaip daugiau apie",
  sq: "dhe të në e i për me një që nga do është janë më tonë tona ne se ose si ka këtë gjithë",
  so: "iyo waa in oo ka ku u la waxaan ah si kasta ayaa dadka waxa doonaa leh",
} as const;

/** ISO 639 codes of the languages told apart by their function words. */
export type WordedLanguage = keyof typeof lists;

/** Which languages a word is a function word of. */
export const languagesOfWord: ReadonlyMap<string, readonly WordedLanguage[]> = invert();

function invert(): Map<string, WordedLanguage[]> {
  const english = new Set(lists.en.split(" "));
  const found = new Map<string, WordedLanguage[]>();
  for (const language of Object.keys(lists) as WordedLanguage[]) {
    for (const word of new Set(lists[language].split(" "))) {
      if (language !== "en" && english.has(word)) continue;
      found.set(word, [...(found.get(word) ?? []), language]);
    }
  }
  return found;
}
