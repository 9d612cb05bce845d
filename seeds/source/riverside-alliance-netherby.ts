import {
  add,
  addSection,
  comment,
  drop,
  merge,
  modify,
  move,
  restem,
  revise,
  rewrite,
  split,
} from "./edits.ts";
import {
  attack,
  belief,
  bullets,
  context,
  firm,
  firmLoose,
  h1,
  h2,
  h3,
  lead,
  type Manifesto,
  type ManifestoVersion,
  numbers,
  p,
  record,
  soft,
  softLoose,
  under,
} from "./manifesto.ts";

const first: ManifestoVersion = {
  changes: [],
  body: [
    h1("A borough that works for everyone"),
    p(
      context("Riverside Alliance manifesto for the Netherby Borough Council election on 6 May 2027."),
      belief("Your river, your town, your say."),
    ),

    h2("Where we stand"),
    p(
      belief("Netherby is a place people choose to stay in, and it deserves a council worth staying for."),
      context("Yet one resident in six told last year’s survey that the basics are slipping."),
      record(
        "In four years as the largest group we have balanced every budget and kept all three leisure centres open.",
      ),
      attack(
        "The Town First group voted against every one of those budgets and never published one of its own.",
      ),
    ),

    h2("Roads and pavements"),
    p(
      context("More than 1,900 potholes were reported in Netherby last winter."),
      record("We have resurfaced 31 miles of road since 2023, more than in the eight years before."),
    ),
    bullets(
      "We will:",
      firm(10, "potholes", "Repair every dangerous pothole within five working days of a report."),
      firm(
        10,
        "pavements",
        "Spend £1.2 million a year on pavements, starting with the routes to schools and surgeries.",
      ),
      firm(
        10,
        "twenty",
        "Introduce 20mph limits on residential streets in Millgate, Low Quays and Castle Hill by December 2028.",
      ),
      firmLoose(10, "utilities", "Get tougher with the utility companies that leave our streets in a mess."),
      firm(10, "kerbs", "Fit dropped kerbs at 150 crossings used by wheelchairs and pushchairs."),
    ),

    h2("Bins and recycling"),
    p(
      record("Missed collections have fallen by 22% since we brought the service back in-house."),
      firm(7, "food-waste", "We will keep the weekly food waste collection."),
      context("Food makes up a third of everything that Netherby throws away."),
      firm(7, "garden-waste", "There will be no charge for garden waste during the next term."),
    ),
    bullets(
      "Over the next four years we will be:",
      firm(7, "cameras", "Doubling the number of fly-tipping cameras from 12 to 24."),
      firm(7, "bulky", "Offering every household two free bulky waste collections a year."),
      firmLoose(7, "litter", "Working with schools and traders to cut litter in the town centre."),
    ),

    h2("Council tax and spending"),
    p(
      belief("Every pound the council spends was earned by somebody in Netherby."),
      firm(1, "council-tax", "We will hold council tax rises below 3% in each year of the new council."),
      firm(20, "payments", "Every payment over £500 will be published online each month."),
      soft(20, "exchange-street", "We would look to sell the empty Exchange Street offices."),
    ),
    p(
      firm(
        13,
        "tax-support",
        "We will protect in full the council tax support that 4,300 households rely on.",
      ),
      context("No other council in the county offers as much."),
      attack("Town First would cut it to pay for a discount on second homes."),
    ),

    h2("Libraries and culture"),
    p(
      attack("Town First shut two branch libraries the last time it ran the council."),
      firm(23, "libraries", "We will keep all six of our libraries open and staffed."),
      soft(23, "sunday", "We aim to open the Central Library on Sundays."),
      firm(
        23,
        "gallery",
        "A new gallery for the town’s river collection will open at the Old Customs House in 2029.",
      ),
    ),

    h2("Parks and open spaces"),
    bullets(
      "We want to:",
      soft(21, "green-flag", "Win Green Flag awards for Abbey Meadows and Quarry Park."),
      soft(7, "trees", "Plant 5,000 trees by 2030."),
      softLoose(21, "friends", "Give friends’ groups more say in how their parks are run."),
    ),
    p(firm(23, "playgrounds", "No playground will be closed while we run the council.")),

    h2("Safer streets"),
    h3("Policing"),
    numbers(
      null,
      under(
        context("Recorded anti-social behaviour in the town centre rose by 14% last year."),
        soft(12, "pcsos", "Press the chief constable to put ten more PCSOs on the beat."),
        firm(
          12,
          "wardens",
          "Employ four more council wardens, on duty until midnight on Fridays and Saturdays.",
        ),
      ),
      under(
        context("Too many women tell us that they plan their way home by where the lights are."),
        firm(10, "lights", "Mend every broken street light within ten days."),
        firm(12, "safe-night", "Train staff in 40 bars and taxi firms through the Safe Night scheme."),
      ),
    ),
    h3("Domestic abuse"),
    numbers(
      null,
      under(
        belief("Nobody should have to choose between their safety and their home."),
        firm(12, "refuge", "Open a second refuge with space for 12 families."),
        firmLoose(12, "survivors", "Putting survivors at the centre of every service we commission."),
      ),
    ),

    h2("Care and health"),
    p(
      firm(13, "carers", "We will continue to fund the carers’ centre on Bridge Street."),
      firmLoose(13, "independence", "We will do all we can to help older people live independently."),
      context("Staying at home for one year longer saves the average family £38,000 in fees."),
    ),
    p(
      soft(3, "minor-injuries", "The minor injuries unit at St Oswin’s Hospital should reopen at weekends."),
      softLoose(3, "winter", "We hope to work more closely with the NHS on winter pressures."),
    ),

    h2("Homes and planning"),
    bullets(
      "As your council we will:",
      firm(14, "homes", "build 400 council homes by 2031, at least half of them for social rent"),
      firm(14, "licensing", "license every private landlord in Low Quays"),
      firmLoose(14, "developers", "make developers pay their fair share towards schools and surgeries"),
      firm(14, "flood-plain", "refuse any building on the Abbey Meadows flood plain"),
      firm(14, "empty-homes", "bring 120 empty homes back into use each year"),
    ),

    h2("Climate and energy"),
    p(
      context("The council spent £3.1 million on gas and electricity last year."),
      firm(8, "solar", "Solar panels will go up on all 14 of our schools and leisure centres by 2029."),
      firm(7, "carbon", "We are committed to making the council carbon neutral by 2035."),
      softLoose(8, "community-energy", "We want to see more community energy schemes along the river."),
      belief("For a river town, going green is not a luxury."),
    ),

    h2("Buses and getting around"),
    bullets(
      "We will:",
      firm(10, "evening-buses", "Restore evening buses on routes 4 and 11."),
      firm(10, "permits", "Freeze residents’ parking permits at £45 a year."),
      under(
        lead("Work with the bus companies to:"),
        firm(10, "contactless", "bring in contactless tickets that every operator accepts"),
        firm(10, "live-times", "show live times at 60 stops"),
      ),
    ),
    p(
      context("Thorpe End lost its railway station in 1964."),
      soft(10, "station", "We will campaign for trains to stop there again."),
    ),

    h2("Jobs and the high street"),
    bullets(
      "We will:",
      firm(
        15,
        "rent-free",
        "Let new independent shops have a council-owned unit rent-free for their first six months.",
      ),
      firm(5, "apprentices", "Create 75 apprenticeships at the council and its contractors."),
      firmLoose(15, "local-firms", "Put local firms first when the council buys."),
    ),
    p(soft(15, "market", "We would like to see the Saturday market back in the Market Place.")),

    h2("An open council"),
    p(
      firm(20, "streaming", "Every meeting of the council and its committees will be streamed live."),
      firm(20, "youth-council", "We will set up a youth council with its own budget of £50,000."),
      firm(20, "allowances", "We will not raise councillors’ allowances."),
    ),
    p(
      belief("Together we will write the next chapter of Netherby’s story."),
      context("Vote Riverside Alliance on Thursday 6 May."),
    ),
  ],
};

