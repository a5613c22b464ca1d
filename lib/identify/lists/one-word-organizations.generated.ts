/**
 * Organizations of one word that is no common word and no family or given name: whoever writes it means the same one.
 * Written from general knowledge; words that are usually written in lower case, and names of people, taken out. Folded.
 */
export const ONE_WORD_ORGANIZATIONS = `
1mdb 23andme 49ers 76ers a24 aap aardman abb abbvie abc abrdn absa accc accenture accor accuweather acer aclu actblue
actionaid activision actu adb adecco adia adidas adl adm adnoc adobe ador adq advantest adyen aecom aeg aegon aena
aeon aeroflot aeromexico aerosmith aerovironment aetna afad afd aflac afp africom afscme aft aftenposten afterpay
aftonbladet ageas aiadmk aib aig aiib aipac airasia airbaltic airbnb airbus airtable airtel ajax akamai akb48 akbank
akp albemarle albertsons alcoa alibaba alitalia alixpartners allegro allianz allstate alnylam alrosa alstom altria
amazon ambev amd americanas americorps amerisourcebergen amgen amtrak amundi anbang anc andela anderlecht anduril
anssi antara anthropic antofagasta antonov anvisa anysphere anz aol aon apc apec apptronik apra aramark aramco arashi
arcelormittal archegos arianegroup arianespace armani asana asda asean aselsan asic asics asio aslef asml asos
astellas astrazeneca astrobotic astros asus asustek asuu atalanta atari atf atkinsrealis atlassian atomico atos atp
auchan aukus avast aventura avianca avic aviva aws axa babymetal babymonster bacardi bafin bafta baichuan baidu
balenciaga banamex bancolombia bankia banorte banxico barclays basf basij baykar bbc bbva bcci bce bcg bdo beatles
beigene belavia bellator bellingcat benevolentai benfica bengals beretta berlingske bernama bertelsmann besiktas
bet365 bethesda beximco bgi bhp bhs bhumjaithai bilibili bimbo binance biocon biogen biontech bioware bitdefender
bitfinex bitmain bjp bka blablacar blackpink blackrock blacksky blockfi blondie bloomsbury blumhouse bma bmj bmkg bmo
bmw bnd bndes bnp bnsf boeing bofa boj bollore bonhams boohoo botafogo bournemouth bouygues bpce brac bradesco braskem
brentford brewdog brex brf brics bridgestone britishvolt broadcom broncos bruegel bsw bts buccaneers bugatti bukalapak
bundesbank bundesliga bundesrat bundestag bundeswehr bungie bunnings burberry buzzfeed bybit byd bytedance byu caa
cabify cair caixabank caixin calpers calstrs caltech cambricon cameco camorra campari canadiens canalys canoo canva
capcom capgemini capitec carabinieri careem caricom caritas carlsberg carrefour casc catl cavaliers cazoo cbc cbf cbi
cbn cbo cboe cbp cbs ccb ccp cctv cdc cdu celac celltrion celonis celtic celtics cemex cencora cencosud cenovus
centcom centene centrica cepi cerebras cern cfdt cfe cfius cfmeu cfpb cftc cgi cgil cgt cgtn chadema changan
chargepoint charite chega chegg chemchina cheniere chevron chp cia cibc cicc cicig cigna cimb cinven cipla cisa
citadel citgo citi citibanamex citibank citic citigroup citrix citroen ciudadanos cjng clarin climeworks cloudflare
cma cms cna cnbc cnes cnet cnews cni cnil cnn cnooc cnpc cnrs coatue codelco cogat cohere coinbase coldplay comac
comcast comerica commerzbank compaq conagra conaie concacaf conicet conmebol conocophillips contentsquare coreweave
cosatu cosco costco coupang coursera covestro cpj cppib cps creandum credicorp crh crikey crowdstrike crrc crtc csiro
csis csl csto csu csx ctia ctrip cumhuriyet curevac currys cvc cvs cwa cxmt cyberark d66 dahua daimler damac danone
darktrace darpa dartmouth databricks datadog dataiku davita debenhams deepl deepmind deepseek deezer defra deliveroo
deloitte democrats denel denso dentons dentsu dexcom dexia dgb dgca dgse dgsi dhl dhs diageo directv dji dmk dnb dnc
doctolib dodgers doge doj doordash doosan dorna dozhd dpp draftkings drax drdo dream11 dreamworks dropbox dsa dsv
ducati duolingo dup dwp dws earlybird earthjustice easyjet ebrd ebu ecb echostar ecobank ecopetrol ecowas edeka edf
eeoc efcc efl egyptair eiffage einride eisai electrolux eletrobras elevenlabs eln elsevier elysee emaar embraer
embrapa emirates enbridge enbw enca endesa enel eneos energoatom engadget engie engro ennahda enron entain entergy
enyimba epa epfl eqt equifax equinor erc ercot eredivisie esa eset eskom espanyol espn esquire esteghlal etihad
etisalat euratom eurazeo euroleague euronext europol eurostar eurostat eurovision eurowings eutelsat evercore
evergrande evgo evonik exelon expedia experian expressen exscientia exxaro exxon exxonmobil faa facebook factset
falabella familymart fanduel fanuc fao farc fatf faurecia fbi fca fcc fda fdic fdny fdp fec fedex fema femsa
fenerbahce ferc ferencvaros fermilab ferragamo ferrovial feyenoord fia fiba fidesz fifpro figma fincantieri fincen
finma finnair finra fiocruz fiorentina firstenergy firstgroup firstrand fisker fitbit flagstar flamengo flipkart
flixbus fluminense fluor flutter flutterwave flydubai fmln folketing fonterra fortescue fortinet fortum forvia fosun
foxconn fpo fpt fraport frelimo fresenius freshfields fromsoftware frontex fsb fsln ftc ftx fujitsu funko g20 g42 g4s
gagosian galatasaray galp gamestop garena garmin gavi gazprom gazprombank gcc gchq gecamines geely geico genentech
generali genmab genting georgetown gerb gerdau gerindra getir gic giffords gilead gitlab gizmodo glaad glaxosmithkline
glencore globacom globalfoundries globant globo glovo gmb gocardless gojek golkar google gop gopro gorillaz gotion
gousto grammarly graphcore gree greenpeace gremio greyhound greylock grifols grindr groenlinks groq gru grubhub gsk
gtbank gunvor gymshark haaretz haier haleon halkbank hamas handelsbanken handelsblatt hankyoreh hanwha harlequins
harpercollins harrods hasbro hbo hcltech hdp hebbia hellofresh hengrui hensoldt hepsiburada hermeus hezbollah hhs
hibernian hikvision hindalco hisense histadrut hitachi hkex hku hmrc hochtief holcim holyrood hongshan hormel houthis
hoyoverse hpe hrw hsbc htc hts huawei hud huffpost humana huobi hurriyet hybe hyundai iaaf iaea iag iata iatse ibama
iberdrola ibf ibge ibm icao icbc icc icelandair icij icj icmr icrc iea igad iheartmedia ihg ihi iiss ikea iliad
illumina ilo imf imo indec inditex indycar inec inegi ineos infineon infobip infosys inmarsat inpe inpex inpost inria
insead inserm instacart insulet intel intelsat interfax internazionale interpol interpublic interscope interswitch
invesco ioc iom ionity ionq ipcc ipg ipl ipob ipsos iqm irc irgc irna irs isbank isi isil iso ispace isro itochu ituc
itv iucn izvestia jal janjaweed jawbone jaxa jbs jcpenney jet2 jetblue jetbrains jetstar jinkosolar jlr jnu jobbik
jollibee jpl jpmorgan jumia juni junts juventus kadewe kaist kakao kalshi kasikornbank kaspersky kaszek kaust
kazatomprom kazmunaygas kbc kbo kbs kcna kctu kddi kellanova kepco kering keybank keycorp keyence kfc kff kfw kgb
khazanah kioxia kirin kkr kla klarna klm kmart knds kneecap knesset knicks kodak komeito kommersant kompas konami
kongsberg kpk kpler kpmg kpn krafton kraftwerk kraken kremlin kuaishou kuomintang kyivstar kyndryl kyocera kyodo
l3harris labcorp lacma ladbrokes lafargeholcim lafc lagardere lakers laliga lamborghini landspace lanxess lapd lazada
ldp lega leidos leinster lendingclub lennar liberation lic lidl lightricks likud lilium linklaters lionsgate lloyds
lner loblaw loblaws logitech lonza loongson lotus louvre lpga lse lseg lsu lucasfilm lucent lufax lufthansa lukoil
lululemon luminor lundbeck lupin lvmh lyft lyondellbasell m23 macquarie maersk mailonline malaysiakini malba
mallinckrodt mandiant maneskin manpowergroup manulife marfrig marketwatch marqeta marubeni maserati mastercard
matchroom mattel mauritshuis mavericks maxar maybank mazars mazda mbc mbda mcclatchy mediacorp mediapart mediaset
mediatek medibank mediobanca medtronic meduza megafon megvii meituan mercadolibre mercadona mercari mercosur mercuria
metallica meti metlife metr mets metso mgm mgx mhra mi5 mi6 miat microsoft microstrategy middlesbrough midea
midjourney migos migros mihoyo milbank milenio millonarios millwall minimax mirakl miramax mistral mit mitsubishi
mitsui mizuho mlb mobileye moderna moelis mojang moncler mondelez monobank morrisons mossad motorola motown moviepass
mozilla mpla msc msci msf msnbc mst mta mtn mubadala mufg muhammadiyah multichoice mylan n26 naacp nabla nabu naftogaz
nakheel nammo naral nasa nascar naspers nasuwt natixis naturgy natwest navantia naver navient nba nbc nbcuniversal nca
ncaa ncsoft ndc ndrc ndtv nea nec nedbank netapp netease netflix netscape neuralink newjeans newmont news24 newsday
newsguild newsmax newsweek nexon nexstar nexter nfl nhk nhl nhs nhtsa niaid niantic nike nikkei nikon nintendo nio nlc
nlrb nnpc noaa nokia nordea norinco nornickel norrsken nortel northvolt northzone nortonlifelock novartis novatek
novavax npp npr nra nrc nrdc nrk nrl nsa nsf nspcc nsync ntsb ntt nubank nucor numsa nuro nus nutrien nuveen nvidia
nwsl nxp nykaa nypd nyse nyu oaknorth oaktree oan oasis oatly obr ocado ocbc occidental occrp odebrecht oecd ofac
ofcom ofgem ofsted ofwat ogilvy oklo okta okx olympiacos olympus omb omers omnicom omv oneplus onerepublic oneweb ongc
ons onsemi ooredoo opay opcw opec openai opendemocracy opendoor opensecrets opentext oppo optum optus orano orascom
orlen orsted osce oura outkast ovp oxfam oxxo oyo pacwest paho palantir palmeiras panasonic panathinaikos panera
parloa partech pasqal pastef paypal paystack paytm pboc pbs pcc pdp pdvsa pegatron peloton pemex penarol pentagon
pepsico permira persepolis persimmon personio pertamina peshmerga peta petrobras petrochina petronas peugeot pfizer
phivolcs phonepe phrma physicsx pictet pif pimco pinakothek pinduoduo pinecone pinterest pirelli pis pixar pkk pla
pldt plo pnc podemos point72 polaris polestar politburo politiken polymarket popeyes posco postech postnl ppp prd
pricewaterhousecoopers primark princeton printemps printful privatbank propublica prosus proximus psdb psg psiquantum
psni psoe psol pti ptt publicis publix pultegroup pvv pwc qantas qatarenergy qbe qia qinetiq qonto qualcomm quantinuum
quantumscape quibi rabobank radiohead radioshack raf raiffeisen rakuten rammstein randstad rapidus rappi rappler ratp
raytheon razorpay rba rbc rbi rbs rcmp reconquete redfin reebok reforma regeneron relx renamo renesas renfe rengo
replit repsol reuters revolut rewe rfi rheinmetall riaa richemont ricoh rigetti rijksmuseum riken riksbank riksdag
rimac rinascente rivian rivm rmit rmt rnc rnz roketsan roku rolex rosatom roscosmos rosenborg rosgvardia roskomnadzor
rosneft rostec rovio roxette rsf rsm rspb rspca rss rtbf rte rtve rtx rusal ruv rwandair rwe ryanair sabadell sabc
sabesp sabic sadc safaricom safeway saic salesforce salzgitter sambanova sampdoria samsung sandworm sanlam sanofi
sanseito sap saracens saronic sars sasol saudia sberbank sbi sbu scania schalke schlumberger scholastic schroders sco
scorpions scotiabank scottishpower sdf sdlp seagate seahawks seb sebi securitas seiu sejm selfridges semafor senedd
sensetime sentinelone sequoia serco servicenow servier ses severstal sfmoma sfr shas shinsegae shionogi shiseido
shopee shopify shoprite showtime shutterstock silvergate singtel sinochem sinopec sinopharm sinovac sipri siriusxm
skadden skanska skechers skydio skywest skyworks slac slb smbc smer smic smithsonian sncf snp soas socar sodexo sofi
softbank sohu solaredge solarwinds solvay sonangol sonatrach sonos sony sorare sorbonne soundgarden spacex spd
spicejet splc splunk spotify springboks sqm srf sse starbucks stc steelers stellantis stmicroelectronics stratolaunch
strava stripe studiocanal subaru sukhoi sumitomo sumup sunac suncor suncorp suno sunpower sunrun suntory supabase
supercell surgutneftegas suse suspilne svp svr svt swapo swedbank swiggy swisscom swissport symantec syngenta
synthesia syriza takashimaya talanx taliban talktalk tass tatmadaw tatneft tcl tcs teamsters techcrunch technion
techstars teladoc telefonica telemundo telenor televisa televisaunivision telex telia telkom telmex telstra telus
temasek tempus temu tencent teneo tenstorrent tepco terrapower tesla teva tf1 tfl thales theranos thyssenkrupp tiaa
ticketmaster tiktok tilray timberwolves tinariwen tjx tokopedia topshop tories toshiba totalenergies tottenham tpg
tplf trabzonspor trafigura transavia transneft transnet transocean transunion transurban traveloka trendforce trendyol
trenitalia tripadvisor truist tsa tsinghua tsmc tuc tui tunisair turkcell turkmengaz tvn tvp twitter uaw uba ubisoft
ubs ucb uci ucl ucla uconn udemy udinese udio uefa ufcw uffizi uipath ukip ukrenergo ukrinform ukroboronprom
ukrzaliznytsia umc umno unaids unam unasur unc unctad undp unep unesco unfccc unfpa unhcr unicamp unicef unicredit
unifil unifor unilever uniper uniqlo unita unitedhealth unitedhealthcare unitree univision unodc unrwa unsw uob upi
upm urenco usada usaid usc uscis usda usfl usga usgs usps usta utair uzbekneftegaz valeo vanke vatican vattenfall
vedanta vedomosti venstre venturebeat veolia veon vercel vestas vetevendosje viasat viatris vietcombank vietjet
viettel vinfast vingroup vinted vistara vistra vitol vivendi vkontakte vmware vnexpress voa vodacom volaris volkswagen
volocopter volvo vox vrt vtb vueling vvd wachovia waitrose walgreens walmart walmex wam wartsila waterstones waymo
wayve wba wbc webflow wedbush wesfarmers westinghouse westjet westpac wetherspoon wework wfp wga whirlpool wilmerhale
winred wipo wipro wirecard wistron wiz wme wmo wnba wolfsburg wolfspeed wolt woolworths worldcom wpp wrexham wta wto
wtw wwf xanadu xero xerox xfl xiaomi xpeng xpo yahoo yandex yankees yle ymca ymtc yonhap yougov ypf ypg zalando
zamalek zapier zdf zepto zerodha zhenfund zillow zions zipline zomato zoox zopa zscaler zte zydus zynga ørsted
`;
