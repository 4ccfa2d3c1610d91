import type { Gender } from '../annotate/grammar.ts';

/**
 * Given names common in news, folded; written from general knowledge. One that both genders bear, or that is
 * a common word as well, stands apart.
 */
const masculine = `
aaron abdala abdel abdelaziz abdon abdou abdul abdullah abel abraham absalon adalberto adam adan adnan adolfo adolph adonis adrian agapito agata
agustin ahmad ahmed akira alain alan alastair albert alberto alcides alcivar aldo aldrin alec alejandro alejo alessandro alex alexander alexandre
alexei alexis alfons alfonso alfred alfredo ali alirio alistair alonso alvaro amadeo ambrose amilcar amin amir amos anatoly anders andre andreas
andres andreu andrew andriy andrzej andy angel angelo angus anibal ansel anselmo anthony antoine anton antoni antonio antony anwar aquiles arcadio
archibald ariosto aristides armand armando armin arnaldo arnold arnoldo aron arsenio artemio arthur arturo arvid asdrubal ashok ashraf atanasio
augusto aurelio avelino avril axel aziz baltazar balthazar barack barnaby barney barry bart bartolo bartolome bashar basil basilio bautista belisario
ben benedicto benhur benigno benito benjamin bernard bernardo bernie bertrand bilal bill bismarck bjorn bladimir blaine blas bob bogdan bolivar boris
borja boyd brad brandon brendan brendon breno bret brett brian brody bruce bruno bryan burt byron caio caleb calvin camilo candido carl carlo carlos
carter casimiro casper cassio cedric celestino celso cesar cesareo chad charles charlie chester chinua chris christian christiano christopher chuck
cicero ciro clarence claude claudinei claudio clay cleber clemente clifford clint clive clyde cody colin colm connor conrad corey craig crisanto
crispin cristhian cristian cristiano cristobal curro curt curtis cyril cyrus dagoberto dale damaso damian damien damon dan daniel daniil danilo dario
darius darrell darren darryl darwin dave david davis dean declan delfin demetrio dennis derek desiderio desmond dexter deyvis diego dieter dimitri
dionisio diosdado dirk dmitri dmitry domingo dominic donald donato donnie doug douglas doyle drew duncan dusan dustin dwight dylan eamon earl edder
eddie edgar edgardo edilberto edison edmund edmundo edson eduardo edvard edwar edward edwin efrain efren egon einar eladio elbert elder eleazar
eleuterio eli elias eliecer elijah eliseo eliud elkin elliot elmar elmer elon eloy elvis emerson emiliano emilio emmanuel enda enoc enrique enzo
epifanio erasmo eric erich erik eris ernan ernest ernesto ernst estanislao esteban estuardo ethan eudoro eugene eugeni eugenio eusebio eustaquio evan
evaristo evelio everett evo ewan ezequiel ezra fabian fabio fabricio faisal farid faustino fausto favio fayez federico felipe felix ferdinand fergus
fermin fernando fidel fidelino filiberto finn fintan florencio florentino floresmilo floyd fortunato francesc francesco francis francisco franck
franco frank franklin frans fraser fred freddie freddy frederick friedrich fritz froilan gabriel galo gamaliel garrett garry gary gaspar gastao gaston
gavin gelacio genaro geoff geoffrey george georges geovanny geovany gerald gerard gerardo gerhard german gerry gerson gian giancarlo gianni gilbert
gilberto giles gilmar gines gino giorgio giovanni giovanny giuseppe glen glenn gonzalo goodluck goran gordon grady graham greg gregg gregorio gregory
greig guadalberto guido guillermo gunnar gus gustav gustavo guy hakan hakeem hakim hamid hamilton hamish hank hans harlan harold harrison harry harvey
hassan heath hector heinrich heinz heladio helio helmut henri henrik henrique henry herbert heriberto herman hermann hermes hernan hernando hipolito
hiroshi hisham holger homer homero horacio horst hortensio howard hubert hugh hugo humberto hussein iain ian ibrahim ignacio igor ildefonso ilya imran
inaki indalecio ingmar inigo iqbal ira ireneo irving irwin isaac isaiah isaias isidoro isidro ismael israel ivan ivar jaap jacinto jack jackson jacob
jacobo jacques jader jaffet jahir jaime jair jake jakob jakub jalen jamaal jamal james jamie jamil jan jander janio janner jared jaroslav jarrod
jarvis jason jasper jasson javed javier jay jean jed jeferson jeff jefferson jeffery jeffrey jens jeremias jeremy jermaine jerome jerry jerzy jesus
jhon jhonatan jhonny jian jim jimmy jinping jiri joachim joao joaquim joaquin joe joel joey jofre johan johann johannes john johnny jon jonah jonas
jonathan jong jordan jordi jorg jorge josafat jose joseba josef josep joseph josh joshua josias josue jovanny juan jude julian julio junior jurgen
justin juvenal kamal karim karl kaspar kasper keir keith kelvin kendrick kenia kenji kenneth kenny kent keqiang kevin khaled khalid kilian kim kirk
kofi konstantin kristian kristof krzysztof kurt kwame kyle lachlan lamar lance larry lars laurence laurent lautaro lawrence lazaro leandro lee leif
len lenin lenny leo leon leonard leonardo leoncio leonel leonidas leopoldo leovigildo leroy lester leszek levi lewis leyner liam lino linus lionel
lisandro lizardo lloyd loren lorenzo lorne lou louis lubos luca lucas luciano lucio ludwig luigi luis luiz luka lukas lukasz luke luther lyle lyndon
macario magno magnus mahmoud majid maksim malcolm manolo mansour manuel marc marcel marcelino marcelo marcial marcin marco marcos marek marian mariano
mario marius mark markus marlin marlon marshall martin marty marvin mateo mathias matias mats matt matteo matthew matthias mauri maurice mauricio
maurizio mauro max maxim maxime maximiliano maycol maynard mehdi mehmet melchor melvin merrick michael michel mick miguel mihai mihail mike mikel
mikhail miklos milan milko milos milton mirko miroslav mitch mohamad mohamed mohammad mohammed moises mordechai moritz morten moshe moussa muhammad
muhammed murray mustafa mustapha myron nabil naguib nahuel napoleon narciso narendra nasser nate nathan nathaniel ned neil nelson nemesio neptali nery
nestor newton niall nicholas nick nicolas niels nigel nikita niklas nikolai nikolas nilo nils nixon noah noel nolan nolberto norbert norberto norman
octavian octaviano octavio odilon ola olaf oleg oliver ollie olmedo olusegun omar onofre oriol orlando orly osama oscar oskar osmin osvaldo oswaldo
otoniel otto ovidio owen pablito pablo pancho paolo pascal pascual patricio patrick pau paul paulo pavel pavlo pedro pepe pepin percy pere perry petar
pete peter petr petro phil philip philippe phillip pier pierce pierre pieter piotr plinio polibio policarpo porfirio preston primitivo quentin quim
quintin radek radoslaw rafael rafal rafiq rahul raimundo rainer rajesh ralf ralph rami ramiro ramon ramsey randall randy raphael rashad rashid raul
ray raymond recep reece reggie reginald reid reinaldo remi remigio renan renato rene renzo rex rhys ricardo riccardo rich richard rick rigoberto riyad
rob robbie robert roberto robinson robson rod roderick rodney rodolfo rodrigo rogelio roger rohan roland rolando roman rommel romulo ron ronald
ronaldo ronny rony roque rory rosendo ross rowan roy royce ruben rudolf rudy rufino rufus rune rupert ruperto rusbel russell rusty rutger ryan sacha
sadiq saeed salah saleh salim salman salomon salvador sam samir samuel sandino sandro sanjay santiago saturnino saul saverio sayed scott seamus sean
sebastian sebastien secundino serafin sergei sergey sergio servio seth severino severo seymour shafiq shahid shane sharif shaun shawn sheldon shimon
shinzo sid sidney sigifredo sigmar silvain silvano silverio silvestre silvio simeon simon slobodan soren spencer stalin stan stanley stefan steffen
stephen steve steven stiven stuart sunil sven sylvain szymon tadeusz tahir takeshi tarcisio tarek tariq ted telmo teodoro teofilo terence terrence
terry thabo theo theodor theodore thiago thierry thom thomas thor tibor tim timo timothy tito tobias tobin toby tod todd tom tomas tomasz tommy toni
tony torcuato toribio tracy travis trent trevor tristan troy tucker tyler ubaldo ugo uhuru ulises ulpiano ulrich umberto uriel usman uwe vaclav vadim
valdemar valentin valentino valerio valery vernon vic vicente victor vidal viggo viktor vince vincent vinicio vinicius virgil virgilio vitaly vito
vitor vittorio vladimir vojtech volodymyr wael wagner waldemar waldo walid walt walter walther warren warwick washington wayne wellington wenceslao
werner wes wesley wilber wilbur wilfredo will wilfrido wilhelm willem william willie willis wilman wilmer wilson wilton winfried winston wladimir wojciech
wolfgang woodrow xabier xavi xavier xi yahya yair yaku yamil yandry yasmani yasser yeison yerson yevgeny yimmy yobani yonathan yordan yoshihide younes
yousef yovani yoweri yuri yusuf yves zacarias zachary zack zaid zbigniew zeferino ziad zlatan zoltan
`;

