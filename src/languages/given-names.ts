import type { Gender } from '../annotate/grammar.ts';

/**
 * Given names common in news, folded; written from general knowledge. One that both genders bear, or that is
 * a common word as well, stands apart.
 */
const masculine = `
aaron abdul abdullah abel abraham adalberto adam adan adolfo adrian agustin ahmad ahmed alain alan albert alberto aldo alec alejandro
alejo alessandro alex alexander alexandre alexei alexis alfonso alfred alfredo ali alonso alvaro amadeo amir anatoly anders andre andreas
andres andrew andriy andy angel angelo anibal anselmo anthony antoine anton antonio antony armando arnaldo arnold arnoldo arthur arturo ashraf
augusto aurelio avril balthazar bartolome basil bashar bautista ben benigno benito benjamin bernard bernardo bernie bill bob bolivar boris brad
brandon brendan brett brian bruce bruno bryan byron caleb calvin camilo carl carlo carlos cesar chad charles charlie chris christian
christopher chuck ciro claude claudio clemente clint cody colin conrad craig cristian cristobal curtis cyril cyrus dan daniel daniil danilo dario darren
dave david dean dennis derek diego dieter dimitri diosdado dmitri dmitry domingo dominic donald doug douglas duncan dwight edgar edison
edmundo eduardo edward edwin efrain elias eliseo elon eloy emiliano emilio emmanuel enrique eric erik ernest ernesto esteban ethan eugene eugenio
evan evo ezequiel fabian fabio fabricio fausto federico felipe felix ferdinand fermin fernando fidel filiberto florencio francesco francis francisco
franck franco frank franklin fred freddy frederick friedrich gabriel galo gary gaston gavin genaro geoff geoffrey george georges gerald gerard gerardo
german gian gianni gilberto giles giovanni giuseppe glen glenn gonzalo gordon graham greg gregorio gregory guido guillermo gustavo guy hakan hamid hank hans
harold harry harvey hassan hector helmut henri henrique henry herbert heriberto hernan horacio howard hugh hugo humberto hussein iain ian ibrahim
ignacio igor ilya imran ira isaac isaias isidro ismael israel ivan jack jacob jacobo jacques jaime jair jake jakob jamal james jamie jan jared
jason javier jean jeff jeffrey jens jeremy jerome jerry jesus jim jimmy joachim joao joaquin joe joel john johnny jon jonathan jorge jose joseba
josef joseph josh joshua josue juan jude julian julio junior justin kamal karim karl keith kenneth kevin khaled kim kirk konstantin kurt kyle
lance larry lars laurence laurent lawrence lee leandro len leo leon leonard leonardo leonel leonidas leopoldo lester liam lionel lloyd lorenzo louis lucas lucio luigi luis
luiz lukas luke luther maksim malcolm manolo manuel marc marcel marcelo marco marcos mariano mario mark markus martin marty marvin mateo matias matt matteo
matthew matthias maurice mauricio mauro max maxim maximiliano maxime mehdi mehmet melvin michael michel miguel mihail mike mikhail milton mitch mohamed
mohammad mohammed moises muhammad mustafa nahuel napoleon narendra nathan nathaniel neil nelson nestor nicholas nick nicolas nigel nikita nikolai noah noel
norberto norman octavio oleg olaf oliver omar orlando oscar osvaldo oswaldo otto pablo pascal pascual patricio patrick paul paulo pavel pedro pepe percy pete
peter petr petro phil philip philippe pier pierre quentin rafael ralph ramiro ramon randall randy raul raymond recep reinaldo remigio rene renato rex
ricardo riccardo rich richard rick rob robert roberto rodolfo rodrigo rogelio roger roland rolando roman romulo ron ronald roque ross roy ruben rudolf rudy
rupert russell ryan salman salvador sam samir samuel sandro santiago saul scott sean sebastian sergei sergey sergio seth shane shaun shawn sidney sigmar simon
stanley stefan stephen steve steven stuart sven tariq tarek ted teodoro terry theo theodore thierry thomas tim timothy tobias todd tom tomas tommy tony
tracy trevor tristan tyler ulises umberto uriel vadim valentin vernon vicente victor vidal vince vincent vinicio virgilio viktor vitaly vladimir volodymyr waldo walter
warren washington wayne wilfredo william wilmer wilson winston wolfgang xavier xi yair yamil yasser yevgeny yuri yusuf zachary
`;

const feminine = `
abigail ada adela adelaida adriana agatha agnes aida aisha aissata alba alejandra alexandra alice alicia alina alison amalia amanda amber amelia amina amparo amy
ana anabel anastasia andrea angela angelica angelina angie anita anna annalena anne annette annie antonella antonia april araceli ariana arlene ashley astrid
audrey aurora avril azucena barbara beatrice beatriz belen bertha beth betsy betty beverly blanca bonnie brenda bridget brigitte camila candace
carla carmen carol carolina caroline catalina catherine cathy cecilia celia charlotte chelsea cheryl christina christine chrystia cindy clara claire clarisa claudia
concepcion condoleezza connie consuelo cristina cynthia daisy dalia daniela daria deb deborah debra delcy delia denise diana diane dilma dina dolores donna dora
doris dorothy edith eileen elaine eleanor elena elisa elisabeth eliza elizabeth ella ellen elsa elvira emily emma erika erin esmeralda
esperanza estefania estela esther eugenia eva evelyn fabiola fatima fernanda fiona flor florence francesca francia frances frida gabriela
genoveva georgia georgina gina giorgia gisela giselle gladys gloria grace graciela greta guadalupe gwen hanna hannah heather heidi helen helena hilary hilda hillary
hope ines ingrid irene iris irma isabel isabella ivanka ivonne jacinda jackie jacqueline jane janet janice jasmine jean jeannette jen jennifer jenny jessica jill
joan joanna johanna josefina joyce juana judith judy julia juliana julie julieta kaja kamala karen karina karine karla kate katherine kathleen
kathryn kathy katie katya kayla keiko kelly kimberly kristalina kristen kristina laura lauren leila leonor leslie leticia lidia liliana linda lisa liz lola lorena
lorraine lourdes lucia luciana lucy luisa lupe luz lydia lynn mabel madeleine magdalena malala manuela marcela margaret margarita maria mariana marie marina
marisol marjorie marta martha mary matilde maureen maya megan melania melissa mercedes meredith michele michelle milagros mireya miriam mirna molly monica
nadia nancy naomi natalia natalie nathalie nicole nikki nina noemi nora norma nuria olga olivia ofelia pamela paola patricia
paula paulina peggy penny petra philippa pilar priscila rachel raquel rebeca rebecca regina renata rita roberta rocio romina rosa rosalia rosario roxana ruth
sabrina sally samantha sandra sara sarah sharon sheila shirley silvia simone sofia soledad sonia sophia sophie soraya stacey stephanie sue susan susana susanna
svetlana sylvia tamara tania tatiana teresa theresa tina tracey ursula valentina valeria vanessa vera verena veronica victoria viola violeta virginia viviana
wendy xiomara ximena yadira yasmin yolanda yulia yvonne zoe zoila zulema
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
