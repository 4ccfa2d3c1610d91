import { words } from './word-list.ts';

/**
 * Surnames common in news of Latin America, Spain and the English-speaking world, folded; written from general
 * knowledge. Words that news writes large for something else as well (`Guerra`, `Salinas`) stand apart.
 */
const plain = `
abad abarca abascal abreu acevedo acosta acuna adams adum aguado aguayo aguero aguiar aguilar aguilera aguinaga aguirre agusti alarcon alava alban
albarracin albornoz alcaraz alcivar alckmin aldana alderete aldrich aleaga alegria alfaro allauca allen almagro almeida almonacid alonzo altamirano
alvarado alvarez alvear amaguana amaya amores ampuero anchundia anderson andino andrade andrango angulo anzules aparicio apolo araujo arauz arbelaez
arbolada arboleda arce arcentales arcos arellano arevalo argudo arguelles arguello argueta arias arizaga armas armendariz armijo armijos armstrong
arnold arosemena arregui arriaga arroyo arteaga artieda asanza astudillo atamaint atkinson austin avalos aviles ayala ayora ayuso azin aznar azuero
baca bachelet baerbock baez bailey baker balarezo balcazar ballesteros balseca banderas baquerizo baquero barahona barba barberan barcenas barcia
barnes barragan barreiro barrera barreto barrett barrezueta barriga barrios barros barroso basantes bastidas batallas batet bauer bautista bayrou
bazan becerra becker bedoya bejarano belalcazar bell beltran benalcazar benavente benavides benites benitez bennett benson berdugo berlusconi berman
bermeo bermudez bernal berrones betancourt betancur biden blair blanco blinken boada bohorquez bolsonaro bolton boluarte bonifaz bonilla borbor boric
borisov borja borrell borrero botero bowman boyd bradley bravo bravomalo brennan brewer briones brito brooks brown bryant bucaram buchanan buendia
bueno bukele burbano burke burneo burns bush bustamante bustos butler byrne caballero cabezas cabrera caceres cadena caicedo cajamarca cajas
calahorrano calderon calero calle calva calvino calvo camacho cameron campana campbell campoverde canales canelo canizares cantos capriles carbo
carchi cardenas cardona cardoso carlson carmigniani carpenter carpio carranza carrasco carrera carrillo carrion carroll carson carter carvajal casado
casanova castaneda castano castellanos castelo castex castillejo castrillon castro cazar ceballos cedeno celi centeno cepeda cerda cervantes cespedes
cevallos chacon chalco chamorro chancay chandler changoluisa chapman chavarria chavez checa chicaiza chiluisa chiriboga choez christie chuquimarca
cifuentes cisneros clarke clavijo clinton cobo coello cohen coka coleman collahuazo collins conde conejo connolly contreras conway cooper cordero
cordova coronel corozo corral corrales correa corredor correia cortazar cortes cortez cortijo cossio cotacachi coutinho craig crawford cristersson
cruz cuesta cueva cunalata cunningham curipallo curtis daly darroch dassum davalos davidson davies davis dawson delgadillo delgado diaz-canel dodd
dominguez donoso donovan dougherty douglas doyle draghi duarte ducuara duda dunn duque duterte ebrard echeverri echeverria edwards egas eguiguren
elizalde elliott ellis encalada endara enderica enriquez erdogan erickson escandon escobar escobedo escudero espana esparza espejo espin espinel
espinosa espinoza estrada estrella estupinan evans fajardo falconi farfan farinango farrell fauci febres feijoo feinstein ferguson fernandes fernandez
fico fierro figueroa fischer fitzgerald fitzpatrick fleming fletcher flor florez flynn foley fonseca forero foster fraga fraser freeman freile freire
freixas frias friedman fuentealba fuertes fujimori fuller funes gachet gaibor galan galarza galeano galeas galindo gallagher gallardo gallego gallegos
galvan galvez gamarra gamboa gandara gaona garaicoa garay garces garcia gardner garland garzon gavidia gavilanes gavilanez giammattei gibson gilbert
gilces giler godoy goldberg goldman gomez gongora gonzaga gonzales gonzalez goodman gordillo gorman gorriaran goyes graham granger grassley greenberg
greene griffin grijalva grossi grunauer guadamud guaido gualan gualinga guallar guaman guamani guambana guambo guanotuna guerrero guevara guijarro
guillen guirao guitarra gurumendi guterres gutierrez guzman hagel hale haley halloran hamilton hansen hanson haro harper harrington harris harrison
hart hartmann harvey hayes healy hegseth henao henderson hendricks heredia hermida hernandez herrera hervas hidalgo higgins hinojosa hoffman hogan
holguin holland hollande hollingsworth holmes hopkins houston hudson huerta hughes hunter hurtado hutchinson ibarrola icaza iglesias illa illanes
illescas imbaquingo infante iniguez insuasti intriago iturralde iza izurieta jacho jackson jacobs jacobson jacome jadue jalkh jaramillo jarrin jativa
jefferson jeffries jenkins jensen jijon jimenez johansson johnson johnston jones jorgge junqueras jurado kalil kaplan kast katz keane kelley kelly
kennedy kerry kingman kirby kirchner klein klobuchar knight kowalski kramer laborde lafebre lafuente lagarde lagos lalama lambert landau landazuri
landberg landeta landivar lanza lara larco larrea larreategui larreta larson lascano lasluisa lasso lastra lavrov layedra lazo leavitt leiva lema
lemus leon lewis lieberman lincango lindsey litardo livingston llerena llori llosa lloyd loaiza logan loor lopera lopez lopez-obrador loyola lozada
lozano lucero lucio ludwig lugo lukashenko lula luzuriaga macas macdonald machado machuca macias mackenzie macron madero madrid madruga maduro maigua
maldonado malla malone mancero mandela manning manosalvas manrique mantilla manzano marcillo marin marino markey marquez marriott marshall martillo
martinelli martinez massa mateus matteotti mattis maxwell maya mayorga mazon mazzini mcallister mccain mccarthy mcconnell mccormick mcdonald mcdonough
mckenna mckinley mcmaster mcnamara medina medranda medvedev mejia melendez melo meloni mena mendez mendieta menendez mera merchan merino merizalde
merkel mesias meyer meza micolta mideros mieles milei miller milley mina mino mitchell modi moncada moncayo mondragon monge monroe monroy montalvo
montanero montanez montano montecinos montenegro monteros montesdeoca montesinos montgomery montoya montufar moore mora morales moran morawiecki
moreira morejon moreno morgan morillo morocho morris morrison moscoso mosquera moya muentes mujica mulino muller mulvaney munoz murgueitio murillo
murphy murray murrugarra myers nader nagua naranjo narvaez navarrete navarro navas nebot negrete neil nelson netanyahu newman newsom newton nichols
nielsen nieto nivelo nixon noboa noem nogales norero noriega norris novillo nuland nunez o'brien o'connor o'donnell o'neill o'sullivan obama obando
obrien ocampo ocana ochoa ojeda oleas olmedo olmos olsen olson olvera onofre ontaneda oquendo orban ordonez orellano orozco orrala orrantia ortega
ortiz ortuno osorio otero oviedo owens oyarzun ozaeta pacheco padilla paez palacio palacios paladines pallares palma palmer paltan paredes pareja
parker parra parrales parsons partidas pastor patel paterson patino patterson paucar paz pazmino pearson pease pelosi pena penafiel penaherrera
penaranda pence peralta perea pereira perera perez perkins perry perugachi pesantez petersen peterson petro phillips pico piedra pilco pillajo
pinargote pincay pineda pinedo pinera pino pinos pinto pita plaza polit pompeo ponce portilla portillo posligua poveda powell pozo prado preciado
proano psaki puente puertas puga puigdemont pulla pullman putin quevedo quezada quijano quinde quinn quinones quinonez quintana quintanilla quintero
quinteros quiroga quiroz quishpe quispe quito quizhpe racines rada rajoy ramirez ramon ramos ramsey rangel rea reagan recalde reimberg reinoso rendon
resabala restrepo revelo reyes reyna reynolds reynoso ribadeneira ribera ricaurte richards richardson riera riley riofrio rios riquelme risco
rivadeneira rivadeneyra rivas rivera rivero robalino robayo roberts robertson robinson robles roca rodas rodgers rodriguez rogers rojas roldan rolon
romero romney romo roncancio rondon roosevelt rosales roselli rosenberg rosenthal rosero ross rousseff rovira ruales rubiales rubin rubio rueda ruiz
ruperti rutte ryan saa saavedra sabando sabogal saiz salas salazar salcedo saldana saldarriaga salgado salguero salisbury saltos salvatierra salvini
samaniego sampedro sanchez sanders sandoval sanmartin santacruz santafe santana santander santillan santos sarabia sarango sarauz sarkozy sarmiento
sarzosa saunders schmidt schneider scholz schultz schumer schwartz segovia segura semblantes serrano serrat sessions sevilla shapiro sharma shaw
sheinbaum sheridan shinawatra sicouret silva simbana simmons simpson sinclair singh sisi smith snyder solis solorzano soria sosa soto sotomayor
starmer stephens stephenson stevens stevenson stewart stoltenberg suarez subia sullivan sunak suquilanda suquitana sutherland sweeney tamayo tapia
tapuy tates taylor tello tenorio teran thompson thomson tiban tigrero tigua tillerson timbela tipan tisalema titumaita toala tobar toledo tonello
topic toral toro torrealba torres touma townsend trudeau trujillo trullo trump truss tsipras tuberville tucker turner tutiven ubidia ugalde ulcuango
ulloa umana unda underwood upano urbina uribe urquizo urrutia usca vaca valarezo valdes valdez valdivia valdivieso valdospinos valencia valenzuela
valladares valle vallejo valverde vance varela vargas vasconcelos vasconez vasquez vaughn vazquez veintimilla vela velasco velasquez velastegui velez
veliz vera verdesoto verdezoto vergara vernaza villacis villacres villacreses villafuerte villagomez villagran villalba villalobos villalta villamar
villamarin villamizar villao villarreal villarroel villasenor villavicencio villegas vindman vintimilla viteri vivanco vivar vizcarra wagner walker
wallace walsh walters warnock warren wated watkins watson weaver weber webster weinstein weir wells werner wheeler whitaker wilkins wilkinson williams
williamson wilson witkoff wolfe wray wright wyden xi yaguachi yaguar yandun yanes yanez yanza yates yaulema ycaza yellen yepez yerovi young yulan
yumbla yunda zaldumbide zambrano zamora zapata zapatero zapatier zavala zeballos zelaya zeldin zelensky zelenskyy zevallos zuleta zuniga zurita
`;