/** The draft after the public meetings: dates slip, buses gain a section, the climate loses one. */
const second = revise(
  first,
  modify(
    firm(10, "potholes", "Repair every dangerous pothole within three working days of a report."),
    "substantive",
    "strengthened",
    "deadline",
  ),
  modify(
    firm(
      10,
      "twenty",
      "Introduce 20mph limits on residential streets in Millgate, Low Quays and Castle Hill by December 2029.",
    ),
    "substantive",
    "weakened",
    "deadline",
  ),
  modify(
    firm(10, "kerbs", "Fit drop kerbs at 150 crossings that wheelchairs and pushchairs use."),
    "reworded",
  ),
  modify(
    firm(
      7,
      "garden-waste",
      "There will be no charge for garden waste in the first two years of the next term.",
    ),
    "substantive",
    "weakened",
    "deadline",
  ),
  modify(
    firm(20, "payments", "Every payment over £250 will be published online each month."),
    "substantive",
    "strengthened",
    "quantity",
  ),
  modify(
    soft(23, "sunday", "We aim to open the Central Library on Sundays when funding allows."),
    "substantive",
    "weakened",
    "condition",
  ),
  modify(
    firm(12, "safe-night", "Train staff in 40 bars and taxi firms through the Safe Night Scheme."),
    "cosmetic",
  ),
  modify(soft(7, "trees", "Plant 8,000 trees by 2030."), "substantive", "strengthened", "quantity"),
  modify(soft(7, "carbon", "We aim to make the council carbon neutral by 2035."), "substantive", "weakened"),
  drop("bulky"),
  drop("winter"),
  drop("market", belief("A market town needs a market.")),
  add("flood-plain", firm(14, "design-code", "publish a design code for every new estate by March 2028")),
  add(
    "allowances",
    firm(20, "surgeries", "Each of our councillors will hold a surgery in their ward every month."),
  ),
  comment("wardens", "context", "Two wardens now cover the whole borough."),
  move("survivors", "safe-night"),
  split(
    "pavements",
    [
      firm(10, "pavements", "Spend £1.2 million a year on pavements."),
      firm(10, "pavement-routes", "Start pavement repairs with the routes to schools and surgeries."),
    ],
    "reworded",
  ),
  rewrite("Bins and recycling", "Waste and recycling"),
  rewrite(
    "More than 1,900 potholes were reported in Netherby last winter.",
    "More than 2,100 potholes were reported in Netherby last winter.",
  ),
  addSection(
    "Libraries and culture",
    h2("Young people"),
    p(context("Half of our wards have nowhere for teenagers to go after school.")),
    bullets(
      "We will:",
      firm(13, "youth-hub", "Open a youth hub in the old fire station by September 2028."),
      firmLoose(13, "youth-clubs", "Support the volunteers who keep our youth clubs going."),
    ),
  ),
);

