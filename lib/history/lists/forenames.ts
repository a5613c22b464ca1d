/** Forenames common in one sex, where the list by country has only recent births. Own list; names given to both are left out. */
export const MALE_FORENAMES = `tony donald gordon chris mike bill steve alan andrew brian andy scott simon jason matt eric bernie stephen anthony jim ken jeff christopher barack jonathan vladimir nick patrick roy
ron justin gary ryan nicolas phil steven josh bob ray bruce colin clive kurt brad jeffrey barry jose craig ed julian rick howard neil gerhard frank hugh keir volodymyr hans philip geoffrey dave jeremy graham
nigel dennis timothy jacques pete walter chuck glenn keith greg danny sean malcolm alastair jurgen jürgen olivier eddie lawrence dick erik larry marco trevor stuart gavin wayne rodrigo doug rob roberto
bernard laurence wolfgang todd helmut menzies vince derek jimmy guillermo luke mervyn thierry geoff sergio cyril ronald billy sanjay douglas ted russell ross brandon gerald dominic nicholas chad gareth
anders leonid philippe zach enrico rod robbie marcel denis ricky gianni adolf herve hervé bryan arnold terry damien alain iain edgar brendan rupert julio herbert hamish brett giuseppe claude elon oleg
rudy antony darren silvio roger gerry owen elton avi maurice nikolai mick eliot shane grant duncan cameron lars ivo marvin raymond tommy allan bernhard dieter norman andrey gerard glen johannes milton kent
franklin conrad len marcus cole shaun christophe sebastien sébastien joachim dino fred vincent alfredo tyler clarence umberto emilio rishi murray nitish rajiv nikhil brent harold anton john james robert
michael william david richard charles joseph thomas daniel matthew mark paul george kenneth kevin edward jacob ronnie alexander benjamin samuel gregory adam nathan zachary peter kyle ethan noah harry
oliver liam tim tom ben dan joe jack max leo ian martin karl klaus heinz otto fritz jens sven bjorn björn nils ulrich uwe stefan günter gunter giovanni luigi paolo carlo mario antonio francesco alessandro
pedro juan carlos luis miguel javier fernando manuel jorge pablo diego rafael ivan igor dmitri dmitry sergei sergey alexei boris yuri pavel viktor mikhail andrei kenji hiroshi takeshi satoshi akira
mohammed muhammad ahmed ali omar hassan hussein ibrahim yusuf abdul khalid tariq raj rahul amit vijay sunil anil sundar satya satyam jensen mustafa demis jean pierre michel françois francois laurent
yann emmanuel guillaume arthur alfred albert ernest winston franz josef reid desmond jerome clint quentin stanley leonard edwin isaac abraham aaron caleb lucas mateusz piotr tomasz krzysztof andrzej jan
warren jamal kofi kwame chinedu emeka tunde sipho thabo cyrus kaveh reza ehud shimon ariel benjamin yitzhak hugo bertrand reto kasper mikkel soren søren lasse mats`;

export const FEMALE_FORENAMES = `kamala ruth nikki stephanie clare nicola hillary hilary kate katie svetlana beth kristen judy virginia kathleen caroline carrie britney kristi letitia anne jill lisa helen fiona kimberly
nadia heather diane sylvia harriet alicia jackie christine tessa debra monica francesca betty justine sheryl renee renée condoleezza annette sharon catherine oona lorna cynthia kylie rebecca ursula jane
bianca cherie norah gladys brenda natasha marianne deborah pilar vivienne greta stacy irena lauren dianne ghislaine alessandra madeline chelsea gwyneth avril lynne dianna juliet benazir charlize keri
bernadette sally jacqueline simone tricia louisa lucy naomi phoebe donna thérèse theresa mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy margaret sandra ashley dorothy
michelle carol amanda melissa laura sharon amy angela emma anna pamela nicole samantha katherine rachel carolyn janet maria julie joyce victoria alice teresa gloria ann jean abigail sophia grace denise
amber marilyn danielle isabella diana brittany natalie sophie rose charlotte julia eleanor olivia emily hannah megan claire gillian joanna joanne tracy wendy yvonne yvette priya anita sunita indira sonia
meera lakshmi fatima aisha leila layla yasmin zainab mei yuki yoko akiko naoko ingrid astrid birgitta birgit karin ulrike sabine petra monika heidi angelina giulia chiara lucia elena irina olga tatiana
ekaterina yulia carmen dolores ines inés rosa isabel marta beatriz lourdes cristina gabriela mariana marine ségolène segolene valérie valerie nathalie sylvie brigitte cécile cecile aurelie amélie amelie
marissa meg ginni safra lina janet gina mira fei-fei daphne daniela susanne ngozi chimamanda wangari winnie oprah martha nancy jacinda sanna mette erna gro kaja magdalena ewa agnieszka katarzyna zofia`;