/** Surnames that are common words, places or given names as well: a sign of a person only beside another name. */
const ambiguous = words(
  `alegria alba almeida angulo arcos arroyo ballesteros banderas bautista blanco boric bravo bueno caballero cabezas cadena calle campana canales carrera carrion castro centeno checa chica conde constante coronel corral
  corredor cortes cruz cuesta cueva delgado duque egas escudero espana espejo estrada estrella flor franklin fuertes gallego gallegos guerrero hidalgo huerta iglesias infante jurado lagos lanza leon loyola lucero madero madrid marino
  merino mora moreno naranjo nieto nogales palacio palma paredes parra pastor paz pico pino pinos plaza portilla pozo prado puente puertas quevedo quito raza reyes ribera rios rivas rivera robles roca romero rosales rubio salas santana santander
  santos segovia segura serrano sevilla soria toledo toro torres valencia valle vargas vela vera yaguachi zamora
  austin baker bell brown bush butler carpenter carter chandler cooper craig curtis donovan douglas elliott evans fletcher foster franklin freeman gardner garland graham hamilton harper hart harvey houston hudson hunter
  jackson jefferson kelly knight lewis lloyd logan marshall mattis michel miller mitchell monroe moore morgan nelson neil newton norris palmer parker perry quinn reagan riley ross ryan sessions simpson sisi taylor trump tucker turner
  walker warren weaver webster wells wheeler wilson wright young xi vance wolfe modi massa kast duda`,
);

/** All of them, folded. */
export const surnames: ReadonlySet<string> = words(plain);

/** Those that nothing else is called, so that they name a person even alone. */
export const plainSurnames: ReadonlySet<string> = new Set(
  [...surnames].filter((name) => !ambiguous.has(name)),
);
