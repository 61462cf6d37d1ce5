/** Which declared things are organisations and which are persons: by their type, or by what holds them. */
import { type DeclaredThing, textsOf, thingsOf } from "./declared-thing.ts";

// Whole families end alike; the rest of schema.org's tree below Organization is named.
const FAMILIES =
  /(?:Organi[sz]ation|Business|Store|Company|Corporation|Association|Agency|Shop|Dealer|Rental|Contractor|Salon|Office|Club|Clinic|Team|Hospital|University|School|Restaurant|Repair|Firm)$/u;
const NAMED = new Set(
  `AccountingService AdultEntertainment Airline AmusementPark AnimalShelter ArtGallery Attorney Audiology AutoWash
  AutomatedTeller Bakery BankOrCreditUnion BarOrPub BedAndBreakfast BowlingAlley Brewery CafeOrCoffeeShop Campground
  Casino ChildCare CommunityHealth Consortium Cooperative Courthouse CovidTestingFacility DanceGroup DaySpa Dentist
  Dermatology Diagnostic DiagnosticLab DietNutrition Distillery DryCleaningOrLaundry Electrician Embassy Emergency
  EmergencyService ExerciseGym FinancialService FireStation Florist FoodEstablishment FundingScheme GasStation
  Geriatric GolfCourse Gynecologic Hostel Hotel HousePainter IndividualPhysician InternetCafe LegalService Library
  LibrarySystem Locksmith Midwifery Motel MovieTheater MusicGroup NGO Notary Nursing Obstetric Oncologic
  OnlineMarketplace Ophthalmology Optician Optometric Otolaryngologic Pediatric PerformingGroup Pharmacy Physician
  Physiotherapy PlasticSurgery Plumber Podiatric PoliceStation PoliticalParty Preschool PrimaryCare
  ProfessionalService Project Psychiatric PublicHealth PublicSwimmingPool RadioStation RealEstateAgent
  RecyclingCenter ResearchProject Resort SelfStorage ShoppingCenter SkiResort SportsActivityLocation StadiumOrArena
  TattooParlor TelevisionStation TennisComplex TheaterGroup TouristInformationCenter VacationRental VeterinaryCare
  Winery WorkersUnion BusinessEntity OrganizationalUnit OrganizationalCollaboration Group`.split(
    /\s+/u,
  ),
);
const PERSONS = new Set(["Person", "Patient", "Individual", "Agent"]);
// Business cards: of a person, or of an organisation that has no person's name.
const CARDS = new Set(["VCard", "vcard", "Vcard"]);
const AS_ORGANISATION = new Set(
  `publisher sourceOrganization copyrightHolder worksFor affiliation parentOrganization subOrganization department
  branchOf hiringOrganization memberOf brandOwner legalOwner org provider seller manufacturer`.split(
    /\s+/u,
  ),
);
const AS_PERSON = new Set(
  "employee employees founder founders alumni colleague colleagues".split(" "),
);

/** Is the thing an organisation? */
export function isOrganisation(thing: DeclaredThing): boolean {
  const { types, heldAs } = thing;
  if (types.includes("h-card"))
    return types.includes("Organization") || thing.values("name").length === 0 || isFirm(thing);
  if (types.length === 0) return AS_ORGANISATION.has(heldAs ?? "");
  if (types.some((type) => CARDS.has(type))) return !isPersonsCard(thing);
  return types.some((type) => NAMED.has(type) || FAMILIES.test(type));
}

/** Is the thing a person? */
export function isPerson(thing: DeclaredThing): boolean {
  const { types, heldAs } = thing;
  if (types.includes("h-card")) return !isOrganisation(thing);
  if (types.length === 0) return AS_PERSON.has(heldAs ?? "");
  if (types.some((type) => CARDS.has(type))) return isPersonsCard(thing);
  return types.some((type) => PERSONS.has(type)) && !isOrganisation(thing);
}

/** A card whose organisation has the card's own name is the organisation's. */
function isFirm(thing: DeclaredThing): boolean {
  const [name] = textsOf(thing, "name");
  return (
    name !== undefined &&
    (textsOf(thing, "worksFor").some(({ text }) => text === name.text) ||
      thingsOf(thing, "worksFor").some((firm) =>
        textsOf(firm, "name").some(({ text }) => text === name.text),
      ))
  );
}

function isPersonsCard(thing: DeclaredThing): boolean {
  const says = (name: string): boolean => thing.values(name).length > 0;
  if (["n", "given-name", "family-name", "title", "role", "bday", "nickname"].some(says))
    return true;
  return says("org") && !isFirm(thing);
}
