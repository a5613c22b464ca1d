/**
 * The most frequent family names of 75 countries, a country a line, most frequent first, and the most frequent given names.
 * Derived from github.com/sigpwned/popular-names-by-country-dataset (CC0), romanised forms, folded.
 */
export const SURNAME_LINES = `
AL hoxha prifti shehu dervishi bektashi begu gjoni leka murati mehmeti hysi gjika marku kola kolla nikolla hasani kristi kristo luka brahimi sinani thanasi halili abazi dibra laci shkodra prishtina delvina koroveshi permeti frasheri gega gegaj toska toskaj cami kelmendi shkreli berisha krasniqi gashi kuqi bardhi
AM grigoryan harutyunyan sargsyan hovhannisyan khachatryan hakobyan petrosyan vardanyan gevorgyan karapetyan mkrtchyan ghazaryan manukyan avetisyan poghosyan martirosyan sahakyan arakelyan margaryan davtyan
AR gonzalez rodriguez fernandez garcia lopez martinez perez alvarez gomez sanchez diaz vasquez castro romero suarez blanco ruiz alonso torres dominguez gutierrez sosa iglesias gimenez ramirez martin varela ramos nunez rossi silva mendez hernandez flores pereyra ferrari ortiz medina benitez herrera arias acosta moreno aguirre otero cabrera rey rojas vidal molina russo paz vega costa bruno romano morales rios miranda munoz franco castillo campos bianchi luna correa ferreyra navarro quiroga colombo cohen vera lorenzo gil santos delgado godoy rivas rivero gallo peralta soto figueroa juarez marino ponce calvo ibanez caceres carrizo vargas mendoza aguilar ledesma guzman soria villalba prieto maldonado
AT gruber huber bauer wagner muller pichler steiner moser mayer hofer leitner berger fuchs eder fischer schmid winkler weber schwarz maier schneider reiter mayr schmidt wimmer egger brunner lang baumgartner auer binder lechner wolf wallner aigner ebner koller lehner haas schuster heilig
AU smith jones williams brown wilson taylor johnson white martin anderson thompson nguyen turner walker harris lee ryan robinson kelly murphy
AZ mammadov aliyev huseynov hasanov guliyev ismayilov ahmadov abdullayev abbasov jafarov
BA hodzic hadzic cengic delic demirovic kovacevic tahirovic ferhatovic muratovic ibrahimovic hasanovic mehmedovic salihovic terzic ademovic adilovic delemovic zukic krlicevic suljic ahmetovic subotic savic popovic jovanovic petrovic babic lukic knezevic markovic ilic vukovic vujic simic radic nikolic maric mitrovic tomic bozic golubovic mirkovic
BD akter islam khatun hossain rahman ahmed
BE peeters janssens maes jacobs mertens willems claes goossens wouters desmet dubois lambert dupont martin diallo simon dumont leclercq laurent denis lejeune bah barry nguyen sow benali
BG ivanov ivanova georgiev georgieva dimitrov dimitrova petrov petrova nikolov nikolova hristov hristova stoyanov stoyanova todorov todorova iliev ilieva angelov angelova
BR silva santos sousa oliveira pereira lima carvalho ferreira rodrigues almeida costa gomes martins araujo melo barbosa ribeiro alves cardoso schmitz schmidt rocha correia correa dias teixeira fernandes azevedo cavalcante cavalcanti montes morais goncalves
BY ivanou kazlou kavaliou kazlouski novik
CA smith brown tremblay martin roy gagnon lee wilson johnson macdonald
CH muller meier schmid keller weber huber meyer schneider steiner fischer brunner baumann gerber frei moser
CL gonzalez munoz rojas diaz perez soto contreras silva martinez sepulveda morales rodriguez lopez fuentes hernandez torres araya flores espinoza valenzuela castillo ramirez reyes gutierrez castro vargas alvarez vasquez tapia fernandez sanchez carrasco gomez cortes herrera nunez jara vergara rivera figueroa riquelme garcia miranda bravo vera molina vega campos sandoval orellana zuniga olivares alarcon gallardo ortiz garrido salazar guzman henriquez saavedra navarro aguilera parra romero aravena pizarro godoy pena caceres leiva escobar yanez valdes vidal salinas cardenas jimenez ruiz lagos maldonado bustos medina pino palma moreno sanhueza carvajal navarrete saez alvarado donoso poblete bustamante toro ortega venegas guerrero paredes farias sanmartin
CN wang wong li lee zhang cheung liu lau chen chan yang yeung huang zhao chiu wu ng zhou chow xu tsui sun suen ma zhu chu hu guo kwok he ho lin lam gao ko luo law
CO rodriguez gomez gonzalez martinez garcia lopez hernandez sanchez ramirez perez diaz munoz rojas moreno jimenez
CR hernandez mora rodriguez gonzalez jimenez morales sanchez ramirez perez calderon gutierrez rojas vargas torres salas segura valverde villalobos araya herrera lopez madrigal
CU rodriguez perez martinez garcia reyes sanchez diaz pena jimenez ramirez hernandez rosario gonzalez santana nunez castillo delacruz cruz guzman gomez santos lopez fuentes vasquez delossantos mejia ponce fernandez vargas montes
CZ novak novakova svoboda svobodova novotny novotna dvorak dvorakova cerny cerna prochazka prochazkova kucera kucerova vesely vesela horak horakova nemec nemcova
DE muller schmidt schneider fischer meyer weber wagner schulz becker hoffmann
DK nielsen jensen hansen pedersen andersen christensen larsen rasmussen petersen madsen kristensen olsen thomsen christiansen poulsen johansen mortensen
DO rodriguez perez martinez garcia reyes sanchez diaz pena jimenez ramirez hernandez rosario gonzalez santana nunez castillo delacruz cruz guzman gomez santos lopez fuentes vasquez delossantos mejia ponce fernandez vargas montes
EE ivanov tamm saar sepp magi smirnov vassiljev petrov kask kukk kuznetsov rebane karpin ilves mihhailov parn pavlov semjonov koppel andrejev aleksejev
ES garcia fernandez gonzalez rodriguez lopez martinez sanchez perez martin gomez ruiz hernandez jimenez diaz alvarez moreno munoz alonso gutierrez romero navarro torres dominguez gil vazquez serrano ramos blanco sanz castro suarez ortega rubio molina delgado ramirez morales ortiz marin iglesias
FI korhonen virtanen makinen nieminen makela hamalainen laine heikkinen koskinen jarvinen lehtonen lehtinen saarinen salminen heinonen niemi heikkila kinnunen salonen turunen salo laitinen tuominen rantanen karjalainen jokinen mattila savolainen lahtinen ahonen
FJ kumar prasad chand singh lal sharma narayan khan ali devi ram naidu chandra nand lata deo reddy prakash raj maharaj waqa goundar
FO joensen hansen jacobsen olsen petersen poulsen johannesen thomsen nielsen rasmussen djurhuus johansen simonsen danielsen jensen mortensen mikkelsen dam
FR martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel garcia david bertrand roux vincent fournier morel girard andre lefevre mercier dupont lambert bonnet francois martinez
GB brown smith patel jones williams johnson taylor thomas roberts khan lewis jackson clarke james phillips wilson ali mason mitchell rose davis davies rodriguez cox alexander
GE beridze mamedov mamedovi kapanadze gelashvili aliyev alievi maisuradze giorgadze lomidze tsiklauri bolkvadze kvaratskhelia nozadze khutsishvili shengelia abuladze mikeladze tabatadze mchedlishvili bairamov bairamovi gogoladze
GR samaras papoutsis kritikos aivaliotis kontos mytaras koufos
GT lopez garcia morales hernandez perez gonzalez rodriguez deleon ramirez martinez castillo estrada marroquin gomez vasquez mendez reyes diaz aguilar velasquez
HR horvat kovacevic babic maric juric novak kovacic knezevic vukovic markovic petrovic matic tomic pavlovic kovac bozic blazevic grgic pavic radic peric filipovic saric lovric vidovic perkovic popovic bosnjak jukic barisic
HU nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp lakatos takacs juhasz meszaros olah simon racz fekete szilagyi torok feher balazs gal
IE murphy okelly kelly osullivan sullivan walsh smith obrien obyrne byrne oryan ryan oconnor oneill oreilly reilly doyle mccarthy ogallagher gallagher odoherty doherty kennedy lynch murray oquinn quinn omoore moore
IL cohen levi levy mizrachi mizrahi peretz biton dahan avraham friedman malka malcah azoulay katz yosef david amar omer ohayon ochion hadad chadad gabai bendavid adrei edry edri adary levin tal klein chen khen shapira chazan hazan moshe ashkenazi ohana segal segel golan
IN devi kumar singh sharma ali yadav patel
IS blondal thorarensen hansen olsen andersen petersen moller nielsen waage bergmann briem thorlacius jensen hjaltalin scheving kvaran fjeldsted berndsen
IT rossi russo ferrari esposito bianchi romano colombo bruno ricci greco marino gallo deluca conti costa mancini giordano rizzo lombardi barbieri moretti fontana caruso mariani ferrara santoro rinaldi leone dangelo longo galli martini martinelli serra conte vitale desantis marchetti messina gentile villa marini lombardo coppola ferri parisi deangelis bianco amato fabbri gatti sala morelli grasso pellegrini ferraro monti palumbo grassi testa valentini carbone benedetti silvestri farina damico martino bernardi caputo mazza sanna fiore derosa pellegrino giuliani rizzi distefano cattaneo rossetti orlando basile neri barone palmieri riva romeo franco sorrentino pagano dagostino piras ruggiero montanari battaglia bellini castelli guerra poli valente ferretti
JP sato suzuki takahashi tanaka watanabe ito nakamura kobayashi yamamoto kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura shimizu hayashi saito yamazaki yamasaki nakajima nakashima mori abe ikeda hashimoto ishikawa yamashita ogawa ishii hasegawa goto okada kondo maeda fujita endo aoki sakamoto murakami ota kaneko fujii fukuda nishimura miura takeuchi nakagawa okamoto matsuda harada nakano ono tamura fujiwara fujihara nakayama ishida kojima wada morita uchida shibata sakai hara takagi takaki yokoyama ando miyazaki miyasaki ueda ueta shimada kudo miyamoto sugiyama imai maruyama masuda takada takata murata hirano otsuka sugawara sugahara takeda taketa arai koyama oyama noguchi sakurai chiba iwasaki sano taniguchi ueno matsui kono kawano ichikawa watabe nomura kikuchi kinoshita
KH keo khat khay khiev khlot kim chhan bird chen chhorn chea cheam chin chim chey chhet chhim nhek duong dith din dul droplets tang tat taing ty tep thy khmer pang pok bun pen phan means phy ma mean meas muy mul meng mao yos yun yu ros lim vang vong sor sang sam sat san say sin son sok song suy so su soun sieng seng sen som hong hun ho long ang im ong uch uy eam iv um ek ok om
KR kim gim ghim lee yi rhee park pak bak choi choe choy joy jeong chung cheong jung young kang gang ghang cho jo joe yoon yun youn jang chang lim rim im rhim han o oh seo suh seoh shin sin kwon gwon kuen hwang huang ahn an song yoo yu ryu ryoo jeon jun chun cheon hong ko koh go goh mun moon mon munn yang ryang son sohn sonn bae bai pai pae baek paik bhak phak hur heo her hui liu lau yau nam nan nham sim shim shen no noh roh ha hah gwak kwak koak seong sung shong shung cha ju joo chu zhu zuu juu choo woo u gu koo goo yim na ra la min jin jean chen jen ji jee eom uhm um
KZ ahmetov omarov kim ospanov ivanov aliev suleimenov iskakov abdrahmanov ibragimov kaliev sadykov ibraev kuznetsov popov smagulov abdullaev isaev sultanov iusupov ismailov nurgaliev karimov li tsoi amangeldy bolat bondarenko marat murat kusainov
LK perera fernando desilva bandara kumara dissanayake mohamed gamage liyanage jayasinghe ranasinghe herath weerasinghe peiris rathnayake wickramasinghe wijesinghe hettiarachchi nanayakkara ahamed rajapaksha mendis pathirana ekanayake gunasekara dias sampath amarasinghe ratnayake chathuranga senanayake samarasinghe lakmal munasinghe rodrigo seneviratne rathnayaka edirisinghe jayawardena fonseka sanjeewa gunawardana gunawardena karunaratne jayaweera jayasekara ranaweera jayawardana jayasuriya madusanka
LT kazlauskas kazlauskiene jankauskas jankauskiene petrauskas petrauskiene stankevicius stankeviciene vasiliauskas vasiliauskiene butkus butkiene zukauskas zukauskiene paulauskas paulauskiene urbonas urboniene kavaliauskas kavaliauskiene
LU schmit muller weber hoffmann wagner thill schmitz schroeder reuter klein becker kieffer kremer faber meyer schneider weiss schiltz simon welter hansen majerus ries meyers kayser steffen krier braun wagener diederich
LV berzins kalnins ozolins jansons ozols liepins krumins balodis eglitis zarins petersons vitols klavins karklins vanags
MD rusu ceban ciobanu turcan cebotari sirbu lungu munteanu rotari popa ursu gutu rosca melnic cojocari
ME popovic markovic vujovic radovic ivanovic radulovic jovanovic perovic vukovic kovacevic
MK andov angelov bogdanov bozinov brankov damcevski davidov dimitrov donev filipov georgiev ivanov ivanovski janev kitanovski koloski kostovski kostov manasievski markov markovski markoski matovski mladenovski nikolovski pavlovski penov petkov petrevski petrovski popoff popovski ristevski stojanov trajanoski trajanovski trajcevski trajkovski
MT borg camilleri vella farrugia zammit galea micallef grech attard spiteri
MX hernandez garcia martinez gonzalez lopez rodriguez perez sanchez ramirez flores gomez torres diaz vasquez cruz morales gutierrez reyes ruiz jimenez mendoza aguilar ortiz alvarez castillo romero moreno chavez rivera ramos herrera medina vargas castro mendez guzman fernandez juarez munoz ortega salazar rojas guerrero contreras luna dominguez garza velasquez estrada soto cortez lara espinoza vega avila cervantes sandoval carrillo alvarado silva leon rios navarro delgado marquez campos ibarra solis rosas miranda camacho valdez cardenas orozco aguirre mejia acosta padilla robles nunez pena cabrera rosales molina pacheco castaneda fuentes valenzuela rangel ayala meza nava valencia maldonado ochoa serrano tapia salinas suarez zamora
NL dejong jansen devries vandenberg vandijk vandyk bakker janssen visser smit meijer meyer deboer mulder degroot bos vos peters hendriks vanleeuwen dekker brouwer dewit dijkstra smits degraaf vandermeer
NO hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen karlsen johnsen pettersen eriksen berg haugen hagen johannessen andreassen jacobsen dahl halvorsen henriksen lund
NP chaudhary chowdhury tamang gurung thapa rana yadav magar rai shrestha lama chhetri chetry shah sah sharma singh bishwakarma maharjan nepali pariyar pokharel pokhrel tharu
NZ singh smith kaur williams patel wilson brown taylor jones sharma
PE quispe flores sanchez rodriguez garcia rojas gonzalez diaz chavez torres ramirez mendoza ramos lopez castillo espinoza vasquez huaman perez vargas gutierrez fernandez castro mamani ruiz romero martinez morales reyes salazar
PH delacruz garcia reyes ramos mendoza santos flores gonzales bautista villanueva fernandez cruz deguzman lopez perez castillo francisco rivera aquino castro sanchez torres deleon domingo martinez rodriguez santiago soriano delossantos diaz hernandez tolentino valdez ramirez morales mercado tan aguilar navarro manalo gomez dizon delrosario javier corpuz gutierrez salvador velasco miranda david
PL nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak dabrowski jankowski mazur kwiatkowski wojciechowski krawczyk kaczmarek piotrowski grabowski
PT silva santos ferreira pereira oliveira costa rodrigues martins jesus sousa fernandes goncalves gomes lopes marques alves almeida ribeiro pinto carvalho teixeira moreira correia mendes nunes soares vieira monteiro cardoso rocha neves coelho cruz cunha pires duarte reis simoes antunes matos fonseca machado araujo barbosa tavares lourenco castro figueiredo azevedo freitas
PY gonzalez benitez martinez lopez gimenez vera duarte ramirez villalba fernandez gomez acosta rojas ortiz caceres rodriguez ruiz nunez ayala baez galeano herrera franco torres cardozo
RO popa popescu pop radu dumitru stan stoica gheorghe matei ciobanu ionescu rusu
RS jovanovic petrovic nikolic markovic stojanovic ilic stankovic pavlovic milosevic
RU smirnov ivanov kuznetsov popov sokolov lebedev kozlov novikov morozov petrov volkov solovyov vasilyev zaytsev pavlov semyonov golubev vinogradov bogdanov vorobyov
SI novak horvat kovacic krajnc zupancic potocnik kovac mlakar kos vidmar golob turk bozic kralj korosec zupan bizjak hribar kotnik kavcic rozman kastelic oblak zagar petek hocevar kolar kosir koren klemencic
SK horvath kovac varga toth nagy balaz szabo molnar balog lukac novak kovacs polak gajdos kollar hudak nemeth kovacik olah oravec
SR lin pinas wong chin mohan kalloe singh lie vandijk tjin kluivert semil sabajo
SV andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson pettersson jonsson jansson hansson bengtsson lindberg jakobsson magnusson olofsson hernandez martinez lopez garcia rodriguez flores perez ramirez gonzalez rivera vasquez cruz mejia rivas sanchez reyes diaz ramos gomez portillo escobar orellana romero aguilar alvarado
TR kaya demir sahin celik ozturk ozdemir arslan dogan aslan cetin kara koc kurt ozkan simsek
TW chen can chan chun tan ting lin lam lum lim liem huang wong wang vang ng eng ung zhang chang zoeng cheung chong cheong tiu teo teoh tiong li lei lee le vong ong heng wu go ngo goh gouw woo liu lau lao lou low cai tsai coi choi choy tsoi toy chhoa chua choa tsay chai yang joeng yeung yeong ieong iu eaw young
UA melnyk shevchenko boyko kovalenko bondarenko tkachenko kovalchuk kravchenko yakovenko shevchuk koval polishchuk bondar tkachuk moroz marchenko lysenko rudenko savchenko petrenko
US smith johnson williams brown jones miller davis garcia rodriguez wilson martinez anderson taylor thomas hernandez moore martin jackson thompson white lopez lee gonzalez harris clark lewis robinson walker perez hall young allen sanchez wright king scott green baker adams nelson hill ramirez campbell mitchell roberts carter phillips evans turner torres parker collins edwards stewart flores morris nguyen murphy rivera cook rogers morgan peterson cooper reed bailey bell gomez kelly howard ward cox diaz richardson wood watson brooks bennett gray james reyes cruz hughes price myers long foster sanders ross morales powell sullivan russell ortiz jenkins gutierrez perry butler barnes fisher
VN nguyen tran le pham phan bui ho ngo duong ly phi vuong trinh truong lam phung mai to ha ta than trac tong hoa khuc tu thuong tieu kim quach trieu mac thai luu thach luong
XK krasniqi gashi berisha morina shala bytyqi hasani kastrati kryeziu hoti fatime bajram emine bekim aferdita valon egzon arben ramadan muhamet
`;