const feminine = `
abigail abril ada adela adelaida adele adelina adriana adrienne agatha agnes agustina aida aileen ainhoa aisha aissata alana alanna alba aleida
alejandra alejandrina aleksandra alessandra alexa alexandra alexandria alexia alice alicia alina aline alison allison alma altagracia alyssa amada
amal amalia amanda ambar amber amelia amina amira amparo amy ana anabel anahi anais analia anastasia andrea anette angela angeles angelica angelina
angelique angie anika anita anja anjali anke anna annalena anne anneliese annette annie annika antoinette antonella antonia antonieta anya april
araceli aracely arantxa ariana arianna ariel arlene armida ashley astrid asuncion audra audrey aurelia aurora ava avril ayesha ayumi azalia azucena
barbara beatrice beatriz becky begona belen bella berenice bernadette bernice berta bertha beth betsy bettina betty betzabe beverly bianca billie
birgit blanca blythe bonnie brandi brenda briana brianna bridget brigida brigitte brisa britney brittany bronwyn caitlin callie camila camilla candace
cande caridad carina carla carlene carlota carly carme carmela carmen carol carole carolina caroline carolyn carrie casandra cassandra cassie catalina
catherine cathy catia cecilia celeste celia celine chantal charlene charlotte chelsea cherie cheryl chloe christa christie christina christine
chrystia cindy cinthia claire clara clarisa clarissa claudette claudia claudine clemencia cleotilde colette colleen concepcion conchi condoleezza
connie consolacion constanza consuelo corinne courtney cristina cynthia dagmar daisy dalia dana daniela daniella danielle daphne daria darlene dayana
dayanara deanna deb debbie deborah debra deirdre deisy delcy delfina delia delphine denise dennise desiree deysi diana diane digna dilma dina dinora
dioselina dolores domenica dominique donatella donna dora doreen doris dorotea dorothea dorothy dulce edilma edita edith edna eileen elaina elaine
elba eleanor elena eleonora eliana elin elina elisa elisabeth elise eliza elizabeth elke ella ellen ellie elodie eloisa eloise elsa elsie elspeth
elvia elvira emilce emilia emily emma emmanuelle emperatriz encarnacion enriqueta ericka erika erin ermelinda esmeralda esperanza estefania estefany
estela estelle esther ethel etta eufemia eugenia eulalia eunice eva evangeline evelyn fabiola fanny farah fatima fatma fay faye felicia fernanda
fidelina filomena fiona flor flora floralba florence florinda frances francesca francia frederica fresia freya frida gabriela gail gayle gema gemma
genevieve genoveva georgette georgia georgina geraldine germaine gertrude gertrudis gilda gillian gina ginger ginny gioconda giorgia gisela gisella
giselle gissel gissela gissella giulia gladys gloria grace graciela greta gretchen gretel gricelda griselda guadalupe gudrun guillermina gwen
gwendolyn gwyneth hadley hala hana hanna hannah haruka hattie haydee heather heidi heike helen helena henrietta herlinda herminia hermione hettie
hilaria hilary hilda hillary hipatia hope hortensia huda ida idalia ignacia ilana iliana ilse imelda imogen ina indira ines inga ingeborg ingrid
inmaculada irena irene irina iris irma isabel isabella ivanka iveth ivette ivonne jacinda jackie jacqueline jada jahaira jana jane janelle janet
janice janine janis jasmine jean jeanine jeanne jeannette jeannie jen jenna jennifer jenny jessenia jessica jessie jessika jill jimena jo joan joanna
jocelyn jodi jodie johana johanna johanne jolanta josefa josefina joselyn josephine josie jovita joyce juana juanita judit judith judy julia juliana
julie julieta justa justina jutta kaja kamala kamila kara karen karin karina karine karla karol karyn katarina kate katharina katherine kathleen
kathryn kathy katie katiuska katja katrin katrina katty katya kay kayla keiko keira kelli kelly kelsey kerly kerry keyla khadija kiersten kimberly
kirsten kirsti kirstjen kirsty kristalina kristen kristi kristin kristina kristine krystal lacey laila lana lara lastenia latifa latoya laura laureana
laurel lauren laurie layla leah leandra leanne leda leidy leila lena lenore leocadia leona leonela leonor leslie leticia leyla libia lida lidia lidice
ligia lilia lilian liliana liliane lina linda ling linnea lisa lisbeth lissette liz lizbeth lizeth llorenc loida lola lorena loreto loretta lorna
lorraine louise lourdes lucia luciana lucila lucille lucinda lucrecia lucy ludmila luisa luisana lupe luz luzmila lydia lynda lynette lynn mabel
macarena macy madeleine madeline maeve magda magdalena maggie maite malala malena malin mallory mandy manuela marcela marcella marcia margaret
margarita margaux margo margot marguerite maria mariam mariana marianne maribel maricela marie mariel marilyn marina marion marisa marisela marisol
marissa marit maritza marjorie marlene marnie marta martha martina maruja mary maryam mathilde matilda matilde maud maura maureen mavis maxima maxine
maya mayra meche megan mei melania melinda melissa melody mercedes meredith meritxell mia michaela michele michelle mika milagros mildred milena
millie mina mindy minerva minka minnie miranda mireia mireya miriam mirian mirna mirta mirtha misha modesta moira molly mona monica montserrat muriel
myra myriam myrna nadia nadine nadya nancy naomi narcisa narda natalia natalie natasha nathalie nathaly natividad nawal nayeli neiva nell nellie nelly
nereida neris nettie neus nichola nicole nidia nieves nikki nila nilda nilsa nina ninfa noelia noemi nohora nola nora norah noreen norma noura nubia
nuria obdulia octavia odalys ofelia olga olivia olympia oona ornella otilia palmira paloma pam pamela paola patricia patti patty paula paulette
paulina pauline peggy penny perla petra petrona philippa phoebe phyllis piedad pierina pilar polly priscila priscilla priti priya purificacion quinn
rachel raisa ramona rana rania raquel reba rebeca rebecca reem reese refugio regina renata renee reyna rhea rhoda rhonda ria rikke rita roberta robyn
rochelle rocio roisin romelia romina rosa rosalia rosalind rosamund rosana rosanna rosario rosaura roseanne rosemarie rosemary rosie rosita rosmery
roxana roxanna roxanne rufina ruth sabine sabrina sadie sakura sally salome samantha samia samira sandra saoirse sara sarah saray sasha saskia selena
selma serafina shania shari sharon shauna shawna sheila shelby shelley shelly sherley sherri sherry shirley shona shreya sian sigrid silvana silvia
simona simone sinead sintya siobhan sixta sobeida socorro sofia solange soledad solveig sondra sonia sonja sophia sophie soraya stacey stefania
stefanie stella stephanie stephany sue sunita susan susana susanna suzanne suzette suzy svetlana sybil sydney sylvia tabitha tamara tamia tammy tania
tanya tara tarcila tasha tatiana tatyana telma teodora teresa teresita teri terri tessa thelma theresa tiffany tina tomasa tonya tracey traci tracie
tricia trinidad trisha trudy twyla ulrike una ursula ursulina valentina valeria valerie vanesa vanessa velma vera verena veronica veronika vicenta
vicki vicky victoria vilma viola violeta virginia vivian viviana viviane vivien wanda wendy whitney wilhelmina willa wilma winifred ximena xiomara
yadira yael yahaira yamileth yana yanet yanina yasmin yelena yesenia yesica yolanda yomar yuki yuleisy yulia yuliana yvette yvonne zahra zaida zainab
zara zelda zenaida zoe zoila zoraida zulay zulema zuzana
`;

/** Borne by women and men, or by both in different languages. */
const either =
  'alexis andrea angel ariel cameron casey chris dana dominique francis guadalupe jackie jamie jan jean jordan kelly kim lee leslie morgan pat robin sam sasha shannon taylor terry tracy trinidad';

function list(names: string, gender: Gender | null): [string, Gender | null][] {
  return names
    .trim()
    .split(/\s+/)
    .map((name) => [name, gender]);
}

export const givenNames: ReadonlyMap<string, Gender | null> = new Map([
  ...list(masculine, 'm'),
  ...list(feminine, 'f'),
  ...list(either, null),
]);
