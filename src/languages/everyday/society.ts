/** People, politics, law, police and war. See `./index.ts`. */
export const society = `
man | gentleman, guy, bloke, fellow, ?chap, dude, lad | caballero, señor, ?tipo, sujeto, individuo, tío, muchacho, ?ciudadano
woman | lady, ?girl, gal, ma'am | señora, dama, señorita, ?chica, fémina, muchacha, tía
child | toddler, infant, schoolchild, youngster, little one | ?chico, ?pequeño, infante, chiquillo, crío, chamaco, guagua, ?pelado, menor de edad, niñez, párvulo, escolar
baby | baby, newborn, infant, nursing infant | bebé, recién nacido, lactante, neonato, guagua, criatura
teenager | teenager, teen, adolescent, youngster, youth, minor, schoolboy, schoolgirl | adolescente, joven, muchacho, chico, menor de edad, quinceañero, chaval
adult | adult, grown-up, of age, legal age | adulto, mayor de edad, mayoría de edad
elderly | elderly, senior citizen, older people, old man, old woman, pensioner, old folk, aged | anciano, adulto mayor, tercera edad, persona mayor, ?viejo, abuelito, jubilado, octogenario
couple | couple, husband and wife, partners, married couple, pair, spouses | pareja, matrimonio, esposos, cónyuges, marido y mujer, novios
mistress | lover, mistress, affair, extramarital | amante, moza, extramarital, infidelidad
wedding | wedding, marry, marriage, get married, tie the knot, nuptials, ?engagement | boda, ?casarse, casamiento, matrimonio, contraer matrimonio, nupcias, enlace
divorce | divorce, split up, separation, part ways | divorcio, divorciarse, separarse, separación, ruptura
dad | father, dad, daddy, papa | padre, papá, papi, progenitor, taita
mom | mother, mom, mum, mama, mommy | madre, mamá, progenitora, mami, mamita, jefa de hogar
son | son, ?boy, heir, male child | hijo, vástago, primogénito, heredero, descendiente
daughter | daughter, ?girl, female child | hija, descendiente, primogénita
children-offspring | children, kids, offspring, sons and daughters, descendant | hijos, descendencia, prole, descendiente
brother | brother, bro, half-brother, ?sibling | hermano, ñaño, hermanastro, medio hermano
sister | sister, half-sister, ?sibling | hermana, ñaña, hermanastra
twin | twin, twins, identical twin | gemelo, mellizo, cuate, morocho
cousin | cousin, ?relative | ?primo, ?prima
widow | widow, widower, bereaved spouse | viudo, viuda
orphan | orphan, orphaned, lost both parents, without parents | huérfano, orfandad, quedar huérfano
single | single, unmarried, bachelor, single mother | soltero, soltera, madre soltera
ancestor | ancestor, forefather, forebear, descent, ancestry, lineage, roots | antepasado, ancestro, ascendencia, linaje, antecesor, raíces
heir | heir, heiress, successor, inherit, inheritance, beneficiary | heredero, sucesor, herencia, heredar, legado
adopt-child | adopt, adoption, foster, foster family, ?adoptive | adoptar, adopción, acogida, familia de acogida, adoptivo
custody-child | custody, guardianship, custody battle, legal guardian, child support | custodia, tutela, patria potestad, tenencia, tutor, régimen de visitas
child-support | child support, alimony, maintenance payment | pensión alimenticia, pensión de alimentos, cuota alimentaria, manutención
family | loved ones, next of kin, kinsfolk, household, family member, clan | allegados, seres queridos, parentesco, parentela, núcleo familiar, deudo, clan, ?familiares
friend | pal, mate, buddy, acquaintance, comrade, friendship, ?confidant | amistad, conocido, camarada, pana, cuate, compa, amigote, allegado
friendship-close | close ally, inner circle, entourage, ?confidant, aide, crony, right-hand man | allegado, círculo íntimo, entorno, mano derecha, hombre de confianza, confidente, círculo cercano
stranger | stranger, unknown person, unknown man, unidentified man, outsider | desconocido, extraño, sujeto no identificado, individuo desconocido, forastero
neighbour | townsfolk, townspeople, villager, next door, local people, inhabitant, dweller | lugareño, comunero, colindante, gente del barrio, moradores, vecindario
citizen | citizen, national, citizenry, taxpayer, member of the public, ordinary people, ordinary citizen, ?the public | ciudadano, ?ciudadanía, connacional, gente común, contribuyente, ciudadano de a pie, ?pueblo, opinión pública
compatriot | compatriot, fellow citizen, countryman, fellow national | compatriota, connacional, paisano, conciudadano, coterráneo
foreigner | foreigner, foreign national, ?alien, outsider, foreign citizen, non-national | extranjero, ciudadano extranjero, foráneo, forastero, ?gringo, de otro país
native-of | native, from, originally from, born, hail from | oriundo, nativo, originario, nacido, procedente
expat | expat, expatriate, diaspora, living abroad, overseas national | expatriado, diáspora, residente en el exterior, radicado en el exterior, migrante en el exterior
guest | guest, visitor, invitee, attendee | invitado, huésped, visitante, convidado, asistente
passer-by | passer-by, passerby, bystander, onlooker, pedestrian, passers-by | transeúnte, peatón, viandante, curioso, ?caminante
bystander-eyewitness | witness, eyewitness, onlooker, bystander | testigo, testigo presencial, testigo ocular, presenciar
crowd | crowd, mob, throng, horde, multitude, gathering | multitud, muchedumbre, turba, gentío, aglomeración, horda, concurrencia
mob | mob, lynch mob, rabble, angry crowd, horde | turba, muchedumbre, multitud enardecida, horda, populacho, masa enfurecida
team-squad | squad, crew, contingent, brigade | escuadrón, brigada, cuadrilla, contingente, equipo, pelotón
celebrity | celebrity, public figure, ?personality, famous person, influencer, showbiz | famoso, ?celebridad, personaje público, figura pública, farándula, personalidad, influencer
hero | hero, heroine, heroic, heroism | héroe, heroína, heroico, heroísmo, prócer
volunteer | volunteer, voluntary worker, aid worker, helper | voluntario, voluntariado, ?cooperante
expert | expert, specialist, analyst, ?authority on, pundit, consultant, technician | experto, ?especialista, perito, analista, entendido, conocedor, consultor, técnico
beginner | beginner, novice, newcomer, rookie, trainee, apprentice | ?principiante, novato, aprendiz, bisoño, ?practicante, pasante
rich-people | the wealthy, upper class, magnate, tycoon, millionaire, oligarch, well-off | adinerado, clase alta, magnate, millonario, oligarca, pudiente, potentado, ricachón
poor-people | the poor, low-income, needy, destitute, underprivileged, vulnerable, disadvantaged | pobres, escasos recursos, bajos recursos, ?necesitado, desposeído, vulnerable, menesteroso
middle-class | middle class, social class | clase media, clase social
homeless | homeless, rough sleeper, living on the streets, street people, beggar, vagrant | indigente, sin techo, sintecho, habitante de calle, persona sin hogar, mendigo, vagabundo, situación de calle
peasant | peasant, farmer, farm worker, campesino, rural worker, smallholder | campesino, agricultor, labrador, labriego, jornalero, comunero, trabajador del campo
indigenous | indigenous, native people, aboriginal, tribe, tribal, first nations, indigenous community, ?indian | indígena, aborigen, pueblos originarios, tribu, nativo, nacionalidad indígena, pueblo ancestral, ?indio
ethnic | ethnic, ?ethnicity, race, racial | etnia, étnico, raza, racial, minoría
black-people | black, afro-descendant, of african descent | negro, afrodescendiente, afroecuatoriano, afrocolombiano, moreno
mixed-race | mestizo, mixed race, mixed-race, creole | mestizo, mestizaje, criollo
slave | slave, slavery, enslave, forced labour, forced labor, bondage, servitude, human trafficking | esclavo, esclavitud, esclavizar, trabajo forzado, servidumbre, trabajos forzados
lgbt | gay, lesbian, homosexual, LGBT, queer, bisexual | gay, homosexual, lesbiana, LGBTI, bisexual, diversidad sexual
transgender | transgender, trans, transsexual, gender identity | transgénero, trans, transexual, identidad de género, travesti
disabled | disabled, disability, ?handicapped, impaired | discapacitado, discapacidad, minusválido, capacidades especiales
feminism | feminism, feminist, women's rights, gender equality | feminismo, feminista, derechos de la mujer, igualdad de género
machismo | sexism, machismo, chauvinism, misogyny, sexist | machismo, machista, misoginia, sexismo, sexista
racism | racism, racist, xenophobia, xenophobic, racial discrimination, white supremacist | racismo, racista, xenofobia, xenófobo, discriminación racial, supremacista
discriminate | discriminate, discrimination, prejudice, bias, segregation, exclusion, stigma | discriminar, discriminación, prejuicio, segregación, marginación, exclusión, estigma
genderviolence | domestic violence, gender-based violence, domestic abuse, violence against women, battered, wife-beating | violencia de género, violencia intrafamiliar, violencia doméstica, violencia machista, violencia contra la mujer, maltrato familiar
femicide | femicide, feminicide, killing of a woman, murder of women | femicidio, feminicidio, asesinato de una mujer, muerte de mujeres
child-abuse | child abuse, paedophile, pedophile, child molester, paedophilia, abuse of minors | abuso infantil, pederasta, pedófilo, pederastia, abuso de menores, maltrato infantil, pornografía infantil
prostitution | prostitution, prostitute, sex worker, brothel, escort, pimp, sexual exploitation | prostitución, prostituta, trabajadora sexual, prostíbulo, burdel, proxeneta, explotación sexual, meretriz
human-trafficking | human trafficking, people trafficking, ?traffickers, sex trafficking, sold into slavery | trata de personas, trata de blancas, tratante, tráfico de personas, explotación sexual, red de trata
smuggle-people | people smuggler, human smuggler, coyote, smuggling ring, migrant smuggling | coyote, coyotero, coyoterismo, traficante de migrantes, tráfico de migrantes, pollero, tráfico ilícito de migrantes
generation | generation, young people, youth, millennial | generación, juventud, jóvenes, millennial
profession | profession, occupation, trade, career, ?job, ?work as, ?do for a living | profesión, oficio, ocupación, carrera, desempeñarse, ?trabajar de, ?dedicarse
worker | workman, workforce, labour, labor, personnel, working people, blue-collar, ?operative, workmate, ?hand | operario, mano de obra, ?laborante, asalariado, jornalero, peón, plantilla, colaborador, servidor, fuerza laboral
boss | boss, employer, manager, supervisor, foreman, superior, owner | jefe, patrón, empleador, gerente, capataz, supervisor, superior, dueño, encargado
director-ceo | chief executive, CEO, managing director, chairman, general manager, executive, head of the company | director ejecutivo, gerente general, director general, consejero delegado, presidente ejecutivo, ?directivo, CEO, ejecutivo
deputy-second | deputy, number two, second-in-command, right-hand man, vice, assistant | segundo al mando, número dos, adjunto, lugarteniente, subdirector, subjefe, mano derecha, subrogante, vice
assistant | assistant, aide, adviser, advisor, helper, counselor | asistente, ayudante, asesor, auxiliar, consejero, colaborador, edecán
adviser | adviser, advisor, aide, consultant, counsellor | asesor, consejero, consultor, asesoría
head | in charge, spearhead, top man, headed by, overseer, ranking, chairman | al frente, a la cabeza, comandar, dirigente, ?capitanear, a cargo de, ?titular, mandamás, ?responsable, máximo responsable, presidir
chairman | chairman, chairwoman, chairperson, chair, presiding officer, speaker, ?preside | presidente, ?titular, presidir, presidenta, moderador
president | leader of the country, ?leader | primer mandatario, jefe del estado, ?gobernante, jefe de la nación, primera mandataria
vice | second-in-command, VP, running mate, veep | segundo mandatario, binomio, compañero de fórmula, vicemandatario, segunda mandataria
first-lady | first lady, president's wife, presidential couple | primera dama, esposa del presidente, pareja presidencial
former-president | former president, ex-president, ex-leader, former head of state | expresidente, exmandatario, exjefe de estado, exgobernante
minister | cabinet member, secretary of state, cabinet minister, minister of state | secretario de estado, titular de la cartera, ministro de estado, titular del ministerio
interior-minister | interior minister, home secretary, minister of the interior, homeland security secretary, minister of government | ministro del interior, ministra del interior, ministro de gobierno, secretario de gobernación, titular del interior, ministerio del interior
defence-minister | defence minister, defense minister, defense secretary, defence secretary, pentagon chief, minister of defence, secretary of war | ministro de defensa, ministra de defensa, secretario de defensa, titular de defensa, jefe del pentágono
finance-minister | finance minister, treasury secretary, chancellor of the exchequer, economy minister, finance secretary | ministro de economía, ministro de finanzas, ministro de hacienda, secretario de hacienda, secretario del tesoro, titular de economía
foreignMinister | top diplomat, secretary of state, chief diplomat | ministro de exteriores, jefe de la diplomacia, secretario de estado, ministra de relaciones exteriores, jefe de la cancillería
foreignMinistry | state department, foreign affairs, diplomatic service | ministerio de exteriores, relaciones exteriores, departamento de estado, servicio exterior
ministry | government department, secretariat, office, bureau, agency, portfolio | despacho, secretaría de estado, dependencia, cartera de estado, dirección nacional
undersecretary | vice minister, deputy minister, junior minister | viceministro, viceministra, viceministerio, secretario adjunto
official | bureaucrat, public servant, public official, office holder, ?authorities, government employee, civil service, officeholder | servidor público, empleado público, burócrata, alto cargo, cargo público, dignatario, empleado del estado, funcionariado
authorities | authorities, officials, government, the powers that be | autoridades, gobierno, autoridad competente
governor | governor, prefect, provincial governor, state governor, governorship | gobernador, ?gobernadora, prefecto, prefecta, gobernación, intendente
mayor | city hall, head of the city, burgomaster, mayoralty, town hall | burgomaestre, ?alcaldía, intendente, presidente municipal, regidor, primer edil, jefe municipal, edil
councillor | councillor, councilor, councilman, councilwoman, alderman, council member, city council | concejal, concejala, edil, regidor, concejo municipal, ayuntamiento, cabildo
town-council | municipality, town hall, city hall, council, local government, local authority | municipio, ayuntamiento, ?alcaldía, gobierno municipal, cabildo, municipalidad, gobierno local
local-official | local authority, parish head, political chief, neighbourhood leader, community leader | teniente político, jefe político, presidente de la junta, dirigente barrial, líder comunitario, autoridad local, dirigente comunitario
spokesman | press secretary, speak for, mouthpiece, spokespeople, press officer | secretario de prensa, portavocía, vocería, jefe de prensa
dignitary | dignitary, leader, VIP, statesman, ?personality, delegate | dignatario, personalidad, ?estadista, delegado, mandatario, líder
delegation | delegation, mission, delegate, representative, envoy, entourage, commission, team | delegación, ?comitiva, misión, delegado, representante, enviado, comisión, séquito
representative | representative, delegate, agent, proxy, on behalf, envoy | representante, delegado, apoderado, vocero, en nombre de, en representación
member | affiliate, card-carrying, enrolled | afiliado, socio, adherente, partidario, adepto, ?militancia
follower | follower, supporter, sympathiser, sympathizer, loyalist, backer, fan, disciple, adherent | seguidor, simpatizante, partidario, adepto, adherente, fiel, incondicional, correligionario, hincha
activist | activist, campaigner, campaign group, rights defender, advocate, community leader, social leader | activista, defensor, luchador social, ?militante, dirigente social, líder social, ?activismo
ngo | NGO, charity, nonprofit, non-profit, non-governmental organization, foundation, civil society, aid agency, aid group | ONG, fundación, organización no gubernamental, organización sin fines de lucro, organización benéfica, sociedad civil, organismo humanitario, entidad benéfica
agency | agency, ?body, institution, entity, bureau, ?organism | agencia, organismo, entidad, institución, ente, dependencia
group | outfit, ?band, faction, ?collective, ?cell, grouping | colectivo, agrupamiento, facción, ?célula
association | association, federation, confederation, guild, chamber, society, league, union, syndicate | asociación, gremio, federación, confederación, cámara, sociedad, agremiación, liga
union-labour | union, trade union, labor union, labour union, trade unionist, organised labour, union leader, unionist | sindicato, gremio, sindical, sindicalista, central obrera, central sindical, agremiación, sindicalismo
committee | committee, commission, panel, board, task force, working group, council | comité, comisión, ?junta, ?mesa, consejo, grupo de trabajo, mesa técnica
council | council, board, assembly, panel | consejo, ?junta, directorio, cabildo, concejo
secret-society | freemason, secret society, sect, lodge, brotherhood, cult | masón, sociedad secreta, secta, logia, hermandad, masonería
founder | founder, found, co-founder, establish, creator, father of | fundador, fundar, cofundador, creador, ?crear, padre de
government | ?regime, cabinet, ruling party, ?power, executive branch, officialdom, premiership | poder ejecutivo, ?oficialismo, ?presidencia, gubernamental, gubernativo, mandato
regime | regime, dictatorship, junta, rule, strongman rule | régimen, dictadura, tiranía, ?junta
dictator | dictator, tyrant, autocrat, strongman, despot, dictatorship, authoritarian, totalitarian | dictador, tirano, autócrata, déspota, dictadura, autoritario, caudillo, totalitario
democracy | democracy, democratic, democratic order, representative government | democracia, democrático, orden democrático, estado de derecho
republic | republic, republican, presidential system | república, republicano
monarchy | monarchy, monarch, sovereign, crown, royal, royal family, royalty, royals, royal house | monarquía, monarca, soberano, corona, realeza, familia real, casa real, dinastía
prince | prince, crown prince, heir to the throne | príncipe, príncipe heredero, heredero al trono
emperor | emperor, empire, imperial | emperador, imperio, imperial
noble | noble, nobility, aristocrat, aristocracy, lord | noble, nobleza, aristócrata, aristocracia
cabinet | ministers, government team, cabinet members | tren ministerial, equipo de gobierno, ministros, gabinete ministerial, secretarios de estado
reshuffle | reshuffle, cabinet change, shake-up, new minister, cabinet overhaul | cambio de gabinete, cambio ministerial, remezón, reajuste ministerial, relevo, nuevo ministro, enroque, crisis de gabinete
parliament | house of representatives, lower house, chamber of deputies, legislative branch, upper house, legislative body, lawmakers, plenary, capitol, national congress, ?the hill | legislatura, cámara de diputados, poder legislativo, cámara de representantes, hemiciclo, pleno, asamblea legislativa, cámara baja, cámara alta, parlamentario
lawmaker | MP, representative, congress member, member of congress, assembly member, parliamentarian, assemblyman, assemblywoman, congressperson, backbencher, parliamentary | representante, congresal, curul, miembro del congreso, ?legisladora, parlamentaria, asambleísta nacional, miembro de la asamblea, eurodiputado
senator | senator, senate, upper house | senador, senado, cámara alta, senaduría
seat-parliament | seat, bench, mandate, parliamentary seat | curul, escaño, banca, asiento
bloc-caucus | caucus, bloc, parliamentary group, bench, whip | bancada, bloque, grupo parlamentario, fracción, bloque legislativo
majority | majority, most votes, enough votes, quorum | mayoría, mayoría absoluta, mayoría simple, quórum, votos suficientes
speaker-parliament | speaker, president of the assembly, house speaker, head of parliament, senate president | presidente de la asamblea, presidente del congreso, presidenta de la asamblea, titular de la asamblea, presidente del senado, titular del legislativo
session-parliament | session, sitting, plenary, debate, plenary session, convene | sesión, pleno, plenaria, sesionar, sesión plenaria, convocatoria
bill | bill, draft law, proposed law, ?legislation, reform bill, legislative proposal | proyecto de ley, propuesta de ley, anteproyecto, iniciativa legislativa, reforma legal, ?ley
law | regulation, rule, code, edict, ordinance, legal framework, legislate, norm | normativa, reglamento, código, ?ordenanza, decreto ley, marco legal, legislar, marco jurídico, precepto, cuerpo legal, decreto ejecutivo
decree | decree, executive order, edict, order, executive decree | decreto, decreto ejecutivo, edicto, orden ejecutiva, acuerdo ministerial, decreto ley
article-law | article, clause, provision, ?section, ?paragraph | artículo, cláusula, disposición, inciso, apartado, numeral
pass-law | pass, approve, adopt, enact, ratify, sign into law, greenlight, clear, passage | aprobar, aprobación, ratificar, sancionar, promulgar, dar luz verde, expedir, dar paso
veto | veto, block, reject, turn down, objection, partial veto | veto, vetar, objeción, ?objetar, rechazar, veto parcial, veto total
repeal | repeal, scrap, revoke, abolish, annul, strike down, rescind, abolition | derogar, derogatoria, abrogar, revocar, anular, abolir, dejar sin efecto, derogación
constitution | charter, basic law, magna carta, founding law, constitutional reform, fundamental law | carta magna, ley fundamental, constituyente, asamblea constituyente, texto constitucional, ley de leyes
unconstitutional | unconstitutional, illegal, unlawful, against the constitution, unconstitutionality | inconstitucional, inconstitucionalidad, ilegal, contrario a la constitución, viola la constitución
constituent | constituent assembly, new constitution, constitutional convention, rewrite the constitution | asamblea constituyente, constituyente, nueva constitución, convención constitucional
referendum | referendum, plebiscite, popular vote, popular consultation, put to a vote, ballot question | referéndum, consulta popular, plebiscito, referendo, consulta, llamar a las urnas
election | go to the polls, electoral, polling, balloting, elect, cast ballots, at the polls, general election, presidential race, election day, elections | urnas, electoral, sufragio, sufragar, segunda vuelta, primera vuelta, jornada electoral, ir a las urnas, elegir, acudir a las urnas, proceso electoral, contienda electoral, elecciones generales
runoff | runoff, run-off, second round | segunda vuelta, balotaje, ballotage
first-round | first round, initial round | primera vuelta, primera ronda
early-election | early election, snap election, call elections, bring forward elections | elecciones anticipadas, adelanto electoral, adelanto de elecciones, muerte cruzada, convocar a elecciones
dissolve-parliament | dissolve parliament, dissolve congress, shut congress, dissolution, dissolve the assembly | disolver el congreso, disolver la asamblea, disolución del congreso, muerte cruzada, cierre del congreso, disolución del parlamento
vote | voting, ballot, ballot box, suffrage, go to the polls, cast a vote | sufragar, urna, papeleta, votación, papeleta electoral, ir a votar, depositar el voto
voter | voter, elector, electorate, constituent, registered voter, voting public | votante, elector, electorado, padrón electoral, empadronado, sufragante
polling-station | polling station, polling place, ballot box, voting centre, voting center, polling booth | centro de votación, urna, recinto electoral, colegio electoral, mesa electoral, junta receptora, casilla
vote-count | vote count, counting, tally, count the ballots, recount, scrutiny, count | escrutinio, recuento, conteo, conteo rápido, escrutar, contar los votos, conteo de votos
exit-poll | exit poll, quick count, early results | boca de urna, exit poll, conteo rápido, encuesta a pie de urna, resultados preliminares
turnout | turnout, participation, voter participation | participación, concurrencia, afluencia, asistencia a las urnas
blank-vote | blank vote, blank ballot, spoiled ballot, null vote, invalid vote | voto en blanco, voto nulo, papeleta anulada, votos nulos
electoral-fraud | election fraud, electoral fraud, vote rigging, rig, vote-buying, irregularity, stolen election, ballot stuffing | fraude electoral, fraude, compra de votos, amaño, irregularidad electoral, manipulación de votos, robo de las elecciones
electoral-authority | electoral council, electoral commission, electoral court, election authorities, election board | consejo electoral, tribunal electoral, autoridad electoral, órgano electoral, consejo nacional electoral, jurado electoral, instituto electoral
candidate | ?hopeful, run for, candidacy, challenger, presidential hopeful, front-runner, stand for | postulante, aspirar, postular, presidenciable, precandidato, abanderado, postulación, carta presidencial, ?candidatear, precandidatura
campaign | campaign, election campaign, stump, on the campaign trail, campaign rally, canvass | campaña, proselitismo, campaña electoral, hacer campaña, mitin, proselitista
rally | rally, campaign rally, campaign event, gathering, meeting | mitin, concentración, acto político, acto de campaña, acto proselitista
term-office | term, mandate, tenure | mandato, período, periodo, en el cargo, legislatura
reelection | re-election, reelection, re-elected, second term, another term, stay in office | reelección, reelegir, reelecto, segundo mandato, nuevo período, otro mandato
incumbent | incumbent, sitting president, current president, in office | en funciones, presidente en ejercicio, actual presidente, mandatario en funciones
interim | interim, ?acting, caretaker, provisional, temporary, ?transitional | interino, encargado, provisional, en funciones, transitorio, de transición, subrogante
take-office | take office, inauguration, sworn in, swear in, inaugurate, take the oath, assume office, swearing-in | asumir el cargo, posesionarse, posesión, tomar posesión, toma de posesión, jurar el cargo, investidura, juramento, juramentar, asunción de mando, cambio de mando
transition-power | handover of power, transfer of power, transition | traspaso de mando, transición, cambio de mando, entrega de poder, transmisión de mando
resign | stand down, leave office, give up the post, bow out, leave the post, tender resignation, hand in resignation | dejar el cargo, presentar la renuncia, dar un paso al costado, abandonar el cargo, apartarse, separarse del cargo, cargo a disposición, ?salida, irrevocable, dejar el puesto
dismiss | ?removal, dismissal, give the boot, axe, depose, boot out, unseat, kick out, relieve of duties, impeachment, oust from power, suspend from office, ?throw out, fire from | echar, cese, botar, separar del cargo, relevar, defenestrar, remoción, despido, desvincular, apartar del cargo, relevar del cargo, sacar del cargo, relevo, dar de baja, censurar, vacar, ?sacar
impeach | impeach, impeachment, impeachment trial, remove the president, censure, ?removal | juicio político, vacancia, destitución, moción de censura, censura, impeachment, vacar, enjuiciamiento político, interpelación
no-confidence | no-confidence vote, vote of no confidence, confidence motion, censure motion | moción de censura, voto de confianza, cuestión de confianza, voto de censura, moción de confianza
recall | recall, recall referendum, recall election, revoke the mandate | revocatoria, revocar, revocatoria del mandato, revocación de mandato
disqualify | disqualify, disqualified, ban from office, barred from running, disqualification, barred from holding office, ineligible | inhabilitar, inhabilitación, inhabilitado, impedido de ejercer, descalificar, muerte política, impedimento, inelegible
coup | putsch, seize power, power grab, coup d'etat, military takeover, oust, self-coup, takeover, plotters | golpe, cuartelazo, tomar el poder, autogolpe, asonada, golpe militar, derrocamiento, toma del poder, levantamiento militar, deponer
overthrow | overthrow, topple, bring down, oust, depose, remove from power, regime change | derrocar, deponer, tumbar, hacer caer, derrocamiento, derribar, cambio de régimen, sacar del poder, ?sacar
uprising | uprising, revolt, rebellion, insurrection, mutiny, rise up, revolution, insurgency | levantamiento, revuelta, rebelión, insurrección, sublevación, sublevarse, alzamiento, revolución, alzarse, motín
revolution | revolution, revolutionary, uprising, upheaval | revolución, revolucionario, insurrección, levantamiento
politics | politics, political, politician, political class, political life | política, político, clase política, vida política, politiquería
politician | politician, political leader, statesman, office holder, politico | político, dirigente político, líder político, ?estadista, politiquero, clase política
power-branches | branch of government, separation of powers, checks and balances, judiciary | poder del estado, función del estado, separación de poderes, división de poderes, pesos y contrapesos
party | political movement, political group, political force, political organization, faction, party list | fuerza política, agrupación política, tienda política, colectividad, formación política, movimiento político, bandera política
ruling-party | ruling party, government party, pro-government, governing party, party in power | ?oficialismo, ?oficialista, partido de gobierno, partido gobernante, partido en el poder
opposition | ?critic, dissident, detractor, ?rival, anti-government, adversary, dissent | ?disidente, detractor, adversario, antigobierno, ?crítico, contradictor
coalition | coalition, alliance, bloc, pact, united front, join forces | coalición, alianza, ?frente, bloque, pacto, concertación
left-wing | left-wing, leftist, ?left, socialist, progressive | ?izquierda, izquierdista, ?socialista, ?progresista, ?progresismo
right-wing | right-wing, conservative, ?right, far-right, rightist, hard-right | ?derecha, ?derechista, conservador, ultraderecha, extrema derecha, facho
centrist | centrist, moderate | ?centro, centrista, moderado
extremist | extremist, radical, hardliner, hard-line, ?extremism, fanatic | ?extremista, radical, línea dura, ultra, ?extremismo, fanático
communist | communist, communism, marxist, marxism | ?comunista, ?comunismo, marxista, marxismo
fascist | fascist, fascism, nazi, neo-nazi, ultra-nationalist | fascista, fascismo, nazi, neonazi, ultranacionalista
nationalist | nationalist, ?nationalism, patriot, ?patriotic, separatist | ?nacionalista, ?nacionalismo, patriota, patriótico, patriotismo
separatist | separatist, secession, independence movement, breakaway, pro-independence, secessionist | separatista, secesión, ?independentista, secesionista, ?independentismo
populist | populist, ?populism, demagogue, demagogy | ?populista, ?populismo, demagogo, demagogia
lobby | lobby, lobbyist, pressure group, interest group | lobby, lobista, grupo de presión, cabildeo, grupo de interés
bureaucracy | bureaucracy, red tape, paperwork, administrative procedure | burocracia, trámite, tramitología, papeleo, trámites administrativos
public-service | civil service, public service, public sector, state payroll | servicio público, sector público, función pública, administración pública, nómina estatal
nepotism | nepotism, cronyism, patronage, ?favouritism, ?favoritism | nepotismo, amiguismo, clientelismo, enchufe, palanca, favoritismo
corruption | crooked, influence peddling, misuse of funds, embezzlement, dirty money, on the take, shady deal, ?scandal | trama, tráfico de influencias, peculado, malversación, desvío de fondos, chanchullo, corruptela, turbio, enriquecimiento ilícito
bribe | payoff, payola, hush money, backhander, under the table, pay off, grease palms, on the take | mordida, coimero, pago ilegal, comisión ilegal, dádiva, coimear, diezmo, concusión
scandal | scandal, affair, controversy, ?case, outrage | escándalo, ?caso, polémica, trama, controversia
embezzle | embezzle, embezzlement, misappropriate, misuse of public funds, siphon off, divert funds | malversar, peculado, desfalco, malversación, desviar fondos, desvío de fondos, apropiación indebida
illicit-enrichment | illicit enrichment, unjustified wealth, unexplained wealth | enriquecimiento ilícito, enriquecimiento injustificado, incremento patrimonial no justificado, enriquecimiento privado no justificado
tax-evasion | tax evasion, tax fraud, tax dodge, evade taxes, tax haven, offshore | evasión fiscal, evasión tributaria, defraudación, fraude fiscal, evadir impuestos, paraíso fiscal, defraudación tributaria
asset-declaration | asset declaration, sworn declaration, declare assets, net worth | declaración patrimonial, declaración juramentada, declaración de bienes, patrimonio
auditor | auditor, comptroller, ?audit, audit office, watchdog, ombudsman | contralor, contraloría, auditor, auditoría, tribunal de cuentas, órgano de control
ombudsman | ombudsman, public defender, human rights office, people's defender | defensor del pueblo, defensoría del pueblo, defensoría, procurador de derechos humanos, personero
protest | take to the streets, sit-in, picket, demonstrate, street protest, uprising, protester, demo, marcher, ?mobilization, mobilisation, rallying | salir a las calles, plantón, manifestarse, marchar, concentración, cacerolazo, movilizarse, ?sentada, jornada de protesta, medidas de hecho, reclamo, tomarse las calles
protester | protester, protestor, ?demonstrator, marcher, rioter | manifestante, marchante, movilizado, huelguista, revoltoso
riot | riot, rioting, unrest, disturbance, disorder, civil unrest, ?disorderly, mayhem | disturbio, desmanes, motín, revuelta, desórdenes, caos, alteración del orden, vandalismo, refriega
strikeWork | industrial action, work stoppage, go on strike, general strike, national strike, striker, put down tools, strike action | paralización, paro nacional, cese de actividades, huelguista, cese de labores, paro general, ir a la huelga, huelga general, paralizar, brazos caídos, declararse en huelga, paro de labores
hunger-strike | hunger strike, refuse food, stop eating, hunger striker | huelga de hambre, negarse a comer, ayuno, dejar de comer
boycott | boycott, shun, boycotting, refuse to buy | boicot, boicotear, boicoteo
road-block | road block, roadblock, barricade, blockade, block the road, barricades | bloqueo, cierre de vías, barricada, piquete, corte de ruta, bloquear la vía, corte de vía, vías cerradas
barricade | barricade, roadblock, burning tyres, burning tires | barricada, bloqueo, quema de llantas, llantas quemadas
petition | petition, signature campaign, sign a petition, collect signatures | petición, recolección de firmas, recoger firmas, pliego
grievance | demand, list of demands, grievance, petition, claim | demanda, reclamo, pliego de peticiones, exigencia, reivindicación, petitorio, pliego de reclamos
crush-protest | repress, repression, crack down, crackdown, crush, put down, quell, clamp down, suppress, heavy-handed | reprimir, represión, sofocar, mano dura, aplastar, represivo, controlar la protesta
disperse | disperse, break up, clear the street, scatter, move on | dispersar, disolver, desalojar, desconcentrar
ambassador | head of mission, consul, charge d'affaires, diplomatic corps, high commissioner, attache | jefe de misión, cónsul, encargado de negocios, agregado, cuerpo diplomático, representante diplomático, nuncio
consul | consul, consular officer, consular, honorary consul, consul general | cónsul, funcionario consular, consular, cónsul general
embassy | diplomatic post, mission, legation, diplomatic compound, consular office, chancery, high commission | sede diplomática, legación, representación diplomática, oficina consular, ?cancillería, delegación diplomática
diplomacy | diplomacy, diplomatic relations, diplomatic ties, foreign policy, international relations, bilateral relations | diplomacia, relaciones diplomáticas, política exterior, relaciones internacionales, relaciones bilaterales, vínculos diplomáticos
break-relations | break off relations, sever ties, cut ties, cut diplomatic ties, rupture, suspend relations | romper relaciones, ruptura de relaciones, cortar relaciones, suspender relaciones, romper vínculos
restore-relations | restore relations, resume ties, normalise relations, normalize relations, re-establish ties, rapprochement, reopen the embassy | restablecer relaciones, reanudar relaciones, normalizar relaciones, restablecimiento de relaciones, deshielo, ?acercamiento, reabrir la embajada
recall-ambassador | recall the ambassador, withdraw the ambassador, call home the ambassador, pull out its ambassador | llamar a consultas, retirar al embajador, retiro del embajador, llamado a consultas
expel-diplomat | expel diplomats, persona non grata, expulsion of diplomats, declare unwelcome | expulsar diplomáticos, persona no grata, expulsión de diplomáticos, declarar no grato
protest-note | protest note, note of protest, diplomatic note, formal complaint, summon the ambassador | nota de protesta, nota diplomática, queja formal, convocar al embajador
summit | summit, summit meeting, high-level meeting, forum, conference, gathering of leaders | cumbre, reunión de alto nivel, foro, conferencia, cónclave, encuentro de líderes, reunión de presidentes
meeting | meeting, talks, encounter, session, appointment, get-together, conversation, face to face | reunión, encuentro, cita, conversación, sesión, diálogo, conversatorio, cara a cara
state-visit | state visit, official visit, working visit, official trip, trip abroad | visita de estado, visita oficial, visita de trabajo, gira, viaje oficial, gira internacional
agreement | compact, understanding, settlement, convention, covenant, arrangement, reach a deal, protocol | convención, entendimiento, arreglo, protocolo, memorándum, concertación, consenso, llegar a un acuerdo, trato
treaty | treaty, convention, international agreement, pact, accord, protocol | tratado, convención, convenio internacional, pacto, protocolo, acuerdo internacional
sign-agreement | sign, ink, seal, conclude, put pen to paper, ratify, signing, strike a deal | firmar, suscribir, sellar, rubricar, firma, ratificar, suscripción, cerrar un acuerdo
break-agreement | break, violate, breach, renege, pull out, abandon, tear up, withdraw from | romper, incumplir, violar, incumplimiento, denunciar, abandonar, retirarse del acuerdo, quebrantar
ally | coalition, ?friend, bloc, backer, close ally | coalición, bloque, socio estratégico, ?amigo, país amigo, aliada
rival | rival, adversary, opponent, foe, competitor, challenger | rival, adversario, contrincante, oponente, contendor, competidor
enemy | enemy, foe, adversary, hostile force, opponent | enemigo, adversario, contrario, rival, enemistad
neutrality | neutral, neutrality, non-aligned, impartial, not take sides | neutral, neutralidad, no alineado, imparcial, no tomar partido
sovereignty | sovereignty, sovereign, self-determination, territorial integrity | soberanía, soberano, autodeterminación, integridad territorial
territorial-dispute | territorial dispute, border dispute, territorial claim, disputed territory | disputa territorial, conflicto limítrofe, litigio fronterizo, reclamo territorial, diferendo limítrofe
superpower | superpower, world power, great power, major power | superpotencia, potencia, potencia mundial
colony | colony, colonial, colonize, colonise, ?colonialism, colonist | colonia, colonial, colonizar, ?colonialismo, colonización
independence-land | independence, gain independence, break away, emancipation, secede, declare independence | independencia, independizarse, emancipación, grito de independencia, proclamar la independencia
international-body | international organisation, international organization, world body, multilateral | organismo internacional, organismo multilateral, ente internacional, organismo regional
member-state | member state, member country, signatory, party to | estado miembro, país miembro, signatario, integrante
join-organisation | ?join, accession, admit, become a member, membership, ?enter | adherirse, adhesión, ingresar, sumarse, incorporarse, membresía, ?entrar
negotiate | talk, ?negotiator, mediation, dialogue, peace talks, hold talks, haggle, parley, discussion | ?negociador, mediación, dialogar, conversar, mesa de diálogo, mesa de negociación, tratativas, regatear, mediador, ?acercamiento, conversación
mediator | mediator, ?facilitator, go-between, intermediary, broker, mediation, arbitrator | mediador, ?facilitador, intermediario, árbitro, mediación, ?negociador, garante, buenos oficios
dialogue | dialogue, talks, conversation, discussions, sit down | diálogo, conversaciones, negociación, dialogar, mesa de diálogo, sentarse a conversar, ?acercamiento
peace | peacemaking, peace process, peace deal, ?pacification, peace accord | pacificación, proceso de paz, acuerdo de paz, pacificar
truce | cessation of hostilities, lull in fighting, pause in fighting, stop fighting, end the fighting, humanitarian pause, stand-down | cese al fuego, cese de hostilidades, pausa humanitaria, suspensión de hostilidades, parar los combates, cese bilateral, dejar de combatir
armistice-end-war | end the war, end of the war, peace treaty, surrender, armistice, capitulate, capitulation | poner fin a la guerra, fin de la guerra, tratado de paz, rendición, capitulación, armisticio, capitular
sanction | punish, punitive measure, restriction, fine, blockade, sanctioned, blacklist, freeze assets, economic sanctions, penalise, ?penalize | castigo, medida punitiva, restricción, bloqueo, penalizar, sancionado, ?penalidad, lista negra, penalización
embargo | embargo, blockade, trade ban, economic blockade | embargo, bloqueo, veto comercial, bloqueo económico
retaliate | retaliate, retaliation, reprisal, payback, revenge, tit-for-tat, strike back, hit back, countermeasure | represalia, tomar represalias, venganza, retaliación, vengarse, revancha, contramedida
help | lend a hand, helping hand, donate, donation, humanitarian aid, assistance package, helper, relief aid, provide help, succour | tender la mano, socorro, auxiliar, donación, ayuda humanitaria, brindar, colaborar, dar una mano, socorrer, soporte, ?contribuir, colaboración
humanitarian-aid | humanitarian aid, relief supplies, aid package, foreign aid, relief, food aid, aid shipment | ayuda humanitaria, asistencia humanitaria, ayuda internacional, ?víveres, kits de ayuda, cooperación internacional, raciones, vituallas
donor | donor, benefactor, sponsor, contributor, backer, philanthropist | donante, benefactor, patrocinador, auspiciante, contribuyente, filántropo, mecenas, aportante
border | boundary, borderline, border crossing, cross-border, borderland, dividing line | ?límite, línea fronteriza, limítrofe, cordón fronterizo, zona fronteriza, paso fronterizo, lindero
border-crossing | border crossing, border post, checkpoint, port of entry, crossing point, border bridge | paso fronterizo, puesto fronterizo, cruce fronterizo, puente internacional, puesto de control, control fronterizo, trocha
migrant | immigrate, ?emigrant, expatriate, emigrate, undocumented, displaced person, people on the move | migrar, emigrar, emigrante, indocumentado, solicitante de asilo, exiliado, movilidad humana, migratorio, sin papeles, emigración
refugee | refugee, asylum seeker, displaced, exile, displaced person, war refugee | refugiado, asilado, exiliado, ?desplazado, solicitante de refugio, solicitante de asilo, refugio
undocumented | undocumented, illegal immigrant, illegal alien, irregular migrant, without papers, illegal migrant | indocumentado, sin papeles, inmigrante ilegal, migrante irregular, en situación irregular, ?ilegal, situación migratoria irregular
illegal-crossing | illegal crossing, cross illegally, sneak across, irregular crossing, unauthorised entry | cruzar ilegalmente, cruce irregular, paso ilegal, paso clandestino, ingreso irregular, paso irregular
displace | displacement, forced from home, flee home, uprooted, forced to flee, driven out, exodus | desplazamiento, desplazar, desarraigo, huir de sus hogares, abandonar sus hogares, éxodo, desplazamiento forzado
exodus | exodus, mass migration, flight, wave of migrants, caravan, migration flow | éxodo, migración masiva, oleada migratoria, flujo migratorio, caravana, huida, salida masiva
seek-asylum | asylum, political asylum, refuge, seek asylum, asylum seeker, safe conduct, grant asylum | asilo, asilo político, refugio, pedir asilo, salvoconducto, asilado, solicitar refugio, protección internacional
exile | exile, banishment, in exile, self-exile, flee abroad, expatriate | exilio, destierro, exiliado, autoexilio, desterrar, exiliarse, asilado
deport | send back, send home, remove from the country, repatriate, ?removal, kick out, ?throw out, deportee, sent back, ?return | repatriar, repatriación, ?devolver, enviar de vuelta, devolución, ?deportado, retornar, ?echar, inadmisión, ?retornado
passport-visa | visa, passport, entry permit, travel document, stamp, residency permit, visa requirement | visa, visado, pasaporte, documento de viaje, permiso de entrada, permiso de residencia, apostilla
residency | ?residency, residence permit, green card, legal status, regularise, ?regularize, naturalise, ?naturalize, ?naturalization | residencia, permiso de residencia, regularización, regularizar, estatus migratorio, nacionalización, naturalización, tarjeta verde, permiso de permanencia
citizenship | citizenship, ?nationality, citizen of, naturalise, ?naturalize, dual nationality, passport | ?ciudadanía, ?nacionalidad, nacionalizado, nacional, naturalización, nacionalizarse, doble nacionalidad
family-reunion | reunite, family reunification, reunited with, reunion, be together again | reunificación familiar, reencuentro, reencontrarse, reagrupación familiar, reunirse con su familia
court | courthouse, supreme court, appeals court, high court, courtroom, justice system, courts of justice, judicial panel | corte suprema, judicatura, juzgado penal, corte nacional, tribunal penal, sala penal, unidad judicial, corte provincial, sede judicial, tribunal supremo
supreme-court | supreme court, highest court, top court, high court | corte suprema, tribunal supremo, corte nacional de justicia, máximo tribunal, alto tribunal
constitutional-court | constitutional court, constitutional tribunal, constitutional justices | corte constitucional, tribunal constitucional, magistrados constitucionales, jueces constitucionales
judge | court judge, jurist, bench, arbiter, presiding judge | togado, juzgador, juzgadora, administrador de justicia, jueces, magistratura, jurista, operador de justicia, conjuez
jury | jury, juror, panel of jurors, grand jury | jurado, miembro del jurado, gran jurado, jurado popular
justice-system | justice, judiciary, judicial, courts, justice system, legal system | justicia, poder judicial, función judicial, sistema judicial, judicial, administración de justicia
lawyer | advocate, defence lawyer, defense lawyer, legal representative, legal counsel, defender, public defender, attorney at law, legal team, defence team, jurist | jurista, defensa, abogada, apoderado, representante legal, defensoría, ?penalista, defensor público, procurador, litigante, equipo legal, patrocinador, equipo de defensa
prosecutor | prosecution, public prosecutor, prosecutor's office, state attorney, justice department, prosecuting attorney | ministerio público, acusador, agente fiscal, fiscal general, acusación fiscal, procuraduría, unidad fiscal, ?fiscala
attorney-general | attorney general, chief prosecutor, top prosecutor, prosecutor general | fiscal general, fiscalía general, procurador general, fiscal de la nación, fiscal jefe
notary | notary, notary public, notarise, notarize | notario, ?notaría, escribano, notarial
defendant | defendant, accused, on trial, indicted, person charged | acusado, ?procesado, imputado, sindicado, encausado, enjuiciado, ?investigado, ?implicado, inculpado
plaintiff | plaintiff, complainant, claimant, accuser, victim's side, private prosecutor | ?demandante, ?denunciante, querellante, acusador, acusación particular, parte actora
suspect | suspect, alleged, presumed, believed to be, person of interest, suspected of, under suspicion | sospechoso, presunto, imputado, ?implicado, supuesto, sindicado, ?señalado, sospechar, bajo sospecha, presunto responsable
accuse | press charges, point the finger, arraign, formal charge, prosecute, charged with, accuser, file charges, impute, incriminate, formally accused, charges, indicted | imputación, formular cargos, formulación de cargos, señalar, culpabilizar, inculpar, sindicar, ?procesamiento, ?procesado, enjuiciar, atribuir, querella, incriminar, llamar a juicio, acusatorio, implicar, responsabilizar, acusado
charges | charge, count, indictment, accusation, formal charges, offence, ?what for | cargo, imputación, acusación, delito, formulación de cargos, por el delito de, cargos criminales
charge-drop | drop charges, dismiss the case, charges dropped, drop the case, close the case, throw out the case | sobreseer, sobreseimiento, archivar, archivo del caso, retirar los cargos, desestimar, retirar la acusación, archivar la causa
acquit | acquit, acquittal, ?clear, not guilty, exonerate, absolve, find innocent, innocent, cleared of | absolver, absolución, absuelto, inocente, exonerar, declarar inocente, no culpable, ratificar inocencia, sobreseído, eximir
convict | find guilty, guilty verdict, jail term, jail sentence, sent to prison, prison term, sentencing, years in prison, guilt, condemn, convicted, verdict, get years, plead guilty, life sentence, years in jail | sentenciar, declarar culpable, hallar culpable, fallo condenatorio, sentencia condenatoria, pena, años de prisión, culpabilidad, sentencia en contra, veredicto, condenatorio, pena privativa de libertad, años de cárcel, años de reclusión, fallo en contra
prison-sentence | sentence, prison term, jail term, years in prison, years in jail, behind bars, imprisonment, time in prison | pena, condena, años de cárcel, años de prisión, sentencia, privación de libertad, reclusión, pena privativa de libertad, purgar
life-imprisonment | life in prison, life sentence, life imprisonment, whole-life, jailed for life | cadena perpetua, prisión perpetua, prisión permanente, reclusión perpetua
death-penalty | death penalty, capital punishment, death sentence, death row, execution, executed | pena de muerte, pena capital, sentencia de muerte, condena a muerte, ejecución, corredor de la muerte, condenado a muerte
verdict | verdict, ruling, judgment, judgement, decision, sentence, finding | veredicto, ?fallo, sentencia, dictamen, resolución, decisión, pronunciamiento
ruling | ruling, judgment, decision, court order, verdict, ?rule | ?fallo, sentencia, resolución, dictamen, fallar, dictaminar, providencia, decisión judicial
appeal | appeal, challenge, higher court, overturn, cassation, remedy, appeal hearing | apelar, apelación, recurrir, recurso, impugnar, casación, impugnación, recurso de apelación
overturn-ruling | overturn, quash, reverse, annul, set aside, throw out, strike down, nullify | revocar, anular, revertir, dejar sin efecto, revocatoria, anulación, nulidad, tumbar
habeas-corpus | habeas corpus, writ, injunction, release order, court order | habeas corpus, hábeas corpus, acción de protección, amparo, recurso de amparo, medidas cautelares, acción constitucional
injunction | injunction, restraining order, court order, protective order, precautionary measure, ban | medida cautelar, orden de alejamiento, boleta de auxilio, orden judicial, amparo, orden de restricción, medidas de protección
warrant | warrant, arrest warrant, search warrant, wanted notice, red notice, court order, international arrest warrant | orden de captura, orden de detención, boleta de captura, orden de allanamiento, orden judicial, notificación roja, alerta roja, orden de arresto, orden de aprehensión, boleta de encarcelamiento, circular roja, requisitoria
wanted | wanted, most wanted, fugitive, sought by police, on the run, at large, wanted list | ?buscado, prófugo, requerido por la justicia, fugitivo, más buscado, con orden de captura, se busca, solicitado, a la fuga, objetivo de alto valor
fugitive | fugitive, on the run, at large, escaped prisoner, runaway, escapee, outlaw | prófugo, fugitivo, evadido, ?fugado, a la fuga, clandestino, paradero desconocido, huido
trial | court case, proceedings, judicial process, stand trial, put on trial, in the dock, litigation, court proceedings, legal process, prosecute | proceso, juzgamiento, audiencia de juicio, proceso penal, enjuiciar, litigio, pleito, juzgar, audiencia de juzgamiento, juicio oral, sentar en el banquillo, causa judicial, proceso legal, ir a juicio, enjuiciamiento
hearing | hearing, court session, preliminary hearing, arraignment, proceedings, court appearance | audiencia, ?vista, comparecencia, diligencia, audiencia de juicio, audiencia preparatoria, audiencia de flagrancia, vista oral
sue | sue, lawsuit, file suit, take to court, legal action, litigation, civil suit, claim damages | demandar, demanda, querella, querellar, llevar a juicio, juicio civil, acción legal, interponer una demanda, acciones legales, pleito, litigio
plea-deal | plea deal, plea bargain, reduced sentence, cooperate with prosecutors, cut a deal, plead guilty, state's witness | procedimiento abreviado, acuerdo con la fiscalía, cooperación eficaz, colaboración eficaz, reducción de la pena, declararse culpable, acogerse, terminación anticipada
protected-witness | protected witness, whistleblower, ?informant, cooperating witness, ?collaborator | testigo protegido, ?informante, colaborador eficaz, testigo reservado, delator, soplón, cooperador eficaz
testify | testify, testimony, give evidence, take the stand, statement, deposition, witness | testificar, testimonio, declarar, rendir versión, ?versión, declaración, dar testimonio, deponer, rendir testimonio, atestiguar
evidence | evidence, proof, exhibit, forensic evidence, clue, material evidence | prueba, evidencia, indicio, medio probatorio, elemento de convicción, pista, vestigio, pericia, elementos probatorios
forensic | forensic, forensics, expert examination, crime lab, ballistics, crime scene investigator | forense, pericia, peritaje, criminalística, balística, experticia, perito, medicina legal
testimony-confess | confess, confession, admit guilt, own up, plead guilty, come clean | confesar, confesión, admitir, declararse culpable, reconocer su culpa
case-file | case file, dossier, docket | expediente, sumario, ?causa, dosier, carpeta fiscal, carpeta de investigación, cuaderno
bail | bail, bond, released on bail, post bail, surety | fianza, caución, libertad bajo fianza, caución económica, libertad provisional
house-arrest | house arrest, home confinement, home detention, under house arrest | arresto domiciliario, prisión domiciliaria, casa por cárcel, detención domiciliaria, domiciliaria
ankle-tag | ankle bracelet, electronic monitor, ankle monitor, electronic tag | grillete electrónico, grillete, brazalete electrónico, tobillera electrónica, pulsera electrónica, dispositivo electrónico
pretrial-detention | pretrial detention, pre-trial detention, preventive detention, remand, remanded in custody, held without bail, awaiting trial | prisión preventiva, detención preventiva, preventiva, medida de aseguramiento, prisión provisional, preventivo, sin sentencia
pardon | pardon, amnesty, clemency, commute, ?commutation, reprieve, reduce the sentence, mercy, forgive | indulto, indultar, amnistía, clemencia, conmutar, perdonar, perdón, rebaja de pena, conmutación
early-release | early release, parole, probation, prerelease, conditional release, time off | libertad condicional, prelibertad, libertad anticipada, régimen semiabierto, beneficio penitenciario, libertad vigilada, rebaja de penas, beneficios penitenciarios
serve-sentence | serve a sentence, serve time, do time, serve out, behind bars, serving years | cumplir condena, purgar, cumplir una pena, pagar condena, cumplir la sentencia, purgar una pena
community-service | community service, community work, non-custodial sentence | trabajo comunitario, servicio comunitario, trabajos comunitarios, labor comunitaria
fine-penalty | fine, penalty, ?ticket, financial penalty, surcharge | multa, sanción económica, infracción, penalización, multar, ?boleta, pena pecuniaria
damages-reparation | reparations, compensation, damages, redress, restitution, reparation | reparación, reparación integral, indemnización, resarcimiento, compensación, restitución
impunity | impunity, go unpunished, unpunished, get away with, with impunity | impunidad, impune, quedar impune, sin castigo
statute-limitation | statute of limitations, time-barred, ?lapse, ?expire | prescribir, prescripción, prescrito, imprescriptible, caducar
immunity | immunity, parliamentary immunity, legal immunity, diplomatic immunity, protection from prosecution, privilege | inmunidad, fuero, inmunidad parlamentaria, inmunidad diplomática, desafuero, aforado, fuero de corte
extradite | hand over to, send to face trial, surrender to, extraditable, turn over to | entregar a la justicia, entrega, extraditable, extraditado, enviar a la justicia
convict-record | criminal record, rap sheet, prior conviction, priors, previous offences, repeat offender, police record | antecedentes penales, antecedentes, prontuario, historial delictivo, reincidente, antecedentes judiciales, récord policial, registra antecedentes, hoja de vida delictiva
wrongful-conviction | wrongful conviction, miscarriage of justice, wrongly convicted, wrongfully jailed, falsely accused | condena injusta, error judicial, injustamente condenado, falsamente acusado, error de la justicia
innocence | innocent, innocence, not guilty, wrongly accused, clean | inocente, inocencia, no culpable, libre de culpa, presunción de inocencia
crime | wrongdoing, felony, misdemeanor, misdemeanour, unlawful act, ?criminality, lawbreaking, illegal act, criminal offence | ilícito, infracción, fechoría, hecho delictivo, acto ilícito, delinquir, ?criminalidad, hecho punible, delictivo, actividad ilícita, contravención, hecho de sangre
organised-crime | organised crime, organized crime, mafia, criminal network, criminal enterprise, mob, criminal gang, underworld | crimen organizado, delincuencia organizada, mafia, red criminal, estructura criminal, hampa, organización delictiva, grupo de delincuencia organizada, GDO, inframundo
criminal-person | criminal, crook, thug, offender, gangster, delinquent, felon, villain, mobster, outlaw, hoodlum, lawbreaker, wrongdoer, bandit, gang member | delincuente, criminal, maleante, malhechor, hampón, antisocial, pillo, ?bandido, malandro, infractor, forajido, facineroso, choro, pandillero, matón, mafioso
gang | ?crew, ?mob, crime ring, criminal network, outfit, drug gang, crime family, crime syndicate, armed group, gang member, street gang, ?clan | organización delictiva, red criminal, estructura criminal, grupo armado, megabanda, ?célula, ?clan, grupo delincuencial, red delictiva, banda delictiva, grupo de delincuencia, combo, ?mara, banda criminal, agrupación delictiva, GDO
gang-member | gang member, gangster, mobster, foot soldier, cartel member, gunman, mafioso | pandillero, mafioso, integrante de la banda, marero, miembro de la banda, gatillero, mafiosos
hitman | hitman, contract killer, hired gun, assassin, hired killer, paid killer, hit squad | sicario, asesino a sueldo, matón, gatillero, pistolero, asesino por encargo, sicariato, pistoleros
murderer | slayer, culprit, triggerman, ?shooter, murder suspect, serial killer | matador, victimario, autor material, femicida, perpetrador, matón, gatillero, asesino en serie, autor del crimen
drug-lord | drug lord, kingpin, drug trafficker, drug baron, narco boss, cartel boss, drug boss, capo, narcotrafficker | capo, narcotraficante, narco, jefe narco, barón de la droga, cabecilla, líder del cartel, traficante, jefe del cártel
drug-dealer | drug dealer, pusher, dealer, trafficker, drug trafficker, street dealer | traficante, microtraficante, expendedor, vendedor de droga, jíbaro, ?camello, narcotraficante, narcomenudeo
drug-trafficking | drug trafficking, drug trade, narcotics trade, drug smuggling, drug running, microtrafficking | narcotráfico, tráfico de drogas, microtráfico, tráfico de estupefacientes, tráfico ilícito, narcomenudeo, trasiego
drug-mule | drug mule, ?mule, courier, swallow capsules, body packer | ?mula, correo humano, ingesta de cápsulas, burrero, correo de drogas
thief | thief, robber, burglar, mugger, pickpocket, shoplifter, stickup man, larcenist | ladrón, asaltante, ratero, carterista, choro, delincuente, atracador, caco, descuidero, salteador, arranchador
rob | mug, burglary, hold up, stick up, heist, shoplift, robber, thief, take by force, larceny, mugging, loot, break into | asaltar, asalto, sustraer, sustracción, despojar, desvalijar, arranchar, ?llevarse, ladrón, atracar, ?quitar, delinquir, hurtar, robo a mano armada, desvalijamiento, latrocinio, arrebatar, escapar con, asaltante
extortionist | extortionist, extortioner, blackmailer, racketeer, protection racket | extorsionador, ?extorsionista, vacunador, chantajista, extorsivo
extortion | protection money, blackmail, protection racket, shakedown, demand money, extortionist, racketeering, ransom, pay protection, hush money | vacuna, cobro de vacunas, cobro de piso, chantaje, extorsionador, cobrar vacunas, extorsivo, ?cupo, cobro de cupos, gota a gota, derecho de piso, vacunador, boleteo, impuesto revolucionario
scammer | scammer, fraudster, swindler, con artist, con man, cheat, crook, conman | estafador, timador, embaucador, defraudador, farsante, estafa, embustero
scam | scam, fraud, swindle, hoax, ponzi scheme, pyramid scheme, rip-off, deceive | estafa, fraude, ?timo, engaño, defraudación, estafar, pirámide, captación ilegal, embaucar, cuento del tío, fraudulento
hacker | hacker, cybercriminal, hacking, cyberattack, computer pirate | pirata informático, hacker, ciberdelincuente, hackeo, ciberataque, ciberdelito, jaqueo, intrusión informática
mastermind | mastermind, brains, ringleader, intellectual author, behind the attack, orchestrate, instigator | autor intelectual, cerebro, cabecilla, instigador, ideólogo, quien ordenó, planificador, orquestar
accomplice | accomplice, abettor, partner in crime, ?collaborator, accessory, co-conspirator, involved, helper | cómplice, encubridor, ?partícipe, colaborador, coautor, complicidad, ?implicado, compinche, secuaz
henchman | henchman, underling, thug, hired muscle, enforcer, foot soldier, goon | secuaz, esbirro, matón, lugarteniente, sicario, compinche, hombre de confianza
lookout | lookout, spotter | campanero, vigía, ?halcón, puntero, avisador
informant | ?informant, ?informer, tipster, snitch, mole, source, grass, tip-off | informante, soplón, delator, confidente, ?sapo, chivato, ?topo, infiltrado, fuente, colaborador
kidnapper | kidnapper, abductor, captor, hostage-taker, captors | secuestrador, captor, plagiario, raptor, secuestradores
rapist | rapist, sex offender, sexual predator, abuser, attacker, assailant | violador, agresor sexual, abusador, depredador sexual, abusador sexual
rape | sexual abuse, molest, sexual attack, sexually assault, abuse sexually, sexually abused | abuso sexual, abusar, ultraje, ultrajar, delito sexual, vejar, delitos sexuales, acceso carnal
harassment | harassment, sexual harassment, stalking, stalk, bullying, hounding | acoso, acoso sexual, hostigamiento, acosar, hostigar, acechar, acoso escolar, asedio
attacker | attacker, assailant, aggressor, gunman, shooter, armed man, perpetrator, armed assailant, gunmen | ?atacante, agresor, hombre armado, sujeto armado, pistolero, tirador, asaltante, desconocido armado, perpetrador, encapuchado, victimario
terrorism | extremist, terror attack, ?extremism, jihadist, terror cell, terror group, bomb attack | ?extremista, atentado, acto terrorista, yihadista, grupo terrorista, narcoterrorismo, narcoterrorista, ?extremismo, ataque terrorista
terrorist-group | terrorist group, terror organisation, terror cell, terrorist organization, jihadist group, designated terrorist | grupo terrorista, organización terrorista, célula terrorista, yihadista, grupo armado organizado, GAO
victim | casualties, those affected, the injured, sufferer, the deceased, injured party | afectado, perjudicado, agraviado, ofendido, occiso, damnificados, herido, víctimas, fallecido
survivor | survivor, sole survivor, survive, surviving | sobreviviente, superviviente, único sobreviviente, sobrevivir
missing-person | missing person, disappeared, missing people, unaccounted for, whereabouts unknown | desaparecido, persona desaparecida, extraviado, paradero desconocido, no habido, dado por desaparecido
inmate | convicted criminal, behind bars, prison population, jailed, jailbird, internee, detained person, incarcerated person | presidiario, persona detenida, privado de la libertad, privado de libertad, convicto, condenado, encarcelado, población carcelaria, persona encarcelada, recluido, penado, tras las rejas, detenido
detainee | detainee, arrested person, in custody, captured, apprehended | detenido, aprehendido, capturado, arrestado, bajo custodia, retenido
political-prisoner | political prisoner, prisoner of conscience, jailed opponent, political detainee | preso político, prisionero político, preso de conciencia, opositor preso, detenido político
prisoner-of-war | prisoner of war, captured soldier, POW, war prisoner | prisionero de guerra, soldado capturado
prison | lockup, detention centre, detention center, slammer, correctional facility, prison system, correctional centre, penal institution, jailhouse, incarceration, lock up | centro de reclusión, reclusorio, centro carcelario, presidio, calabozo, centro de privación de libertad, penitenciario, encarcelamiento, ?cana, reformatorio, centro de rehabilitación social, penitenciaria, recluir, prisiones
jail-cell | cell, lockup, holding cell, cellblock, solitary confinement | celda, calabozo, mazmorra, pabellón, celda de aislamiento, bartolina
prison-wing | wing, cell block, ?block, pavilion, maximum security | pabellón, ala, ?bloque, módulo, ?sección, máxima seguridad
solitary-confinement | solitary confinement, isolation, solitary, in isolation, incommunicado | aislamiento, confinamiento solitario, incomunicado, celda de castigo, incomunicación
juvenile-detention | juvenile detention, youth prison, young offenders institution, reform school, juvenile centre | centro de adolescentes infractores, correccional, reformatorio, centro de menores, adolescente infractor
riot-prison | prison riot, mutiny, prison uprising, prison massacre, jail riot, rioting inmates, clash between inmates | motín, amotinamiento, amotinarse, masacre carcelaria, revuelta carcelaria, sublevación, reyerta, enfrentamiento entre internos, disturbio en la cárcel
guard | watchman, jailer, guardian, correction officer, prison staff, prison guard, security guard, wardens, jail guard, sentry | celador, guía penitenciaria, vigilante, guardián, custodio penitenciario, agente de seguridad penitenciaria, funcionario de prisiones, agente de custodia, carcelera, centinela, guías
security-guard | security guard, watchman, bodyguard, private security, night watchman, bouncer, guard | guardia de seguridad, vigilante, guardia privado, seguridad privada, guardaespaldas, sereno, guachimán, portero
bodyguard | bodyguard, security detail, personal protection, guards, close protection, escort, secret service | guardaespaldas, escolta, seguridad personal, resguardo, cápsula de seguridad, custodia
prison-director | prison director, warden, prison governor, head of the prison, prison chief | director de la cárcel, director del centro, jefe del penal, director penitenciario, alcaide
prison-agency | prison service, prison system, prison authority, corrections department | servicio penitenciario, sistema penitenciario, sistema carcelario, instituto penitenciario, autoridad penitenciaria
escape | getaway, prison break, run away, bolt, abscond, escapee, make a run, on the run, slip away, get away, ?get out | evadirse, darse a la fuga, fugarse, prófugo, escapatoria, salir huyendo, escabullirse, ?escape, ?fugado, ponerse a buen recaudo, huida, emprender la huida
recapture | recapture, recaptured, rearrest, caught again, return to prison | recapturar, recaptura, recapturado, volver a capturar, reingresar, capturado nuevamente
prison-transfer | transfer inmates, inmate transfer, move prisoners, relocate prisoners | traslado de presos, trasladar reos, traslado de internos, reubicación de reos, traslado de PPL, traslado de reclusos
police | cop, cops, ?officer, policing, constable, sheriff, law enforcement, police force, police department, trooper, patrolman, policewoman, boys in blue, national police, police patrol | poli, policías, uniformado, carabinero, efectivo, fuerza pública, guardia civil, agente del orden, cuerpo policial, policiaco, institución policial, patrullero, efectivo policial, fuerzas policiales, ?tombo, miembro policial
police-chief | police chief, police commander, commissioner, head of police, chief of police, police commissioner | jefe de policía, comandante de policía, comandante general, comisario, director de la policía, jefe policial, jefe distrital
detective | detective, investigator, sleuth, inspector, investigating officer, private eye | detective, investigador, inspector, sabueso, agente investigador
special-forces | special forces, elite unit, SWAT, commando, special unit, elite force, tactical unit, rapid response | fuerzas especiales, grupo de élite, comando, unidad élite, unidad táctica, unidad especial
police-abuse | police brutality, excessive force, police abuse, abuse of power, heavy-handed | brutalidad policial, uso excesivo de la fuerza, abuso policial, exceso policial, uso desproporcionado de la fuerza, abuso de autoridad
enforcement | law officer, forces of order, police force, security forces | fuerza pública, agentes del orden, cuerpos de seguridad, fuerzas de seguridad, agente del orden
security-forces | security forces, forces of order, police and military, law enforcement, troops | fuerzas de seguridad, fuerza pública, fuerzas del orden, cuerpos de seguridad, uniformados, policía y militares
interpol | international police, red notice, cross-border policing | policía internacional, notificación roja, circular roja
arrest | nick, haul in, ?seize, put in handcuffs, ?bring in, ?pick up, nabbed, detain suspect, capture suspect, run in, take prisoner | aprehendido, apresamiento, capturado, ?caer, echar el guante, agarrar, ?prender, atrapado, poner preso, detenciones, ser detenido, caer detenido, cazar
raid | raid, search, swoop, bust, sweep, house search, raided, storm | allanamiento, ?redada, allanar, ?operativo, registro, batida, requisa, cateo, irrumpir
operation | op, sweep, mission, raids, offensive, police operation, manhunt, sting | operaciones, ofensiva, misión, batida, intervención, megaoperativo, dispositivo, despliegue policial, incursión, rastrillaje
police-checkpoint | checkpoint, roadblock, stop and search, spot check, identity check | retén, control policial, punto de control, operativo de control, requisa, registro
patrol | patrol car, beat, on patrol, squad car, ?watch, police vehicle | ronda, patrullero, patrullaje, rondar, recorrido, vigilancia policial, coche patrulla
investigate | look into, inquire, delve, investigator, ?investigative, find out about, dig into, examine, looking into, crime scene investigation, follow leads | indagar, averiguar, averiguación, esclarecer, investigador, diligencia, esclarecimiento, pericia, pesquisar, indagatoria, indagaciones, seguir la pista
intelligence | spying, secret service, wiretap, eavesdrop, intelligence agency, covert | servicio secreto, espiar, contrainteligencia, agente encubierto, agencia de inteligencia, servicios de inteligencia, escucha, encubierto
spy | spy, secret agent, mole, undercover agent, ?operative, ?informer, double agent, espionage, intelligence officer | espía, agente secreto, infiltrado, agente encubierto, topo, doble agente, espionaje, agente de inteligencia, espiar
undercover | undercover, covert, secret, plainclothes, incognito, infiltrate | encubierto, de incógnito, infiltrado, de civil, vestido de civil, clandestino
wiretapping | wiretap, tap, phone tapping, bug, intercept calls, intercepted calls, eavesdrop | interceptar llamadas, escucha telefónica, pinchar, pinchazo, intervenir teléfonos, escuchas, interceptación, chuzada
classified | classified, secret, top secret, confidential, restricted, reserved | clasificado, secreto, confidencial, reservado, de carácter reservado
security | ?safe, security measures, public safety, protection, public order, citizen security, homeland security | resguardo, orden público, seguridad ciudadana, seguridad pública, custodia, protección, medidas de seguridad, inseguridad
insecurity | insecurity, crime wave, lawlessness, unsafe, crime rate, violent crime, lack of safety | inseguridad, ola delictiva, ola de violencia, ola criminal, inseguridad ciudadana, delincuencia, auge delictivo
violence | bloodshed, brawl, bloodbath, turmoil, violent clashes, disorder, brutality, ?violently, scuffle, carnage, mayhem | riña, choque, violentar, refriega, agresión, derramamiento de sangre, hecho violento, actos violentos, baño de sangre, hechos de sangre, trifulca
vandalism | vandalism, vandal, destruction of property, damage property, rampage, smash up | vandalismo, vándalo, vandálico, destrozos, destrozo, daños materiales, desmanes
vigilante | vigilante, self-defence group, vigilantism, lynch | autodefensa, justiciero, justicia por mano propia, grupo de autodefensa, ronda campesina, vigilantismo, linchar
army | serviceman, infantry, servicemen, regiment, battalion, military personnel, servicewoman, armed force, armed services, battalions, brigade, ?combatant | milico, uniformado, efectivo militar, castrense, contingente, batallón, regimiento, combatiente, infantería, personal militar, fuerzas militares, efectivos, militares, cuerpo armado
soldier | soldier, trooper, serviceman, ?conscript, infantryman, ?combatant, recruit, military man, ?warrior | soldado, militar, recluta, conscripto, uniformado, efectivo militar, combatiente, infante, ?guerrero, efectivo
commander | commander, military chief, commander-in-chief, ?general, military leader, field commander | comandante, jefe militar, comandante en jefe, general, jefe del comando conjunto, caudillo militar, alto mando
high-command | high command, military leadership, joint command, top brass, general staff, chiefs of staff, joint chiefs | alto mando, cúpula militar, comando conjunto, estado mayor, mando militar, cúpula
deserter | deserter, desert, defect, defector, desertion, abandon their posts, AWOL | desertor, desertar, deserción, abandonar las filas, pasarse al enemigo
conscription | conscription, draft, military service, compulsory service, call-up, drafted, national service, recruitment, ?conscript | servicio militar, reclutamiento, conscripción, leva, llamado a filas, recluta, conscripto, acuartelamiento, reclutar, mili
recruit-child | child soldier, recruit minors, forced recruitment, recruit children | niño soldado, reclutamiento de menores, reclutamiento forzado, reclutar menores, reclutamiento infantil
veteran | veteran, ex-soldier, former soldier, ex-combatant, retired officer, war veteran | veterano, exmilitar, excombatiente, exsoldado, oficial retirado, exguerrillero, militar en servicio pasivo, en retiro
ex-police | ex-police officer, former policeman, retired officer, ex-cop | expolicía, policía retirado, en servicio pasivo, exagente, exuniformado
mercenary | mercenary, hired gun, soldier of fortune, foreign fighter, private contractor, military contractor | mercenario, soldado a sueldo, combatiente extranjero, contratista militar, contratista privado
military-base | military base, base, barracks, fort, garrison, outpost, camp, air base, naval base | base militar, cuartel, base, fuerte, destacamento, guarnición, campamento militar, base aérea, base naval
airforce | combat aircraft, fighter plane, bomber, warplanes, aviation, air strike, air strikes | aviación, bombardero, aviación militar, avión de guerra, bombarderos
navy | fleet, seaman, sailor, marines, maritime force, warship, naval forces, ?navies | fuerza naval, flota, marino, infante de marina, marinos, guardacosta, marineros
deploy | send in, send troops, dispatch troops, call out, station troops, beef up, boots on the ground | enviar tropas, emplazar, apostar, mandar tropas, envío de tropas, desplegado
peacekeepers | peacekeeper, blue helmets, peacekeeping force, multinational force, peacekeeping mission, observer | cascos azules, fuerza de paz, misión de paz, fuerza multinacional, misión de mantenimiento de la paz, misión de observación
war | armed struggle, fighting, combat, conflict, battle, military campaign, civil war, wage war, hostility, ?warring | conflicto, contienda, combates, bélico, guerra civil, lucha armada, conflicto bélico, conflagración, guerras, enfrentamiento armado
battle | battle, combat, clash, skirmish, fighting, engagement, firefight, confrontation | batalla, combate, enfrentamiento, refriega, escaramuza, contienda, lucha, choque armado
invade | invader, encroach, occupying, incursions, storm, march into, overrun, take over | invasor, tomarse, invasores, usurpar, irrumpir, irrupción, penetrar, adentrarse, asaltar
siege | siege, besiege, encircle, blockade, surround, cut off | asedio, sitio, sitiar, cercar, cerco, asediar, rodear, ?sitiado
airstrike | airstrike, air strike, bombing raid, bombardment, shelling, aerial attack, bombing, missile strike, shell | bombardeo, ataque aéreo, bombardear, bombardeo aéreo, incursión aérea, cañoneo, ataque con misiles
rebel | guerrilla fighter, insurgency, separatist, fighter, insurrection, armed opposition, dissident, revolutionary, rebellion, subversive | sedicioso, subversivo, alzado en armas, insurgencia, insurrecto, disidencia, combatiente, sublevado, ?disidente, irregular, faccioso, facción, alzados
dissident-guerrilla | dissident faction, splinter group, breakaway group, dissidents, ?front | disidencia, ?disidente, facción disidente, ?frente, grupo residual, disidencias
demobilize | demobilise, demobilize, disarm, lay down arms, hand over weapons, disarmament, ex-combatant | desmovilizar, desmovilización, ?desarme, dejar las armas, entregar las armas, dejación de armas, entrega de armas
civilian | noncombatant, townspeople, locals, members of the public, unarmed | no combatiente, vecinos, pobladores, lugareño, ?ciudadanía, habitantes, moradores, desarmado
war-crime | war crime, crime against humanity, atrocity, genocide, ethnic cleansing, war criminal, abuses, crimes against humanity | crimen de guerra, crimen de lesa humanidad, lesa humanidad, atrocidad, genocidio, limpieza étnica, criminal de guerra, exterminio, crímenes de guerra
genocide | genocide, extermination, mass killing, ethnic cleansing, holocaust, slaughter | genocidio, exterminio, limpieza étnica, matanza, holocausto, exterminar, masacre
massacre | massacre, mass killing, slaughter, mass shooting, bloodbath, multiple murder | masacre, matanza, asesinato múltiple, baño de sangre, tiroteo masivo, asesinato masivo, homicidio múltiple
mass-grave | mass grave, common grave, clandestine grave, unmarked grave, burial site | fosa común, fosa clandestina, fosa, entierro clandestino
forced-disappearance | forced disappearance, enforced disappearance, extrajudicial killing, extrajudicial execution, disappear, false positive | desaparición forzada, ejecución extrajudicial, falso positivo, desaparecer, desaparecido, ejecución sumaria
torture | cruel treatment, torturer, degrading treatment, tormented, torturing, abuse, inhumane treatment, beating | maltratar, trato cruel, martirizar, vejamen, trato inhumano, tormento, tratos degradantes, torturador, malos tratos, trato degradante, suplicio
rights | human rights abuses, basic rights, civil liberties, fundamental rights, ?liberties | garantías, libertades civiles, derechos fundamentales, ?derecho, ?libertades, garantías constitucionales, libertades fundamentales
freedom-of-speech | freedom of speech, free speech, freedom of expression, press freedom, freedom of the press | libertad de expresión, libertad de prensa, censura, derecho a la información, mordaza
equality | ?equality, equal rights, parity, equity, equal opportunity | igualdad, paridad, equidad, igualdad de derechos, igualdad de oportunidades
persecution | persecute, persecution, political persecution, witch hunt, lawfare, repression, crack down on opponents | perseguir, persecución, persecución política, hostigamiento, lawfare, caza de brujas, perseguido político
arbitrary-detention | arbitrary detention, unlawful detention, illegal arrest, detained without charge, wrongful arrest | detención arbitraria, detención ilegal, retención ilegal, privación ilegal de la libertad
curfew | stay indoors, restriction on movement, lockdown, restricted hours | restricción de movilidad, prohibición de circular, restricción horaria, confinamiento, ?encerrarse
emergency | martial law, emergency powers, exception regime, emergency measures, state of siege, state of alarm | régimen de excepción, excepción, ley marcial, emergencia, estado de sitio, conmoción interior, estado de alarma
internal-conflict | internal armed conflict, declared war on gangs, non-international conflict, war on crime | conflicto armado interno, guerra contra las bandas, guerra interna, guerra contra el crimen
weapon | weaponry, armament, handgun, shotgun, revolver, machine gun, armed, munitions, carry arms, assault rifle, ammo | armado, arma de fuego, arma blanca, revólver, escopeta, fusiles, arma corta, arma larga, metralleta, ametralladora, pertrecho, arsenal, municiones, proyectil, fierro, carabina
knife-weapon | knife, blade, machete, stab weapon, bladed weapon, dagger, sharp object | cuchillo, arma blanca, machete, puñal, navaja, daga, objeto cortopunzante, arma cortopunzante
gun-license | gun license, gun permit, firearm permit, permit to carry, concealed carry, bear arms | porte de armas, permiso de armas, licencia de armas, tenencia de armas, porte ilegal de armas, tenencia
homicide-rate | homicide rate, murder rate, killings per | tasa de homicidios, muertes violentas, homicidios por cada, tasa de asesinatos
political-assassination | assassination, assassinate, political murder, killed candidate, slain, magnicide | magnicidio, asesinato político, asesinar, atentado, crimen político
assassination-attempt | assassination attempt, attempt on the life, murder attempt, attack on, attempted murder, plot to kill | atentado, intento de asesinato, tentativa de asesinato, ataque contra, intento de magnicidio, plan para asesinar, atentar contra la vida
settle-scores | settling of scores, score-settling, gang dispute, turf war, vendetta, revenge, feud, retaliation | ajuste de cuentas, venganza, disputa territorial, disputa entre bandas, rencilla, pugna, represalia, vendetta
turf-war | turf war, gang war, gang dispute, fight for territory, territorial control, gang rivalry, feud between gangs | disputa de territorio, disputa entre bandas, guerra de bandas, pugna por territorio, control territorial, enfrentamiento entre bandas, rivalidad entre bandas, disputa de plaza
drive-by | drive-by, gunmen on a motorcycle, shot from a motorcycle, from a moving vehicle | desde una motocicleta, a bordo de una moto, motorizado, desde un vehículo, moto en marcha
threat-call | threatening call, intimidating message, threatening leaflet, menacing letter | llamada intimidatoria, llamada extorsiva, panfleto amenazante, mensaje intimidatorio, panfleto
abduct | held against their will, kidnappings, taken hostage, taken captive, snatched, kidnapped, abducted | secuestros, privado de su libertad, retención, secuestro exprés, secuestro extorsivo, llevarse contra su voluntad, cautiverio
hostage | held hostage, kidnap victim, abductee, held against his will, hostages, captivity | persona secuestrada, cautiverio, retenidos, personas retenidas, víctima de secuestro, ?secuestrados, plagiado
release | set loose, discharge, come out, turn loose, released from prison, freed from captivity, regain freedom, let out of prison | excarcelación, quedar en libertad, recuperar su libertad, salir en libertad, obtener la libertad, recobrar su libertad, libertad, boleta de excarcelación, dar la libertad
prisoner-swap | prisoner exchange, prisoner swap, exchange of prisoners, swap prisoners | canje de prisioneros, intercambio de prisioneros, canje, intercambio de presos
kill | rub out, ?liquidation, ?murderous, bloodshed, murdered, killings, take down, massacred, put to death | asesinatos, muertes violentas, matanza, exterminar, eliminar, matar a tiros, ejecución, homicida, muertes, ataque sicarial
shoot | shootings, volley, hail of bullets, exchange of gunfire, bullets, ?gunning | detonación, disparos, tiroteos, plomazo, ataque a bala, ataque a tiros, hacer disparos, agarrarse a tiros, percutir
bomb | car bomb, grenade, device, dynamite, IED, go off, explosive device, detonation, blow up, mortar, blew up, petrol bomb | coche bomba, artefacto explosivo, explotar, dinamita, ?granada, detonación, carro bomba, explosivos, pentolita, explosionar, deflagración, ?volar, bomba molotov, taco de dinamita
seize | take away, haul, confiscation, requisition, forfeit, forfeiture, busted, seized drugs, capture, intercepted, haul of | incautado, hallazgo, comiso, aprehensión, requisar, retener, embargar, interceptado, decomisado, cargamento incautado, allanamiento, intervenir, evidencia incautada, incautaciones
forfeiture | asset forfeiture, seized assets, confiscated property, frozen assets, confiscate assets | extinción de dominio, bienes incautados, comiso de bienes, congelar cuentas, embargo de bienes, incautación de bienes, decomiso de bienes
launder | wash money, dirty money, front company, launderer, conceal illicit funds, shell company | blanquear, blanqueo de capitales, lavar, dinero sucio, blanqueo de dinero, lavador, legitimación de capitales, lavado, testaferro
front-man | front man, straw man, frontman, proxy, figurehead, nominee | testaferro, prestanombre, hombre de paja, fachada, palo blanco
smuggle | smuggler, bootleg, trafficker, smuggled goods, run guns, illicit trade, gunrunning, dealer, traffick | contrabandista, traficante, contrabandear, trasiego, tráfico ilícito, mercancía de contrabando, introducir ilegalmente, comercio ilegal, microtráfico
arson | arsonist, firebomb, burn down, deliberately set, fire-raising, petrol bomb, incendiary, torched, set ablaze | incendiar, pirómano, incendiario, quemado, bomba molotov, incinerar, prendieron fuego, incendio intencional
hit-and-run-suspect | flee the scene, hit and run, leave the scene, fled the scene | darse a la fuga, fuga del lugar, huir del lugar, abandonar la escena
crime-scene | crime scene, scene, place of the crime, scene of the crime, cordon off | escena del crimen, lugar de los hechos, lugar del crimen, escena, sitio del suceso, acordonar, levantamiento del cadáver
body-removal | removal of the body, collect the body, take the body to the morgue, body recovered | levantamiento del cadáver, levantamiento del cuerpo, retiro del cuerpo, trasladar el cadáver
reward-tip | reward, bounty, tip line, offer money | recompensa, ofrecer dinero, línea de denuncias, programa de recompensas
report-crime | report, go to the police, press charges, file a complaint, lodge a complaint, police report, blow the whistle, notify the police | denunciar, denuncia, poner la denuncia, presentar una denuncia, interponer una denuncia, avisar a la policía, querella, dar parte, poner en conocimiento
police-report | police report, incident report, official report, arrest report, log | parte policial, informe policial, acta, reporte policial, parte de policía, boletín policial
emergency-call | emergency call, call the police, distress call, emergency number, hotline, tip line | llamada de emergencia, llamar a la policía, llamada de auxilio, línea de emergencia, alerta ciudadana, llamada de alerta
self-defense | self-defence, self-defense, legitimate defence, stand your ground, acted in defence | legítima defensa, en defensa propia, autodefensa, defensa propia
threaten | warning, threatened with, death threats, intimidating, extort, intimidatory | amenaza de muerte, intimidante, amenazas, amedrentado, intimidatorio, amenazas de muerte, amagar, advertencia
disarmament | disarmament, arms control, reduce weapons, non-proliferation, nuclear treaty | ?desarme, control de armas, no proliferación, reducción de armas, tratado nuclear
nuclear | nuclear weapon, warhead, A-bomb, uranium, atomic bomb, enrichment, enrich uranium, nuclear programme | arma nuclear, ojiva, bomba atómica, uranio, enriquecer uranio, nuclearizado, enriquecimiento, bomba nuclear
missile | ballistic missile, projectile, warhead, cruise missile, launcher, rocket attack, hypersonic | proyectil, misil balístico, cohetes, misil de crucero, lanzacohetes, lanzamiento, cohetería
drone | UAV, unmanned aerial vehicle, quadcopter, drone attack, drone strike, kamikaze drone | aparato no tripulado, aeronave no tripulada, vehículo aéreo no tripulado, avión teledirigido, ataque con drones, dron kamikaze
priest | priest, ?father, clergyman, pastor, vicar, cleric, parish priest, reverend, chaplain | sacerdote, cura, ?padre, párroco, pastor, clérigo, presbítero, capellán, reverendo
pope | pope, pontiff, holy father, papal, vatican, papacy | papa, pontífice, santo padre, sumo pontífice, papal, santa sede, papado
believer | believer, worshipper, faithful, parishioner, congregation, follower, devotee, pilgrim | creyente, fiel, feligrés, devoto, peregrino, feligresía, congregación, parroquiano
businessman | businessman, businesswoman, entrepreneur, businessperson, industrialist, tycoon, merchant, magnate, businesspeople, trader | empresario, empresaria, hombre de negocios, emprendedor, industrial, ?negociante, magnate, inversionista, empresariado
merchant | merchant, shopkeeper, trader, vendor, seller, store owner, dealer, market trader, retailer, street vendor | comerciante, tendero, vendedor, mercader, ?negociante, vendedor ambulante, informal, minorista, dueño del local, ambulante
customer | customer, client, shopper, buyer, consumer, user, patron, subscriber | cliente, comprador, consumidor, usuario, clientela, abonado, comensal, parroquiano
owner-person | owner, proprietor, landlord, landlady, holder, possess, title holder | dueño, propietario, poseedor, ?titular, casero, arrendador, posesionario, amo
tenant | tenant, renter, lodger, lessee, ?occupant | inquilino, arrendatario, ?ocupante, locatario
domestic-worker | domestic worker, maid, housekeeper, cleaner, servant, housemaid | empleada doméstica, trabajadora del hogar, sirvienta, criada, mucama, empleada, servicio doméstico
farmhand | farm worker, farmhand, day labourer, day laborer, labourer, field hand | jornalero, peón, bracero, trabajador agrícola
driver-person | driver, chauffeur, motorist, trucker, taxi driver, bus driver, at the wheel, truck driver | conductor, chofer, chófer, taxista, camionero, ?transportista, ?motorista, al volante, automovilista, busero
fisherman | fisherman, angler, fishing crew, trawlerman, fisherfolk, fishers | pescador, pesquero, faena de pesca, pescador artesanal, marinero
miner | miner, mine worker, pitman, prospector | minero, trabajador de la mina, garimpeiro, cateador, pirquinero, minero artesanal
engineer | engineer, technician, engineering | ingeniero, técnico, ingeniería
doctor | surgeon, medical practitioner, GP, general practitioner, clinician, medical staff | galeno, facultativo, cirujano, médica, ?doctora, personal médico, profesional de la salud, clínico
nurse | nurse, nursing staff, health worker, caregiver, carer, paramedic | enfermero, enfermera, personal de salud, auxiliar de enfermería, personal sanitario, paramédico, cuidador
patient | patient, sick person, the sick, inpatient, sufferer | paciente, enfermo, convaleciente, ?ingresado, ?internado
firefighter | firefighter, fireman, fire brigade, fire crew, fire service, firemen, fire department | bombero, cuerpo de bomberos, bombera, casaca roja, apagafuegos, bomberos, brigadista
teacher | lecturer, instructor, ?educator, tutor, schoolteacher, headteacher, teaching staff, academic, schoolmaster | profe, ?educador, instructor, catedrático, tutor, pedagogo, maestra, ?profesorado, docencia, magisterio, formador
headteacher | headteacher, headmaster, headmistress, principal, school director, rector, dean | director de la escuela, rector, rectora, directora de la escuela, decano, inspector
student | schoolchild, schoolchildren, learner, undergraduate, scholar, classmate, high school student, college student | escolar, universitario, estudiantado, colegial, bachiller, alumnado, colegiala, ?educando, liceísta
journalist | newsman, ?press, media worker, news reporter, newspaperman, correspondents, broadcaster | ?comunicador, ?comunicadora, cronista, comunicador social, redactor, ?prensa, ?articulista, reportera, gente de prensa
scientist | scientist, researcher, investigator, scholar, academic, expert | científico, investigador, académico, experto, ?estudioso
writer | writer, author, wrote | escritor, autor, escribir, literato
artist | artist, performer, entertainer | artista, ?intérprete, creador
inventor-discoverer | inventor, discoverer, pioneer, discover, invent, father of | inventor, descubridor, pionero, descubrir, inventar, padre de
explorer | explorer, navigator, discoverer, conquistador, expedition, adventurer | explorador, navegante, descubridor, ?conquistador, expedición, expedicionario, adelantado
athlete | athlete, sportsman, sportswoman, player, competitor, sportsperson | ?deportista, atleta, jugador, competidor, seleccionado
coach | coach, trainer, ?manager, head coach | entrenador, ?técnico, director técnico, ?preparador, DT, estratega
leader | leadership, chieftain, top leader, number one, head honcho, strongman, gang leader, drug lord | ?cabeza, líder máximo, número uno, mandamás, liderazgo, caudillo, cúpula, comandante, dirigencia, jerarca, jefe máximo
community-leader | community leader, neighbourhood leader, elder, tribal chief, social leader, local leader, indigenous leader | líder comunitario, dirigente barrial, dirigente comunitario, líder social, líder indígena, cacique, presidente de la comuna, dirigente indígena
predecessor | predecessor, forerunner, previous president, came before | predecesor, antecesor, anterior, saliente
successor | successor, succeed, replacement, take over from, heir apparent, replace, stand-in, step into the shoes | sucesor, suceder, reemplazo, relevo, sustituto, ?sucederá, reemplazar, delfín, tomar la posta, sustituir
prime-contact | contact person, liaison, intermediary, go-between, middleman | enlace, intermediario, contacto, gestor, tramitador, mediador
premier | prime ministerial, chief minister, chancellor, PM, head of the government, prime ministership | premier, presidente del gobierno, presidente del consejo, jefe de gabinete, canciller federal, presidenta del gobierno, jefa de gobierno, presidente del consejo de ministros
foreign-policy | foreign policy, international affairs, diplomacy, external relations | política exterior, asuntos exteriores, relaciones exteriores, diplomacia, asuntos internacionales
colleague | colleague, co-worker, coworker, workmate, fellow worker, ?associate | colega, compañero de trabajo, compañero, colaborador, compañera
society | society, community, ?public, ?people, population, social fabric | sociedad, comunidad, ?pueblo, colectividad, tejido social, ?ciudadanía
population-group | community, ethnic group, minority, ?people, tribe | comunidad, etnia, minoría, ?pueblo, tribu, ?nacionalidad, colectivo
census | census, count of the population, headcount, population count, population figures | censo, empadronamiento, conteo de población, censo de población, recuento de población
birthrate | birth rate, fertility, births | natalidad, tasa de natalidad, fecundidad, nacimientos
social-welfare | welfare, social security, benefits, social programme, social program, handout, subsidy, cash transfer | bienestar social, seguridad social, bono, ayuda social, subsidio, programa social, prestación social, transferencia monetaria
pension | pension, retirement, pensioner, retiree, retired, retirement fund | jubilación, pensión, jubilado, pensionista, jubilarse, retiro, pensionado
unemployed | out of work, laid off, redundancy, layoff, joblessness, ?no job, without a job, unemployment rate | cesante, cesantía, sin trabajo, ?parado, sin empleo, despido, desocupación, falta de trabajo, desocupado, desempleados
quarrel | quarrel, dispute, row, argument, feud, spat, disagreement, falling out, squabble | disputa, discusión, pelea, altercado, conflicto, riña, desavenencia, controversia, pugna, gresca
fight-brawl | fight, brawl, scuffle, fistfight, punch-up, melee, altercation, street fight | riña, pelea, reyerta, gresca, trifulca, pleito, bronca, altercado, pugilato, zafarrancho
clash | clash, confrontation, skirmish, exchange of fire, gun battle, standoff, fighting | enfrentamiento, choque, confrontación, refriega, intercambio de disparos, cruce de disparos, pugna, encontronazo
standoff | stand-off, standoff, deadlock, impasse, stalemate, gridlock | punto muerto, estancamiento, bloqueo, impasse, pulso, parálisis
tension | tension, tense, strained, friction, rift, frosty, spat | tensión, tenso, fricción, roce, distanciamiento, crispación, deterioro de las relaciones
crisis-political | political crisis, political turmoil, instability, unrest, power struggle, upheaval, turmoil | crisis política, inestabilidad, convulsión, pugna de poderes, agitación, desgobierno, inestabilidad política
power-struggle | power struggle, infighting, feud, rivalry, ?factional, internal split | lucha de poder, pugna interna, lucha interna, pugna de poderes, rivalidad, división interna, disputa por el poder
stability-governability | stability, stable, governance, ?governability, good governance | estabilidad, estable, ?gobernabilidad, ?gobernanza
public-order | public order, law and order, keep order, restore order, peace and quiet | orden público, orden, tranquilidad, restablecer el orden, mantener el orden, convivencia ciudadana
citizen-security-measure | security plan, security measures, anti-crime, crackdown, iron fist, tough on crime, war on crime | plan de seguridad, medidas de seguridad, mano dura, lucha contra el crimen
truce-gangs | gang truce, pact between gangs, peace between gangs, non-aggression pact | tregua entre bandas, pacto entre bandas, pacto de no agresión, acuerdo entre bandas
protection-program | witness protection, protection programme, protection program, safe house, police protection, guarded | programa de protección, protección a testigos, protección a víctimas, protección policial, casa segura, resguardo policial
human-shield | human shield, human chain, civilian shield | escudo humano, cadena humana
ransom | ransom, ?payment demanded, pay for release, demand payment, money for release, ?money demanded | rescate, pago del rescate, exigir dinero, pago por la liberación, pedir dinero, pedir rescate, exigían el pago, ?plata
wife | partner, consort, couple | pareja, conviviente, consorte
wife-woman | wife, better half, missus, common-law wife, ?woman, ?partner | esposa, mujer de, conviviente, señora, concubina, ?mujer, ?pareja, ?cónyuge
husband-man | husband, hubby, common-law husband, ?man, ?partner, ?spouse | esposo, marido, conviviente, ?hombre, ?pareja, ?cónyuge
parents | parents, mother and father, mom and dad | padres, papás, progenitores, padre y madre
grandfather | grandfather, grandpa, granddad, ?grandparent, ?grandparents | abuelo, abuelito, tata, nono
grandmother | grandmother, grandma, granny, nana, ?grandparent, ?grandparents | abuela, abuelita
grandson | grandson, grandchild, ?grandchildren | nieto
granddaughter | granddaughter, grandchild, ?grandchildren | nieta
uncle | uncle | tío
aunt | aunt, auntie, aunty | tía
nephew | nephew | sobrino
niece | niece | sobrina
brother-in-law | brother-in-law, ?in-law, ?in-laws | cuñado, concuñado, ?familiar político
sister-in-law | sister-in-law, ?in-law, ?in-laws | cuñada, ?familiar político
mother-in-law | mother-in-law, ?in-law, ?in-laws | suegra, ?familiar político
father-in-law | father-in-law, ?in-law, ?in-laws | suegro, ?familiar político
son-in-law | son-in-law, daughter's husband, ?in-law | yerno, ?familiar político
daughter-in-law | daughter-in-law, son's wife, ?in-law | nuera, ?familiar político
boyfriend | boyfriend, male partner, fiance, ?partner, ?lover | novio, enamorado, prometido, pololo, pareja, ?amante
girlfriend | girlfriend, female partner, fiancee, ?partner, ?lover | novia, enamorada, prometida, polola, pareja, ?amante
ex-husband | ex-husband, former husband, ex-boyfriend, estranged husband, ex-partner, ?ex | exesposo, exmarido, exnovio, exconviviente, expareja, ?ex
ex-wife | ex-wife, former wife, ex-girlfriend, estranged wife, ex-partner, ?ex | exesposa, exmujer, exnovia, exconviviente, expareja, ?ex
stepfather | stepfather, stepdad, mother's partner, ?stepparent | padrastro, pareja de la madre
stepmother | stepmother, stepmom, father's partner, ?stepparent | madrastra, pareja del padre
stepchild | stepson, stepdaughter, stepchild | hijastro, hijastra
godfather | godfather, compadre, sponsor | padrino, compadre
godchild | godson, goddaughter, godchild | ahijado, ahijada
monarchy-king | king, monarch, ?sovereign, ?royal | rey, monarca, ?soberano
monarchy-queen | queen, monarch, ?sovereign, ?royal | reina, monarca, ?soberana
princess | princess, ?royal | princesa
duke | duke, duchess, ?noble, ?nobleman, ?aristocrat | duque, duquesa, ?noble, ?aristócrata
count-noble | count, countess, earl, ?noble, ?nobleman | conde, condesa, ?noble
marquis | marquis, marquess, ?noble, ?nobleman | marqués, marquesa, ?noble
general-rank | general, brigadier, ?military officer | general, brigadier, ?oficial
colonel | colonel, lieutenant colonel, ?officer | coronel, teniente coronel, ?oficial
captain | captain, skipper, ?officer | capitán, ?oficial
lieutenant | lieutenant, second lieutenant, ?officer | teniente, subteniente, alférez, ?oficial
sergeant | sergeant, ?non-commissioned officer, ?officer | sargento, ?suboficial
corporal | ?corporal, ?non-commissioned officer, ?soldier | cabo, ?suboficial
admiral | admiral, rear admiral, vice admiral, ?naval officer, ?officer | almirante, contralmirante, vicealmirante, ?oficial naval, ?oficial
marshal | marshal, field marshal, ?general | mariscal, ?general
officer-military | military officer, army officer, commissioned officer, naval officer | oficial, oficial del ejército, oficial militar
rank-grade | rank, grade, military rank, hierarchy | rango, grado, jerarquía, escalafón
unit-military | detachment, military unit, contingent, army unit | unidad militar, destacamento, contingente, ?unidad
battalion | battalion, ?unit, ?military unit | batallón, ?unidad, ?unidad militar
brigade | brigade, ?unit, ?military unit | brigada, ?unidad, ?unidad militar
regiment | regiment, ?unit, ?military unit | regimiento, ?unidad, ?unidad militar
squadron | squadron, ?unit | escuadrón, escuadrilla, ?unidad
platoon | platoon, ?unit, ?squad | pelotón, ?unidad
bishop | bishop, archbishop, prelate, diocesan, ?church leader | obispo, arzobispo, prelado, monseñor, ?jerarca de la iglesia
cardinal | cardinal, ?church leader, ?prelate | cardenal, purpurado, ?prelado
nun | nun, religious sister, mother superior, ?sister | monja, religiosa, madre superiora, ?hermana
monk | monk, friar, religious brother | monje, fraile, religioso, ?hermano
rabbi | rabbi, jewish religious leader | rabino, líder religioso judío
imam | imam, muslim cleric, ayatollah, mullah, islamic cleric, ?religious leader | imán, clérigo musulmán, ayatolá, ulema, mulá, ?líder religioso
novelist | novelist, fiction writer, ?writer, ?author | ?novelista, narrador, ?escritor, ?autor
poet | poet, poetess, bard, ?writer | poeta, poetisa, bardo, ?escritor
playwright | playwright, dramatist, ?writer, ?author | dramaturgo, autor teatral, ?escritor, ?autor
photographer | photographer, photojournalist, cameraman, ?journalist | fotógrafo, fotoperiodista, reportero gráfico, camarógrafo, ?periodista
presenter | ?presenter, news anchor, anchor, host, anchorman, anchorwoman, ?journalist | ?presentador, conductor de televisión, locutor, ?presentadora, ?periodista
columnist | columnist, opinion writer, ?journalist | ?columnista, ?articulista, editorialista, ?periodista
editor-press | editor, managing editor, editor-in-chief, ?journalist | editor, jefe de redacción, redactor jefe, director del diario, ?periodista
nanny | nanny, babysitter, childminder, au pair | niñera, nana, cuidadora de niños
caregiver | caregiver, carer, caretaker | cuidador, cuidadora
tear-gas | tear gas, pepper spray, gas canister, ?riot control | gas lacrimógeno, gases lacrimógenos, bomba lacrimógena, gas pimienta
rubber-bullet | rubber bullet, pellet, baton round, ?riot control | bala de goma, perdigón, balín, ?perdigones
riot-police | riot police, riot squad, anti-riot, ?police | antimotines, policía antidisturbios, antidisturbios, ?policía
firing-squad | firing squad, execute by shooting, ?execution, ?execute | fusilar, fusilamiento, pelotón de fusilamiento, pasar por las armas, paredón, ?ejecución, ?ejecutar
hanging | hang, hanging, gallows, noose, ?execution, ?execute | ahorcar, horca, ahorcamiento, colgar, ?ejecución, ?ejecutar
lethal-injection | lethal injection, ?execution, ?execute | inyección letal, ?ejecución, ?ejecutar
guillotine | guillotine, behead, beheading, ?execution, ?execute | guillotina, guillotinar, decapitar, decapitación, ?ejecución, ?ejecutar
revenge | revenge, vengeance, vendetta, avenge, get even, ?payback, ?motive | venganza, vengarse, vindicta, revancha, ajustar cuentas, ?móvil
abstention | abstention, abstain, not vote, stay away from the polls, absenteeism | abstención, abstenerse, ausentismo, no votar, abstencionismo
bride-groom | bride, ?newlywed | novia, ?recién casada
newlywed | newlywed, honeymoon, just married | recién casado, luna de miel
`;
