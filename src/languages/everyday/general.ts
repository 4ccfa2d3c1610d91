/** Common words of all kinds. See `./index.ts`. */
export const general = `
afraid | fear, afraid, scared, dread, terror, frightened | miedo, temor, temer, terror, pánico
age | age, aged, years old | edad, años
agree | agree, accept, consent, approve, back | acordar, aceptar, acepta, aprobar, respaldar
allegedly | alleged, allegedly, suspected, presumed, reportedly, suspect | presunto, presuntamente, supuesto, supuestamente, sospechoso
apologise | apologize, apologise, apology, regret, sorry | disculpa, disculparse, perdón, lamentar
appear | appear, emerge, surface, show up | aparecer, surgir, aparición
attend | attend, join, go to, went to, present at, take part, participate | asistir, unirse, sumarse, acompañar, acudir, presenciar, participar
author | author, writer, wrote, write, written | autor, escritor, escribir, escrito
barrier | barrier, fence, wall, obstacle | barrera, cerca, muro, obstáculo
belong | belong, member, part of, affiliated | pertenecer, miembro, integrante, formar parte, ?militar
body | body, corpse, remains, cadaver | cuerpo, cadáver, restos
brief | short, brief | breve, corto
call | call, name, known as, dub, nickname, alias | llamar, nombre, conocido, apodo, alias, denominar
car | car, vehicle, automobile, truck, van | coche, carro, auto, automóvil, vehículo, automotor, camioneta, camión
carry | carry, transport, take, bring, move, haul | llevar, transportar, trasladar, portar, cargar, conducir
celebrate | celebrate, celebration, anniversary, commemorate | celebrar, celebración, aniversario, conmemorar
choose | choose, chose, chosen, select, pick, elect, elected, election | elegir, elección, elegido, seleccionar, escoger, electo
close | close, shut, closed, closure | cerrar, cierre, clausurar, clausura
clothes | clothes, clothing, uniform, outfit, dress | ropa, vestimenta, prenda, uniforme, indumentaria
coast | coast, coastal, shore, seaside | costa, costero, litoral
come | come, originate, originated, from, stem | provenir, proceder, procedente, originar, origen, venir
compose | compose, consist, made up, comprise | componer, constar, compuesto, integrar
continue | continue, carry on, go on, remain, keep, keep on | continuar, seguir, mantener, permanecer, proseguir
crash | crash, accident, collide, collision, wreck | accidente, choque, chocar, colisión, estrellarse
crew | crew, team, squad | tripulación, equipo
damage | damage, harm, destroy, wreck | daño, dañar, destruir, perjudicar
date | date, scheduled, set for, planned | fecha, previsto, programado
decide | decide, decision, resolve, determine | decidir, decisión, resolver, determinar
declare | declare, decree, impose, order | declarar, decretar, imponer, ordenar, disponer
delay | delay, postpone, put off | retrasar, retraso, aplazar, postergar, demora
demand | demand, claim, call for, insist | exigir, exigencia, reclamar, reclamo, demandar, pedir
describe | describe, ?call, ?called, characterize, portray | describir, descrito, calificar, llamar
die | perish, drown, drowned, succumb, lost his life, lost her life | ahogar, perecer, perder la vida, perdió la vida, perdieron la vida, ahorcar
difficult | difficult, hard, tough, complicated | difícil, duro, complicado
disagree | disagree, differ, dispute, object, oppose | discrepar, oponerse, disentir
divide | divide, split, separate | dividir, división, separar
drought | drought, dry, low water | sequía, estiaje
drive | drive, driver, drove, steer, ride | conducir, conductor, manejar, chofer, chófer
early | early, ?first, initial, beginning | temprano, primero, inicial
easy | easy, simple | fácil, sencillo, simple
educate | education, educate, taught, teach, study, studied, learn, degree | educación, educar, enseñar, enseñanza, estudiar, estudio, aprender, título
effect | effect, impact, consequence, result, affect | efecto, impacto, consecuencia, resultado, afectar
empty | empty, emptied, drain | vaciar, vacío
enough | enough, sufficient, adequate | suficiente, bastante, adecuado
event | event, incident, episode | evento, incidente, suceso, ?hecho, episodio
expect | expect, anticipate, forecast, predict, expected | esperar, prever, previsto, pronosticar, anticipar
extend | extend, extension, prolong, renew | extender, extensión, prolongar, prórroga, prorrogar, ?ampliar
face | face, confront, encounter | enfrentar, afrontar, encarar
fail | fail, failure, unable, unsuccessful | fracasar, fracaso, fallar, incapaz
family | family, relative, relatives, kin | familia, familiar, pariente, parientes, allegado
famous | famous, well-known, noted, renowned, popular | famoso, conocido, célebre, ?popular, reconocido
father | father, mother, parent, son, daughter | padre, madre, hijo, hija
field | field, area, sector, domain | campo, área, sector, ámbito
film | film, movie, picture | película, filme, cine
follow | follow, succeed, come after, subsequent | seguir, suceder, posterior, siguiente
food | food, meal, eat, ate, feed | comida, alimento, comer, alimentar
freedom | freedom, liberty | libertad
friend | friend, colleague, companion, fellow | amigo, compañero, colega
game | game, match | ?partido, juego, encuentro
get | get, got, receive, obtain, acquire, gain | obtener, recibir, conseguir, lograr, adquirir
go | go, went, ?head, travel, bound for, ?heading | ir, ?dirigirse, rumbo, destino, viajar
happy | happy, glad, pleased, satisfied | feliz, contento, satisfecho
have | own, possess, owned, owner, belong | poseer, tener, dueño, propietario, poseedor
health | health, medical, healthcare | salud, sanitario, médico
heavy | heavy, intense, strong, severe | pesado, intenso, fuerte, grave
house | house, home, residence, dwelling, apartment, property, building | casa, vivienda, domicilio, residencia, hogar, inmueble, apartamento, departamento, edificio
identify | identify, name, recognise, recognize, identity | identificar, reconocer, identidad
improve | improve, better, improvement, upgrade | mejorar, mejora
income | income, earn, earnings, revenue, salary, profit | ingreso, ganancia, salario, sueldo, renta
influence | influence, inspire, affect, impact | influencia, influir, inspirar, afectar
injure | hurt, injured, wounded | herido, lesionado
invent | invent, invention, inventor, devise | inventar, invento, inventor
island | island, isle | isla
join | join, joined, member, enlist, enrol, enroll | unirse, ingresar, integrar, adherir, sumarse
kind | kind, type, sort, form, category | tipo, clase, especie, género, categoría
know | know, aware, known | saber, conocer, enterar, conocido
land | land, territory, soil, ground | tierra, territorio, suelo, terreno
language | language, tongue, speak, spoken | idioma, lengua, hablar
late | late, ?last, final | ?tarde, tardío, último, ?final
leader | leader, ringleader, kingpin, boss, chief, head, led by | líder, cabecilla, capo, jefe, dirigente
leave | leave, left, depart, departure, withdraw, exit, abandon | salir, salida, abandonar, ?partir, dejar, ?retirar
link | link, tie, ties, connection, connected, relation, associate, related | vínculo, vincular, vinculado, nexo, relación, relacionado, ligado, asociado
locate | located, lies, situated, stands, found, site, location | ubicar, ubicado, situado, quedar, localizado, encontrarse
long | long, length, duration, last, lasted | durar, duración, largo, plazo, ?tardar, demorar
lose | lose, lost, loss, defeat, defeated | perder, pérdida, derrota
machine | machine, device, apparatus, equipment | máquina, aparato, dispositivo, equipo
mean | mean, meaning, signify, stand for, refer | significar, significado, referir
member | member, membership, integrate | miembro, integrante, ?militante
message | message, letter, note, video | mensaje, carta, nota, video
mobile | phone, telephone, ?cell, cellphone, mobile | teléfono, celular, móvil
money | money, cash, dollars, funds, payment | dinero, efectivo, dólares, plata, fondos
motive | motive, reason, motivation, cause | motivo, razón, móvil, causa, motivación
murderer | killer, murderer, assassin, gunman, gunmen, hitman, hitmen, attacker | asesino, homicida, sicario, pistolero, atacante, agresor
near | near, nearby, close to, next to, beside, adjacent, neighbouring, neighboring | cerca, cercano, cercanía, junto a, próximo, alrededor, frente a, inmediación
neighbour | neighbour, neighbor, resident, local, locals | vecino, residente, habitante, morador, poblador
new | new, recent, latest | nuevo, reciente
number | number, total, count, amount, figure, toll | número, total, cifra, cantidad, saldo, balance
old | old, ancient, elderly | viejo, antiguo, anciano
organise | organise, organize, arrange, ?call, convene, hold, held, host | organizar, convocar, celebrar, realizar
part | part, portion, section, piece | parte, porción, sección, pieza
pattern | pattern, model, design | patrón, modelo, diseño
people | people, persons, individuals | personas, individuos, gente
plead | plead, plea | alegato
poor | poor, poverty, impoverished | pobre, pobreza
population | population, inhabitants, residents | población, habitantes
possible | possible, may, might, could, potential | posible, posiblemente, potencial
authority | power, authority, control, rule | poder, autoridad, control
praise | praise, hail, applaud, welcome, commend | elogiar, alabar, aplaudir, felicitar, saludar
produce | produce, production, manufacture, make, output | producir, producción, fabricar, fabricación
promote | promote, advance, rank, promoted | promover, impulsar, ascender, ascenso
property | property, belongings, possession | propiedad, bienes, pertenencia
propose | propose, proposal, suggest, suggestion, put forward | proponer, propuesta, propuso, sugerir, sugerencia, ?plantear
protect | protect, protection, guard, defend, safeguard, defence, defense | proteger, protección, resguardar, resguardo, defender, defensa
prove | prove, proof, evidence | probar, prueba, demostrar, evidencia
publish | publish, publication, release, issue, print | publicar, publicación, difundir, emitir
question | question, interrogate, query, ask | pregunta, preguntar, interrogar, interrogatorio
quickly | quickly, soon, rapidly, swiftly, fast | rápidamente, pronto, inmediato, inmediatamente
reach | reach, arrive, get to, attain | llegar, alcanzar
rain | rain, rainfall, storm, downpour | lluvia, llover, tormenta, aguacero
record | record, recorded, register, registered, log | registrar, registro, contabilizar
refuse | refuse, reject, turn down, decline | negarse, rehusar, rechazar
religion | religion, religious, faith, church, belief | religión, religioso, fe, iglesia
remove | remove, removed, take away, withdraw, eliminate, abolish | quitar, retirar, eliminar, remover, despojar, arrebatar
replace | replace, replacement, succeed, successor, take over, substitute | reemplazar, reemplazo, sustituir, sucesor, relevar, relevo
research | research, researcher, study, scientist, investigator | investigación, investigador, científico
responsible | responsible, in charge, blame, behind, perpetrator, culprit | responsable, encargado, autor, culpable, a cargo
rest | remain, remaining, rest, other | resto, restante, demás
return | return, came back, come back, go back, went back | volver, regresar, retornar, regreso, retorno
reward | reward, bounty, prize, award | recompensa, premio
risk | risk, danger, threat, peril | riesgo, peligro
role | role, position, post, office, function | papel, rol, cargo, puesto, función
rule | rule, regulation, law, norm | regla, norma, reglamento
sail | sail, voyage | navegar, zarpar
same | same, similar, equal, identical | mismo, igual, similar, idéntico
score | score, goal, point | marcar, anotar, gol, punto
search | search, look for, looking for, hunt, seek, sought, searching | buscar, búsqueda, rastrear, registrar
separate | separate, independent, independence | independiente, independencia, separar
serve | serve, service, served | servir, servicio, prestar
share | share, percentage, portion, proportion, percent | porcentaje, proporción, parte, por ciento
cargo | shipment, cargo, load, container | cargamento, carga, contenedor, envío
sick | sick, ill, illness, disease | enfermo, enfermedad
sign | sign, signed, signature | firmar, firma, suscribir
sing | sing, sang, song, perform, performed, music | cantar, canción, interpretar, música
size | size, large, big, area, extent, hectare, acre, square miles | tamaño, superficie, extensión, hectárea, kilómetros cuadrados
solve | solve, solution, resolve | resolver, solución, solucionar
sort | classify, categorise, category, class | clasificar, clasificación, catalogar
speech | speech, address, remarks | discurso, alocución, mensaje
spread | spread, propagate, extend, expand, expansion | propagar, extender, difundir, expandir, expansión
start | take effect, took effect, come into force, enters into force, from | entrar en vigor, entró en vigor, entrar en vigencia, rige, regir, desde
strategy | strategy, tactic, method, approach, way, technique | método, táctica, enfoque, técnica, modalidad
strong | strong, powerful, strength | fuerte, poderoso, fuerza
suffer | suffer, experience, undergo, endure | sufrir, padecer, experimentar
summon | summon, convene, call | convocar, citar
surrender | surrender, give up, gave up, turn in, hand over | rendirse, entregarse, entregar
surprise | surprise, shock, astonish | sorpresa, sorprender, conmoción
survive | survive, survivor, survived, alive | sobrevivir, sobreviviente, superviviente
take | take, seize, capture, grab, taken | tomar, toma, capturar, coger, apoderarse
team | team, club, ?side | equipo, club
tell | tell, told, inform, report, notify | decir, contar, informar, comunicar, reportar
tower | tower, building, skyscraper | torre, edificio
town | town, village, settlement, community | pueblo, aldea, comunidad, poblado
transfer | transfer, move, relocate, relocation, shift | trasladar, traslado, mover, reubicar, reubicación, transferir
translate | translate, translation, translator | traducir, traducción, traductor
treat | treat, treatment, therapy, cure | tratar, tratamiento, terapia
truck | truck, lorry | camión, tráiler
try | try, attempt, seek, bid, effort | intentar, intento, tratar de, tentativa
university | university, college, campus | universidad, facultad
victory | champion, beat, title | campeón, título, campeonato
video | video, footage, recording, clip | vídeo, video, grabación, grabar, imágenes
visit | visit, visitor, tour, trip | visita, visitar, visitante
vote | vote, voter, cast, elect | voto, votante, sufragio, elector
wait | wait, await, pending | esperar, espera
want | want, wish, desire, hope, seek | querer, quiere, desear, pretender, buscar
water | water, river, lake | agua, río, lago
weak | weak, weakness | débil, debilidad, debilitar
arsenal | weapon, grenade, shotgun, machine gun, bullets, knife | arma, granada, escopeta, ametralladora, cartucho, revólver, artefacto
wear | wear, dressed, worn | vestir, vestido, llevar puesto
welcome | welcome, receive, greet | recibir, acoger
world | world, global, worldwide, international | mundo, mundial, global, internacional
worry | worry, concern, concerned, worried, anxiety | preocupar, preocupación, inquietud
worst | worst, deadliest, bloodiest, most affected | peor, más mortal, más grave, más afectado
worth | worth, value, valued, price, cost | valer, valor, valorado, costar
young | young, youth, teenager, adolescent, underage | joven, adolescente, menor de edad, juvenil
`;
