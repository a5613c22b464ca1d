/** Closed classes of English words that tell names apart, written from general knowledge of news English. */

const split = (text: string): string[] => text.trim().split(/[\s]+/);

export const FUNCTION_WORDS = split(`
a an the and or but nor for yet so of in on at by to from with without within into onto over under above below between among through during before after since until
about against around as than that this these those there here where when while why how what which who whom whose if unless because although though whether
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs myself himself herself itself themselves ourselves
is am are was were be been being do does did done have has had having will would shall should can could may might must not no
also just only even still already again ever never always often sometimes very too much many more most some any each every all both few several other another such own same
up down out off away back then now soon later once twice however meanwhile moreover therefore thus instead otherwise perhaps maybe indeed`);

export const TITLES = split(`
mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness duke duchess prince princess king queen sheikh sheikha sultan emir pope father sister brother rev reverend bishop archbishop cardinal rabbi imam ayatollah
president vice-president premier chancellor minister secretary ambassador governor gov senator sen representative rep congressman congresswoman councillor mayor alderman mp msp mep speaker
general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal admiral commander commodore brigadier marshal officer detective inspector constable sheriff chief deputy
judge justice attorney prosecutor solicitor barrister lawyer counsel magistrate qc kc
ceo cto cfo coo cio cmo chairman chairwoman chairperson chair director founder co-founder cofounder boss head manager executive partner analyst economist strategist spokesman spokeswoman spokesperson editor author writer reporter journalist correspondent columnist
coach captain manager striker midfielder defender goalkeeper quarterback pitcher actor actress singer rapper guitarist drummer director filmmaker producer comedian presenter host
doctor researcher scientist engineer nurse teacher principal dean activist campaigner`);

export const SPEECH_VERBS = split(`
said says say saying told tells tell added adds add stated states noted notes explained explains argued argues claimed claims insisted insists warned warns announced announces confirmed confirms denied denies
replied asked asks wrote writes tweeted posted admitted admits acknowledged revealed recalled predicted believes believed thinks thought commented declared declined joked suggested suggests urged urges vowed pledged testified`);

export const ORGANIZATION_WORDS = split(`
association authority agency bank board bureau bros capital center centre chamber charity church city club college commission committee company conference confederation congress consortium corporation council court credit
department directorate division enterprise enterprises entertainment exchange federation films financial firm force foundation fund games group guild health holdings hospital industries inquiry institute institution insurance international
investments journal lab laboratories laboratory labs league library management media ministry motors museum network news office orchestra organisation organization parliament partners party pharmaceuticals pictures police post press
records research review robotics school securities senate service services society software solutions studio studios systems team technologies technology telecom times trust union united university ventures airlines airways academy
administration airport alliance army assembly band brewery broadcasting coalition communications construction consulting cooperative cricket daily defense electric electronics energy fc football forum gallery gazette global government guard herald
hotels housing initiative logistics mail navy observatory oil petroleum properties publishing rail railway retail rovers steel stores telegraph theatre transport treasury tribune university wanderers watch works`);

export const LEGAL_FORMS = split(`
inc corp co ltd llc llp plc gmbh ag sa nv bv se spa srl ab asa oy oyj kk pte pty lp sas kg bhd tbk pjsc ojsc oao jsc incorporated limited corporation`);

export const RELATIONS = split(`
wife husband son daughter mother father brother sister friend colleague partner girlfriend boyfriend uncle aunt cousin nephew niece grandfather grandmother fiance fiancee widow ex-wife ex-husband sibling twin`);

export const TEAM_WORDS = split(`
fans squad match game season league cup derby goal defeat victory draw beat coach manager midfielder striker club side team champions titles fixture playoffs finals kick-off stadium`);

/** Pinyin finals and initials give all syllables of Mandarin names. */
const INITIALS = split('b p m f d t n l g k h j q x zh ch sh r z c s y w');
const FINALS = split(
  'a o e ai ei ao ou an en ang eng ong i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang ue',
);
export const PINYIN_SYLLABLES = INITIALS.flatMap((initial) => FINALS.map((final) => initial + final));

export const EAST_ASIAN_SURNAMES = split(`
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao cui zhong tan fan jin shi liao jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan lei long tao mao hao gu gong shao wan duan
kim lee park choi jung jeong kang cho yoon jang lim shin seo kwon hwang ahn oh yoo hong ko moon bae baek nam roh ryu
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito mori abe ikeda hashimoto ishikawa ogawa fujita okada hasegawa kondo ishii
nguyen tran le pham hoang phan vu vo dang bui do ngo duong chan cheung wong lau leung ho kwok ng tsang cheng hui tsai hsu`);
