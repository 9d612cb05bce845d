/**
 * The words of the project as types. Every stage reads and writes these and nothing else;
 * `docs/glossary.md` explains them in prose.
 */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** `<party>.<area>.<election>`, e.g. `riverside.netherby.2027-05-06`; minted by `parseManifestoId`. */
export type ManifestoId = Branded<"ManifestoId">;
/** One put of one file into the inbox; derived from the object's key and version by `uploadIdOf`. */
export type UploadId = Branded<"UploadId">;
/** A pledge's identity through the versions of its manifesto; minted by `core/identity.ts`. */
export type PledgeId = Branded<"PledgeId">;
/** Lower-case hexadecimal SHA-256 of an upload's bytes. */
export type Sha256 = Branded<"Sha256">;
/** An instant as ISO 8601 UTC with milliseconds, e.g. `2026-11-21T09:30:00.000Z`. */
export type Instant = string;

// ---------------------------------------------------------------- failures

/** Stable codes of everything that can be wrong with an upload. Never renamed: apps match on them. */
export const failureCodes = [
  "empty",
  "unknown-type",
  "unsupported-type",
  "encrypted",
  "corrupt",
  "scanned",
  "no-text",
  "too-large",
  "too-many-pages",
  "not-placed",
  "missing",
  "timed-out",
  "internal",
] as const;
export type FailureCode = (typeof failureCodes)[number];

/** An expected failure: what happened and what the person can do about it, in plain sentences. */
export type Failure = {
  readonly code: FailureCode;
  readonly message: string;
  readonly remedy: string;
};

export type Result<T, E = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

// ---------------------------------------------------------------- structured document

export const documentFormats = ["pdf", "docx", "html", "markdown", "text"] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** Captions and footnotes stand apart from the running text: they belong to a picture or to a mark in it. */
export const blockKinds = ["heading", "paragraph", "item", "table", "caption", "footnote"] as const;
export type BlockKind = (typeof blockKinds)[number];