/** The final text: the accountants have been at it. */
const third = revise(
  second,
  restem("We want to:", "We will:", { firmness: "firm" }, "substantive", "strengthened"),
  modify(
    firm(1, "council-tax", "We will hold council tax rises below 4% in each year of the new council."),
    "substantive",
    "weakened",
    "quantity",
  ),
  modify(
    firm(14, "homes", "build 300 council homes by 2031, at least half of them for social rent"),
    "substantive",
    "weakened",
    "quantity",
  ),
  modify(
    firm(14, "licensing", "license every private landlord in Low Quays and Millgate"),
    "substantive",
    "strengthened",
    "scope",
  ),
  modify(
    firm(
      23,
      "gallery",
      "A new gallery for the town’s river collection will open at the Old Customs House in 2030.",
    ),
    "substantive",
    "weakened",
    "deadline",
  ),
  modify(
    firm(10, "kerbs", "Fit dropped kerbs at 150 crossings that wheelchairs and pushchairs use."),
    "cosmetic",
  ),
  modify(
    soft(
      12,
      "refuge",
      "Look to open a second refuge with space for 12 families, if the Government renews its grant.",
    ),
    "substantive",
    "weakened",
    "condition",
  ),
  modify(
    firm(10, "evening-buses", "Restore evening buses on routes 4 and 11, with last departures at 11pm."),
    "substantive",
    "strengthened",
    "measure",
  ),
  modify(
    firm(20, "youth-council", "We will create a youth council and give it a budget of £50,000 of its own."),
    "reworded",
  ),
  merge(
    ["contactless", "live-times"],
    firm(
      10,
      "bus-tickets",
      "bring in contactless tickets that every operator accepts and show live times at 60 stops",
    ),
    "reworded",
  ),
  drop("solar"),
  drop("exchange-street"),
  drop("youth-clubs"),
  add("empty-homes", firm(14, "repairs", "answer every urgent repair in a council home within 24 hours")),
  add("payments", firm(20, "consultants", "We will cut spending on consultants by £600,000 a year.")),
  move(
    "playgrounds",
    "youth-hub",
    firm(23, "playgrounds", "Close no playground while we run the council."),
    "reworded",
  ),
  move("food-waste", "carbon"),
  rewrite("Jobs and the high street", "Jobs, business and the high street"),
  rewrite(
    "Recorded anti-social behaviour in the town centre rose by 14% last year.",
    "Recorded anti-social behaviour in the town centre rose by 11% last year.",
  ),
);

/** A borough council: short sentences, lists under stems, numbered problems with answers below them. */
export const riversideAllianceNetherby: Manifesto = {
  id: "riverside-alliance.netherby.2027-05-06",
  title: "Riverside Alliance: local manifesto 2027",
  furniture: {
    party: "Riverside Alliance",
    runningHead: "Riverside Alliance | Local manifesto 2027",
    navigation: ["Home", "Our councillors", "Manifesto", "News", "Volunteer", "Donate"],
    cookies:
      "The Riverside Alliance uses cookies to understand how this website is used. By browsing on you accept them. Read our privacy notice.",
    tail: [
      "Do you like this page?",
      "Link to Twitter Link to Facebook Link to Instagram Close Website Location Phone Email Calendar Search",
    ],
    pdf: { page: "A4", margin: 72, family: "Helvetica", size: 11, justified: false },
  },
  versions: [first, second, third],
};
