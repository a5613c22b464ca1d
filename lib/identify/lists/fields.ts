/** Words that tell which field of life a sentence speaks of, a field a line. General knowledge, folded, singular. */
export const FIELD_LINES = `
football striker midfielder defender goalkeeper winger footballer football goal penalty premiership league cup kick pitch squad coach manager club transfer header derby relegation
rugby rugby prop lock hooker flanker fly-half scrum lineout try fullback centre wing
cricket cricket cricketer batsman bowler wicket innings run-out spinner ashes
tennis tennis seed grand-slam serve forehand backhand set wimbledon racket
athletics sprinter runner marathon athlete athletics medal olympic hurdle javelin relay swimmer cyclist
ballgames basketball quarterback touchdown nba nfl mlb pitcher inning playoff hockey nhl baseball linebacker
motorsport driver racing lap pole grand-prix rally circuit formula
boxing boxer bout heavyweight knockout
politics minister president senator congressman mp mep lawmaker politician candidate election vote party parliament senate congress cabinet campaign ballot coalition governor mayor councillor premier chancellor secretary democrat republican
diplomacy ambassador envoy diplomat treaty sanction summit
military general colonel army troop soldier navy missile commander battalion defence
finance bank banker investor fund share stock bond economist trader hedge equity analyst dividend profit revenue earnings quarter merger bid takeover shareholder chief-financial auditor accountant
industry factory plant manufacturer carmaker steel oil gas mining airline retailer supplier engine energy utility
technology software chip semiconductor computer internet startup developer programmer engineer app algorithm model ai robot data cloud smartphone processor
science scientist researcher professor physicist biologist chemist laboratory study journal telescope genome climate vaccine experiment
medicine doctor surgeon nurse hospital patient drug disease clinic cancer virus medical pharmaceutical
law court judge lawyer attorney prosecutor trial jury verdict lawsuit sentence appeal plaintiff defendant counsel
crime police murder detective arrest charge prison robbery fraud suspect officer
film film actor actress director movie screenplay oscar hollywood cast premiere cinema
music singer album band song concert guitarist rapper composer orchestra single chart grammy pianist
literature novel author novelist poet writer publisher book memoir
art artist painter sculptor gallery museum exhibition painting curator
theatre play theatre stage playwright musical
television television presenter broadcaster show host series programme
press newspaper editor journalist columnist reporter
religion bishop church priest pope imam mosque rabbi
education school teacher university student headteacher college pupil
food chef restaurant recipe dish kitchen wine
fashion designer fashion model collection catwalk
property property estate housing developer mortgage
shipping port shipping vessel cargo harbour ferry freight
farming farm farmer crop harvest cattle
charity charity volunteer fundraiser donation
`;

/** Words too frequent in news to tell one story from another, folded. */
export const FREQUENT_WORDS = new Set(
  `about above according across after again against ahead almost along already also although always among amount announced another
  anyone anything around asked available away back based became because become been before began behind being believe below best better
  between beyond both bring called came cannot case change clear close come coming company companies could country current currently days
  decision despite different does doing done down during each early either else enough especially even ever every everyone everything
  expected fact family feel felt fewer final find first five following former found four from full further gave getting given gives going gone good
  great group half happen happened hard have having head hear held help here high hold home hope however hundred idea important including
  increase instead into issue itself just keep kept kind knew know known large last late later latest least left less level life like likely
  line little live local long look looking lost made main major make making many matter maybe mean means meeting member members might
  million billion month months more morning most move moved much must named near nearly need never next night nothing noted number office
  official officials often only open order other others over part particularly past people percent perhaps place plan plans play point possible
  previous previously problem public quite rather reached real really reason recent recently remain report reported reports result return right
  role round said same saying says second seconds seen senior service several shall short should show side similar simply since small some
  someone something soon speak spoke spokesman spokeswoman spokesperson staff stage stand start started state statement still story such support
  sure take taken taking talk team tell than that their them themselves then there these they thing things think this those though thought thousand
  three through thursday time times today together told took toward towards tried turn under until upon used using various very view wait want
  wanted week weeks well went were what when where whether which while whole whose will with within without woman women word words work worked
  working works world would wrote year years yesterday young your monday tuesday wednesday friday saturday sunday january february march april
  june july august september october november december comment added earlier`.split(/\s+/),
);