/** A rectangle on a page; edges in points from the page's top left corner, to one decimal. */
export type Box = {
  /** 1-based. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A block of a document in reading order. */
export type Block = {
  readonly kind: BlockKind;
  /** heading: 1 (highest) to 6; item: 1 (outermost list) and deeper; other kinds: 0. */
  readonly level: number;
  /**
   * The words, without bullet or number, white space folded. Table: cells joined by " | ", rows by "\n".
   * U+FFFD stands for each character that the file does not tell and that could not be inferred.
   */
  readonly text: string;
  /** 1-based page on which it begins; 1 throughout for formats without pages. */
  readonly page: number;
  /** Start in the document's text, which is all block texts joined by "\n"; in UTF-16 code units. */
  readonly start: number;
  /** Where it stands, a box for each page and column; absent in formats without places. */
  readonly boxes?: readonly Box[];
};

/** How well one page was read. */
export type PageReport = {
  /** 1-based place in the file. */
  readonly page: number;
  /** The number printed on the page or given by the file ("iv", "12"); null if there is none. */
  readonly label: string | null;
  /** In points; null in formats without places. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** Share (0 to 1) of the page's letters and digits that stand in the blocks; 1 for a page without text. */
  readonly coverage: number;
  /** How sure text recognition was, 0 to 1; null where the file holds the text itself. */
  readonly confidence: number | null;
};

/** Something the extractor doubts; `code` is stable, `message` is for people. */
export type ExtractionWarning = {
  readonly code: string;
  readonly message: string;
  readonly page?: number;
};

/** A version's text as its author laid it out. */
export type StructuredDocument = {
  readonly format: DocumentFormat;
  /** ISO 639 code of the language most of the text is in: `en`, `cy`, … or `und`. */
  readonly language: string;
  readonly title: string | null;
  readonly pages: number;
  readonly blocks: readonly Block[];
  /** Share (0 to 1) of the raw text's letters and digits that stand in the blocks. */
  readonly coverage: number;
  /** One for each page, in order. */
  readonly pageReports: readonly PageReport[];
  readonly warnings: readonly ExtractionWarning[];
};

// ---------------------------------------------------------------- units and pledges

/** What a unit is made from; "note" is a sentence of a caption or footnote. */
export const unitForms = ["heading", "sentence", "item", "row", "note"] as const;
export type UnitForm = (typeof unitForms)[number];

/** A quasi-sentence: one sentence or one list item, with what it needs from around it to be understood. */
export type Unit = {
  /** 0-based position among the document's units. */
  readonly index: number;
  readonly form: UnitForm;
  readonly text: string;
  /** The open sentence that the item completes ("We will:"), else null. */
  readonly stem: string | null;
  /** The headings above, outermost first. */
  readonly headings: readonly string[];
  readonly page: number;
  /** What that page calls itself, see `PageReport.label`. */
  readonly pageLabel: string | null;
  /** Start in the document's text, see `Block.start`. */
  readonly start: number;
};

/** Why a unit is, or is not, a pledge. */
export const unitKinds = [
  "pledge",
  "record",
  "attack",
  "belief",
  "context",
  "heading",
  "boilerplate",
] as const;
export type UnitKind = (typeof unitKinds)[number];

export const firmnesses = ["firm", "soft"] as const;
export type Firmness = (typeof firmnesses)[number];

/** How a stated number bounds the real one. */
export const bounds = ["exactly", "at-least", "more-than", "at-most", "less-than", "about"] as const;
export type Bound = (typeof bounds)[number];

/** A stated amount, in base units: "£1k" is 1,000 of "£", "6 weeks" 42 of "day". */
export type StatedAmount = {
  readonly value: number;
  /** The measure, from a closed list ("£", "%", "day", "byte", "bit", "mile" …); null where things are counted. */
  readonly unit: string | null;
  /** The base of a rate: "year", "person" …; null for none. */
  readonly per: string | null;
  readonly bound: Bound;
  /** What is counted, where words tell: "homes", "new council homes"; null for measures. */
  readonly counted: string | null;
  /** Number and unit as they stand in the text. */
  readonly text: string;
};

/** When something is to be done: by, from or until a date, or within a length of time. */
export const timeSenses = ["by", "from", "until", "within"] as const;
export type StatedTime = {
  readonly sense: (typeof timeSenses)[number];
  /** ISO 8601: a date ("2030", "2030-04") or a length of time ("P100D"); null for a phrase ("in our first term"). */
  readonly iso: string | null;
  /** The words. */
  readonly text: string;
};

/** Who would do it: the author itself ("we"), or the kind of body that the words name. */
export const responsibleBodies = [
  "author",
  "council",
  "mayor",
  "parish",
  "government",
  "police",
  "health",
  "schools",
  "transport",
  "developers",
  "landlords",
  "employers",
  "utilities",
] as const;
export type ResponsibleBody = (typeof responsibleBodies)[number];

/** Who is to act, and whether the author promises the act or promises to press another for it. */
export type Responsibility = {
  readonly body: ResponsibleBody;
  readonly by: "acting" | "lobbying";
};

/** A law, body or programme that a pledge names. */
export const instrumentKinds = ["law", "body", "programme"] as const;
export type Instrument = { readonly kind: (typeof instrumentKinds)[number]; readonly name: string };

/** What a pledge says, read from its words and its stem; each list in the order of the text. */
export type PledgeTerms = {
  readonly responsibility: Responsibility;
  /** Amounts, without lengths of time that set a deadline. */
  readonly amounts: readonly StatedAmount[];
  readonly times: readonly StatedTime[];
  /** Clauses that limit it, each beginning with its marker ("subject to", "where possible"). */
  readonly conditions: readonly string[];
  /** Groups of people it is for. */
  readonly beneficiaries: readonly string[];
  /** Named streets, parks, stations, roads and the like. */
  readonly places: readonly string[];
  readonly instruments: readonly Instrument[];
  /** The acts it joins, where there are several: "abolishing Y", "ending Z". */
  readonly measures: readonly string[];
};

/** A Comparative Agendas Project major topic; 0 is "no policy content". */
export type MajorTopic = {
  readonly major: number;
  readonly label: string;
  /** 0 to 1. */
  readonly confidence: number;
};

/** A Comparative Agendas Project subtopic, e.g. 1201, "Police and law enforcement agencies". */
export type Subtopic = { readonly code: number; readonly label: string };

/** The likeliest topic of a unit. */
export type Topic = MajorTopic & {
  /** Absent unless the unit's own words tell it. */
  readonly subtopic?: Subtopic;
  /** The next likeliest topic; absent unless it is close. */
  readonly second?: MajorTopic;
};

/** What spoke most for a pledge's judgements, in words for people; strongest first, at most three each. */
export type Because = {
  readonly pledge: readonly string[];
  readonly firmness: readonly string[];
  readonly testable: readonly string[];
  /** Absent in what was kept before it was told. */
  readonly topic?: readonly string[];
};

/** What the classifier decided of a unit. */
export type Judgement = {
  readonly kind: UnitKind;
  /** Null unless `kind` is "pledge". */
  readonly firmness: Firmness | null;
  /** Whether fulfilment can be judged from the unit alone; null unless `kind` is "pledge". */
  readonly testable: boolean | null;
  readonly topic: Topic;
  /** Null unless `kind` is "pledge". */
  readonly terms: PledgeTerms | null;
  /** The rule that decided, e.g. `modal:we-will`, or "model: " and what spoke most for the decision. */
  readonly reason: string;
  /** Absent unless `kind` is "pledge"; absent too in what was kept before it was told. */
  readonly because?: Because;
};

export type ClassifiedUnit = Unit & Judgement;

/** A unit that commits its author. */
export type Pledge = ClassifiedUnit & {
  readonly kind: "pledge";
  readonly firmness: Firmness;
  readonly testable: boolean;
  readonly terms: PledgeTerms;
};

/** The outcome of the classify stage for one upload. */
export type ClassifiedDocument = {
  readonly format: DocumentFormat;
  readonly language: string;
  readonly title: string | null;
  readonly pages: number;
  readonly coverage: number;
  readonly pageReports: readonly PageReport[];
  readonly warnings: readonly ExtractionWarning[];
  readonly units: readonly ClassifiedUnit[];
};

// ---------------------------------------------------------------- alignment and change

export const relations = ["same", "modified", "moved", "split", "merged", "added", "removed"] as const;
export type Relation = (typeof relations)[number];

/** What the aligner needs of a unit. Without `form` none counts as a heading. */
export type Alignable = Pick<Unit, "text" | "stem" | "headings"> & Partial<Pick<Unit, "form">>;

/**
 * One correspondence. `before` and `after` are 0-based positions in the two lists, ascending:
 * same, modified, moved 1:1; split 1:n; merged n:1; added 0:1; removed 1:0.
 * Every position of either list stands in exactly one link.
 */
export type Link = {
  readonly relation: Relation;
  readonly before: readonly number[];
  readonly after: readonly number[];
};
export type Alignment = readonly Link[];

/** Any unit as a change quotes it, pledge or not. `index` is 0-based among the document's units. */
export type UnitQuote = Pick<
  ClassifiedUnit,
  "text" | "stem" | "headings" | "page" | "pageLabel" | "kind" | "index"
>;

/**
 * A link between pledges, cut out of the alignment of all units. A removed pledge may go on as a unit that is no
 * pledge, an added one may come from such a unit.
 */
export type PledgeLink = Link & {
  /** Only of "removed": what the pledge became. */
  readonly became?: UnitQuote;
  /** Only of "added": what the pledge was. */
  readonly was?: UnitQuote;
};

export const primaries = ["cosmetic", "reworded", "substantive", "different"] as const;
export type Primary = (typeof primaries)[number];

export const facets = [
  "strengthened",
  "weakened",
  "quantity",
  "deadline",
  "scope",
  "actor",
  "condition",
  "measure",
  "polarity",
] as const;
export type Facet = (typeof facets)[number];

/** A pledge as a change quotes it. `position` is 0-based among the version's pledges. */
export type Quote = Pick<
  Pledge,
  "text" | "stem" | "headings" | "page" | "pageLabel" | "firmness" | "testable" | "topic"
> & {
  readonly position: number;
};

export type ChangeRelation = Exclude<Relation, "same">;

/**
 * A stretch of the wording of one quote of a change: `wordingOf(before[quote])` (or of `after[quote]`), which is the
 * stem, a space and the text, or the text alone where the stem is null. Neither empty nor past its end.
 */
export type Span = {
  /** 0-based place in the change's `before` (or `after`). */
  readonly quote: number;
  /** In UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
};

/**
 * What shows that a change has a facet: the words of either wording that differ, in the order of the text. A side
 * is empty where it has no such words, as before where a condition was added; of very many it has the first 50.
 */
export type Evidence = {
  readonly facet: Facet;
  readonly before: readonly Span[];
  readonly after: readonly Span[];
};

/** One aligned difference. "moved" with a `primary` other than null is moved and edited. */
export type Change = {
  readonly relation: ChangeRelation;
  /**
   * Null where no wording differs: added, removed, and moved with the same words. A pledge whose words and headings
   * stand, but which reads as a pledge in one version only for what stands around it, is added or removed and cosmetic.
   */
  readonly primary: Primary | null;
  /** In the order of `facets`; empty unless `primary` is "substantive". */
  readonly facets: readonly Facet[];
  /** One for each of `facets`, in their order; empty in what was kept before it was told. */
  readonly evidence: readonly Evidence[];
  readonly before: readonly Quote[];
  readonly after: readonly Quote[];
  /** Only of "removed": the unit as which the words go on, though no longer as a pledge (context, belief …). */
  readonly became?: UnitQuote;
  /** Only of "added": the unit, no pledge, that stood there before. */
  readonly was?: UnitQuote;
  /** One sentence for people, built from the parts. */
  readonly account: string;
};

/** All changes from one list of pledges to another, most important first. */
export type Comparison = {
  /** E.g. "2 dropped, 3 weakened (1 deadline moved), 12 unchanged". */
  readonly headline: string;
  readonly counts: ChangeCounts;
  readonly changes: readonly Change[];
};

/** `cosmetic` changes count as unchanged for readers, and are counted apart from `same`. */
export type ChangeCounts = { readonly same: number; readonly cosmetic: number } & {
  readonly [R in ChangeRelation]: number;
};

// ---------------------------------------------------------------- versions and the ledger

/** A pledge as the ledger keeps it: with its identity and its place among the version's pledges. */
export type LedgerPledge = Pledge & { readonly id: PledgeId; readonly position: number };

/** Versions of the rules that read a file and that found its pledges. */
export type ReadingRules = { readonly extract: string; readonly classify: string };

/** One immutable version of a manifesto. */
export type Version = {
  readonly manifesto: ManifestoId;
  /** 1, 2, 3… without gaps. */
  readonly number: number;
  readonly upload: UploadId;
  /**
   * The number of the version it was compared with: the latest that was not withdrawn, and so the one directly
   * before unless that was; null where none stood.
   */
  readonly follows: number | null;
  /** The upload of the version it follows; null where none stood. */
  readonly previousUpload: UploadId | null;
  readonly sha256: Sha256;
  readonly fileName: string;
  readonly format: DocumentFormat;
  readonly title: string | null;
  readonly pages: number;
  readonly coverage: number;
  readonly warnings: readonly ExtractionWarning[];
  readonly units: number;
  readonly pledges: number;
  /** What changed since the version it follows; null where it follows none. */
  readonly summary: Omit<Comparison, "changes"> | null;
  /** Versions of the rules that made it, e.g. `{extract: "1", classify: "1", compare: "1"}`. */
  readonly rules: ReadingRules & { readonly compare: string };
  /**
   * Present where the version before was found by other rules and was read anew, under this version's, for the
   * change set: what it names before is then that reading's.
   */
  readonly comparedAnew?: true;
  /** Never before the manifesto's earlier versions. */
  readonly publishedAt: Instant;
};

/** A manifesto as lists show it: its identity and its latest version that was not withdrawn. */
export type Manifesto = {
  readonly id: ManifestoId;
  readonly party: string;
  readonly area: string;
  readonly election: string;
  readonly latest: Version;
};

/** What every entry of the ledger says: what befell which version, and when. */
type EntryFacts = {
  /** 1, 2, 3… without gaps, over all manifestos. */
  readonly entry: number;
  readonly manifesto: ManifestoId;
  readonly version: number;
  readonly upload: UploadId;
  /** Never before the entry before. */
  readonly at: Instant;
};

/** A version was published. */
export type PublishedEntry = EntryFacts & {
  readonly kind: "published";
  readonly summary: Omit<Comparison, "changes"> | null;
};

/** A person took a version back, which stays on record. */
export type WithdrawnEntry = EntryFacts &
  Withdrawal & {
    readonly kind: "withdrawn";
    /** The version that stands again, unless a later one than the withdrawn stands; null for none. */
    readonly fallsBackTo: number | null;
  };

/** One entry of the append-only log: entry n exists only if entry n − 1 does. */
export type LedgerEntry = PublishedEntry | WithdrawnEntry;

/** Why a version does not stand any more. */
export type Withdrawal = {
  readonly reason: string;
  /** Who did it, as the token names them; null where the ledger takes no tokens. */
  readonly by: string | null;
  readonly at: Instant;
};

/** What a manifesto stands at after one of its entries in the ledger. */
export type Standing = {
  readonly manifesto: ManifestoId;
  readonly entry: number;
  readonly at: Instant;
  /** The entry from which on it stands at this version: this one, or an earlier one. */
  readonly since: number;
  /** The highest number given so far. */
  readonly versions: number;
  /** The latest version that is not withdrawn; null if all are. */
  readonly version: Version | null;
};

// ---------------------------------------------------------------- review

/** What a person did about an upload or a version. */
export const reviewActs = ["hold-requested", "published", "withdrawn"] as const;
export type ReviewAct = (typeof reviewActs)[number];

/** Who did what when; kept for ever. */
export type AuditRecord = {
  readonly act: ReviewAct;
  readonly at: Instant;
  /** As the token names them; null where the ledger takes no tokens. */
  readonly by: string | null;
  readonly manifesto: ManifestoId;
  readonly upload: UploadId;
  /** Null until the upload has a number. */
  readonly version: number | null;
  /** The reason given, or the codes of the reasons passed over. */
  readonly note: string;
};

// ---------------------------------------------------------------- uploads

/** Why a version waits for a person: the same shape as a failure, but nothing is lost and it can be published. */
export type HoldReason = {
  readonly code: HoldReasonCode;
  readonly message: string;
  readonly remedy: string;
};

export type UploadState =
  | { readonly name: "awaiting" }
  | { readonly name: "received" }
  /** Text recognition reads its pictures; `progress` is null until its turn comes. */
  | { readonly name: "recognising"; readonly progress: RecognitionProgress | null }
  | { readonly name: "extracted" }
  | { readonly name: "classified" }
  | { readonly name: "published"; readonly version: number }
  | { readonly name: "duplicate"; readonly version: number }
  /** `artefact` is the key of the classified document that is stored once a person approves. */
  | { readonly name: "held"; readonly reasons: readonly HoldReason[]; readonly artefact: string }
  | { readonly name: "failed"; readonly failure: Failure };

/** How many of the pages that are pictures were recognised. */
export type RecognitionProgress = { readonly done: number; readonly pages: number };

/** In the order in which an upload passes them; the last four are ends. Only scans are ever "recognising". */
export const uploadStateNames = [
  "awaiting",
  "received",
  "recognising",
  "extracted",
  "classified",
  "held",
  "failed",
  "duplicate",
  "published",
] as const satisfies readonly UploadState["name"][];
export type UploadStateName = UploadState["name"];

export const holdReasonCodes = [
  "low-coverage",
  "damaged",
  "low-confidence",
  "other-language",
  "no-pledges",
  "most-pledges-gone",
  "proof-failed",
  "older-than-latest",
  "rules-changed",
  "on-request",
  "other-latest",
] as const;
export type HoldReasonCode = (typeof holdReasonCodes)[number];

/** What an uploader may ask for beside publication. */
export type UploadWishes = {
  /** Hold the version, so that a person can look at it before it is published. */
  readonly review?: true;
  /** The number that must stand when it is stored, 0 for none; else it is held. */
  readonly follows?: number;
};

/** One put of one file, and how far it came. */
export type Upload = {
  readonly id: UploadId;
  readonly key: string;
  /** Which version of the object it is; null while awaited, and where the bucket keeps no versions. */
  readonly versionId: string | null;
  readonly fileName: string;
  /** Null when the file could not be placed. */
  readonly manifesto: ManifestoId | null;
  /** When the bucket took the file; null while it is awaited. */
  readonly arrivedAt: Instant | null;
  /** Bytes; null while awaited. */
  readonly size: number | null;
  readonly sha256: Sha256 | null;
  readonly format: DocumentFormat | null;
  /** What the uploader asked for; absent for nothing. */
  readonly wishes?: UploadWishes;
  readonly state: UploadState;
  readonly history: readonly { readonly state: UploadStateName; readonly at: Instant }[];
};

/** What became of the latest wish to read an upload's file again under today's rules. */
export type Rereading =
  | { readonly state: "asked" }
  | { readonly state: "read"; readonly rules: ReadingRules }
  | { readonly state: "failed"; readonly failure: Failure };

// ---------------------------------------------------------------- alerts

/** Which changes a subscriber wants; an absent or empty field matches everything. */
export type SubscriptionFilter = {
  readonly manifestos?: readonly ManifestoId[] | undefined;
  readonly parties?: readonly string[] | undefined;
  readonly areas?: readonly string[] | undefined;
  /** CAP major topics of the pledges touched. */
  readonly topics?: readonly number[] | undefined;
  readonly relations?: readonly ChangeRelation[] | undefined;
  readonly facets?: readonly Facet[] | undefined;
};

export type Subscription = {
  readonly id: string;
  readonly url: string;
  /** `whsec_` and base64, as Standard Webhooks writes secrets. */
  readonly secret: string;
  readonly filter: SubscriptionFilter;
  /** The ledger's last entry when the subscription was made: only later entries are delivered. */
  readonly after: number;
  readonly createdAt: Instant;
};

export type DeliveryState = "pending" | "delivered" | "failed";

/** The record that one ledger entry goes, or went, to one subscription. */
export type Delivery = {
  readonly subscription: string;
  readonly entry: number;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** What the last attempt ended with: an HTTP status, or the reason there was none. */
  readonly outcome: string | null;
  readonly updatedAt: Instant;
};
