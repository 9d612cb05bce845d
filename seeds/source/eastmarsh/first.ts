import {
  attack,
  belief,
  bullets,
  context,
  firm,
  firmLoose,
  h1,
  h2,
  type ManifestoVersion,
  numbers,
  p,
  record,
  say,
  soft,
  softLoose,
} from "../manifesto.ts";

/** The first published text. */
export const first: ManifestoVersion = {
  changes: [],
  body: [
    h1("Eastmarsh in common"),
    p(
      context(
        "This is the Commons Party’s programme for Eastmarsh City Council, to be elected on 6 May 2027.",
      ),
      context("It was written by members in all nineteen wards and costed by an independent accountant."),
    ),
    p(
      belief("We believe that a city belongs to the people who keep it running."),
      attack(
        "For twelve years the Civic Union has treated Eastmarsh as an asset to be managed and, where it could, sold.",
      ),
      attack(
        "The Union has closed four day centres, outsourced the parks and left £9 million of developers’ money unspent.",
      ),
      belief("There is another way, and it starts here."),
    ),

    h2("Ten things we will do in the first hundred days"),
    numbers(
      null,
      firm(20, "lobbyists", "Publish a register of every meeting between cabinet members and developers."),
      firm(
        14,
        "task-force",
        "Send a damp and mould task force into all 2,350 council homes on the repairs list.",
      ),
      firm(10, "crossing", "Start work on the long-promised crossing at Harbour Parade."),
      firm(13, "breakfast", "Open breakfast clubs in the eleven primary schools that have none."),
      say(
        firm(20, "chief-officers", "Freeze the pay of chief officers."),
        context("Six of them earn more than the Prime Minister."),
      ),
      firm(7, "sewage", "Call Eastern Water before a public hearing on sewage in the harbour."),
      firm(
        5,
        "living-wage",
        "Pay the real living wage to everyone who works for the city, agency staff included.",
      ),
      firm(
        21,
        "parks-in-house",
        "Give notice on the parks contract so that our parks come back in-house in 2028.",
      ),
      firm(14, "land-sales", "Halt the sale of council land."),
      firmLoose(20, "listening", "Put residents back in charge of the decisions that shape their streets."),
    ),

    h2("How will we house people?"),
    p(
      context(
        "There are 7,120 households on the waiting list, and 214 families are living in bed and breakfast rooms.",
      ),
      firm(14, "homes", "A Commons council will build 1,000 council homes in four years."),
      firm(14, "social-rent", "Every one of them will be let at a social rent."),
      context("This will save the city £4 million a year in temporary accommodation."),
    ),
    p(
      firm(14, "landlords", "We will extend landlord licensing from two wards to all nineteen."),
      soft(14, "rent-controls", "We will lobby ministers for the power to control rents."),
      softLoose(14, "co-ops", "We would encourage more housing co-operatives."),
      record("Our councillors have already stopped the demolition of Wharf Court."),
    ),

    h2("How will we get about?"),
    p(
      context("Bus mileage in the city has fallen by 38% since 2012."),
      attack("The Union’s answer was a glossy strategy and a new logo."),
    ),
    bullets(
      "Commons councillors will:",
      firm(
        10,
        "franchise",
        "work with the combined authority to bring the buses under public control by 2030;",
      ),
      firm(10, "free-buses", "make bus travel free for under-19s;"),
      firm(10, "cycleway", "complete the cycleway between the University and Saltfleet Road;"),
      firm(10, "pavement-parking", "ban parking on the pavement throughout the city;"),
      firmLoose(10, "pedestrians", "design every junction around people on foot."),
    ),
    p(
      soft(10, "trams", "We will explore a tram line from the station to the hospital."),
      firm(10, "workplace-levy", "We will not bring in a congestion charge."),
    ),

    h2("Who will look after us?"),
    p(
      belief("Care is the work that makes all other work possible."),
      firm(
        13,
        "day-centres",
        "We are going to reopen the day centres at Fenside and Beacon Hill by April 2029.",
      ),
      firm(13, "care-visits", "Home care visits will last at least 30 minutes."),
      firmLoose(13, "care-workers", "Care workers will be treated with the respect they are owed."),
    ),
    p(
      soft(3, "dentists", "We would press the NHS to commission 12,000 more dental appointments a year."),
      soft(
        3,
        "mental-health",
        "The city’s mental health crisis café should be open every night of the week.",
      ),
    ),

    h2("What about children and learning?"),
    bullets(
      "As your council we want to:",
      soft(6, "send", "Create 120 special school places within the city."),
      soft(6, "music", "Offer a free musical instrument to every child in Year 4."),
      softLoose(13, "children-in-care", "Be the best parent we can to the 640 children in our care."),
      soft(23, "libraries", "Bring back librarians at Fenside, Marsh Lane and Old Dock."),
    ),

    h2("How will we keep Eastmarsh clean, green and safe?"),
    p(
      firm(7, "net-zero", "We pledge to cut the council’s own emissions to net zero by 2032."),
      firm(8, "retrofit", "Each year we will insulate 600 of the coldest council homes."),
      soft(
        8,
        "heat-network",
        "Where possible, new developments would be joined to the Docklands heat network.",
      ),
    ),
    p(
      context("Fly-tipping cost the city £1.4 million last year."),
      firm(7, "fly-tipping", "We will treble fines for commercial fly-tippers."),
      firm(7, "tip", "The tip at Cutler’s Lane will stay open seven days a week."),
      firm(7, "street-cleaning", "We will hire 25 more street cleaners."),
    ),
    p(
      attack("The Union cut the community safety team from 22 officers to nine."),
      firm(12, "safety-team", "We will restore the team to 22 officers by the end of 2028."),
      softLoose(
        12,
        "knife-crime",
        "We intend to tackle the causes of knife crime, not just its consequences.",
      ),
    ),

    h2("Who will pay?"),
    p(
      context("Government grant has fallen by 29% in real terms since 2010."),
      firm(1, "empty-premium", "We will double council tax on homes left empty for more than a year."),
      firm(20, "consultants", "Spending on consultants will be halved, saving £2.2 million."),
      soft(15, "rates", "We will ask the Government to let cities tax empty shops."),
      firm(
        1,
        "referendum",
        "We promise never to raise council tax beyond the referendum limit without a vote.",
      ),
      firm(
        15,
        "procurement",
        "By 2029, 60% of what the council buys will come from firms based in the region.",
      ),
    ),
    p(belief("Eastmarsh has waited long enough."), belief("What is held in common, we will hold together.")),
  ],
};
