/** Which declared things are organisations and which are persons: by their type, or by what holds them. */
import type { DeclaredThing } from "./declared-thing.ts";

// Whole families end alike; the rest of schema.org's tree below Organization is named.
const FAMILIES =
  /(?:Organization|Organisation|Business|Store|Company|Association|Agency|Agent|Shop|Dealer|Rental|Contractor|Salon|Office|Station|Club|Facility|Residence|Restaurant|Repair|Team|Hospital|University|School|Group)$/u;
const NAMED = new Set(
  `Corporation Airline Consortium Cooperative NGO FinancialService LegalService Notary Attorney BankOrCreditUnion
  AutomatedTeller AccountingService InsuranceAgency AnimalShelter ArchiveOrganization AutoBodyShop AutoWash
  ChildCare Dentist DryCleaningOrLaundry EmergencyService FireStation PoliceStation EntertainmentBusiness AdultEntertainment
  AmusementPark ArtGallery Casino ComedyClub MovieTheater NightClub FoodEstablishment Bakery BarOrPub Brewery
  CafeOrCoffeeShop Distillery FastFoodRestaurant IceCreamShop Winery GovernmentOffice PostOffice
  HealthAndBeautyBusiness BeautySalon DaySpa HairSalon HealthClub NailSalon TattooParlor Electrician
  GeneralContractor HVACBusiness HousePainter Locksmith MovingCompany Plumber RoofingContractor InternetCafe Library
  LodgingBusiness BedAndBreakfast Campground Hostel Hotel Motel Resort SkiResort VacationRental Physician Optician
  Pharmacy Diagnostic MedicalClinic CovidTestingFacility VeterinaryCare ProfessionalService RadioStation TelevisionStation
  RealEstateAgent RecyclingCenter SelfStorage ShoppingCenter SportsActivityLocation BowlingAlley ExerciseGym
  GolfCourse PublicSwimmingPool StadiumOrArena TennisComplex TouristInformationCenter TravelAgency MusicGroup
  DanceGroup TheaterGroup SportsTeam CollegeOrUniversity ElementarySchool HighSchool MiddleSchool Preschool
  FundingScheme ResearchProject Project LibrarySystem Brewery GasStation AutoPartsStore WorkersUnion PoliticalParty
  BusinessEntity VCard Organization LocalBusiness MovieRentalStore EmploymentAgency IndividualPhysician Dermatology
  OnlineMarketplace OnlineStore SearchRescueOrganization FundingAgency PerformingGroup Embassy Courthouse`.split(
    /\s+/u,
  ),
);
// These end like an organisation and are none.
const OTHERS = new Set([
  "BusStation",
  "TrainStation",
  "SubwayStation",
  "TaxiStation",
  "Residence",
  "ApartmentComplex",
  "ContactPoint",
]);
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
export function isOrganisation({ types, heldAs, values }: DeclaredThing): boolean {
  if (types.includes("h-card"))
    return types.includes("Organization") || values("name").length === 0;
  if (types.length === 0) return AS_ORGANISATION.has(heldAs ?? "");
  return types.some((type) => !OTHERS.has(type) && (NAMED.has(type) || FAMILIES.test(type)));
}

/** Is the thing a person? */
export function isPerson(thing: DeclaredThing): boolean {
  const { types, heldAs } = thing;
  if (types.includes("h-card")) return !isOrganisation(thing);
  if (types.length === 0) return AS_PERSON.has(heldAs ?? "");
  return types.includes("Person") || types.includes("Patient") || types.includes("Agent");
}
