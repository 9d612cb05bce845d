/**
 * Verbs that open an action in a list of proposals. Gathered from what follows "we will", "we would" and
 * "we want to" at least twice in UK national manifestos 1983–2010 (Comparative Agendas Project, CC0), and
 * from what councils do.
 */

/** An act whose doing can be seen: who builds, bans or appoints has done it or has not. */
const specific = `abolish add adopt allocate allow amend appoint approve arm audit automate ban bar base block
book bring build buy cancel cap carry charge change close co-opt commission complete conduct connect consult
convene convert create cut decarbonise decentralise deliver demolish deploy designate devolve dim disband display
divert double dual elect employ enact enforce enshrine equip erect establish exempt extend finance fine fit fix
forbid found franchise freeze fund gate give grit guarantee halt halve hand hire hold host implement impose
incorporate insource install insulate introduce issue keep launch lay legalise legislate let levy license lift
light limit link list livestream lock lower make mandate map merge mow move nationalise negotiate offer open
opt outlaw oust outsource paint pass pause pave pay pedestrianise permit phase pilot plant post print privatise
produce prohibit prosecute provide publish purchase put quadruple raise ratify rebuild recruit redraw reduce
refuse refurbish register reinstate reintroduce relocate remove renationalise rename renegotiate renew reopen repaint
repair repeal replace replant require rescind reserve reset restore resurface retain retire retrofit return reverse
review rewild rewrite ring-fence roll run save scrap sell separate set share shift shut sign slash spend split
start stop strip submit subsidise suspend switch take tax train transfer treble triple turn undertake unfreeze upgrade
use veto vote waive widen withdraw write`;

/** A direction without an act: how far is far enough is anybody's guess. */
const vague = `accelerate accept achieve act address advocate aid aim alleviate allay assist attack attract avoid back
balance begin boost break bridge build bust care celebrate challenge champion clamp clean clear
collaborate combat come commit conserve consolidate continue co-operate cooperate co-ordinate coordinate counter
crack curb cherish cultivate deal decide defend demand demonstrate deter develop direct discourage diversify do drive
ease educate eliminate embed embrace empower enable encourage end engage enhance enrich ensure entrench equalise
eradicate exercise exhort expand expedite explain exploit favour feed fight find focus follow forge foster free
fulfil further gain gear get govern grow harmonise harness help highlight honour identify improve incentivise
include increase inform initiate innovate insist inspire integrate intensify intervene invest involve join judge
lead learn liberalise liberate listen look maintain manage match maximise meet mend minimise mitigate mobilise
modernise monitor nip nurture observe oblige open overhaul oversee participate persuade pioneer plan play pledge
police prefer prepare prepare preserve press prevent prioritise progress promote proceed protect pursue push
rationalise reach realise re-establish rebalance recognise redouble redress reflect reform refocus regenerate
regulate reinforce reinvigorate reject relieve remain rethink respond restrict resist resolve respect revitalise revive
reward safeguard scale schedule secure see seek serve shape show simplify sort speed stamp stand steer step stick stimulate
streamline strengthen strive stimulate support sustain tackle tailor target teach tell tighten toughen transform treat
unite unleash unlock uphold urge utilise value view watch welcome win work`;

/** A thought, a wish or a request to others. */
const tentative = `ask assess call campaign canvass consider contemplate debate discuss evaluate examine explore hope investigate
lobby research study trial try`;

const list = (words: string) => words.split(/\s+/);

const gerundOf = (verb: string) => {
  if (/(?:[^aeiou]|[aeiou]{2})e$|ue$/.test(verb) && !/ee$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  if (
    /^(?:ban|bar|bid|cap|cut|dim|fit|get|let|map|plan|put|rid|run|scrap|set|shut|split|stop|strip|step|win|nip|slim|stem|commit|permit|submit|transfer|outbid|unlet|grit|gut)$/.test(
      verb,
    )
  ) {
    return `${verb}${verb.slice(-1)}ing`;
  }
  return `${verb}ing`;
};

/** Verbs of a specific act, base form. */
export const specificVerbs: ReadonlySet<string> = new Set(
  list(`${specific} answer axe clean hit kick re-open rip test widen`),
);
const vagueVerbs = list(`${vague} ${tentative}`).filter((verb) => !specificVerbs.has(verb));
/** All verbs that open an action, base form. */
export const actionVerbs: ReadonlySet<string> = new Set([...specificVerbs, ...vagueVerbs]);
/** Base form by gerund. */
export const gerunds: ReadonlyMap<string, string> = new Map(
  [...actionVerbs].map((verb) => [gerundOf(verb), verb]),
);
/** Verbs whose base form is as often a noun at the head of a heading: "Support for victims", "Work and families". */
export const nounVerbs: ReadonlySet<string> = new Set(
  list(`act aid aim attack back balance ban block book build care cap challenge champion change charge clean
  combat control cut deal design direct drive ease end exercise fight fine focus free fund further gate hand help
  highlight honour host increase judge lead level levy light limit link list lower map match measure move offer open
  pilot plan plant play pledge police post press print progress promise protest push raise reach register reform
  regard repair report respect return review reward ring-fence roll run sale save schedule set shape share shift show
  sign sort spend split stand start step stop support switch target tax train transfer treat turn upgrade use value
  view vote watch welcome work`),
);
// Verbs whose third person is a plural noun as well, beside those whose base form is a noun.
const nounsToo = new Set(
  list(`address advocate answer arm audit axe bar base boost break bridge bust call campaign commission conduct convert
  counter crack curb debate demand display double dual exploit favour feed finance find fix found franchise gain gear
  grant grit guarantee halt hire hit hold issue kick launch let licence license lift lock mandate monitor nip paint
  pass pause permit phase pioneer produce purchase recruit reserve reset retreat rip scale scrap speed stamp steer
  stick strip study test trial try win`),
);
/** Third persons that are no plural noun: "delivers", not "plans". */
export const thirdPersons: ReadonlySet<string> = new Set(
  [...actionVerbs]
    .filter((verb) => !nounVerbs.has(verb) && !nounsToo.has(verb))
    .map((verb) => verb.replace(/(?<=[^aeiou])y$/, "ie") + (/(?:ch|sh|ss|s|x|o)$/.test(verb) ? "es" : "s")),
);
