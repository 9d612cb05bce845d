/** What councils, mayors and commissioners speak of and national manifestos hardly do, by topic. */
export const localTopicWords: ReadonlyMap<number, string> = new Map([
  [1, "council tax precept business rates reserves budget borrowing band levy"],
  [2, "hate crime equality disabled accessibility lgbt racism faith pride"],
  [
    3,
    "gp surgery dentist ambulance mental health public health hospital addiction clinic minor injuries pharmacy",
  ],
  [4, "county farm farmers abattoir allotment livestock dairy"],
  [5, "apprenticeship living wage zero-hours jobcentre skills training workforce union apprentices"],
  [6, "schools send education health care plan teaching nursery pupils catchment free school meals college"],
  [
    7,
    "bins recycling fly-tipping litter waste tip sewage weedkiller trees wildflowers air quality dog fouling verges biodiversity graffiti household waste food waste",
  ],
  [8, "solar panels heat pump insulation retrofit net zero renewable energy turbine"],
  [9, "asylum refugees resettlement sanctuary migrants ukrainian"],
  [
    10,
    "potholes pothole parking buses bus cycle lane pavements pavement footway streetlights street lights 20mph zebra crossing congestion bypass tram trams resurfacing gritting speed limit permits ev charging roadworks traffic dropped kerbs",
  ],
  [
    12,
    "pcso pcsos police officers antisocial anti-social behaviour domestic abuse violence burglary neighbourhood watch speedwatch cctv drugs knife crime restorative justice fraud looked-after children in care fostering children's homes",
  ],
  [
    13,
    "social care carers youth club youth centre day centre elderly older people food bank foodbank poverty hardship fund meals on wheels loneliness respite warm spaces",
  ],
  [
    14,
    "housing homes tenants landlords planning local plan developers rough sleeping homelessness leaseholders brownfield affordable council house estate regeneration high rise cladding section 106 neighbourhood",
  ],
  [
    15,
    "high street traders shops market stall start-ups small business independent shops tourism empty units",
  ],
  [17, "broadband gigabit mobile signal website wifi digital app"],
  [
    20,
    "councillors scrutiny cabinet committee meetings petitions consultation allowances devolution unitary webcast ward surgeries parish council mayor transparency chief executive elections town hall outsourcing contractors freedom of information",
  ],
  [
    21,
    "parks park playground play areas green spaces green belt flood defences common land nature reserve footpaths open space rivers drainage allotments",
  ],
  [
    23,
    "library libraries museum leisure centre swimming pool theatre arts festival sports pitches music football club swimming heritage",
  ],
]);
