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
  type ManifestoVersion,
  numbers,
  p,
  record,
  soft,
  softLoose,
  under,
} from "../manifesto.ts";

/** The first published text. */
export const first: ManifestoVersion = {
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
