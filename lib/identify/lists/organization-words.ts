/** Words at the end of an organization's name, by what leaving them out does to who is meant. Folded. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Legal forms: dropping one never changes who is meant. After opensanctions' org_types (MIT), those that English news uses. */
export const LEGAL_FORMS = words(`
  inc incorporated corp corporation co company ltd limited llc llp lp plc pllc pty pvt pte ag gmbh kg se sa sas sarl spa srl bv nv
  ab asa as oy oyj aps kk bhd sdn tbk pjsc ojsc oao ooo zao sae saog jsc kgaa sab cv ltda eirl`);

/** What sort of organization it is: usually the same one without ("Yukos Oil" is Yukos), unless both forms are told apart. */
export const DESCRIPTORS = words(`
  group holdings holding party entertainment energy finance financial bank banking university college colleges publishing
  publishers press industries industrial motors motor auto automotive airlines airline airways lines aviation aerospace
  pharmaceuticals pharmaceutical pharma therapeutics biosciences biotech technologies technology systems software networks
  broadband telecom telecoms telecommunications communications media magazine newspaper enterprises foundation institute
  institution investors investment investments partners insurance assurance oil gas petroleum mining steel metals chemicals
  foods food beverages brewery breweries stores supermarkets supermarket retail theatre restaurant department ministry
  healthcare health hospital clinic club fc afc cf sc rfc association society union trust council agency organisation
  organization international global worldwide brothers sons associates consulting consultancy advisors securities
  electronics electric semiconductor semiconductors engineering construction properties realty logistics shipping
  transport railways railway express team band orchestra party initiative project movement
  city united town rovers wanderers athletic albion county hotspur villa forest palace argyle orient thistle`);

/** Parts, arms and editions: with one of these it is another organization ("Alibaba Cloud" is not Alibaba). */
export const UNITS = words(`
  news sport sports radio tv television channel music cloud web services division div unit branch chapter office committee subcommittee caucus board commission panel
  court school faculty academy one two three live online digital mobile ai robotics health life americas america
  europe asia africa australia canada china india japan korea germany france uk us usa england scotland wales ireland north south
  east west northern southern eastern western pacific atlantic latin middle women ladies youth reserves u21 u18 b 
  deepmind pay prime force army police federal-reserve`);

/** Either: "Lanternfish Pictures" is mostly Lanternfish, "Sony Pictures" is not Sony. What else the articles say decides. */
export const ARMS_OR_DESCRIPTORS = words(`
  pictures studios studio films film records ventures lab labs laboratory laboratories research games gaming resorts resort hotels hotel
  sciences security solutions interactive productions books`);
