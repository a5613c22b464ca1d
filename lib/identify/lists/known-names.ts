/** Organizations under several names that news takes as known, an organization a line. General knowledge, folded. */
export const KNOWN_NAME_LINES = `
un|united nations
eu|european union
nato|north atlantic treaty organization|north atlantic treaty organisation
imf|international monetary fund
wto|world trade organization|world trade organisation
who|world health organization|world health organisation
ecb|european central bank
fed|federal reserve|us federal reserve|us fed
boe|bank of england
icc|international criminal court
icj|international court of justice|world court
oecd|organisation for economic co operation and development
opec|organization of the petroleum exporting countries
asean|association of southeast asian nations
bbc|british broadcasting corporation
cia|central intelligence agency
fbi|federal bureau of investigation
nsa|national security agency
nasa|national aeronautics and space administration
sec|securities and exchange commission|us securities and exchange commission
ftc|federal trade commission
fcc|federal communications commission
fda|food and drug administration|us food and drug administration
epa|environmental protection agency
doj|department of justice|justice department|us department of justice
pentagon|department of defense|defense department
state department|us state department|department of state
treasury department|us treasury|us treasury department
gop|republican party|republican|republicans
democratic party|democrats|democrat|democratic
tory|tories|conservative party|conservatives|conservative
labour|labour party
lib dem|lib dems|liberal democrat|liberal democrats
snp|scottish national party
plaid|plaid cymru
nhs|national health service
tuc|trades union congress
cbi|confederation of british industry
mit|massachusetts institute of technology
ucla|university of california los angeles
nyt|new york times
wsj|wall street journal
ft|financial times
ap|associated press
afp|agence france presse
uefa|union of european football associations
fifa|federation internationale de football association
ioc|international olympic committee
nba|national basketball association
nfl|national football league
nhl|national hockey league
man utd|man united|manchester united
man city|manchester city
spurs|tottenham|tottenham hotspur
ibm|international business machines
ge|general electric
gm|general motors
hp|hewlett packard
bt|british telecom
tsmc|taiwan semiconductor manufacturing company|taiwan semiconductor manufacturing
p&g|procter & gamble|procter and gamble
vw|volkswagen
jp morgan|jpmorgan|jp morgan chase|jpmorgan chase
`;