export const GIVEN_NAMES = `
aada aadhya aarav aariz aaron aarya aasha abbas abd abdallah abdelkader abdelrahman abdoulaye abdul abdulaziz abdulla
abdullah abdullo abdulrahman abubakr abulfazl adam adama adela adele adin aditi adomas adrian adriana adrians afonso
agnes agustin agustina ahmad ahmed ahmet aicha aiden aikaterini aimar aino aisha aisultan aisyah aitana aiur ajda ajla
aksel alanoud albert alberte aldiyar alejandro aleks aleksandar aleksander aleksandr aleksandra aleksandre alessandro
alessia alex alexander alexandra alexandru alexey alfie ali aliasaf alice alicja alikhan alina aline alinur alireza
alisa alise aliya alma alparslan alteo althea alvaro alysha amahle amaia amal amalie amar amara amaris amayra ambar
ambra ambre amelia amelija amelja amina aminata amine amir amira amirabbas amirali amirhossein ammar amy an ana anahit
anamaria anar anastasia anastasija anastasiya andrea andreas andreea andrei andrej andria andrias andriy androula ane
angel angela angeliki angelina angeline angelo anna annie anohito antonella antoni antonia antonio anzu ao aoi aoife
aputsiaq aras archie areg areni ari aria ariana arianna ariel arjun arman armen armine aron arpi artem arthur artiom
artur artyom aruuke aruuzat asel asemahle ashot ashraqat asilim asiya asja asmita assia asta astrid asya athanasios
atlas august aurora ava aviana avigail awa aya ayala ayalah ayesha aygun ayim ayla aylin ayoub ayra aysa ayse aysel
ayzere azaria azariah aziz azorakiara azra bader bakary bandar banele baran barbara barbare bautista bayarmaa beatrice
beatriz ben benas bence benedita benicio benjamin berrdo beshoi bibek biel bilal biljana binita bintou bisera bishal
bismah bogdan bogdana boglarka bolormaa boris brahim bruno camila camille carl carla carlos carmen carolina catalina
cecilia celeste celine cesar charbel charles charlie charlotte chedeline chiahao chienhung chihchiang chihhao chihming
chihwei chinlung chloe christian christina christos chuluun chunchieh chunhung cillian ciro clara concepcion daisy
dalal dalila damian damjan dan danel daniel daniela danielalejandro daniels daniil danijel danna danylo daria darija
daris darta davi david davit davud defne dejan delfina demetre dhia dhruv diego diegoalejandro dimitar dimitra
dimitrios dion djamel djeneba dmitry dmytro doha dominik dominykas dora dorothy doyun dragan dragana duarte dunja
dusan dylan dyllan dzan eabha ecrin edoardo edouard edward eeli eevi eino eisha eitan eithan elchin elena elene eleni
elias elie elif elija elijah eliska elizabeth elizaveta ella ellen elli ellie elmar elnur elshan elyas elza ema eman
embla emelia emely emil emilia emiliano emilija emiliya emils emily emine emir emma emmanuel esma esperanza esther
ethan eunwoo eva evelina evelyn evens evgeny evie eylul eymen ezekiel fadi fahad fahd faisal fajr fanta farah farida
farrah farzana fatemeh fatemehzahra fatima fatin fatma fatoumata felipe felix fernanda ferndo fiadh filip finlay finn
florence fozia fran francesco francisca francisco franciszek frederick freja freya frida frieda fuma gabija gabor
gabriel gabriela gabriele gael gagik gamalat gamila gaspar gayane george georgi georgia georgios geronimo gevorg
gianna gilli ginevra giorgi gita giulia gogo goktug googoosh goran gordana grace guadalupe gunay gunel gustavs habib
habiba hadicha haeun hajoon halim hamza hana hanna hannah haoran haoyu harin harper harraz harris harry haru haruma
harun haruna haruto hasan hashem hasmik hasnaa hassan hatice hawa hayk hayoon heikapu heitor helena helma helmi henry
herkus hessa himari hina hinano hinata hinato hiro hoda hosna hosniya hossein hovhannes hudson hugo hur huseyin huseyn
hussa hussain hussein hydar ian ibai iben ibrahim ichun ida igor iker ilgar ilija iman imene iminathi imogen inaya
inci indira ines inuk inunnguag inutsiaq ioane ioanna ioannis ion irati irene irina isaac isabel isabella isabelle
isak isidora isla islande ismail itsuki ivaana ivalu ivan ivana ivik ivy izaro izz jack jacob jad jade jakob jakov
jakub jakup james jameson jan jana javier jekabs jelena jennifer jeronimo jessica jia jian jiho jiwoo jiya jiyoo joao
joe joel jogvan john jokubas jokull jon jonas jordi jorge jori jose josefa joseluis joseph joshua josiah josip jouri
jovan jovana juan juana juanandres juancarlos jude judeline julen jules julia juliana julie julieta juliette julija
june junior juwon kabir kabita kadiatou kai kaia kairo kajus kaloyan kamal kamile karam karen kari karim karima karine
karlis karolina katerina kathem katla kazi keanu keven kevin khadije khaled khawla khongordzol kiaan kiara kiran
kirollos kiwa klea koa konstantina konstantinos konul kora krishna ksenija kyra kyriaki laia lamija lan lana lara
latifa laura lavi layla lazar lea leah leandra leano leen leevi leja lejla lena leni lenna leo leon leonardo leonor
leordo lesedi lethabo lethokuhle lev levente levi lewis leyla lia liam lian lianne lidia liepa lihua lile lili lilien
lilit lilja lillie lilly lily lin lina linda lio lisakhanya liv livia liz ljiljana logan lorenzo louis louise lourenco
lovelie lovely lovro luana lubanzi luca lucas lucia luciana lucija ludovica luis luiz luka lukas lukne lulwa luna lur
lusine lwandle lydia lyn lyna mabel maddi madina mael maeva maha mahamadou mahammad mahdi mahesh mahmoud maia maite
maja maksim maksym malachi malak malek malen maligiaq malik malthe malu mamadou manaia maneh manish manua manuel
manuela marama marc marcell marcia marcoantonio marcos mareva margaret margarida mari maria mariaalice mariadelcarmen
mariafernanda mariajose mariam mariami mariana mariateresa marie marija marina mario marios mariya mark markas markel
marko marks markus marta martha marti martim martin martina marwa mary marya maryam maryja masa masoumeh matas mate
matei matej mateo matias matija matilda matilde matteo matthew matthias matthildur mattia mattias matvey matyas maui
max maxim maximilian maximiliano maya maysoun mees mehar mehdi mehmet mei meihui meiling melina melisa melissa
melokuhle meriem merjem mersana meryem mia michael michail michal michalis miguel miguelangel mihail mikael mikaere
mikayel mikhail miki mila milagrosa milan milana milena milica millie milos mina minato mingze minik minjun mio mira
mirac mirjana mirlande moana modibo moea moeata mohamed mohammad mohammadreza mohammadtaha mohammed mona monte moussa
muchen muhamad muhammad muhammed murad mustafa muyang mykhaylo myrlande nada nagi nagisa nahia naim naranbaatar nare
narek narine natalia natalie natalija nathalie nathan nathaniel naura naya nazaninzahra nehir nela nelio nesreen neza
nia nicolas nicole niel niharika nik nika nikau niko nikodem nikol nikola nikolaos nikoloz nil nilay nils nina nino
nivi niviaq noa noah noam noel noemi nomaan noor nora norsaq nouf nour nuka nur nuray nurislam nurul nutsa odval
ofentse oihan oisha oisin oleksandr oleksandra olga oliver olivia oliwia omar omer omerasaf omphile ona onni oscar
oskar osman oumar oumou oyunbileg pablo panagiota panagiotis paneeraq paninnguaq paraskevi pari patricia patricija pau
paul paula paulo pedro penelope petar peter peterson pierre pipaluk poema pol pola polina prakash prasert prem
princess puteri qillaq rabina rachid radmila rafael ralfs ramazan ramon ramona rania raphael raquel rashad rasmus raul
ravi raya rayana reem reema refael regina rei reina relja ren renata rethabile reza ria rian ricardo riccardo richard
riko rin rita roan robert roberts robin roel roghayyeh roko roman ronja rory rose rosemerline rosie rosmery rowan
roxana ruoxi saar safija safiya saga sahar said sakeena sakineh sakura saliha salik salma salome sama samantha samir
samuel samvel samyar sandra santiago saqib sara sarah sebastian sekou selim selma sem seoah seojun seoyun sergei
serife sesili sevda sevinj shahd shahem shahid shaikha shaimaa shams shayma sheikh sherifa shivansh shristi shuchen
shuchuan shufen shuhua shuhui siddhartha sienna simona siphosethu sita siti siwoo snezana so sobia sofi sofia sofie
sofija sofiya soley solja solomiya soma somayyeh somboon somchai somporn somsak sonia sooah sophia sophie souleymane
stanley stefan stella stevenson suha sultan sumayah sunita susan susanna suzana syed szymon tadhg taha taim tamar
tamatoa tapuarii tara tarana tareq tarita tatiana tatsuki tehei teiki teiva teo teodor teodora tereza tess teura teva
than thaniel theo theodor theodore thiago thomas tiago tiare tigran tim timofey titaina titaua tobias toivo tom tomas
tommaso tomyris trinidad trondur tuleen tunar turki uiloq ulloriaq umar uri usman uta vaea vaino valdemar valentin
valentina valeria valter vamika var varvara vasileios vasilije vasiliki vasilisa vedant venla vera veronika vesna
vicente victor victorhugo victoria viktor viktoria viktorie viktoriya violeta viraj vita vittoria vladyslav vojtech
vugar vuk vusal vusala wan wassim wateen wenhsiung widelene william willow wilson ximena xinyi yamato yara yasmin
yasmine yasna yassin yating yehuda yejun yekaterina yelena yeva yichen yihan yimo yinuo yize yoana younes yousef
yousouf youssef yua yuina yujun yulia yuma yuna yusef yusif yusuf yutong yuxi yuxuan yuze zahid zahir zahra zainab
zala zalan zan zehra zeinab zeynab zeynep zihan zina zion zoe zofia zoran zumra zuzanna
`;
