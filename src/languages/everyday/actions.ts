/** What people and things do, and what happens to them. See `./index.ts`. */
export const actions = `
arrive | arrive, arrival, get to, reach, turn up, show up, get there, land, ?come, come in, make it to, pull into, pull in, roll in, touch down | llegar, llegada, arribar, arribo, aterrizar, apersonarse, hacerse presente, asomar, caer por, ?venir
leave | set out, ?go, go away, get out, move out, clear out, head off, walk away, walk off, get away, vacate, withdrawal | irse, marcharse, marchar, ?largarse, ?retirada, desalojar, ?partida, abandono, alejarse, ausentarse, ?retirarse, ?ir
depart | depart, departure, set sail, take off, takeoff, embark, leave for | zarpar, despegar, despegue, ?partir, ?partida, emprender viaje, salir rumbo, embarcar, ?salir
enter | get in, get into, break into, burst in, burst into, walk into, walk in, come in, make their way into, set foot in, barge in, access, gain access | meterse, adentrarse, irrumpir, irrupción, colarse, acceder, acceso, penetrar, incursionar, pisar, introducirse, internarse
break-in | break into, break-in, burglary, burgle, force entry, burst into, forced their way, get in through, intruder | irrumpir, irrupción, meterse, forzar la entrada, ?escalamiento, asalto a domicilio, robo a domicilio, forzar la puerta, violentar la puerta, intruso, colarse
sneak | sneak, slip in, sneak in, sneak into, slip through, slip past, infiltrate, infiltration, creep in | colarse, infiltrar, infiltración, filtrarse, entrar a escondidas, entrar sin ser visto
come-out | emerge, come out, get out, exit | salir, salida, emerger, asomar
exit | exit, way out, egress | salida, egreso
cross | cross, crossing, get across, go across, go over, traverse, pass through, get over, transit | cruzar, cruce, atravesar, ?travesía, ?pasar, paso, transitar, tránsito
approach | approach, get close, come near, get near, draw near, close in, move closer, come up to | acercarse, aproximarse, aproximación, arrimarse, abordar, ?acercamiento
return | get back, come home, go home, head back, head home, be back, make it back, turn back, repatriate, repatriation | volver a casa, devolverse, regresarse, repatriar, repatriación, reingresar, estar de vuelta, reincorporarse
give-back | give back, return, hand back, restore, bring back, refund, pay back, repay, restitution | devolver, devolución, restituir, restitución, reintegrar, reintegro, reembolsar, reembolso, regresar
follow-behind | follow, trail, tail, shadow, go after, track, stalk, pursue | seguir, perseguir, hacer seguimiento, pisar los talones, rastrear, acechar, ir detrás
chase | chase, pursue, pursuit, hunt, hunt down, run after, go after, manhunt, car chase, give chase | perseguir, persecución, ir tras, correr tras, dar caza, seguir la pista, corretear
run | run, sprint, rush, dash, race | correr, carrera, apresurarse, salir corriendo, echarse a correr
hurry | hurry, rush, hasten, speed up, race to, scramble | apurarse, apurar, apresurar, darse prisa, acelerar, prisa, apuro
speed-up | speed up, accelerate, acceleration, fast-track, hasten, quicken, ?expedite | acelerar, aceleración, agilizar, apurar, apresurar, dar celeridad
slow-down | slow down, slow, slowdown, brake, decelerate, ease off | frenar, desacelerar, desaceleración, ralentizar, enlentecer, aminorar, reducir la velocidad
walk | walk, go on foot, on foot, hike, trek, stroll, march, pedestrian | caminar, caminata, ?andar, a pie, marchar, peatón, recorrer a pie
walk-around | roam, wander, walk around, go around, prowl, loiter, hang around | merodear, vagar, deambular, rondar, recorrer, andar por
tour | tour, go around, go round, inspect | recorrer, recorrido, gira, dar una vuelta
climb | climb, go up, get up, scale, ascend, ascent, mount | subir, trepar, escalar, ascender, ascenso, treparse, subirse, encaramarse
climb-over | climb over, jump over, scale, get over, jump the wall | saltar, trepar, escalar, ?escalamiento, saltarse el muro, brincar
go-down | go down, descend, descent, come down, get down, climb down, step down | bajar, descender, descenso, bajarse, ?bajada
get-on | board, get on, get into, climb aboard, embark, get aboard | abordar, subirse, embarcarse, embarcar, montarse, tomar el bus, ?subir
get-off | get off, get out of, disembark, alight, step off | bajarse, desembarcar, apearse, descender
fall | fall, fall down, fall over, trip, tumble, topple, plunge, slip, crash down | caerse, ?caer, caída, desplomarse, desplome, precipitarse, rodar, venirse abajo, tropezar, resbalar
fall-from | fall from, fall off, plunge from, plummet, fall out of, fall into | caer de, caerse de, precipitarse, caída al vacío, caer al vacío, desbarrancarse, rodar
crash-plane | crash, go down, come down, plunge, plummet, crash land, be shot down, plane crash, fall | estrellarse, ?caer, caerse, precipitarse, siniestrarse, siniestro, desplomarse, accidentarse, irse a pique
shoot-down | shoot down, bring down, down, take down | derribar, derribo, abatir, tumbar, bajar
go-off-road | run off the road, plunge into, veer off, skid off, go off the road, leave the road, roll over, overturn, ravine | salirse de la vía, despistarse, despiste, irse al abismo, caer al barranco, desbarrancarse, irse al barranco, volcamiento, rodar, perder pista
overturn | overturn, roll over, flip over, tip over, capsize, rollover, turn over | volcar, volcarse, volcamiento, vuelco, voltearse, volcadura, darse vuelta, zozobrar
sink | sink, sinking, go down, capsize, shipwreck, founder, go under, wreck | hundirse, hundir, hundimiento, naufragar, naufragio, zozobrar, irse a pique, irse al fondo
float | float, afloat, drift, adrift | flotar, a flote, a la deriva, flotación
run-aground | run aground, aground, stranded, strand, get stuck, beach | encallar, varar, varado, encallamiento, atascarse
collide | collide, collision, crash into, run into, smash into, slam into, ram, pile-up, bump into, plough into, plow into | chocar, choque, colisionar, colisión, impactar, estrellarse, embestir, topar, darse contra, encontronazo
run-over | run over, knock down, hit by a car, run down, mow down, struck by, hit and run | atropellar, atropello, arrollar, atropellamiento, arrollamiento, llevarse por delante, embestir, pasar por encima
swim | swim, bathe, swimmer, bather | nadar, bañarse, bañista, nadador, nado
dive | dive, diver, scuba, plunge into water, frogman | bucear, buzo, sumergirse, zambullirse, buceo, inmersión
fly | fly, flight, airborne, overfly, pilot | volar, vuelo, sobrevolar, sobrevuelo, pilotar, ?pilotear
jump | jump, leap, throw himself, throw herself, hurl himself, bail out | saltar, salto, ?lanzarse, arrojarse, tirarse, brincar, aventarse
carry | tote, have on him, have on her, ferry, convey, haul away, freight, bear, lug, ?have | acarrear, transporte, traslado, llevar consigo, llevar encima, cargar con, ?traer, llevar a cuestas, ?tener
bring | bring, bring in, bring along, deliver, fetch, take along, carry | traer, ?llevar, aportar, hacer llegar, acercar, trasladar
take-to | take to, rush to, transfer to, transport, drive to, airlift, fly to, carry to, be taken to, bring to | trasladar, llevar a, traslado, transportar, derivar, conducir, ingresar en, remitir
airlift | airlift, helicopter, fly out, airlifted, evacuate by air, medevac | puente aéreo, aerotransportar, evacuación aérea, trasladar en helicóptero, evacuar en helicóptero
move-house | move, relocate, move out, move in, move house, resettle | mudarse, mudanza, trasladarse, cambiarse de casa, reubicar, reubicación, instalarse, radicarse
displace | displace, displacement, displaced, flee their homes, forced from their homes, driven from, uproot, homeless, leave their homes, abandon their homes | desplazar, desplazamiento, ?desplazado, abandonar sus casas, dejar sus hogares, huir de sus casas, éxodo, desarraigar, quedarse sin casa
settle | settle, settle down, settlement, put down roots, take up residence | asentarse, asentamiento, establecerse, radicarse, afincarse, instalarse
emigrate | emigrate, emigration, leave the country, go abroad, migrate, exodus, exile | emigrar, emigración, migrar, irse del país, salir del país, éxodo, marcharse al extranjero, dejar el país, emigrante
go-abroad | abroad, overseas, leave the country, go abroad, travel abroad | exterior, extranjero, salir del país, fuera del país, irse del país
send | ship, send off, send out, mail, post, forward, remit, shipment, transmit | despacho, remitir, expedir, hacer llegar, remesa, remisión, destinar, trasladar
send-troops | send, deploy, dispatch, deployment, ?mobilize, mobilise, rush, move in, station, reinforce, reinforcement | desplegar, despliegue, movilizar, enviar, mandar, contingente, refuerzo, destacar, apostar
throw | throw, hurl, toss, fling, lob, chuck, pelt | lanzar, arrojar, tirar, aventar, ?echar, apedrear
throw-stones | stone, throw stones, hurl rocks, pelt, throw rocks | apedrear, lanzar piedras, tirar piedras, pedrada, lapidar
throw-away | throw away, throw out, dump, discard, get rid of, dispose of, scrap, ditch, jettison, disposal | botar, tirar, desechar, deshacerse de, descartar, arrojar, desecho, botadero, echar a la basura
dump-body | dump, dumped, abandon, left by the road, leave the body, throw, discard, dispose of | botar, arrojar, abandonar, tirar, dejar el cuerpo, dejar abandonado, deshacerse del cuerpo
push | push, shove, drive back, push back, jostle | empujar, empujón, hacer retroceder, empellón
pull | pull, drag, haul, tow, tug | jalar, halar, arrastrar, tirar de, remolcar, remolque
drag | drag, sweep away, carry off, wash away, swept away | arrastrar, arrastre, ?llevarse, arrollar
swept-away | swept away, sweep away, wash away, carried away, carry off, dragged by the current, engulf, washed away | arrastrar, ?llevarse, se lo llevó, llevado por la corriente, arrasar, arrastre, barrer
lift | lift, raise, hoist, heave | levantar, alzar, izar, elevar
pick-up | pick up, collect, gather, fetch, collection | recoger, recolectar, recogida, ir a buscar, pasar a buscar, retirar, recolección, levantar
put | put, place, ?set, lay, install, position, ?plant | poner, colocar, ubicar, instalar, situar, emplazar, colocación, ?meter
plant-bomb | plant, place, ?leave, ?put | colocar, ?dejar, ?plantar, activar, instalar, ?poner, detonar
put-in | put in, insert, load, stuff, introduce | meter, introducir, insertar, cargar, ?ingresar
take-out | take out, pull out, extract, remove, withdraw, extraction, bring out | sacar, extraer, extracción, retirar, retiro, remover
pull-from-rubble | pull out, pull from, dig out, recover, rescue, extract, drag out, retrieve | rescatar, extraer, recuperar, desenterrar, remover escombros
spill | spill, leak, spillage, pour, slick, discharge | derramar, derrame, verter, vertido, fuga, filtración
turn-around | turn around, turn back, go back, reverse, u-turn, retrace | dar la vuelta, dar media vuelta, girar, virar, volver atrás, retroceder, dar marcha atrás
back-down | back down, backtrack, reverse, backpedal, go back on, u-turn, retract, give in, relent, climb down, withdraw | dar marcha atrás, echarse atrás, retractarse, recular, retroceder, ceder, dar un paso atrás, arrepentirse, echarse para atrás, rectificar
retreat | retreat, pull back, fall back, withdraw, withdrawal, pullout, pull out, draw back | replegarse, repliegue, retirarse, retirada, retroceder
advance | advance, move forward, push forward, push into, make headway, gain ground, progress, go ahead | avanzar, avance, progresar, ganar terreno, abrirse paso, seguir adelante
stay | stay, remain, stay put, stay behind, stick around, ?be, linger | quedarse, permanecer, permanencia, mantenerse, seguir, ?quedar
shelter | shelter, take shelter, take refuge, refuge, take cover, seek refuge, hide out | refugiarse, refugio, albergue, resguardarse, guarecerse, ponerse a salvo, ponerse a cubierto, cobijarse, albergar
host | host, ?house, put up, accommodate, take in, shelter, lodge, accommodation | alojar, hospedar, albergar, acoger, alojamiento, dar posada, hospedaje
stuck | ?stuck, trapped, stranded, trap, cut off, isolated, unable to leave, marooned, can't get out | atrapado, varado, atascado, atrapar, quedarse atrapado, aislado, incomunicado, no poder salir, atorado, prensado
cut-off | cut off, isolated, isolate, unreachable, inaccessible, incommunicado, without access, no access | incomunicado, aislado, aislar, sin acceso, sin paso, inaccesible, quedar aislado, ?cortado
pass-by | pass, go past, pass by, drive by, go by | ?pasar, pasar por, pasar cerca, transitar, circular
circulate | circulate, drive, ply, get through, traffic, circulation | circular, transitar, circulación, tránsito, tráfico, rodar
spread | get around, reach, fan out, sprawl, go viral, propagation | propagación, esparcir, diseminar, regarse, ?correr, extenderse, expandirse, difusión, contagiar
stand | stand, on foot, standing, upright | ?parado, de pie, ponerse de pie
sit | sit, seated, sit down, seat | ?sentarse, ?sentado, tomar asiento, asiento
lie-down | lie, lying, lie down, sprawled, stretched out | ?tendido, yacer, tirado en el suelo, acostarse, tumbarse, acostado, recostarse
scatter | scatter, disperse, break up, spread out, ?dispersal | dispersar, dispersión, esparcir, regar, desperdigar, desparramar
surround | surround, encircle, besiege, siege, ring, cordon off, close in on, hem in | rodear, cercar, sitiar, asediar, asedio, acordonar, acorralar, cerco, sitio
corner | corner, cornered, surround, trap, hem in | acorralar, acorralado, arrinconar, cercar, rodear
rotate | rotate, ?turn, spin, revolve, orbit, rotation, go around | girar, rotar, dar vueltas, giro, rotación, orbitar
shake | shake, tremble, sway, jolt, vibrate, rattle | sacudir, temblar, estremecer, sacudida, remecer, mover, moverse, vibrar
hang | hang, suspend, dangle, hanging | colgar, suspender, guindar, colgado
get-lost | get lost, lose their way, go astray, stray, disoriented | perderse, extraviarse, extraviado, desorientarse, perder el rumbo
go-missing | go missing, missing, disappear, unaccounted for, vanish, whereabouts unknown, lost, last seen, nothing heard, no trace | desaparecer, desaparecido, extraviado, paradero desconocido, perderse, no se sabe nada, sin rastro, visto por última vez, desconocerse su paradero, no aparecer, extraviarse
whereabouts | whereabouts, location, hiding place, hideout, hideaway | paradero, ubicación, escondite, localización, guarida
get | get hold of, come by, secure, land, obtainment, get one's hands on, achieve | hacerse con, agenciarse, captar, conseguirse, recepción
receive | receive, accept, take in, be given, pocket, recipient, receipt | recibir, percibir, cobrar, receptar, embolsarse, recepción, beneficiarse, ?coger
give | hand over, hand out, give out, donate, present, award, hand, allocate, ?confer, bestow, furnish, dole out | suministrar, donar, facilitar, brindar, aportar, entrega, regalar, asignar, repartir, dotar, prestar, conferir
hand-over | hand over, handover, deliver, turn over, give up, surrender, hand in, pass to, transfer | entregar, entrega, traspasar, traspaso, poner a disposición, ?dar, ceder, transferir
hand-in | hand in, submit, turn in, present, file, lodge | entregar, presentar, consignar, ?ingresar, remitir
hand-out | hand out, give out, distribute, distribution, deliver, dole out, pass out, ?ration, allocate | repartir, reparto, distribuir, distribución, entregar, ?dar, asignar
deliver | deliver, delivery, ?bring, drop off, supply, hand over | entregar, entrega, suministrar, hacer llegar, repartir, despachar, suministro
supply | supply, provide, furnish, equip, stock, feed, supplier, provision | abastecer, abastecimiento, suministrar, suministro, proveer, ?proporcionar, dotar, surtir, proveedor, aprovisionar
run-out | run out, run short, run low, shortage, scarce, out of stock, dry up, use up, short of, scarcity, deplete, lack | agotarse, acabarse, escasear, escasez, desabastecimiento, quedarse sin, agotamiento, faltar, hacer falta, terminarse
lack | lack, without, shortage, absence, short of, go without, missing, need, deprive, deficit | faltar, falta, carecer, carencia, escasez, ?sin, hacer falta, ausencia, déficit, no contar con, no haber
leave-without | leave without, without, deprive, cut off, lose, strip of | dejar sin, quedarse sin, privar, sin servicio, sin acceso, perder, quedar sin
donate | donate, donation, ?give, contribute, gift, contribution, donor, charity | donar, donación, regalar, aportar, aporte, ?contribuir, donativo, obsequiar, donante, colecta
give-away | give away, gift, present, freebie, for free | regalar, obsequiar, regalo, obsequio, donar, gratis
take | ?get, grab hold, pick, take hold of, lay hands on, carry off | agarrar, asir, aferrar, empuñar, sujetar, adueñarse
take-away | take away, take off, strip, seize, deprive, snatch, rob, confiscate, wrest | quitar, arrebatar, despojar, privar, retirar, sustraer, robar
snatch | snatch, grab, seize, take away, wrench | arrebatar, arranchar, arrancar, quitar, jalar, despojar
grab | grab, seize, grip, clutch, catch hold of, grasp | agarrar, ?coger, sujetar, asir, aferrarse, ?tomar
take-by-force | seize, take over, occupy, storm, capture, take control of, overrun, gain control, seizure | tomarse, toma, apoderarse, ocupar, ocupación, hacerse con el control, tomar el control, apropiarse, capturar, asaltar
take-over | take over, take control, take charge, assume, seize control, takeover, take the reins | tomar el control, asumir, hacerse cargo, apoderarse, tomar el mando, tomarse, tomar las riendas, asumir el control
take-office | take office, sworn in, assume office, inaugurate, inauguration, swear in, take the oath, come to power | asumir el cargo, asumir, posesionarse, posesión, juramentar, tomar posesión, jurar el cargo, investidura, llegar al poder, juramentación
come-to-power | come to power, take power, rise to power, take office, seize power, gain power, in power, assume | llegar al poder, asumir el poder, tomar el poder, ascender al poder, hacerse con el poder, subir al poder, acceder al poder, asumir
steal | steal, rob, theft, robbery, snatch, pilfer, lift, hold up, make off with, get away with, walk off with, hijack, loot, swipe, shoplift, nick | robar, robo, hurtar, hurto, sustraer, sustracción, asaltar, asalto, arrebatar, despojar, atracar, apoderarse, ?quitar, ?llevarse
hold-up | hold up, holdup, mug, mugging, armed robbery, stick up, rob, stickup, heist | asaltar, asalto, atracar, atraco, robo a mano armada, robo, cogotear
hijack | hijack, hijacking, carjack, ?commandeer, carjacking, take control of | secuestrar, asaltar, apoderarse, desviar, robo de vehículo, tomar el control, piratería
embezzle | embezzle, embezzlement, misappropriate, siphon off, pocket, divert, steal, misappropriation, help themselves, misuse | malversar, malversación, peculado, desviar fondos, desvío, desfalco, apropiarse, embolsarse, desfalcar, quedarse con, sustraer
cheat | cheat, swindle, scam, con, defraud, deceive, trick, fraud, dupe, rip off, fool, hoax, mislead | estafar, estafa, engañar, engaño, fraude, timar, ?timo, defraudar, embaucar, tramposo, trampa, burlar, estafador, dar gato por liebre
lend | lend, loan, borrow, borrowing, credit, advance | prestar, préstamo, crédito, tomar prestado, endeudarse, empréstito
owe | owe, debt, arrears, in debt, outstanding, unpaid, indebted, overdue | ?deber, adeudar, deuda, ?mora, endeudado, impago, atrasos, estar debiendo, valores pendientes
keep | keep, retain, hold on to, hang on to, preserve, maintain | guardar, conservar, retener, mantener, quedarse con, preservar
store | store, ?keep, stockpile, hoard, stash, storage, warehouse, stock | almacenar, guardar, almacenamiento, acopiar, acumular, almacenaje, bodega, depositar, acopio, acaparar
save-money | save, put aside, set aside, savings, ?economize | ahorrar, ahorro, economizar, guardar
have | ?hold, boast, be equipped with, feature, possession, count on | contar con, disponer de, posesión, estar dotado de, ostentar, disponibilidad, gozar de
find | come across, turn up, track down, stumble on, spot, detect, uncover, dig up, come upon, unearth, detection, run into | dar con, detectar, ubicar, toparse con, localización, aparecer, descubierto, dar con el paradero, encontrarse con, tropezar con, detección
found-body | found, find, discover, turn up, recover, come across, locate, wash up, appear | encontrar, hallar, hallazgo, aparecer, localizar, descubrir, recuperar, levantar, flotar
discover | discover, discovery, find out, uncover, unearth, detect, expose, come to light, reveal, finding | descubrir, descubrimiento, hallazgo, detectar, destapar, desenterrar, hallar, salir a la luz, revelar, dar con
find-out | find out, learn, discover, get to know, become aware, realise, realize, hear about | enterarse, averiguar, saber, darse cuenta, conocer, descubrir, percatarse, tener conocimiento
lose | go missing, forfeit, misplace, missing | extraviar, quedarse sin, extravío, ?privarse
search | comb, scour, sweep, trawl, rummage, look, be after, on the hunt, manhunt, quest, rake through, track | rebuscar, rastreo, peinar, andar buscando, pesquisar, rastrillaje, ir en busca, requisar, indagar, tras la pista
search-house | raid, search, search warrant, break into, storm, searched, police raid | allanar, allanamiento, registrar, registro, cateo, catear, ?redada, irrumpir, requisa, inspeccionar
search-person | frisk, search, pat down, body search, check, inspect | cachear, cacheo, registrar, requisar, requisa, revisar, revisión, palpar
look-at | look, watch, ?see, stare, observe, gaze, view | mirar, ?ver, observar, contemplar, presenciar, fijarse
see | see, witness, spot, sight, sighting, notice, observe, catch sight of, eyewitness | ver, presenciar, avistar, divisar, avistamiento, testigo, observar, percatarse, vislumbrar
watch-over | watch, guard, monitor, keep an eye on, surveil, keep watch, oversee, surveillance, lookout | vigilar, vigilancia, custodiar, custodia, monitorear, resguardar, monitoreo, ?campanear, campanero
check | check, inspect, verify, examine, review, inspection, look over, vet, screening, control, go through | revisar, revisión, inspeccionar, inspección, verificar, verificación, comprobar, chequear, control, examinar, constatar, chequeo
look-after | look after, take care of, care for, tend, mind, caregiver, nurse, care | cuidar, hacerse cargo, atender, velar, encargarse, cuidado, cuidador, ocuparse
look-into | look into, investigate, probe, examine, inquiry, dig into, investigation, study | investigar, averiguar, indagar, esclarecer, investigación, examinar, indagación, pesquisa, tomar cartas
hide | hide out, hideout, cover up, stash, camouflage, disguise, keep hidden, concealment, lie low, in hiding, go into hiding, hiding place, tuck away, lurk | escondite, encubrir, encaletar, caleta, clandestino, ?ocultamiento, disimular, esconderse, refugiarse, guarida, enterrar, camuflado, mantener oculto, tener guardado
cover-up | cover up, conceal, whitewash, hush up, cover-up, hide, sweep under the rug | encubrir, encubrimiento, tapar, ocultar, esconder, ?ocultamiento, disimular
disguise | disguise, pose as, pretend to be, impersonate, pass themselves off, masquerade, fake, dressed as, impersonation | disfrazarse, hacerse pasar por, disfraz, suplantar, fingir, simular, vestido de, falso, suplantación, aparentar
pretend | pretend, feign, fake, simulate, act as if, sham | fingir, simular, aparentar, hacerse el, fingido, simulacro
escape | ?get out, get away, run away, run off, getaway, slip away, bolt, take flight, on the run, make off, evade, elude, give the slip, walk out, abscond, fugitive, take to their heels, go on the run, flight | fugarse, escapatoria, darse a la fuga, ?salir, escabullirse, salir corriendo, ?escape, huida, prófugo, fugitivo, escaparse, volarse, evadirse, esfumarse, burlar, irse, darse a la huida
run-away | run away, flee, run off, get away, take off, fugitive, runaway, make off, on the run, escape, speed off, drive off | huir, huida, darse a la fuga, salir corriendo, escapar, fugarse, prófugo, fugitivo, irse, emprender la huida, echarse a correr
fugitive | fugitive, on the run, at large, wanted, runaway, escapee, still free, absconder, not yet caught, in hiding | prófugo, fugitivo, prófugo de la justicia, ?buscado, en fuga, evadido, requerido, no ha sido capturado, a la fuga, requisitoriado
evade | evade, dodge, elude, avoid, evasion, get around, bypass, sidestep, get out of, shirk, circumvent | evadir, eludir, evasión, esquivar, burlar, sortear, rehuir, zafarse, saltarse, escaparse, sacarle el cuerpo, evitar
catch | catch, capture, arrest, nab, collar, apprehend, get caught, bust, detain, take into custody, round up, track down, bag, corner | atrapar, capturar, detener, arrestar, aprehender, agarrar, pillar, ?coger, cazar, apresar, caer preso, cogido, dar captura, neutralizar
catch-red-handed | red-handed, in the act, caught in the act, surprise, caught red-handed, flagrante delicto | flagrancia, in fraganti, infraganti, delito flagrante, sorprender, pillar, manos en la masa
arrest | nab, round up, lock up, collar, take into custody, put behind bars, bust, roundup, take away, captured, under arrest | apresar, encarcelar, llevarse preso, meter preso, caer preso, atrapar, neutralizar, quedar detenido, agarrar, poner tras las rejas, privar de libertad, ?coger
lock-up | lock up, imprison, jail, put in prison, put behind bars, incarcerate, remand, send to jail, ?intern, throw in jail, incarceration, imprisonment | encerrar, encarcelar, meter preso, recluir, encierro, reclusión, apresar, poner tras las rejas, mandar a la cárcel, encarcelamiento, ingresar en prisión, privar de libertad
release | let go, let out, set free, turn loose, go free, liberation, walk free, out of jail, discharge, bail, at liberty, ?get out | poner en libertad, dejar libre, dejar ir, dejar salir, en libertad, libre, puesta en libertad, salir libre, quedar libre, recobrar la libertad, recuperar la libertad, soltura, ?largar, ?sacar
free-hostage | free, release, rescue, let go, liberate, set free, hand over, freed | liberar, soltar, rescatar, liberación, poner a salvo, dejar libre, rescate
let-go-object | let go, ?release, drop, loosen | soltar, dejar caer, desprender, aflojar
surrender | give himself up, give themselves up, lay down arms, turn himself in, turn themselves in, capitulate, capitulation, throw in the towel, give in, lay down weapons | rendición, capitular, capitulación, deponer las armas, entregar las armas, ponerse a disposición, darse por vencido, entregarse a la justicia, doblegarse
give-up | give up, abandon, drop, quit, renounce, relinquish, forgo, throw in the towel, desist | rendirse, abandonar, desistir, renunciar, dejar de, darse por vencido, tirar la toalla, claudicar
rescue | rescuer, ?get out, pull out, pull from, bring to safety, save lives, bail out, pluck, free, dig out, retrieve, life-saving | poner a salvo, socorrer, salvamento, ?rescatista, extraer, auxiliar, socorrista, salvataje, liberar, recuperar con vida, ?sacar
tool | tool, equipment, gear, shovel, pickaxe, crane, ?excavator, drill, heavy machinery, bare hands, hydraulic jack, digger, bulldozer, backhoe, crowbar, hammer, chainsaw, cutter | herramienta, equipo, maquinaria, maquinaria pesada, pala, pico, grúa, excavadora, retroexcavadora, taladro, gata hidráulica, equipo caminero, barreta, martillo, motosierra, cizalla, con las manos, cincel, amoladora
evacuate | evacuate, evacuation, get out, move out, leave their homes, flee, bring out, empty | evacuar, evacuación, desalojar, desalojo, salir de sus casas, poner a salvo, desocupar, abandonar sus hogares, ?sacar
evict | evict, eviction, throw out, kick out, turf out, force out | desalojar, desalojo, desahuciar, desahucio, ?echar, lanzamiento, sacar a la fuerza, desocupar
throw-out | throw out, kick out, expel, drive out, force out, expulsion, oust, eject, boot out | echar, expulsar, botar, expulsión, ?correr, ?largar, desterrar, excluir
begin | beginning, outset, kick off, get under way, break out, get started, onset, initiate, inaugurate, set in motion, embark on, take up, roll out, get going, inception, originate | estrenar, emprender, ponerse en marcha, dar inicio, echar a andar, inaugurar, ?principio, poner en marcha, dar comienzo, estallar, arranque, desatarse, entrar en marcha, ponerse a
break-out | break out, erupt, flare up, start, begin, outbreak, spark, outburst | estallar, desatarse, desencadenarse, comenzar, brotar, ?estallido, iniciar, originarse, armarse
trigger | trigger, set off, spark, cause, provoke, unleash, bring about, touch off, prompt, lead to, result in, give rise to, induce | desatar, provocar, desencadenar, causar, originar, generar, ocasionar, detonante, suscitar, dar lugar, acarrear, motivar, detonar, dar pie
start-fire | set fire, set on fire, torch, burn, arson, set ablaze, set alight, firebomb, ignite, burn down, spark | prender fuego, incendiar, quemar, pegar fuego, incinerar, encender, calcinar, provocar un incendio, meter fuego, rociar con gasolina
burn | burn, burn down, go up in flames, ablaze, catch fire, on fire, char, scorch, incinerate, in flames, gut, blaze | quemar, arder, incendiarse, calcinar, en llamas, consumirse, prenderse, quemadura, incinerar, carbonizar, hacerse cenizas
put-out-fire | put out, extinguish, douse, contain, bring under control, fight the fire, control, firefighting, quench, smother | apagar, sofocar, extinguir, controlar, combatir, liquidar, mitigar, extinción
set-off-bomb | set off, detonate, blow up, go off, explode, trigger, ?activate, let off, blast, bomb | detonar, hacer estallar, explotar, activar, estallar, volar, reventar, hacer explotar, dinamitar
blow-up | blow up, explode, blast, go off, detonate, explosion, burst, bomb | explotar, estallar, reventar, volar, explosión, ?estallido, detonación, detonar, dinamitar
burst | burst, rupture, break, explode, crack, blow out | reventar, romperse, estallar, rotura, ruptura
stop | stop, halt, cease, pause, discontinue, quit, bring to a halt, stand still, come to a halt, put a stop, stoppage, shut down, freeze, standstill | parar, detener, cesar, frenar, dejar de, detenerse, alto, paralizar, interrumpir, poner fin, poner freno, ?parada, paralización, poner alto
stop-car | stop, pull over, intercept, flag down, block the way, hold up, checkpoint | interceptar, ?parar, detener, cerrar el paso, cruzar el vehículo, interceptación, retén, hacer parar, impedir el paso, bloquear
stop-somebody | stop, prevent, keep from, hold back, restrain, bar, block, hinder, deter, stand in the way, thwart, obstruct, get in the way, ?let, impede | impedir, frenar, detener, evitar, obstaculizar, no dejar, bloquear, contener, obstruir, estorbar, disuadir, atajar, obstáculo, entorpecer, imposibilitar
prevent | ward off, stave off, avert, head off, keep from, prevention, rule out, preclude, thwart, foil, deter, forestall, nip | prevención, frustrar, atajar, desbaratar, no dejar, imposibilitar, disuadir, cortar el paso, ahuyentar, precaver
foil | foil, thwart, frustrate, prevent, disrupt, avert, ?abort, scupper | frustrar, evitar, impedir, desbaratar, abortar, desarticular, neutralizar
dismantle | dismantle, break up, take down, bust, disband, disrupt, smash, dissolve, take apart | desarticular, desmantelar, desarticulación, desbaratar, desmantelamiento, desmontar, caer la banda, disolver, hacer caer, golpe a la banda
block | block, close off, blockade, roadblock, barricade, obstruct, seal off, cordon off, clog, jam | ?bloquear, bloqueo, cerrar, cortar, obstruir, taponar, barricada, cierre, obstaculizar, trancar, piquete, corte de ruta, interrumpir el paso, tapar
road-closed | closed, block, shut, impassable, cut off, blocked, cut, unusable, closure, roadblock | cerrado, bloqueado, interrumpido, ?cortado, cierre, no hay paso, intransitable, inhabilitado, bloqueo, sin paso, cierre de vía, obstruido, colapsado
ban | ban, prohibit, forbid, outlaw, bar, not allowed, prohibition, veto, disallow, illegal | prohibir, prohibición, vetar, veto, proscribir, impedir, no permitir, ilegalizar, prohibido, no dejar, restringir, inhabilitar
restrict | restrict, limit, restriction, curb, ?limitation, cap, constrain, ?ration, clamp down | restringir, restricción, limitar, límite, limitación, acotar, racionar, tope, recortar
ration | ?ration, ?rationing, rolling blackouts, power cut, schedule of cuts, limit | racionar, racionamiento, cortes programados, corte de luz, apagón, suspensión del servicio, desconexión
power-cut | power cut, blackout, outage, without power, no electricity, power outage, lose power, load shedding, ?rationing, in the dark, lights out, without electricity, knocked out | apagón, corte de luz, sin luz, corte de energía, irse la luz, sin electricidad, racionamiento, quedarse a oscuras, sin energía, cortar la luz, ?luz, suspensión del servicio eléctrico, cortes programados, sin servicio eléctrico, desconexión, interrupción del servicio
end | wrap up, come to a close, finalise, ?finalize, close, ending, wind up, run out, draw to a close, expire, complete, over, put an end, come to an end, culminate, finish off, conclusion, expiry, last until | acabarse, término, culminar, dar por terminado, concluido, finalización, culminación, cierre, clausurar, cesar, expirar, vencer, caducar, llegar a su fin, poner punto final, acabar con, extinguirse, ponerle fin
expire | expire, expiry, run out, lapse, elapse, deadline, fall due, expiration, end | vencer, vencimiento, caducar, expirar, caducidad, terminar, cumplirse el plazo, prescribir
finish | finish, complete, get done, conclude, wrap up, completion, finalise, ?finalize, ready | terminar, completar, acabar, concluir, culminar, finalizar, listo, dar por concluido, culminación
continue | persist, go ahead, press on, still, last, proceed, maintain, stay, pursue, resume, ongoing, stick with, endure, continuation | persistir, continuación, seguir adelante, perdurar, ?continuidad, todavía, prolongarse, durar, mantenerse
resume | resume, restart, start again, reopen, return, go back, resumption, get back, renew, come back, relaunch | reanudar, reanudación, retomar, reiniciar, volver, restablecer, reactivar, reinicio, retornar, restituir
restore | restore, bring back, reinstate, re-establish, reconnect, restoration, repair, get back, come back | restablecer, restablecimiento, restituir, reponer, recuperar, normalizar, volver, restaurar, reconectar, regresar
last | last, ?take, go on for, duration, span, length, run for, stretch | durar, duración, demorar, ?tardar, prolongarse, ?extenderse, ?llevar, por espacio de, durante
take-time | take, last, spend, need, require, duration | ?tardar, demorar, ?tomar, durar, demorarse, ?tardarse, requerir
delay | hold up, behind schedule, wait, late, postponement, lag, defer, push back, adjourn, put back, reschedule, stall, run late, take longer | posponer, diferir, atrasar, ?atraso, ?tardar, aplazamiento, dilatar, dilación, demorar, alargar, retardo, reprogramar, hacer esperar, tardanza
cancel | cancel, call off, scrap, cancellation, annul, revoke, void, drop, shelve, suspend, axe, pull | cancelar, suspender, anular, cancelación, revocar, dejar sin efecto, anulación, suspensión, derogar, dar de baja
repeal | repeal, revoke, overturn, annul, scrap, strike down, abolish, quash, rescind, abolition, cancel, do away with, void | derogar, revocar, anular, dejar sin efecto, abolir, derogatoria, invalidar, dejar sin validez, suprimir, echar abajo, abolición
interrupt | interrupt, break off, cut short, disrupt, disruption, cut in, halt, suspend | interrumpir, cortar, interrupción, truncar, suspender
break-off | break off, ?sever, cut ties, rupture, end, split, suspend | romper, ruptura, cortar relaciones, rompimiento, terminar, suspender
turn-on | turn on, switch on, ?activate, start up, power up, light, enable | encender, prender, activar, poner en marcha, conectar, encendido
turn-off | turn off, switch off, shut down, deactivate, disconnect, power down, disable | apagar, desconectar, desactivar, cortar, apagado, desconexión
open | open, open up, opening, unlock, unseal, inaugurate, reopen, come into operation, unveil | abrir, apertura, inaugurar, destapar, reabrir, abertura, descerrajar, abrir sus puertas, reapertura, habilitar
close | close down, seal, seal off, lock, wind up, go out of business, shutter, shut down, shutdown, padlock, lock down | cerrado, cese, bajar la santamaría, clausurado, sellar, candado, echar el cierre, cerrar las puertas, inhabilitar
inaugurate | inaugurate, open, unveil, launch, inauguration, cut the ribbon, debut, premiere | inaugurar, inauguración, estrenar, abrir, apertura, estreno, poner en servicio
change | turn into, become, switch, transform, transformation, shift, adjust, modification, amend, amendment, adapt, swap, vary, convert, conversion, revise, overhaul, variation, evolve, adjustment | ?variar, transformar, transformación, alterar, modificación, reformar, convertir, ajuste, ajustar, enmendar, enmienda, variación, adaptar, viraje, sustituir, evolucionar, alteración
become | become, turn into, ?turn, get to be, end up as, develop into, evolve, transform into, grow into, go on to be | convertirse, ?volverse, ?hacerse, llegar a ser, transformarse, pasar a ser, tornarse, ?quedar, ?ser
turn-out | turn out, prove, end up, result, work out, transpire, emerge | ?resultar, terminar siendo, acabar siendo, ?salir, comprobarse
end-up | end up, wind up, finish, land, result in, come to | terminar, acabar, ir a parar, ?quedar, desembocar, ir a dar
swap | swap, exchange, switch, trade, interchange, prisoner swap, barter | intercambiar, intercambio, canjear, canje, trueque, cambiar, permutar
replace | swap, take the place, step in, stand in, deputize, fill in, change, in place of, instead | suplir, suplente, subrogar, encargado, ocupar el lugar, relevado, cambiar, suceder, ?reemplazante, en lugar de, encargar
increase | go up, jump, soar, climb, expand, upsurge, spike, multiply, escalate, hike, double, triple, swell, upturn, skyrocket, gain, rocket, uptick, get higher, put up, intensify, on the rise, expansion, larger, heighten | dispararse, repunte, repuntar, elevación, escalar, duplicar, multiplicar, subida, encarecer, intensificar, ?ampliar, ampliación, triplicar, acrecentar, agravarse, recrudecer, engrosar, suba, ir en aumento, ir al alza, trepar, sumar
price-rise | go up, rise, increase, hike, more expensive, dearer, inflation, cost more, soar, jump, put up, rising prices, surge | subir, alza, encarecer, encarecimiento, aumentar, inflación, más caro, dispararse, incremento, carestía, aumento, ponerse caro, subida, elevar
price-fall | go down, fall, drop, cheaper, reduction, cut, decrease, lower, plunge, slump, decline | bajar, abaratar, abaratamiento, ?caer, reducción, más barato, rebaja, descenso, baja, disminuir, caída
decrease | go down, come down, shrink, slump, plunge, plummet, dwindle, slash, cutback, diminish, lessen, tumble, dip, downturn, drop off, ease, fewer, reduced, subside, scale back, cut back, wane, contract, contraction, ebb, get lower, trim, downsize, slide, on the decline | disminución, mermar, baja, recorte, decrecer, desplomarse, desplome, aminorar, menguar, reducido, ?decaer, contracción, contraerse, ?bajada, retroceso, retroceder, rebaja, a la baja, achicar, encogerse, aflojar, ceder, merma, amainar
subside | subside, ease, die down, let up, abate, calm, recede, wane | amainar, ceder, calmarse, disminuir, bajar, remitir, apaciguarse, aplacar
calm | calm, calm down, soothe, pacify, appease, ease tensions, defuse, quell | calmar, tranquilizar, apaciguar, aplacar, calma, distender, sosegar
worsen | worsen, get worse, deteriorate, aggravate, escalate, go downhill, exacerbate, deterioration, intensify, flare, compound, worse | empeorar, agravar, deteriorar, deterioro, recrudecer, recrudecimiento, agudizar, ponerse peor, agravamiento, escalar, empeoramiento, complicarse, irse de mal en peor
improve | get better, recover, pick up, enhance, strengthen, recovery, better off, enhancement, look up, ?modernize | ?mejoría, ?mejoramiento, recuperarse, optimizar, perfeccionar, superarse, ir mejor, modernizar, repotenciar
recover-health | recover, get better, recovery, heal, get well, recuperate, convalesce, cure, pull through, discharged from hospital, on the mend | recuperarse, recuperación, ?sanar, ?mejorar, ?mejorarse, curarse, restablecerse, ser dado de alta, convalecer, salir del hospital, alta médica, reponerse
recover-thing | recover, get back, retrieve, regain, reclaim, find, recovery, win back, retake, take back | recuperar, recuperación, recobrar, rescatar, hallar, encontrar, retomar, reconquistar
strengthen | strengthen, reinforce, bolster, beef up, tighten, boost, shore up, step up, fortify, reinforcement, harden, toughen, consolidate, cement | reforzar, fortalecer, fortalecimiento, refuerzo, robustecer, intensificar, endurecer, consolidar, afianzar, blindar, potenciar
weaken | weaken, undermine, erode, sap, wear down, debilitate, lose strength | debilitar, debilitamiento, socavar, minar, erosionar, desgastar, desgaste, perder fuerza, mermar
expand | expand, extend, widen, enlarge, broaden, expansion, scale up, spread, extension, branch out | ?ampliar, ampliación, expandir, expansión, ensanchar, extender, agrandar, crecer, extensión
develop | develop, evolve, development, evolution, advance, progress, mature | desarrollar, desarrollo, evolucionar, evolución, progresar, avance, progreso
grow | grow, get bigger, expand, growth, increase, flourish, thrive | crecer, crecimiento, expandirse, aumentar, agrandarse, prosperar, desarrollarse
grow-up | grow up, raised, brought up, childhood, spend his childhood, upbringing | crecer, criarse, infancia, crianza, niñez, criado
bring-up | bring up, raise, rear, upbringing, parenting, foster | criar, crianza, educar, crecer, ?formar
grow-crop | grow, cultivate, plant, sow, farm, crop, harvest, cultivation, farming, plantation | cultivar, cultivo, sembrar, siembra, plantar, cosechar, plantación, ?producir, sembrío, cosecha
harvest | harvest, crop, reap, gather, pick, yield | cosechar, cosecha, recolectar, recolección, recoger, zafra, vendimia
accumulate | accumulate, build up, pile up, amass, stack up, accrue, accumulation, build-up, rack up | acumular, acumulación, amontonar, juntar, apilar, acopiar, amasar
gather | gather, get together, assemble, come together, congregate, meet, rally, crowd, mass, turn out | reunirse, juntarse, congregarse, concentrarse, agruparse, concentración, aglomeración, convocarse, darse cita, agolparse
collect | collect, gather, pick up, raise, compile, gather up, collection, amass | recoger, recolectar, recopilar, reunir, juntar, recaudar, recabar, acopiar, colecta
raise-money | raise money, fundraising, fundraiser, collect, take in, collection | recaudar, recaudación, colecta, recolectar, reunir, juntar plata, captar fondos
add | add, include, incorporate, attach, top up, addition, append, supplement | añadir, agregar, sumar, incorporar, incluir, adicionar, anexar, incorporación
overflow | overflow, burst its banks, flood, spill over, break its banks, swell, rise, overrun | desbordarse, desbordamiento, crecida, crecer, salirse de cauce, inundar, rebasar, anegar
make | make, produce, manufacture, create, build, prepare, craft, assemble, forge, turn out, put together, process | ?hacer, fabricar, elaborar, producir, confeccionar, crear, fabricación, elaboración, preparar, ?procesar
cook | cook, prepare, bake, boil, fry, ?make, roast, grill | cocinar, preparar, guisar, hornear, asar, hervir, freír, cocción
build | put up, builder, building, assemble, set up, put together, lay, construction work, works | obra, erigir, alzar, fabricar, edificación, constructor, armar, instalar, ejecutar la obra, levantado
rebuild | rebuild, reconstruct, reconstruction, restore, renovate, repair, restoration, rebuilding, refurbish | reconstruir, reconstrucción, rehabilitar, restaurar, rehabilitación, restauración, refaccionar, levantar de nuevo, remodelar
assemble | assemble, put together, build, assembly, mount | ensamblar, armar, montar, ensamblaje, montaje
design | design, devise, draw up, conceive, plan, engineer, draft, create | diseñar, idear, concebir, elaborar, proyectar, trazar, planificar, diseño
create | start, come up with, launch, founder, institute, generate, bring into being, conceive, establishment, formation | ?instituir, fundador, generar, conformar, conformación, constituir, instaurar, idear, establecimiento, implantar, montar, poner en marcha, creador
break | break, smash, shatter, fracture, crack, snap, rupture, bust, breakage | romper, quebrar, ?partir, fracturar, destrozar, rotura, quebrantar, quebrado, fisura, hacerse pedazos, rajar
break-bone | break, fracture, dislocate, sprain, broken bone | fracturar, fractura, romperse, quebrarse, dislocar, lesión, esguince
break-down | break down, fail, stop working, malfunction, breakdown, go wrong, out of order, fault, give out, pack up, damaged, out of service, conk out | averiarse, dañarse, avería, fallar, descomponerse, desperfecto, ?falla, fuera de servicio, malograrse, dejar de funcionar, daño, estropearse, quedarse botado, vararse
break-law | break the law, violate, breach, infringe, flout, violation, contravene, in breach, defy, disobey, non-compliance, breaking | violar, infringir, incumplir, incumplimiento, violación, vulnerar, quebrantar, infracción, transgredir, desacatar, contravenir, saltarse, irrespetar
break-promise | break, go back on, fail to keep, renege, breach, not keep, not honour, not honor, violate | incumplir, incumplimiento, romper, no cumplir, faltar a, quebrantar
keep-promise | keep, fulfil, fulfill, honour, honor, deliver on, comply, carry out, make good | cumplir, cumplimiento, honrar, hacer realidad, acatar
comply | comply, obey, abide by, respect, follow, observe, compliance, adhere, heed, stick to, conform, fulfil, fulfill | cumplir, acatar, obedecer, respetar, cumplimiento, observar, hacer caso, regirse, obediencia, acatamiento
disobey | disobey, defy, flout, ignore, disregard, not comply, disobedience, defiance | desobedecer, desacatar, desacato, desobediencia, incumplir, ignorar, hacer caso omiso, no acatar, desafiar
destroy | wreck, ruin, knock down, tear down, raze, wipe out, flatten, ?level, smash, blow up, annihilate, obliterate, pulverize, demolition, reduce to rubble, burn down, trash, devastation, lay waste, shatter, gut, bring down, sweep away | derribar, arrasar, destrozar, tumbar, echar abajo, destrozo, demolición, reducir a escombros, acabar con, aniquilar, arruinar, hacer pedazos, devastación, derrumbar, asolar, derruir, quedar en escombros, hacer trizas, pulverizar, desbaratar, caerse, destruido
knock-down | knock down, demolish, tear down, pull down, bring down, topple, bulldoze, demolition, flatten, raze, fell | derribar, tumbar, demoler, echar abajo, derrumbar, derribo, derrocar, tirar abajo, demolición, echar por tierra
wipe-out | wipe out, eradicate, exterminate, eliminate, annihilate, eradication, get rid of, root out, stamp out, do away with | erradicar, eliminar, exterminar, erradicación, acabar con, aniquilar, borrar, exterminio, eliminación
eliminate | eliminate, get rid of, remove, do away with, scrap, abolish, delete, cut out, phase out, elimination, ?removal, axe, dispense with | eliminar, suprimir, eliminación, quitar, supresión, borrar, deshacerse de, erradicar, prescindir, abolir
delete | delete, erase, wipe, remove, rub out | borrar, eliminar, suprimir, borrado
damage | affect, ruin, hit, ?vandalize, vandalism, impair, batter, spoil, crack, buckle, vandalise, material damage | afectar, afectación, destrozo, dañado, perjuicio, avería, desperfecto, deteriorar, estropear, deterioro, estragos, agrietarse, fisura, vandalismo, vandalizar, daños materiales, averiar, causar daños
crack | crack, fissure, split open, fracture, sinkhole | agrietarse, grieta, fisura, resquebrajarse, rajadura, cuarteadura, socavón
collapse | fall down, come down, give way, crumble, fall apart, topple, come crashing down, bring down, buckle, implode, cave-in, crash down, subside, sink, tumble down | venirse abajo, caerse, desplomarse, desplome, ceder, hundirse, hundimiento, desmoronarse, desmoronamiento, irse abajo, desprenderse, desprendimiento, colapsado, socavón, derruir, derrumbamiento
bury | buried, trapped under, cover, engulf, entomb, bury alive | sepultar, enterrar, tapar, soterrar, cubrir, quedar sepultado, quedar bajo los escombros
bury-dead | bury, burial, lay to rest, funeral, inter, grave, cemetery, bury the dead, put to rest | enterrar, entierro, sepultar, sepelio, inhumar, dar sepultura, funeral, sepultura, exequias, velar, inhumación, cementerio
dig | dig, excavate, excavation, dig up, burrow, drill, tunnel, digging, unearth | cavar, excavar, excavación, perforar, escarbar, desenterrar, hacer un hueco, hacer un túnel, perforación
dig-up | dig up, unearth, exhume, exhumation, disinter | desenterrar, exhumar, exhumación, sacar de la tumba
drill | drill, ?bore, pierce, perforate, drilling | perforar, taladrar, perforación, ?agujerear, taladro, hacer un hueco
hole | hole, gap, opening, tunnel, breach, pit, cavity, crater | hueco, agujero, boquete, orificio, túnel, forado, ?hoyo, bache, socavón, cráter
cut | cut, slice, ?sever, chop, slash, hack, cut off, cut down, trim | cortar, tajar, cercenar, corte, rebanar, picar, talar, seccionar, amputar
cut-tree | cut down, fell, log, deforest, deforestation, logging, chop down | talar, tala, deforestar, deforestación, desmontar, tumbar
tear | tear, rip, rip off, shred, tear apart, tear off | rasgar, arrancar, desgarrar, romper, desgarro, despedazar
repair | repair, fix, mend, restore, patch up, maintenance, overhaul, put right, repairs, fix up, ?service, refurbish | reparar, arreglar, reparación, arreglo, ?componer, restaurar, mantenimiento, rehabilitar, remendar, compostura, refaccionar, restituir, subsanar
fix-problem | fix, solve, sort out, resolve, settle, address, remedy, put right, work out, solution, deal with, tackle | arreglar, solucionar, resolver, remediar, subsanar, corregir, solución, hacer frente, enmendar, solventar
correct | correct, fix, amend, rectify, put right, correction | corregir, rectificar, enmendar, corrección, subsanar, rectificación
clean | clean, clear, wash, clean up, cleanup, cleaning, sweep, disinfect, clear away, scrub, decontaminate, remove debris, tidy | limpiar, limpieza, lavar, asear, despejar, barrer, remover escombros, aseo, descontaminar, desinfectar, retirar escombros
clear-road | clear, reopen, unblock, remove debris, open up, clean | despejar, habilitar, limpiar, abrir la vía, desbloquear, remover, reabrir, restablecer el paso, retirar escombros
dirty | dirty, ?pollute, contaminate, stain, pollution, soil, contamination | ensuciar, contaminar, manchar, contaminación, polución, sucio
separate | split, split up, break away, ?part, secede, secession, detach, division, apart, breakup, segregate, isolate, come apart, independent from | separación, apartar, dividir, escindir, escisión, desprenderse, segregar, apartarse, ruptura, distanciarse, desvincular
divorce | divorce, split up, separate, separation, breakup, ex-husband, ex-wife, marriage ended | divorciarse, divorcio, separarse, separación, romper, ruptura, divorciado, ?terminar
divide | split up, share out, break up, partition, fragment, carve up, cut into | ?partir, fraccionar, fragmentar, repartir, escindir, partición, fraccionamiento
unite | unite, join together, merge, bring together, unify, combine, come together, union, unity, join forces, band together, team up | unir, unificar, fusionar, juntar, aliarse, unión, unirse, ?unidad, hacer causa común, sumar fuerzas, juntarse
merge | merge, merger, fuse, combine, amalgamate, fusion, consolidate | fusionar, fusión, absorber, unir, integrar
mix | mix, blend, combine, mixture, combination | mezclar, combinar, mezcla, combinación
connect | connect, link, join, connection, hook up, attach, tie together | conectar, enlazar, conexión, unir, comunicar, enlace, vincular, ligar
join | sign up, take part, join up, become a member, get into, membership, belong to, enter, recruit, affiliate, ?go into | alistarse, enrolarse, afiliarse, meterse, inscribirse, incorporarse, reclutar, adhesión, afiliación, incorporación, entrar a, formar parte
recruit | recruit, sign up, enlist, ?conscript, hire, recruitment, draft, take on, enlistment, lure | reclutar, reclutamiento, captar, enrolar, alistar, enganchar, fichar, captación, alistamiento
hire | hire, employ, take on, recruit, contract, engage, give a job, hiring, sign | contratar, contratación, emplear, fichar, dar trabajo, tomar personal, enganchar
dismiss | let go, kick out, throw out, dismissal, lay off, layoff, redundant, make redundant, ?removal, relieve of duty, get rid of, depose, discharge, firing, boot, removed from, vote out, unseat, ouster, strip | echar, botar, despido, separar del cargo, relevar, dar de baja, cese, remoción, quitar el cargo, poner de patitas, desvincular, deponer, defenestrar, cesantía, censurar, apartar del cargo, rodar cabezas, ?sacar
lay-off | lay off, layoff, job cuts, cut jobs, redundancy, let go, make redundant, dismiss, lose their jobs, fire, sack, shed jobs | despedir, despido, recorte de personal, quedarse sin trabajo, perder el empleo, desvincular, echar a la calle, liquidar, botar del trabajo, quedar sin empleo
resign | hand in notice, walk away, give up, stand down, leave office, resignation letter, quit the post, abdicate, pack it in | dejar el cargo, poner el cargo, presentar la renuncia, apartarse, dar un paso al costado, hacerse a un lado, irse, abandonar el cargo, abdicar, separarse del cargo
retire | retire, retirement, step down, hang up, pension, withdraw from, end his career | jubilarse, jubilación, retirarse, retiro, pensionarse, colgar los guantes, colgar las botas
work-function | work, function, operate, be operational, in service, in operation, up and running, ?go | funcionar, operar, trabajar, ?andar, marchar, estar operativo, en servicio, servir, ?funcionamiento, en marcha, ?operativo
stop-working | stop working, fail, break down, out of service, crash, offline, down, out of order, not working, outage, disabled | dejar de funcionar, no funcionar, caerse, fallar, fuera de servicio, averiarse, colapsar, caída, dañarse, inoperativo, ?falla, sin sistema, inhabilitado, paralizado
work | work, job, labour, labor, employed, serve, earn a living, be employed, make a living, toil | trabajar, trabajo, laborar, labor, desempeñarse, emplearse, ganarse la vida, oficio, chambear, chamba, camello, ocupación, prestar servicios, dedicarse
living | do for a living, job, ?work, profession, occupation, trade, career, employed as, earn | dedicarse, oficio, profesión, trabajo, ocupación, trabajar, ganarse la vida, labor
use | make use, deploy, resort to, apply, wield, rely on, usage, turn to, draw on, exploit, armed with, by means of, take advantage, harness | valerse, servirse, echar mano, recurrir, utilización, empleo, hacer uso, aplicar, usarse, usuario, por medio de, mediante, ?ocupar, aprovechar, armado con, disponer
apply-law | apply, enforce, implement, put into practice, enact, enforcement, implementation, come into effect | aplicar, aplicación, hacer cumplir, implementar, poner en práctica, ejecutar, implementación, poner en vigor
implement | implement, put into practice, carry out, execute, enforce, put in place, roll out, implementation | implementar, poner en práctica, ejecutar, aplicar, implementación, implantar, llevar a cabo, aplicación, poner en marcha
carry-out | carry out, perform, conduct, ?do, execute, undertake, commit, perpetrate, stage, mount, accomplish, pull off, go ahead | llevar a cabo, realizar, ejecutar, efectuar, ?hacer, cometer, perpetrar, desarrollar, cumplir, adelantar, ejecución, realización, practicar
commit-crime | commit, perpetrate, carry out, ?do, behind, responsible for, pull off, stage | cometer, perpetrar, ejecutar, ?hacer, realizar, ?autor, cometimiento, consumar, protagonizar
happen | come about, go on, come to pass, be held, arise, unfold, break out, crop up, befall, be recorded, come up, occurrence | acontecer, llevarse a cabo, registrarse, darse, suscitarse, acaecer, sobrevenir, efectuarse, celebrarse, desarrollarse, realizarse, desatarse, protagonizarse, ?sucedido
take-place | take place, be held, happen, go ahead, occur, stage, celebrate | tener lugar, celebrarse, realizarse, llevarse a cabo, desarrollarse, efectuarse, ocurrir, organizarse, cumplirse
help | lend a hand, help out, bail out, relief supplies, come to the aid, give a hand, rescue, pitch in, contribute, helper, prop up, stand by, supporter, ?service, provide for, succour, backing | echar una mano, dar una mano, socorrer, socorro, auxiliar, ?contribuir, colaborar, tender la mano, prestar auxilio, ayuda humanitaria, amparar, aporte, solidaridad, sacar de apuros, brindar apoyo, asistencialismo, echarse la mano
first-aid | first aid, treat at the scene, attend, assist, stabilize, paramedic, help, treat | primeros auxilios, auxiliar, atender, estabilizar, paramédico, socorrer, prestar auxilio, asistir
support | support, ?back, endorse, stand by, side with, stand behind, champion, backing, endorsement, in favour, in favor, prop up, uphold | apoyar, respaldar, apoyo, respaldo, secundar, avalar, sostener, estar a favor, sumarse, dar su respaldo, adherirse, aval
fight | brawl, confront, take on, stand up to, engage, wage war, crack down, go to war, fighting, clash, fighter, fend off, skirmish | pelear, pelea, enfrentamiento, lidiar, hacer frente, batallar, ?librar, combatiente, hacer la guerra, plantar cara, dar batalla, ?guerrear
brawl | brawl, fight, scuffle, punch-up, fistfight, come to blows, quarrel, row, free-for-all, altercation | pelea, riña, reyerta, trifulca, gresca, bronca, altercado, agarrarse a golpes, pelear, irse a las manos, irse a los puños, batalla campal
clash | clash, confrontation, fight, skirmish, face off, confront, come to blows, exchange fire, standoff, battle | enfrentarse, enfrentamiento, choque, chocar, escaramuza, pelear, combate, refriega, agarrarse, intercambio de disparos, disputa
argue | argue, quarrel, row, dispute, fall out, disagree, feud, squabble, argument, bicker, altercation | discutir, pelear, discusión, pelearse, disputa, altercado, reñir, bronca, desavenencia, disgusto, enemistarse
argue-claim | argue, claim, contend, maintain, assert, allege, insist, argument | argumentar, alegar, sostener, afirmar, argumento, aducir, asegurar
confront | confront, face, stand up to, tackle, deal with, take on, face up, cope with, ?meet, address, counter | enfrentar, hacer frente, afrontar, encarar, plantar cara, confrontar, dar la cara, lidiar
face | deal with, cope, come up against, stand up to, brave | hacer frente, lidiar, plantar cara, confrontar, sortear, vérselas
deal-with | deal with, handle, tackle, address, cope with, manage, take care of, respond to, attend to, treat | atender, manejar, ?tratar, ocuparse, encargarse, hacer frente, abordar, gestionar, lidiar, enfrentar
resist | resist, hold out, withstand, oppose, put up a fight, fight back, resistance, stand firm, stand up, endure, hold off | resistir, resistencia, oponerse, aguantar, resistirse, poner resistencia, oponer resistencia, soportar, mantenerse firme, forcejear
struggle | struggle, wrestle, scuffle, grapple, resist | forcejear, forcejeo, resistirse, luchar, poner resistencia
defend | defend, protect, stand up for, guard, fend off, shield, defence, defense, repel, self-defence, self-defense | defender, proteger, defensa, repeler, amparar, resguardar, legítima defensa, rechazar el ataque
protect | shield, keep safe, look after, shelter, cover, escort, bodyguard, guardian, watch over | amparar, cuidar, custodiar, salvaguardar, blindar, escoltar, cubrir, preservar, poner a salvo, velar, cautelar, dar seguridad
escort | escort, accompany, bodyguard, guard, convoy, go with | escoltar, custodiar, acompañar, guardaespaldas, escolta, resguardar, caravana
attack | go for, set upon, hit, lash out, turn on, storm, target, pounce, beat up, assailant, onslaught, aggression, bombard, shell, open fire, attempt on life, pelt, hit out | agredir, arremeter, embestir, emboscar, tender una emboscada, asediar, arremetida, ametrallar, caerle a, lanzarse contra, embate, golpear, hostigar, acometer, ser blanco, atentar, bombardear, ir contra
ambush | ambush, lie in wait, surprise attack, waylay, attack, trap | emboscada, emboscar, tender una emboscada, sorprender, acechar, ataque
hit | hit, strike, punch, slap, beat, knock, smack, bang, thump, slam, blow, whack | golpear, golpe, ?pegar, puñetazo, bofetada, impactar, cachetada, dar un golpe, trompada
beat-up | beat, beat up, batter, thrash, assault, kick, punch, beating, attack, lynch, bludgeon, rough up, club, blows | golpear, golpiza, paliza, ?pegar, patear, moler a golpes, agredir, apalear, caer a golpes, dar una paliza, garrotear, ?dar
lynch | lynch, mob justice, lynching, take justice into own hands, beat to death, vigilante | linchar, linchamiento, ajusticiar, hacer justicia por mano propia, justicia indígena, tomarse la justicia, quemar vivo
shoot | fire, open fire on, gun down, fire shots, exchange fire, gunshot, spray with bullets, bullet, gunman, riddle, firefight, shootout, pull the trigger, shots fired, gun battle | tirotear, acribillar, ametrallar, bala, balazo, plomo, dar plomo, intercambio de disparos, a tiros, pegar un tiro, abalear, baleado, descargar, tiro, meter bala, echar bala, a bala, impacto de bala, ráfaga, ataque armado, caer a bala
stab | stab, knife, slash, knife attack, stabbing, cut, stab wound | apuñalar, acuchillar, puñalada, cuchillada, arma blanca, navajazo, apuñalamiento, herir con cuchillo, machetazo
strangle | strangle, choke, suffocate, asphyxiate, smother, asphyxia, hang | estrangular, asfixiar, ahorcar, asfixia, ahogar, sofocar, estrangulamiento
behead | behead, decapitate, cut off head, beheading, severed head | decapitar, degollar, cortar la cabeza, decapitación
poison | poison, poisoning, intoxicate, toxic, ?drugged | envenenar, intoxicar, veneno, intoxicación, envenenamiento
drown | drown, drowning, go under, swallow water, pulled under | ahogarse, ahogamiento, hundirse, ahogado, inmersión, asfixia por inmersión
tie-up | tie up, bind, gag, handcuff, tied hands, restrain, blindfold, bound, shackle | amarrar, atar, maniatar, amordazar, esposar, vendar los ojos, maniatado, atado de manos, inmovilizar
abduct | snatch, take hostage, seize, hold captive, hold hostage, taken away, hostage-taking, carry off, kidnapper, grab, hold for ransom | raptar, rapto, retener, tomar de rehén, levantar, llevarse a la fuerza, plagiar, levantón, tomar como rehén, secuestrador, privar de la libertad, subir a la fuerza, mantener cautivo, ?llevar
hold-captive | hold, ?keep, hold captive, held hostage, detain, retain, keep locked, captivity, in captivity, confinement | retener, mantener cautivo, tener secuestrado, cautiverio, retención, tener encerrado, mantener retenido, ?secuestrado, en cautiverio
demand-ransom | demand, ask for, ?want, call for, require, ask for money, demand payment, seek | exigir, pedir, exigencia, solicitar, pedir plata, exigir dinero, pago del rescate, reclamar
extort | extort, extortion, demand money, protection money, blackmail, shake down, charge, racket, protection racket | extorsionar, extorsión, vacuna, vacunar, chantajear, chantaje, cobro de vacunas, exigir dinero, cobrar vacuna, pedir vacuna, vacunador, ?cupo, cobro de cupos, pedir plata
threaten | blackmail, warn, intimidation, menacing, at gunpoint, bully, frighten, scare, death threat, harass | amedrentar, chantajear, intimidación, coaccionar, amagar, ?amenazante, meter miedo, asustar, hostigar, apuntar, coacción, advertir
scare | scare, frighten, terrify, ?terrorize, intimidate, alarm, spook, panic | asustar, atemorizar, aterrorizar, amedrentar, espantar, meter miedo, dar miedo, susto, sembrar terror, pánico, alarmar
force | force, compel, ?make, oblige, coerce, pressure, press, constrain, coercion, forced to | obligar, forzar, coaccionar, presionar, hacer que, imponer, coacción, verse obligado
pressure | pressure, press, push, lean on, lobby, squeeze, put pressure | presionar, presión, apretar, hacer presión, ejercer presión, apremiar
harass | harass, harassment, stalk, bully, pester, hound, bullying, molest | acosar, acoso, hostigar, hostigamiento, molestar, perseguir, asediar
punish | punish, punishment, ?penalize, sanction, discipline, fine, penalty, retaliate | castigar, castigo, sancionar, penalizar, sanción, multar, pena, escarmentar, represalia
retaliate | retaliate, retaliation, hit back, reprisal, revenge, avenge, get back at, strike back, in response, respond, payback, vengeance, get even | represalia, vengarse, venganza, tomar represalias, responder, contraatacar, retaliación, desquitarse, ajuste de cuentas, retorsión, vengar, contraataque, cobrar venganza
settle-scores | settle scores, score-settling, turf war, revenge, gang feud, payback, dispute between gangs, rivalry | ajuste de cuentas, venganza, disputa entre bandas, vendetta, pugna por territorio, rivalidad, rencilla
claim-responsibility | claim responsibility, claim, say they did it, own up, responsible, take credit, admit, behind | reivindicar, atribuirse, adjudicarse, reivindicación, responsabilizarse, asumir la autoría, ?autoría
suicide | suicide, kill himself, kill herself, take own life, end his life, commit suicide, take his life, take her life, hang himself | suicidarse, suicidio, quitarse la vida, matarse, atentar contra su vida, ahorcarse, pegarse un tiro
kill | slaughter, put to death, take out, take the life, bump off, eliminate, finish off, slaying, ?liquidate, wipe out, killing, claim the life, end the life, beat to death, stab to death, shot and killed, femicide, contract killing, hit job, do away with, ?gunned, cut down, deadly attack, neutralize, lynch | quitar la vida, abatir, dar de baja, liquidar, asesinado, ?crimen, ajusticiar, acabar con la vida, victimar, sicario, segar la vida, acabar con, femicidio, feminicidio, dejar sin vida, arrebatar la vida, mandar a matar, terminar con la vida, ataque armado, acuchillar, masacrar, ?cargarse, ajusticiamiento, degollar, tirotear, ?bajarse, apuñalar
dead | lose life, pass away, perish, drown, lifeless, lives lost, claim lives, deceased, death toll, be killed, fall dead, succumb, demise, passing, found dead, take the lives, lost their life, leave dead, shot dead, ?murder, bodies, fatal | perder la vida, óbito, dejar de existir, deceso, occiso, víctima mortal, víctima fatal, cobrarse la vida, caer abatido, difunto, perecer, mortandad, quitar la vida, sucumbir, falleció, abatido, matar, homicidio, dejar de vivir, cuerpo sin vida, decesos, acribillado, matarse
die-illness | die, succumb, pass away, lose the battle, lose the fight, complications, claim the life, death | morir, fallecer, sucumbir, perder la batalla, deceso, complicaciones, dejar de existir
death-toll | death toll, dead, fatalities, casualties, body count, lives lost, victims, killed, death, casualty, left dead | saldo de muertos, número de víctimas, muertos, fallecidos, víctimas mortales, víctimas fatales, decesos, cifra de muertos, dejar muertos, saldo
hurt | harm, injured, maim, bruise, serious condition, ?hospitalize, burn, struck, ?critically, casualties, be hit, wounding, fracture, sustain injuries, trauma, damaged, stab wound, gunshot wound, hospitalise, in critical condition, stabbed | lastimar, lesionar, golpeado, lesionarse, hacerse daño, baleado, contuso, herida de bala, magullar, accidentado, resultar herido, lastimado, politraumatismo, ?golpe, fracturar, quemado, sufrir heridas, ?afectado, maltrecho, hospitalizado, malherido, apuñalado, contusión, traumatismo, salir herido
unhurt | unhurt, unharmed, unscathed, safe and sound, not injured, uninjured, safe, escape injury, alive and well, not hurt | ileso, sano y salvo, sin heridas, a salvo, salir ileso, no sufrió heridas, fuera de peligro, sin lesiones, resultar ileso, buen estado de salud
survive | live through, pull through, come out alive, stay alive, make it out, escape death, found alive, cheat death, survival, safe, get out alive | con vida, salir vivo, salvarse, ?vivo, salir con vida, sobrevivencia, supervivencia, ?librarse, salir ileso, seguir vivo, quedar con vida, quedar vivo
be-alive | alive, living, still alive, live, safe, survive, proof of life | vivo, con vida, estar vivo, viviente, seguir vivo, prueba de vida, sobrevivir
dwell | resident, be based, inhabitant, residence, stay, occupy, lodge, dwell, home, make home, domicile, ?occupant, settled | radicar, domiciliarse, asentarse, residente, residencia, alojarse, hospedarse, habitante, domicilio, hogar, vivienda, domiciliado, afincado, avecindado
survive-on | live on, survive on, get by, make ends meet, subsist, scrape by, livelihood | subsistir, vivir de, sobrevivir con, llegar a fin de mes, ?mantenerse, sustento, subsistencia, salir adelante, arreglárselas
be-born | be born, birth, newborn, birthplace, come into the world, native of, hail from, come from | nacer, nacimiento, recién nacido, venir al mundo, oriundo, natural de, lugar de nacimiento, natal, originario
born | birthplace, birthday, newborn, give birth, hail from, come into the world, originally from, childbirth | oriundo, natural de, natal, originario, recién nacido, dar a luz, venir al mundo, ?parto, natalicio, alumbramiento
give-birth | give birth, have a baby, deliver, childbirth, labour, labor, bear, ?maternity, have a child | dar a luz, ?parir, ?parto, alumbramiento, alumbrar, tener un hijo, tener un bebé, maternidad
pregnant | pregnant, expecting, pregnancy, expectant mother, with child | embarazada, embarazo, encinta, gestante, en cinta, gestación, estado de gestación
sleep | sleep, asleep, fall asleep, spend the night, nap, doze, go to bed, rest, overnight, bed down | dormir, dormirse, descansar, pernoctar, sueño, pasar la noche, siesta, acostarse, quedarse dormido, amanecer
wake-up | wake up, awake, awaken, get up, rouse | despertar, despertarse, levantarse, despierto
rest | break, take a break, relax, breather, recess | descansar, descanso, reposo, reposar, receso, recreo
eat | eat, feed, consume, dine, have lunch, have dinner, have breakfast, meal, food, swallow, diet, feed on | comer, alimentarse, consumir, cenar, almorzar, desayunar, ingerir, alimentación, merendar, ingesta, comida, devorar
feed | feed, give food, nourish, meal, food aid | alimentar, dar de comer, alimentación, nutrir, dar comida, comedor
drink | drink, sip, swallow, beverage, consume, have a drink | beber, ?tomar, ingerir, bebida, consumir, libar, ingesta
drunk | drunk, intoxicated, under the influence, drink-driving, drunken, inebriated, drunk driving, alcohol, drunkenness | borracho, ebrio, en estado de ebriedad, estado etílico, ?tomado, embriaguez, alcoholizado, alcohol, embriagado, ebriedad, bebido
smoke | smoke, cigarette, tobacco, vape, smoker | fumar, cigarrillo, tabaco, fumador, cigarro
breathe | breathe, breath, respiratory, gasp, inhale, lungs | respirar, respiración, respiratorio, inhalar, pulmón
cry | cry, weep, sob, tears, mourn, wail | llorar, llanto, sollozar, lágrimas
laugh | laugh, laughter, smile, giggle, mock | reír, reírse, risa, sonreír, carcajada
play | play, perform, game, player | jugar, jugador, juego
dance | dance, ballet, dancer | bailar, baile, danza, danzar
meet | get together, gather, come together, sit down with, encounter, hold talks, see each other, convene, session, appointment, conference, come face to face, sit down, interview, run into, face-to-face | juntarse, sesionar, verse con, sesión, mantener una reunión, encontrarse con, sentarse con, entrevistarse, coincidir, sostener un encuentro, citarse, juntar, convocatoria, conferencia, sentarse a hablar, dialogar con, cónclave, entrevista
get-acquainted | ?meet, get to know, first met, introduce, acquaintance, come across, make friends | conocer, conocerse, hacerse amigos, ?presentar, entablar amistad
bump-into | run into, bump into, come across, encounter, meet by chance, stumble on | toparse, encontrarse con, cruzarse con, tropezar, coincidir
host-event | host, ?hold, stage, organise, organize, venue, put on | ser sede, sede, organizar, acoger, albergar, celebrar, anfitrión
visit | call on, drop in, drop by, stay, stop over, stopover, go to see, ?go, ?come, travel to, pay a visit, tourist | ir a ver, hacer una visita, recorrer, escala, ?venir, pasar por, ?estadía, llegar de visita, acudir, turista, ?ir
travel | get around, head for, tour, passenger, fly, drive, traveller, traveler, make a trip, transit | recorrer, gira, desplazarse, trasladarse, ?dirigirse, pasajero, ?partir, turismo, transitar, volar, viajero, ir de viaje, ?travesía, recorrido
attend | go along, be there, be present, turn up, ?appear, take part in, attendance, come to, show up, sit in, attendee | asistencia, estar presente, concurrir, ?presentarse, ?ir, comparecer, hacerse presente, presencia, asistente, concurrencia, acompañado, formar parte, llegar a
take-part | take part, participate, join, involve, be involved, have a hand, be part, attend, participation, play a part, participant, compete, enter, engage | participar, participación, formar parte, intervenir, tomar parte, involucrarse, ?implicado, estar involucrado, concurrir, sumarse, competir, integrar, ?partícipe
compete | compete, contest, rival, vie, take part, competition, run against, contend, take on | competir, rivalizar, disputar, concursar, competencia, enfrentarse, pugnar, medirse, contender
run-for | run for, stand for, candidate, candidacy, seek office, seek election, bid for, presidential bid, enter the race, contest | postularse, ?presentarse, ser candidato, candidatizarse, aspirar, postulación, candidatura, ?lanzarse, ?correr, terciar, inscribir candidatura
accompany | accompany, go with, come with, escort, alongside, ?company, travel with, join, together with | acompañar, ir con, compañía, junto a, en compañía, acompañante, junto con, escoltar
wait | hold on, queue, line up, stand in line, wait for, expect, hang on, linger, stand by | aguardar, hacer cola, quedar a la espera, a la espera, hacer fila, formar fila, esperanza, estar pendiente
queue | queue, line up, stand in line, wait in line, long lines | hacer cola, hacer fila, cola, fila, formar fila, esperar turno
try | aim to, endeavour, endeavor, strive, have a go, set out to, make an effort, attempted, trial, look to, try out, efforts to, struggle to | procurar, pretender, esforzarse, hacer el intento, buscar, esfuerzo, ?querer, hacer lo posible, pugnar, hacer esfuerzos, ?probar, proponerse
test | test, try out, trial, check, experiment, pilot, put to the test | ?probar, ensayar, prueba, ensayo, experimentar, experimento, poner a prueba, piloto, examen, test
succeed | succeed, manage, achieve, pull off, make it, success, accomplish, be able, get through, successful, come through, attain, fulfil, fulfill | lograr, conseguir, alcanzar, éxito, tener éxito, ?poder, salirse con la suya, logro, salir bien, triunfar, ?exitoso, concretar
achieve | achieve, accomplish, attain, reach, fulfil, fulfill, achievement, realise, realize, obtain | lograr, conseguir, alcanzar, cumplir, logro, obtener, concretar, materializar, hacer realidad
fail | fall through, go wrong, flop, collapse, break down, not manage, come to nothing, fall short, miss, unable to, go under, not work, botch, backfire | malograrse, fallido, frustrarse, no lograr, no conseguir, no poder, salir mal, irse al traste, no prosperar, naufragar, quedar en nada, incapacidad, irse al piso, no dar resultado
go-bankrupt | go bankrupt, bankruptcy, go bust, insolvent, go under, fold, go out of business, insolvency, broke, default | quebrar, quiebra, bancarrota, irse a la quiebra, insolvente, cerrar, ir a la ruina, fundirse, concurso de acreedores, suspensión de pagos
make-mistake | make a mistake, mistake, error, get wrong, slip up, blunder, err, fault, mix up, in error, by mistake | equivocarse, error, equivocación, ?fallo, ?falla, meter la pata, errar, desacierto, por error, confundir, yerro
overcome | overcome, get over, beat, defeat, surmount, get through, conquer, prevail | superar, vencer, sobreponerse, salir adelante, derrotar, sortear, salir de
win | beat, come out on top, prevail, ?victorious, winner, conquer, triumphant, elected, take the title, come first, carry the day, gain victory, crowned | imponerse, ganador, vencedor, ?llevarse, triunfar, superar, coronarse, quedar campeón, salir ganador, alzarse, consagrarse, resultar electo, quedar primero
win-prize | win, be awarded, receive, take home, prize, award, scoop, honour, honor | ganar, ?llevarse, recibir, obtener, premio, galardonar, ser premiado, alzarse con, galardón, hacerse con, distinguido
defeat-suffer | lose, be beaten, defeat, suffer defeat, defeated, be knocked out, crash out, be eliminated, fall to | perder, ser derrotado, derrota, ?caer, caer ante, sucumbir, ser eliminado, quedar eliminado, revés
control | control, be in charge, ?run, dominate, take control, hold sway, command, rule, domination, have control, regulate, monitor, grip, in the hands | controlar, control, dominar, mandar, tener el control, manejar, dominio, gobernar, estar al mando, estar a cargo, regir, someter, en manos de, imperar, poderío
regain-control | regain control, retake, bring under control, restore order, take back, get under control, recapture, quell, put down | retomar el control, recuperar el control, controlar, restablecer el orden, retomar, sofocar, restablecer el control, intervenir
rule-govern | rule, govern, reign, be in power, head, lead, hold power, ruler, in office | gobernar, reinar, mandar, estar en el poder, regir, gobernante, reinado, mandato, gobierno, ejercer el poder
lead-run | lead, head, ?run, be in charge, command, direct, chair, leadership, at the helm, spearhead, led by, ?preside, steer, captain | liderar, dirigir, encabezar, estar al frente, comandar, presidir, estar a cargo, liderazgo, al mando, ?capitanear, estar a la cabeza, conducir, llevar las riendas, comandado
manage | manage, ?run, administer, handle, direct, oversee, management, administration, in charge | administrar, gestionar, manejar, dirigir, gestión, administración, manejo, gerenciar, estar a cargo, encargarse
operate | work, function, in operation, be active, run by, handle, drive, management | funcionar, actuar, ?funcionamiento, gestión, administración, manejo, a cargo, poner en operación, accionar
supervise | supervise, oversee, monitor, watch over, inspect, supervision, oversight, ?audit | supervisar, supervisión, fiscalizar, monitorear, controlar, vigilar, inspeccionar, velar, fiscalización, auditar
choose | opt, opt for, single out, settle on, go for, vote for, ?designate, selection, choice, vote in, decide on, appoint, pick out, draft | optar, seleccionado, selección, decantarse, designar, inclinarse, optado, decidirse, votar por, salir electo, nombrar, quedar electo
appoint | put in charge, install, pick, choose, swear in, assign, appointee, take office, entrust, new head, hire | asignar, encargar, elegir, poner al frente, posesionar, delegar, poner a cargo, ungir, escoger, quedar a cargo, encomendar, investir, colocar al frente, ser el nuevo
show | expose, point to, put on display, unveil, ?present, exhibit, indicate, bare, reflect, make clear, let see, exhibition, make public, bring to light, demonstration, appear | enseñar, evidenciar, ?presentar, exponer, poner de manifiesto, indicar, reflejar, dar a conocer, exposición, dejar ver, muestra, exhibición, hacer ver, apreciarse, observarse, visualizar, poner al descubierto
exhibit | exhibit, display, show, exhibition, on display, put on show, exposition, showcase | exhibir, exponer, exposición, mostrar, muestra, exhibición, ?presentar
reveal | reveal, disclose, expose, uncover, bring to light, make public, divulge, leak, come to light, come clean, revelation, disclosure, lay bare, let slip | revelar, destapar, dar a conocer, salir a la luz, sacar a la luz, revelación, divulgar, filtrar, hacer público, develar, poner al descubierto, descubrir, saberse, difundir, desvelar, filtración, publicar
leak-info | leak, leaked, disclose, give away, tip off, pass on, reveal, come out | filtrar, filtración, filtrarse, divulgar, revelar, soplar, pasar información
share-information | share, pass on, exchange, ?give, provide, hand over | compartir, intercambiar, transmitir, entregar, ?pasar, intercambio
share-out | share, divide, share out, split, distribute, divvy up, spread | compartir, repartir, dividir, distribuir, reparto, repartición
demonstrate | prove, demonstrate, show, establish, confirm, attest, evidence, verify, corroborate | demostrar, ?probar, comprobar, acreditar, evidenciar, comprobación, constatar, corroborar, determinar
buy | get, pick up, snap up, procure, procurement, ?order, shop, buyer, invest in | conseguir, hacerse con, mercar, comprador, contratar, compraventa, obtener, adquirente
sell | vend, market, flog, put on sale, for sale, seller, dealer, auction, unload, retail, put up for sale, trade, peddle, hawk, sold off | comercializar, vendedor, poner a la venta, rematar, expender, subastar, expendio, despachar, en venta, comerciar, traspasar, ofertar, comercialización
sell-drugs | sell, deal, dealer, peddle, push, drug dealing, traffic, distribute | expender, vender, expendio, microtráfico, narcomenudeo, distribuir, traficar, comercializar
auction | auction, auction off, bid, under the hammer, sell | subastar, subasta, rematar, remate, puja, almoneda
rent | rent, lease, hire, ?let, tenant, charter | alquilar, arrendar, alquiler, arriendo, rentar, arrendamiento, renta, inquilino, fletar
pay | cough up, shell out, fork out, disburse, pay off, foot the bill, spend, disbursement, cover the cost, remuneration, pay out, payout, earn | cancelar, abonar, desembolsar, ?costear, remuneración, sufragar, saldar, abono, liquidar, desembolso, cubrir, ?dar, poner plata, ?soltar, depositar, honrar, correr con los gastos
pay-debt | pay off, repay, settle, pay back, repayment, service the debt | cancelar, saldar, liquidar, pagar, amortizar, amortización, abonar, ponerse al día, servicio de la deuda
get-paid | get paid, earn, collect, paid, wage, salary, take home | cobrar, ?ganar, percibir, recibir, sueldo, salario, remuneración, devengar
charge-money | charge, ask, cost, levy, fee, collect, price, bill | cobrar, ?cobro, costar, tarifa, pedir, facturar, exigir, recaudar, pasar factura
spend | spend, expenditure, outlay, splash out, pay out, lay out, disburse, invest, allocate, spending, cost, use | gastar, gasto, desembolsar, invertir, inversión, destinar, erogación, egreso, desembolso
waste | waste, squander, throw away, fritter, wasted | desperdiciar, malgastar, despilfarrar, despilfarro, derrochar, derroche, desperdicio
cost | come to, be worth, amount to, fee, charge, set back, run to, value, bill, priced, tariff, spend, valuation | valer, tarifa, gasto, valor, inversión, ascender a, estar valorado, ?monto, a cuánto, ?importe, avalúo, tener un costo
earn | earn, make money, ?make, get paid, take home, gain, income, profit, salary, wage, pull in | ganar, percibir, cobrar, ingreso, ganancia, sueldo, hacer plata, lucrar, salario
profit | profit, gain, make money, benefit, cash in, ?return, margin, earnings, lucrative | ganancia, lucrar, utilidad, beneficio, rentabilidad, lucro, sacar provecho, ganar, hacer negocio
lose-money | lose money, loss, losses, in the red, deficit, hole | perder dinero, pérdida, números rojos, déficit, perder plata, saldo negativo
invest | invest, investment, put money, inject, fund, pour, finance, injection, capital | invertir, inversión, inyectar, destinar, financiar, meter plata, capital, poner dinero, inyección
fund-finance | fund, finance, pay for, bankroll, sponsor, foot the bill, ?back, subsidize, money, underwrite, put up the money | financiar, ?costear, pagar, poner la plata, patrocinar, subsidiar, ?financiamiento, sufragar, auspiciar, solventar, poner dinero, bancar
allocate | allocate, earmark, set aside, assign, allot, budget, allocation | asignar, destinar, asignación, presupuestar, reservar, adjudicar, ?partida
deposit-money | deposit, pay in, bank, transfer | depositar, depósito, consignar, ?ingresar, transferir
withdraw-money | withdraw, take out, cash, withdrawal, draw out | retirar, retiro, cobrar, ?sacar
transfer-money | transfer, wire, send money, remit, remittance, send | transferir, transferencia, girar, giro, remesa, enviar, remitir, mandar plata, traspasar
bet | bet, gamble, wager, stake, gambling | apostar, apuesta, jugarse
receive-visitor | receive, welcome, host, greet, meet | recibir, acoger, dar la bienvenida, recepción
file-complaint | file a complaint, report, press charges, complain, lodge a complaint, go to the police, complaint, denounce, turn in, notify the police, raise the alarm, report to police | poner la denuncia, presentar la denuncia, denunciar, denuncia, interponer una denuncia, querella, dar parte, avisar a la policía, acudir a la fiscalía, querellarse, reportar, alertar
complain | complain, complaint, protest, grievance, moan, object, grumble, claim | quejarse, queja, reclamar, reclamo, protestar, reclamación, inconformidad, denunciar, molestia, descontento
report-crime | report, tip off, ?inform, turn in, denounce, whistleblower, blow the whistle, grass, rat, ?informant, snitch, tip | denunciar, delatar, denuncia, avisar, dar aviso, soplón, informante, chivarse, sapear, dar el pitazo, alertar, delación, poner en conocimiento
call-emergency | call, raise the alarm, alert, dial, call for help, emergency call, report, distress call, ring | llamar, alertar, pedir auxilio, dar aviso, llamada de emergencia, pedir ayuda, dar la alerta, avisar, llamada de auxilio
sue | sue, take to court, lawsuit, file suit, legal action, file a claim, litigate, press charges, bring a case, go to court, litigation | demandar, demanda, llevar a los tribunales, querellarse, entablar una demanda, acción legal, querella, acudir a la justicia, acción judicial, litigio, interponer
deadline | deadline, give time, time limit, ultimatum, due date, term, cut-off date, until, expire, by when, timeframe | dar plazo, plazo, fecha límite, fecha tope, ultimátum, hasta cuándo, vencer, término, vencimiento, caducar, tiempo límite, dar un tiempo, perentorio
give-time | give time, give until, grant, deadline, extension | dar plazo, dar tiempo, conceder un plazo, otorgar plazo, prórroga, tener hasta
set-date | set, schedule, fix a date, plan, arrange, slate, date, be due | fijar, programar, ?señalar, convocar, agendar, fecha, previsto, fijar fecha, calendario
extend | stretch, lengthen, last longer, roll over, widen | alargar, extenderse, renovar, renovación, prorroga, ampliación, prolongación, dilatar
renew | renew, extend, renewal, revalidate, update, prolong | renovar, renovación, prorrogar, extender, revalidar, actualizar
register | register, sign up, enrol, enroll, registration, enlist, log, record, registry | registrar, inscribir, inscripción, empadronar, matricular, apuntarse, registro, anotar, empadronamiento
apply-for | apply, application, request, seek, file for, ask for, put in for | solicitar, solicitud, pedir, postular, aplicar, tramitar, petición
process-paperwork | process, paperwork, ?formalities, procedure, get the document, apply for | tramitar, trámite, gestionar, papeleo, diligencia
issue-document | issue, release, put out, publish, grant, give out | emitir, expedir, publicar, otorgar, expedición, emisión
plan | arrange, prepare, set out, organise, project, envisage, map out, draw up, schedule, look to, blueprint, hatch, mastermind | planificar, planificación, prever, organizar, tramar, fraguar, planeación, alistar, proponerse, orquestar, tener previsto, ?pensar
plot | plot, conspire, conspiracy, scheme, mastermind, plan, hatch, orchestrate | conspirar, tramar, conspiración, complot, fraguar, maquinar, planear, orquestar, urdir
mastermind | mastermind, brain behind, order, orchestrate, behind, instigate, intellectual author, architect | autor intelectual, cerebro, ordenar, orquestar, mandar a matar, instigar, estar detrás, dar la orden, instigador, ideólogo
prepare | prepare, get ready, preparation, arrange, gear up, make ready, brace, set up, ready | preparar, preparación, alistar, ?preparativo, prepararse, aprestarse, disponer, acondicionar, listo
organise | set up, coordinate, put together, lay on, plan, organizer, organiser, coordination | coordinar, montar, armar, ?organizador, preparar, planificar, llevar a cabo, coordinación, gestionar
coordinate | coordinate, coordination, work together, liaise, organize, organise, joint | coordinar, coordinación, articular, trabajar en conjunto, conjunto, articulación, organizar
cooperation | team up, join forces, join hands, pull together, joint effort, joint, contribute, jointly, act together, partnership | aunar esfuerzos, trabajar juntos, sumar esfuerzos, conjunto, ?conjuntamente, coordinar, en conjunto, mancomunado, arrimar el hombro
order | order, command, instruct, direct, tell, decree, mandate, instruction, dictate | ordenar, orden, mandar, disponer, dictar, instruir, disposición, decretar, mandato, instrucción, exigir
impose | impose, slap on, enforce, inflict, ?set, introduce, imposition, levy, ?place | imponer, aplicar, fijar, establecer, dictar, imposición, decretar, ?poner, instaurar
declare | proclaim, announce, bring in, ?call, dictate, put in place | dictar, establecer, proclamar, declaratoria, instaurar, expedir, emitir
lift-measure | lift, ?end, remove, scrap, ease, revoke, relax, do away with, suspend | levantar, eliminar, suspender, quitar, flexibilizar, dejar sin efecto, poner fin, levantamiento
ease-measure | ease, relax, loosen, soften, relaxation, lift | flexibilizar, relajar, aliviar, suavizar, flexibilización, aflojar
crack-down | crack down, crackdown, clamp down, repress, repression, get tough, suppress, quash, come down hard | reprimir, represión, mano dura, endurecer, medidas drásticas, ?redada, ?operativo, combatir
crush-protest | crush, suppress, put down, disperse, quell, repress, tear gas, quash | reprimir, dispersar, sofocar, aplastar, represión, disolver, gases lacrimógenos, acallar
rise-up | rise up, revolt, rebel, uprising, mutiny, rebellion, insurrection, riot, insurgency, take up arms | levantarse, alzarse, sublevarse, rebelarse, levantamiento, sublevación, motín, rebelión, insurrección, alzarse en armas, amotinarse, revuelta, alzamiento
riot-prison | riot, mutiny, uprising, unrest, disturbance, clash, revolt, massacre | motín, amotinarse, amotinamiento, disturbios, revuelta, enfrentamiento, incidente, alzamiento, ?toma, sublevación, reyerta, masacre, amotinado
overthrow | overthrow, topple, oust, bring down, depose, coup, unseat, remove from power, drive from power, dethrone, putsch, force out, ouster, fall | derrocar, derrocamiento, tumbar, deponer, sacar del poder, derribar, golpe, caída, destituir, destronar, hacer caer, echar del poder
fall-government | fall, collapse, be toppled, be overthrown, downfall, ousted | ?caer, caída, derrumbarse, ser derrocado, venirse abajo, desplome, colapso
take-to-streets | take to the streets, protest, march, demonstrate, rally, turn out, picket, sit-in, go out to protest | salir a las calles, protestar, marchar, manifestarse, tomarse las calles, movilizarse, plantón, concentración, echarse a la calle, salir a protestar
protest | take to the streets, sit-in, picket, demonstrate, turn out, uprising, roadblock, dissent, ?mobilization, chant, unrest, vigil | salir a las calles, plantón, manifestarse, movilizarse, marchar, cacerolazo, concentración, piquete, bloqueo de vías, revuelta, levantamiento, medida de fuerza, jornada de protesta, reclamar, estallido social, medidas de hecho
go-on-strike | go on strike, strike, walk out, stoppage, down tools, industrial action, stop work, walkout, picket | ir a la huelga, ?parar, ?paro, huelga, paralizar, paralización, cese de actividades, ponerse en huelga, hacer huelga, medida de fuerza, suspender labores
vandalize | ?vandalize, vandalise, smash up, trash, deface, vandalism, graffiti, damage, wreck | vandalizar, vandalismo, destrozar, dañar, pintarrajear, actos vandálicos
loot | ransack, raid, steal, rob, looter, strip | saqueador, desvalijar, robar, rapiña, pillaje, ?llevarse, vaciar, robo, despojar
ransack | ransack, turn upside down, rummage, rifle through, loot, search | desvalijar, revolver, saquear, rebuscar, vaciar
smuggle | bring in, sneak in, smuggler, illegally transport, trafficker, ship, trade illegally, get in, ?move, illicit | contrabandear, pasar de contrabando, ingresar ilegalmente, contrabandista, ?meter, traficante, ?ingresar, transportar, introducir, ilícito, coyote, coyoterismo
smuggle-into-prison | smuggle in, bring in, get in, sneak in, introduce | meter, ?ingresar, introducir, ?pasar, ingreso de armas, hacer entrar, ?entrar
seize | take away, ?take, grab, bust, haul, capture, recovered, come across, get hold, discover, intercepted | encontrado, incautado, retener, aprehender, embargar, requisar, decomisado, aprehensión, incautarse, localizar, retención, ?quitar, ?llevarse
destroy-drugs | destroy, burn, incinerate, dispose of, eradicate | destruir, incinerar, destrucción, quemar, erradicar, encapsular, incineración
accident | accident, crash, mishap, collision, wreck, pile-up, incident | accidente, siniestro, choque, percance, volcamiento, colisión, accidente de tránsito, siniestro vial, vuelco, estrellarse, atropello, accidentarse
skid | skid, slide, slip, lose control, veer | derrapar, patinar, resbalar, perder el control, deslizarse, despistarse, perder pista
drive | behind the wheel, wheel, motorist, chauffeur, at the wheel, drunk-driving | al volante, volante, guiar, ir manejando, ?motorista, automovilista, ?pilotear, maniobrar, piloto
ride | ride, mount, on horseback, on a motorbike, cycle, aboard, pillion | montar, cabalgar, en moto, a bordo, ir en, viajar en, a caballo, movilizarse
park | park, parked, pull up, ?leave | estacionar, aparcar, ?parquear, estacionado, ?parqueado
land-plane | land, touch down, landing, emergency landing, forced landing, come down | aterrizar, aterrizaje, tocar tierra, aterrizaje de emergencia, aterrizaje forzoso
set-up | set up, put up, install, establish, mount, pitch, erect, put in place, installation | instalar, montar, colocar, armar, establecer, habilitar, instalación, disponer, adecuar
occupy-land | occupy, squat, invade, take over, land grab | invadir, tomarse, ocupar, toma de tierras, invasión de tierras, usurpar, usurpación, apropiarse
invade | storm, overrun, take over, march into, move into, cross into, push into, enter | incursionar, tomarse, irrumpir, adentrarse, cruzar la frontera, penetrar, ocupado, ?entrar
conquer | conquer, conquest, ?take, subdue, capture, overrun, vanquish, annex | conquistar, conquista, someter, ?tomar, dominar, apoderarse, subyugar, anexar, ?conquistador
annex | annex, annexation, absorb, incorporate, take over | anexar, anexionar, anexión, incorporar, absorber
liberate-country | liberate, liberation, independence, break free, free, ?liberator, emancipation | liberar, independizar, independencia, emancipar, ?libertador, independizarse, emancipación, liberación
found | found, set up, establish, founder, foundation, ?start, create | fundar, fundación, fundador, ?crear, establecer, constituir, creación, instaurar
name-call | name, call, christen, baptise, baptize, dub, known as, nickname | llamar, bautizar, denominar, poner nombre, nombre, apodar, conocido como, llevar el nombre
rename | rename, change the name, rechristen, rebrand, renamed | renombrar, cambiar de nombre, rebautizar, pasar a llamarse, cambio de nombre
measure | measure, gauge, measurement, size, be long, height, dimension | medir, medición, medida, dimensión, tamaño, altura
weigh | weigh, weight, heavy, kilos, tons, pounds | pesar, peso, kilos, toneladas, ?libras
count | count, tally, add up, counting, total, recount, scrutiny | contar, conteo, recuento, escrutinio, contabilizar, sumar, ?cómputo, escrutar
calculate | calculate, compute, estimate, work out, calculation, reckon, estimation | calcular, cálculo, estimar, computar, estimación, sacar la cuenta, cifrar
estimate | estimate, reckon, guess, put at, calculate, approximately, projection, assess | estimar, calcular, cifrar, estimación, proyectar, ?aproximado, evaluar, cálculo
assess | assess, evaluate, evaluation, assessment, rate, appraise, review, gauge, examine | evaluar, evaluación, valorar, valoración, examinar, calificar, ponderar, diagnosticar, análisis
compare | compare, comparison, contrast, versus, relative to, compared with | comparar, comparación, frente a, contrastar, cotejar, en relación con, respecto
identify-body | identify, recognise, recognize, identification, autopsy, identity | identificar, reconocer, identificación, reconocimiento, identidad, autopsia, establecer la identidad
recognise | recognize, recognise, acknowledge, identify, recognition, admit | reconocer, identificar, reconocimiento, admitir
examine-body | autopsy, post-mortem, examine, forensic, ?coroner | autopsia, necropsia, examinar, forense, levantamiento del cadáver, examen legal, medicina legal
remember | remember, recall, recollect, remind, look back, memory, evoke, memorial | recordar, acordarse, recuerdo, evocar, memoria, rememorar, no olvidar
honour | honour, honor, pay tribute, commemorate, tribute, homage, remember | homenajear, rendir homenaje, honrar, homenaje, conmemorar, rendir tributo, tributo
forget | forget, forgotten, leave behind, slip mind, oblivion | olvidar, olvidarse, olvido, dejar olvidado
ignore | ignore, disregard, overlook, turn a blind eye, pay no attention, shrug off, look the other way, neglect | ignorar, hacer caso omiso, pasar por alto, no hacer caso, desoír, mirar para otro lado, hacerse de la vista, desatender, hacer oídos sordos
neglect | neglect, abandon, disregard, negligence, careless, fail to look after | descuidar, desatender, negligencia, abandono, descuido, dejar botado, dejadez
abandon | abandon, leave behind, desert, ditch, walk out on, dump, forsake, abandonment, derelict | abandonar, dejar botado, dejar abandonado, abandono, desamparar, dejar tirado, desertar, ?dejar
defect | defect, desert, switch sides, change sides, go over, defection, desertion, deserter, cross over | desertar, deserción, pasarse al bando, cambiar de bando, desertor, pasarse a, cambiarse de partido
betray | betray, betrayal, traitor, sell out, turn on, double-cross, treason, treachery | traicionar, traición, traidor, vender, delatar, dar la espalda
learn | learn, study, pick up, be taught, master, acquire, find out | aprender, estudiar, ?formarse, aprendizaje, enseñanza, instruirse
teach | teach, instruct, train, educate, tutor, lecture, teaching, instruction | enseñar, instruir, dar clases, educar, impartir, ?formar, capacitar, enseñanza, dictar clases
train | coach, drill, prepare, practise, practice, teach, workout, course | preparar, instrucción, ejercitar, adiestramiento, práctica, curso, instruir, formación
study | study, major in, attend university, graduate, degree, read, take a course, education | estudiar, graduarse, cursar, carrera, ?titularse, ?formarse, licenciarse, estudios, recibirse
graduate | graduate, graduation, degree, finish school, qualify, get a degree | graduarse, ?titularse, recibirse, licenciarse, graduación, egresar, ?título, egresado, obtener el título
read | read, reading, reader, go through, peruse | leer, lectura, lector, leído
write | write, pen, draft, author, compose, written, put down, writer | escribir, redactar, autor, redacción, escrito, escritor, ?componer
draw | draw, sketch, drawing, illustrate, depict | dibujar, dibujo, trazar, ilustrar, esbozar
paint | paint, painting, painter, canvas, portray | pintar, pintura, pintor, ?cuadro, lienzo
film-record | film, record, video, footage, tape, capture on camera, shoot, caught on camera, recording | grabar, filmar, grabación, video, rodar, quedar grabado, rodaje, cámara, filmación, registrar
photograph | photograph, picture, take a picture, photo, snap, image, photographer | fotografiar, foto, fotografía, tomar una foto, sacar una foto, imagen, retratar, fotógrafo
broadcast | broadcast, air, show, transmit, stream, ?televise, on air, screen | transmitir, emitir, transmisión, pasar por televisión, difundir, emisión, al aire, retransmitir, salir al aire, televisar
publish | bring out, put out, post, make public, come out, appear, broadcast, circulate | lanzar, editar, aparecer, dar a conocer, hacer público, divulgar, postear, subir, colgar, edición, salir publicado
copy | copy, imitate, duplicate, replicate, plagiarize, imitation, clone, pirate, plagiarism | copiar, imitar, duplicar, plagiar, clonar, copia, reproducir, plagio, falsificar, réplica
fake | fake, forge, counterfeit, falsify, forgery, false, bogus, doctored, phony, tamper, fabricate | falsificar, falso, adulterar, falsificación, trucho, apócrifo, ?falsear, adulterado, inventar, forjar, alterar, ficticio
print | print, printing, press, run off | imprimir, impresión, impreso, imprenta
invent | come up with, pioneer, create, develop, ?design, patent, conceive, first to make, innovation, brainchild | idear, crear, descubrir, diseñar, concebir, desarrollar, patentar, creador, ingeniar, innovación, patente
research-action | research, study, investigate, examine, look into, analysis, analyse, analyze, survey | investigar, estudiar, analizar, investigación, examinar, análisis, estudio
treat-patient | treat, attend, care for, look after, nurse, medical attention, ?see, tend, receive treatment, attention | atender, tratar, curar, atención médica, asistir, tratamiento, cuidar, recibir atención, ser atendido
hospitalize | ?hospitalize, hospitalise, take to hospital, admit, rush to hospital, in hospital, ?hospitalization, admitted, treated at hospital | hospitalizar, internar, ingresar en el hospital, hospitalización, llevar al hospital, trasladar al hospital, casa de salud, ?internado, ?ingresado, centro médico
operate-surgery | operate, surgery, operation, undergo surgery, go under the knife, surgical, surgeon | operar, cirugía, intervenir quirúrgicamente, operación, intervención quirúrgica, quirófano, ser operado, cirujano, intervenido
vaccinate | vaccinate, vaccine, ?immunize, jab, inoculate, shot, vaccination, ?immunization | vacunar, vacuna, inmunizar, vacunación, inmunización, dosis, inocular
infect | infect, catch, contract, spread, infection, contagious, come down with, transmit, pass on | infectar, contagiar, contagio, contraer, transmitir, transmisión, ?pegar, infección, contagiarse
catch-disease | catch, contract, come down with, get infected, fall ill | contagiarse, contraer, enfermar, enfermarse, caer enfermo, infectarse, dar positivo, ?coger
fall-ill | fall ill, get sick, become ill, sicken, be taken ill, ill | enfermar, enfermarse, caer enfermo, ponerse enfermo, ponerse mal, sentirse mal, enfermo
suffer | go through, sustain, face, be hit by, ?have, struggle with, live through, afflict, bear | aguantar, soportar, pasar por, atravesar, aquejar, ?vivir, ser víctima, padecimiento, sufrimiento, ?tener, afectado por
endure | endure, bear, stand, put up with, tolerate, withstand, cope, stomach | aguantar, soportar, tolerar, sobrellevar, resistir, sufrir
affect | affect, hit, impact, strike, touch, disrupt, hurt, influence, batter, hard hit, affected | afectar, golpear, impactar, perjudicar, afectación, azotar, damnificado, repercutir, incidir, afectado, castigar
hit-disaster | hit, strike, batter, lash, pound, slam, affect, make landfall, sweep through, ravage | golpear, azotar, afectar, sacudir, impactar, tocar tierra, castigar, embestir, arrasar, sentirse
feel-quake | feel, felt, shake, jolt, rock, tremble | sentir, sacudir, percibir, temblar, estremecer, moverse, sentirse, registrarse
freeze | freeze, frozen, frost, ice over | congelar, helada, congelado, helarse, congelamiento
melt | melt, thaw, melting, dissolve | derretir, deshielo, fundir, derretirse, descongelar
rain-fall | rain, pour, rainfall, downpour, heavy rain, storm, bucket down | llover, lluvia, aguacero, precipitación, diluviar, caer agua, tempestad, chubasco
erupt | erupt, eruption, spew, throw out ash, explode, blow, ash | erupcionar, hacer erupción, erupción, entrar en erupción, arrojar ceniza, emanar, expulsar ceniza, emisión, proceso eruptivo
flow | flow, ?run, drain, pour, stream, current | fluir, ?correr, desembocar, discurrir, caudal, corriente, desaguar
fill | fill, fill up, refill, full, stuff, top up | llenar, rellenar, lleno, colmar, cargar, completar
empty | clear out, vacate, deserted, pour out, vacant | desocupar, desocupado, vaciado, desierto, evacuar, vaciamiento
cover | cover, cloak, wrap, coat, blanket, shroud | cubrir, tapar, recubrir, envolver, arropar
wrap | wrap, pack, package, bundle, parcel, wrapped | envolver, empacar, empaquetar, embalar, paquete, envuelto, bulto
load | load, cargo, stow, shipment, pack, fill | cargar, carga, embarcar, llenar, cargamento, estibar
unload | unload, offload, discharge, drop off, unloading | descargar, desembarcar, bajar, descarga
tie | tie, fasten, attach, bind, secure, strap, fix | amarrar, atar, sujetar, fijar, asegurar, ligar
stick | stick, glue, ?paste, attach, adhere | pegar, adherir, pegarse, engomar
wear | have on, don, put on, clad, sport, in uniform, disguised, ?carry | usar, ?llevar, ?ponerse, portar, lucir, vestimenta, prenda, ataviado, uniformado, ir vestido, vestir de, estar vestido
undress | undress, strip, take off clothes, naked, stripped | desvestir, desnudar, desnudo, quitarse la ropa, sin ropa
wash | wash, bathe, rinse, shower, laundry, cleanse | lavar, bañar, asear, enjuagar, ducharse
change-mind | change his mind, change her mind, change their mind, reconsider, rethink, have second thoughts, u-turn, backtrack | cambiar de opinión, reconsiderar, cambiar de parecer, retractarse, dar marcha atrás, arrepentirse, recapacitar
decide | make up mind, settle on, opt, rule, choose, determination, agree, conclude, resolution, verdict | resolución, optar, acordar, definir, tomar la decisión, disponer, dictaminar, ?fallo, zanjar, dirimir
hesitate | hesitate, waver, doubt, think twice, hesitation | dudar, vacilar, titubear, pensarlo dos veces, duda
agree | come to terms, reach a deal, say yes, go along with, accord, concur, assent, agreement | ponerse de acuerdo, pactar, convenir, estar de acuerdo, coincidir, acceder, llegar a un acuerdo, consensuar, consenso, conforme, avenirse
accept | accept, agree to, ?take, say yes, acceptance, welcome, approve, embrace | aceptar, acceder, admitir, aceptación, aprobar, acoger, consentir, dar el sí
refuse | say no, deny, unwilling, ?refusal, balk, snub, rebuff, would not, opposed, spurn, not accept | negativa, no querer, ?negado, rechazo, decir que no, no aceptar, denegar, desestimar, resistirse, no acceder, declinar
reject | reject, turn down, throw out, dismiss, vote down, rebuff, refuse, strike down, oppose, spurn, knock back, veto, decline, rejection | rechazar, negar, desestimar, no aceptar, descartar, rechazo, vetar, denegar, archivar, decir no, desechar, ?objetar
rule-out | rule out, dismiss, discard, exclude, discount | descartar, desechar, excluir, no contemplar, desestimar
approve | approve, pass, ratify, adopt, ?back, green light, go-ahead, sign off, approval, give the nod, vote for, rubber-stamp, endorse | aprobar, ratificar, dar luz verde, dar paso, aprobación, avalar, visto bueno, adoptar, dar el visto bueno, votar a favor, sancionar, ratificación, aceptar, dar el aval
permit | give the go-ahead, green light, clear, permission, sanction, entitle, enable, consent, tolerate, let in, authorisation, give permission, legalise, ?legalize | dar permiso, ?dejar, dar luz verde, consentir, autorización, permiso, facultar, dar paso, tolerar, legalizar, dar el visto bueno, aval
enable | enable, make possible, allow, facilitate, ?let, pave the way, help | permitir, facilitar, posibilitar, hacer posible, habilitar, allanar el camino, propiciar, viabilizar
facilitate | facilitate, ease, make easier, smooth, simplify, help | facilitar, simplificar, agilizar, hacer más fácil, favorecer, propiciar
encourage | encourage, urge, spur, boost, motivate, incentive, promote, stimulate, egg on, incite, foster | alentar, animar, incentivar, fomentar, estimular, motivar, impulsar, incentivo, promover, incitar
incite | incite, instigate, stir up, provoke, whip up, egg on, fuel, stoke, fan the flames | incitar, instigar, azuzar, provocar, soliviantar, avivar, instigación, alentar, agitar
provoke | provoke, trigger, cause, spark, stir up, provocation, arouse, prompt | provocar, causar, desatar, generar, suscitar, provocación, despertar, incitar
promote | encourage, boost, foster, push, further, champion, move up, advertise, promotion, drive | fomentar, favorecer, propiciar, alentar, impulso, promocionar, promoción, estimular, potenciar, publicitar
demote | demote, downgrade, relegate, demotion | degradar, rebajar de cargo, bajar de rango, descender, relegar
blame | blame, accuse, point the finger, hold responsible, fault, attribute, pin on, responsibility, lay blame | culpar, responsabilizar, echar la culpa, ?señalar, atribuir, achacar, acusar, culpa, apuntar, endilgar
insult | insult, offend, abuse, swear at, call names, slander, offence, jeer, boo | insultar, ofender, insulto, agraviar, injuriar, ultrajar, injuria, abuchear, ofensa, agravio
mock | mock, make fun, ridicule, taunt, tease, laugh at, deride | burlarse, mofarse, ridiculizar, burla, reírse de, mofa, tomar el pelo
criticise | criticize, criticise, criticism, slam, blast, ?attack, lash out, condemn, question, lambast, hit out, come under fire, rap, censure | criticar, cuestionar, crítica, arremeter, censurar, fustigar, ?cuestionamiento, atacar, reprochar, repudiar, tachar, cargar contra
congratulate | congratulate, congratulations, praise, applaud, compliment, hail | felicitar, felicitación, aplaudir, enhorabuena, congratularse, ?saludar, elogiar
thank | thank, thanks, grateful, gratitude, appreciate, ?thankful | agradecer, gracias, agradecimiento, dar las gracias, gratitud, agradecido
greet | greet, welcome, say hello, wave, salute, shake hands | ?saludar, dar la bienvenida, recibir, ?saludo, estrechar la mano
say-goodbye | say goodbye, bid farewell, farewell, see off, send-off, ?part | despedirse, despedida, decir adiós, último adiós, adiós
marry | marry, get married, wed, wedding, marriage, tie the knot, bride, groom | ?casarse, contraer matrimonio, boda, matrimonio, contraer nupcias, nupcias, matrimonial, enlace matrimonial, desposar
adopt-child | adopt, adoption, foster, take in | adoptar, adopción, adoptivo, acoger, tutela
inherit | inherit, inheritance, heir, bequest, come into, ?leave, legacy | heredar, herencia, heredero, legado, dejar en herencia
pass-on | pass on, pass down, hand down, transmit, hand on | transmitir, legar, pasar de generación, transmisión, heredar, traspasar
own | own, possess, ?have, belong, owner, possession, ownership, proprietor, property of | poseer, ser dueño, pertenecer, propietario, dueño, ?tener, ser propiedad, ?titular, posesión, propiedad de
contain | ?hold, ?house, ?have, be made up, feature, encompass, carry, content, be composed | ?componerse, albergar, abarcar, contenido, englobar, conformado, incorporar, tener dentro, ?compuesto, llevar dentro
include | include, contain, cover, comprise, take in, involve, encompass, among, incorporate, inclusion | incluir, abarcar, comprender, contemplar, entre ellos, englobar, figurar, contener, inclusión, entre otros
exclude | exclude, leave out, omit, exclusion, bar, keep out, shut out, drop | excluir, dejar fuera, omitir, exclusión, apartar, marginar, quedar fuera
miss-absent | miss, be absent, absence, fail to attend, not show up, not turn up, skip, no-show, stay away, not attend | faltar, ausentarse, no asistir, ausencia, no presentarse, inasistencia, no acudir, no comparecer, no llegar
appear | turn up, be seen, come up, arise, crop up, come out, ?materialize, pop up, spring up, appearance, come to light, reappear | asomar, ?presentarse, comparecer, comparecencia, dejarse ver, brotar, salir a la luz, ser visto, emerger, surgimiento, reaparecer, asomarse
arise | arise, emerge, spring up, ?originate, crop up, come about, stem from, surface | surgir, nacer, aparecer, originarse, brotar, derivar, ?presentarse, surgimiento
disappear | lost, go missing, nowhere to be found, whereabouts, vanished, last seen, unaccounted, die out, fade | extraviado, esfumarse, perderse, paradero desconocido, desvanecerse, perderse el rastro, sin rastro, no aparecer, perdido, no localizado, se desconoce el paradero, extinguirse, no ubicado, extraviar
become-extinct | extinct, die out, extinction, disappear, wipe out, vanish, endangered | extinguirse, extinción, desaparecer, extinto, en peligro
depend | depend, rely, hinge, dependent, be subject, count on, reliance | depender, dependencia, supeditar, estar sujeto, depender de, contar con
trust | trust, rely on, confidence, count on, faith, believe in | confiar, confianza, fiarse, contar con, creer en, tener fe
doubt | doubt, question, skepticism, scepticism, uncertain, suspicion, mistrust, distrust | dudar, cuestionar, poner en duda, desconfiar, duda, escéptico, poner en tela, desconfianza
suspect | suspect, suspicion, believe, mistrust, suspicious, have doubts | sospechar, sospecha, presumir, sospechoso, ?creer, recelar, desconfiar
guess | guess, suppose, assume, presume, speculate, speculation, hypothesis, conjecture | suponer, adivinar, presumir, especular, hipótesis, conjetura, imaginar, especulación
realise | realize, realise, notice, become aware, figure out, spot, sense | darse cuenta, percatarse, notar, advertir, caer en cuenta, enterarse, tomar conciencia
notice | notice, spot, realize, realise, ?see, observe, become aware, pick up on | notar, percatarse, darse cuenta, advertir, observar, fijarse, ?ver
understand | understand, grasp, comprehend, make sense, figure out, understanding | entender, comprender, comprensión, captar, entendimiento, darse cuenta
imagine | imagine, picture, envision, dream, fantasize, vision | imaginar, soñar, visualizar, figurarse, fantasear, imaginación
want | be after, would like, intend, look for, ask for, aspire, keen, willing, long for, ambition, crave, aim | anhelar, aspirar, deseo, tener ganas, voluntad, intención, pedir, procurar, ansiar, ?gana, ambición, proponerse, dispuesto
hope | hope, expect, wish, look forward, optimistic, long, confident | esperar, esperanza, confiar, anhelar, expectativa, optimista, ojalá, aspirar
like | like, love, enjoy, fond of, prefer, favour, favor, be keen, favourite, favorite | gustar, encantar, preferir, agradar, disfrutar, favorito, gusto, preferido, aficionado
prefer | prefer, favour, favor, rather, preference, opt for, choose, would rather | preferir, preferencia, optar por, inclinarse, decantarse, elegir, favorito
hate | hate, loathe, detest, hatred, despise, abhor | odiar, odio, detestar, aborrecer, despreciar, rencor
enjoy | enjoy, have fun, fun, like, delight, relish, entertain | disfrutar, divertirse, gozar, pasarla bien, pasarlo bien, diversión, gustar
avoid | avoid, keep away, steer clear, dodge, stay away, get around, shun, prevent, evade, sidestep, escape, ?avoidance | evitar, eludir, esquivar, rehuir, evadir, sortear, mantenerse lejos, escapar, ?librarse, no acercarse
get-rid | get rid, dispose, discard, remove, eliminate, shake off, throw away, ditch | deshacerse, eliminar, ?librarse, botar, quitarse de encima, descartar, desprenderse, sacarse de encima, desechar
remove | get rid, clear, strip, extract, take out, pull, ?removal, lift, take down, dismantle, withdrawal, pull down | extraer, suprimir, retiro, eliminación, extirpar, deshacerse, desmontar, remoción, despejar, dar de baja, apartar
withdraw | withdraw, pull out, drop out, back out, bow out, quit, retract, take back, pull back, stand down, withdrawal, pullout | retirar, retirarse, retiro, salirse, bajarse, desistir, retirada, declinar, echarse atrás, echarse para atrás
drop-out | drop out, quit, leave school, abandon, dropout, ?leave | desertar, abandonar, deserción, dejar los estudios, retirarse, salirse, deserción escolar, abandono escolar
undergo | undergo, go through, be subjected, submit to, ?have | someterse, sufrir, experimentar, ser sometido, pasar por
feel | feel, feeling, sense, emotion, perceive, sensation | sentir, sentimiento, percibir, sensación, experimentar, sentirse
touch | touch, handle, contact, feel, tap | tocar, palpar, contacto, manosear, rozar
smell | smell, odor, odour, stench, stink, scent, foul smell | oler, olor, hedor, mal olor, aroma, fétido, pestilencia
hear | hear, listen, overhear, sound, noise, heard | escuchar, oír, oírse, sonido, ruido, escucharse
listen | listen, hear, pay attention, heed, tune in, wiretap, eavesdrop | escuchar, oír, atender, prestar atención, hacer caso, sintonizar
wiretap | wiretap, tap, eavesdrop, bug, intercept, phone tapping, listen in, spy on | pinchar, interceptar, intervenir el teléfono, escuchas, espiar, interceptación, chuzar, escucha telefónica, chuponear
call-phone | call, phone, ring, telephone, dial, contact, get in touch, phone call, give a call | llamar, telefonear, llamada, contactar, comunicarse, marcar, timbrar, llamar por teléfono
contact | contact, get in touch, reach, communicate, call, reach out, get hold of, approach, write to | contactar, comunicarse, ponerse en contacto, contacto, escribir, comunicar, tomar contacto
visit-prison | visit, visiting, ?see, family visit, ?visitation | visita, visitar, ?ver, visitas familiares, ingreso de visitas
share | slice, fraction, stake, part, quota, per cent | participación, tajada, cuota, fracción, acciones
act | act, take action, take steps, take measures, do something, step in, measure, intervene, respond, ?move | actuar, tomar medidas, hacer algo, medida, intervenir, accionar, proceder, tomar cartas, tomar acciones, acción
intervene | intervene, step in, intervention, interfere, take action, get involved, meddle | intervenir, intervención, actuar, meterse, tomar cartas, interceder, ?mediar, terciar
interfere | interfere, meddle, intrude, interference, stick nose, tamper, intervene, meddling | interferir, entrometerse, inmiscuirse, injerencia, meterse, intromisión, interferencia, meter mano
react | answer, backlash, hit back, retaliate, answer back, take it | contestar, ?hacer, ?decir, replicar, contestación, pronunciarse
answer | answer, reply, respond, response, answer back | responder, contestar, respuesta, contestación, replicar, absolver
solve | sort out, fix, settle, clear up, crack, work out, resolution, get to the bottom, figure out, straighten out | solventar, arreglar, esclarecer, arreglo, zanjar, remediar, descifrar, dilucidar, dar solución, desenredar, esclarecimiento
settle-dispute | settle, resolve, reach a settlement, reconcile, make up, work out, agreement, make peace | zanjar, resolver, arreglar, dirimir, reconciliarse, hacer las paces, conciliar, llegar a un arreglo, acuerdo, reconciliación
reconcile | reconcile, make up, make peace, reconciliation, patch up, bury the hatchet | reconciliar, hacer las paces, reconciliación, amistarse, limar asperezas
treat-handle | treat, handle, deal with, behave, mistreat | tratar, trato, comportarse, maltratar, portarse
mistreat | mistreat, abuse, ill-treat, maltreat, cruelty, ill-treatment, mistreatment | maltratar, maltrato, abusar, abuso, vejar, ?pegar, agredir, malos tratos, vejamen, vejación, trato cruel
torture | torment, abuse, brutality, electric shocks, beat, cruelty, inhumane treatment | tormento, vejamen, suplicio, trato cruel, torturado, malos tratos, vejar, ensañarse, mutilar, tratos inhumanos
abuse-sexual | abuse, molest, rape, sexual abuse, assault, grope, sexually assault, ?force | abusar, violar, abuso sexual, agredir sexualmente, manosear, violación, ultrajar, tocamientos, acceso carnal
shelter-fugitive | harbour, harbor, shelter, hide, protect, give refuge, asylum | dar refugio, esconder, encubrir, proteger, dar asilo, asilar, albergar, amparar, ocultar
seek-asylum | seek asylum, asylum, apply for asylum, political asylum, take refuge, refuge, refugee | pedir asilo, asilo, asilarse, asilo político, refugio, solicitar asilo, refugiarse, solicitante de asilo
deport | send back, send home, kick out, ?removal, return, expelled, ship out | devolver, devolución, repatriar, ?echar, retornar, sacar del país, mandar de vuelta, ?deportado
banish | exile, banish, expel, go into exile, banishment, drive out, expulsion | exiliar, desterrar, exilio, destierro, expulsar, exiliarse, expatriar
accuse | press charges, hold responsible, point the finger, suspected, prosecute, file charges, arraign, implicate, incriminate, prosecution, impute | señalar, responsabilizar, formular cargos, imputación, denunciar, inculpar, atribuir, sindicar, vincular, enjuiciar, echar la culpa, ?señalamiento, apuntar, formulación de cargos, ?procesado, instrucción fiscal, levantar cargos, incriminar
testify | testify, give evidence, bear witness, testimony, take the stand, statement, give a statement, give testimony | testificar, declarar, testimonio, rendir versión, rendir testimonio, dar testimonio, testimoniar, comparecer, ?versión, prestar declaración, atestiguar
confess | confess, own up, admit, confession, come clean, plead guilty, acknowledge | confesar, admitir, confesión, reconocer, declararse culpable, aceptar, cantar, admitir su culpa
swear | swear, oath, vow, sworn, pledge, take the oath | jurar, juramento, juramentar, prometer, juramentación
commitment | give word, commit, guarantee, assure, promised, swear, engage, assurance, undertaking, commit to | dar la palabra, asegurar, garantizar, palabra, ofrecer, comprometer, jurar, ?ofrecimiento, comprometido, garantía, ofrecer hacer
offer | offer, propose, put forward, provide, extend, tender, proposal, bid | ofrecer, oferta, ?ofrecimiento, proponer, brindar, propuesta, ofertar, ?plantear
guarantee | guarantee, ensure, assure, secure, make sure, warrant, assurance, safeguard | garantizar, asegurar, garantía, avalar, velar, afianzar
insist | insist, stress, keep saying, reiterate, maintain, stand by, repeat, emphasize | insistir, reiterar, recalcar, ?mantener, hacer hincapié, repetir, ratificar, persistir, subrayar
repeat | repeat, again, reiterate, redo, once more, recur, repetition, do again | repetir, volver a hacer, reiterar, otra vez, de nuevo, ?nuevamente, repetición, reiteración
practise | practise, practice, rehearse, exercise, train, rehearsal | practicar, ensayar, ejercitar, ensayo, práctica, entrenar
perform-show | perform, play, ?act, stage, sing, performance, take the stage, put on | actuar, interpretar, ?presentarse, actuación, ?representar, interpretación, cantar, subir al escenario
represent | represent, stand for, act on behalf, ?symbolize, speak for, depict, symbolise, representation | representar, simbolizar, actuar en nombre, representante, encarnar, representación
consist | consist, be made up, comprise, composed, involve, include, made of | consistir, constar, componerse, estar formado, compuesto, conformado, integrado
base | base, found, ground, rest on, build on, draw on, rely on | basar, fundamentar, sustentar, apoyarse, fundarse, base
lead-to | lead to, result in, cause, bring about, ?mean, produce, end in, contribute to, entail | llevar a, conducir a, resultar en, causar, provocar, derivar en, desembocar, acarrear, implicar, conllevar, ?dejar, ?traer
cause | bring about, provoke, set off, spark, generate, give rise, produce, behind, origin, source, unleash, ?why, owing to, because of, brought on, on account, root, stem, attributed, prompt, motive, create, factor | ocasionar, generar, desatar, desencadenar, motivar, ?producir, por culpa, a causa de, originado, origen, acarrear, detonante, dar lugar, ?deberse, ?por qué, a raíz de, raíz, consecuencia de, ?traer, desencadenante, producto de, responsable, factor, suscitar, atribuir, ?hacer que
leave-behind | leave, leave behind, result, cause, toll | dejar, saldo, ?resultado, causar, arrojar
leave-out | leave out, omit, skip, miss out, exclude | omitir, dejar fuera, saltarse, excluir, pasar por alto, omisión
let-down | let down, disappoint, fail, disappointment, frustrate, disillusion | decepcionar, defraudar, fallar, decepción, desilusionar, dejar plantado, desencanto, frustrar
make-up | make up, invent, fabricate, concoct, lie, false | inventar, fabricar, mentir, falso, inventarse, invención
lie | lie, tell lies, false, untrue, falsehood, mislead, deceive, perjury, liar | mentir, mentira, engañar, falsedad, falso, faltar a la verdad, perjurio, mentiroso, falso testimonio
keep-quiet | keep quiet, remain silent, say nothing, shut up, silence, not speak, decline to comment, right to remain silent, no comment | callar, guardar silencio, no decir nada, silencio, quedarse callado, acogerse al silencio, callarse, no pronunciarse, no hablar
silence-censor | silence, censor, gag, censorship, suppress, muzzle, shut down, clamp down | silenciar, censurar, callar, censura, acallar, amordazar, mordaza, hacer callar
landslide | collapse, slip, rockslide, slide, give way, buried, debris flow, slope failure, rockfall | desprendimiento, venirse abajo, caerse el cerro, aluvión, deslizarse, huaico, avalancha, derrumbarse, aluvional, caída de rocas, movimiento de masa
cling | cling, hold on, hang on, grip, hold tight | aferrarse, agarrarse, sujetarse, asirse
hold-hands | hug, embrace, kiss, hold hands, cuddle | abrazar, besar, abrazo, beso, tomarse de la mano
hold-position | hold, occupy, serve as, post, fill the post, office, in office | ocupar, ejercer, desempeñar, ostentar, cargo, fungir, detentar
serve-sentence | serve, do time, serve time, spend in prison, serve a sentence, behind bars, jail term | cumplir condena, pagar condena, estar preso, cumplir la pena, purgar, estar en la cárcel, pagar cárcel, estar tras las rejas
get-sentence | be sentenced, ?get, receive, be given, sentence, jail term, prison term, years in prison | recibir condena, ser condenado, ?dar, sentencia, años de cárcel, años de prisión, ser sentenciado, pena
get-off-free | acquit, get off, clear, walk free, go free, not guilty, exonerate, absolve, acquittal, let off | absolver, declarar inocente, quedar libre, salir libre, absuelto, exonerar, inocente, sobreseer, ?librarse, absolución
pardon | pardon, amnesty, forgive, clemency, commute, reprieve, forgiveness | indultar, indulto, amnistía, perdonar, conmutar, perdón, clemencia, amnistiar
forgive | forgive, pardon, excuse, forgiveness, let off | perdonar, perdón, disculpar, excusar, condonar
write-off-debt | forgive, write off, cancel, debt relief, waive | condonar, perdonar, condonación, remisión, alivio de la deuda
exempt | exempt, excuse, waive, exemption, free from | eximir, exonerar, exento, exención, exoneración, ?librar
summon | call in, subpoena, order to appear, bring together, call up, call a meeting, call to testify | llamar, convocatoria, citación, emplazar, llamar a declarar, hacer comparecer, requerir
appear-court | appear in court, court appearance, appear before, go before the judge, arraigned, face the court | comparecer, presentarse ante, audiencia, ser presentado, comparecencia, pasar a órdenes
interrogate | interrogate, question, grill, quiz, interview, interrogation, take a statement | interrogar, interrogatorio, tomar versión, tomar declaración, preguntar, indagar, indagatoria
track-down | track down, trace, locate, find, hunt down, run to ground, pinpoint | dar con, localizar, ubicar, rastrear, encontrar, seguir el rastro, dar con el paradero
trace | trace, track, clue, trail, ?lead, footprint, sign, evidence | rastro, huella, pista, rastrear, ?seguir, indicio, vestigio
mark | mark, label, tag, sign, brand, stamp | marcar, ?señalar, etiquetar, marca, sello, rotular
point-out | point out, note, indicate, highlight, stress, flag, remark | señalar, indicar, destacar, resaltar, apuntar, subrayar, hacer notar, recalcar
explain | account for, make clear, spell out, set out, detail, interpretation, clear up, justify | aclaración, detallar, exponer, esclarecer, dar cuenta, dar explicaciones, precisar, puntualizar, justificar
describe | depict, tell, paint, recount, account, description, brand, label, characterise, detail | relatar, tildar, descripción, catalogar, detallar, tachar, retratar, pintar, caracterizar
tell | say, recount, ?relate, narrate, let know, announce, brief, pass on, ?talk | relatar, narrar, avisar, dar a conocer, ?referir, relato, dar aviso, comentar, poner al tanto, manifestar
say | say, ?state, tell, declare, claim, affirm, remark, comment, mention, assert, add, note, maintain, put it | decir, afirmar, manifestar, expresar, declarar, sostener, indicar, comentar, aseverar, apuntar, mencionar, precisar, expresó, acotar
talk | talk, speak, chat, discuss, ?converse, conversation, dialogue, have a word | hablar, conversar, charlar, dialogar, plática, conversación, platicar, charla, diálogo
shout | shout, yell, scream, cry out, chant, call out, scream for help | gritar, grito, vociferar, corear, clamar, dar gritos, chillar, pedir auxilio
ask | beg, plead, seek, claim, press, petition, ?want, insist, demand that, call on, implore, ask for, invite, appeal for | reclamar, ?rogar, demandar, suplicar, requerir, exigencia, pedido, llamado, clamar, reivindicar, ?querer, ?plantear, apelar, reclamo, hacer un llamado, implorar, ?requerimiento
beg | beg, plead, implore, cry for, entreat | ?rogar, suplicar, implorar, clamar, mendigar, súplica
demand | want, ask for, press for, require, condition, ultimatum, requirement | querer, solicitar, requerir, condición, reivindicar, ?plantear, pliego, petitorio, exigido
warn | threaten, notify, raise the alarm, sound the alarm, give notice, alarm, forewarn, flag, advise, heads up | prevenir, dar la alerta, dar la alarma, dar aviso, poner sobre aviso, apercibir, alarma, alertado, hacer una advertencia, notificar, pitazo
advise | advise, recommend, suggest, counsel, recommendation, advice, urge, tip | aconsejar, recomendar, asesorar, ?sugerir, recomendación, consejo, asesoría, exhortar
announce | make public, make known, come out with, reveal, report, ?inform, break the news, confirm, disclose | dar a conocer, informar, comunicar, hacer público, hacer saber, revelar, notificar, develar, adelantar, avisar, dar la noticia
confirm | corroborate, ratify, certify, own up, check, concede, recognise, recognize, bear out, prove | ratificar, corroborar, constatar, comprobar, certificar, dar por cierto, dar por hecho, aceptar, validar, confirmación oficial
deny | disclaim, contradict, rebut, say it is false, not true, disprove, debunk, rule out | negación, descartar, refutar, rebatir, contradecir, salir al paso, decir que no, falso, no es cierto, negativa
set-conditions | condition, set terms, stipulate, requirement, demand, ?terms | condicionar, poner condiciones, exigir, requisito, condición, estipular, ?términos
negotiate | bargain, hold talks, broker, reach a deal, haggle, dialogue, ?negotiator, mediation, mediator, come to terms, sit down | dialogar, pactar, mediación, mediador, sentarse a negociar, ?negociador, regatear, conversar, ?acercamiento, parlamentar, intermediar
mediate | mediate, broker, act as mediator, go-between, intermediary, mediation, arbitrate | ?mediar, intermediar, interceder, mediador, intermediario, mediación, arbitrar
debate | talk about, argue, consider, address, dispute, go over | ?tratar, analizar, polemizar, intercambiar, abordar, hablar, ventilar, controversia
suspend | put on hold, halt, freeze, stop, cut, adjourn, break off, shelve, cancel, disrupt | cancelar, aplazar, cortar, dejar en suspenso, ?parar, congelar, paralización, cese, inhabilitar, dejar sin efecto, quedar suspendido
end-war | make peace, peace deal, ceasefire, end the war, lay down arms, truce, end the fighting | hacer la paz, firmar la paz, alto el fuego, poner fin a la guerra, deponer las armas, dejar las armas, desmovilizarse, tregua
demobilize | demobilize, demobilise, disarm, lay down arms, hand in weapons, disarmament, demobilization, disband, give up arms | desmovilizar, desarmar, dejar las armas, entregar las armas, ?desarme, deponer las armas, desmovilización, dejación de armas
arm | arm, equip, supply weapons, rearm, armed, provide weapons, ?weaponize | armar, armado, dotar de armas, rearmar, pertrechar, equipar
equip | equip, fit out, kit out, provide, outfit, equipment, furnish | equipar, dotar, ?equipamiento, proveer, dotación, implementar
deploy | move in, send in, position, take up positions, post, rush in, move troops, mobilisation, ?mobilization, put on the streets | enviar, ubicar, apostar, mandar, sacar a las calles, destacar, tomar posiciones, poner en las calles, llevar tropas, asignar
patrol | police, monitor, guard, keep watch, sweep, roam, do the rounds | rondar, ronda, custodiar, recorrido, hacer rondas
guard-keep | guard, watch, ?keep, protect, stand guard, keep watch, custody, sentry, security | custodiar, vigilar, cuidar, resguardar, hacer guardia, custodia, montar guardia, guardia, centinela
bomb-attack | bomb, bombard, shell, air strike, airstrike, pound, blitz, drop bombs, bombing raid, shelling | bombardear, bombardeo, ataque aéreo, lanzar bombas, ?cañonear, soltar bombas, atacar desde el aire
launch-missile | launch, fire, test, shoot, lob | lanzar, disparar, lanzamiento, ?probar, ensayo
launch | launch, roll out, unveil, introduce, release, bring out, start, put on the market, debut | lanzar, ?presentar, sacar al mercado, estrenar, lanzamiento, poner en marcha, poner a la venta, debutar
launch-space | launch, lift off, blast off, liftoff, take off, put into orbit, send into space | lanzar, lanzamiento, despegar, poner en órbita, despegue, enviar al espacio
release-product | release, come out, publish, premiere, bring out, hit theaters, debut | estrenar, ?salir, publicar, estreno, lanzamiento, llegar a los cines
travel-through | stop over, transit, go via, layover, stopover, pass through | hacer escala, escala, en tránsito, pasar por, vía
spend-time | spend, pass, stay, be for | pasar, permanecer, ?estar, ?quedarse, ?llevar
belong | part, attached to, come under, affiliate, be in, in the ranks, property of | ser de, adscrito, afiliado, filas, integrar, ser parte, hacer parte, propiedad de
cross-illegally | cross illegally, sneak across, slip across, illegal crossing, smuggled across, unauthorized crossing | cruzar ilegalmente, paso irregular, pasar de manera irregular, trocha, cruce ilegal, entrar ilegalmente, paso clandestino, sin papeles
turn-away | turn away, refuse entry, deny entry, bar, send back, keep out, not let in | negar la entrada, impedir el ingreso, no dejar entrar, inadmitir, rechazar, no dejar pasar, devolver
let-in | let in, admit, allow in, admission, open the door, grant entry | dejar entrar, admitir, permitir el ingreso, dar acceso, dejar pasar, abrir la puerta
let-pass | let through, wave through, allow passage, give way, let pass | dejar pasar, ceder el paso, dar paso, permitir el paso
lock | lock, padlock, bolt, lock up, secure, bar | cerrar con llave, candado, echar llave, trancar, asegurar, poner seguro, cerrojo
unlock | unlock, pick the lock, force the lock, break the lock | abrir con llave, forzar la cerradura, violentar, romper el candado, descerrajar, quitar el candado
knock-door | knock, ring the bell, come to the door | tocar la puerta, golpear la puerta, timbrar, llamar a la puerta
get-used | get used, adapt, adjust, accustomed, become used | acostumbrarse, adaptarse, habituarse, amoldarse, costumbre
be-able | be able, can, capable, manage, know how to, ability | poder, ser capaz, ?lograr, capacidad, capaz
unable | unable, cannot, can't, could not, incapable, impossible, fail to, not able, powerless | no poder, no lograr, incapaz, imposible, imposibilitado, no conseguir, impotente, no alcanzar
stop-doing | stop, quit, give up, no longer, cease, leave off, discontinue | dejar de, ya no, abandonar, cesar, no volver a
start-doing | start, begin, take up, set about, get into, embark | empezar a, comenzar a, ponerse a, echarse a, iniciarse, arrancar
turn-against | turn against, turn on, rebel, betray, revolt | volverse contra, rebelarse, ponerse en contra, traicionar
rely-on | rely on, turn to, resort to, fall back, depend on, look to | recurrir, acudir, echar mano, valerse, depender, apelar
take-advantage | take advantage, exploit, profit from, make the most, seize the opportunity, cash in, ?capitalize | aprovechar, aprovecharse, sacar provecho, explotar, sacar partido, valerse, abusar, sacar ventaja, beneficiarse
benefit | benefit, gain, help, profit, advantage, beneficiary, favour, favor | beneficiar, favorecer, beneficio, beneficiario, salir ganando, ventaja, ayudar
exploit | exploit, abuse, take advantage, exploitation, forced labor, forced labour, slave | explotar, explotación, abusar, trabajo forzado, esclavizar, aprovecharse
extract-resource | extract, mine, exploit, drill, extraction, mining, pump, tap | extraer, explotar, extracción, explotación, minar, ?bombear, ?minería
mine-illegally | illegal mining, mine illegally, wildcat mining, illegal miner, dredge | minería ilegal, extraer oro, explotación ilegal, minero ilegal, draga, minería informal
hunt | hunt, hunting, poach, trap, poacher, catch, shoot | cazar, caza, cacería, cazador, atrapar
fish | fish, fishing, catch, angle, fisherman, trawl | pescar, pesca, faena, pescador, faenar, captura
raise-animals | breed, raise, rear, farm, livestock, ranch | criar, cría, ganadería, crianza, criadero
reproduce | reproduce, breed, mate, reproduction, multiply, lay eggs, spawn | reproducirse, reproducción, aparearse, multiplicarse, poner huevos, desovar
bite | bite, sting, ?attack, maul, peck | morder, picar, mordedura, mordida, picadura, atacar
smuggle-people | smuggle people, human trafficking, people smuggling, coyote, human smuggler, traffic, trafficker | trata de personas, tráfico de migrantes, coyotero, coyoterismo, traficante, pasador, tratante, llevar ilegalmente, coyote
transport-drugs | carry, transport, ?move, smuggle, ship, mule, traffic, haul | ?llevar, transportar, mover, traficar, trasladar, mula, cargar
hand-weapon | supply weapons, arm, sell guns, gunrunning, arms trafficking, provide weapons | vender armas, tráfico de armas, proveer armas, dar armas, entregar armas, suministrar armas, abastecer
carry-weapon | carry, possess, possession, bear arms, armed, carry a gun, bear | portar, porte de armas, tenencia, llevar arma, andar armado, armado, ?porte, andar con arma
disarm | disarm, defuse, deactivate, neutralize, make safe, controlled explosion | desactivar, desarmar, neutralizar, detonación controlada, explosión controlada, desactivación, detonar
take-hostage | take hostage, hostage, hold captive, hold at gunpoint | tomar como rehén, tomar rehenes, retener, rehén, tomar de rehén, mantener como rehén
exchange-fire | exchange fire, shootout, gun battle, firefight, trade fire, crossfire, shoot back, return fire | intercambio de disparos, tiroteo, cruce de balas, enfrentamiento armado, fuego cruzado, balacera, responder al fuego, cruce de disparos
neutralize-down | shoot dead, take down, kill, gun down, neutralize, be killed in a shootout | abatir, dar de baja, caer abatido, matar, neutralizar, ?ultimar
disperse | disperse, break up, drive back, scatter, tear gas, move on | dispersar, disolver, gases lacrimógenos, repeler, desalojar, hacer retroceder, replegar
repel | repel, beat back, drive back, fend off, repulse, push back | repeler, rechazar, hacer retroceder, ?contener, replegar
contain-limit | contain, hold back, curb, check, keep in check, control, rein in, stem | contener, frenar, controlar, poner freno, detener, refrenar, atajar
alert-issue | issue an alert, declare, warning, ?activate, raise the alert, put on alert | declarar la alerta, emitir una alerta, activar, decretar alerta, alerta, poner en alerta
restore-power | restore, come back, return, get power back, reconnect, turn back on | restablecer, volver la luz, regresar, reconectar, retornar, reponer, restituir el servicio, volver
fall-apart | fall apart, break up, collapse, disintegrate, crumble, come apart, unravel | desmoronarse, deshacerse, caerse a pedazos, desintegrarse, desarmarse, venirse abajo, descomponerse
rot | rot, decay, spoil, decompose, go bad, go off, decomposition, perish | pudrirse, descomponerse, dañarse, ?podrido, descomposición, echarse a perder, putrefacción
grow-old | age, get old, aging, ageing, grow old, old age | envejecer, envejecimiento, hacerse viejo, vejez, ponerse viejo
turn-age | turn, reach the age, be years old, birthday | cumplir años, cumplir, edad, cumpleaños
get-angry | get angry, anger, outrage, fury, be furious, upset, mad, indignation, annoyed, enraged | enojarse, enfadarse, molestarse, indignar, enojo, enfado, furia, rabia, indignación, molestia, bravo, cabrearse, ?ira
be-sad | mourn, grieve, sad, grief, mourning, sorrow, lament | lamentar, llorar, duelo, triste, luto, dolor, ?pesar, consternación
regret | regret, be sorry, lament, remorse, repent, deplore | arrepentirse, lamentar, arrepentimiento, remordimiento, ?pesar, deplorar
faint | faint, pass out, lose consciousness, black out, collapse, unconscious | desmayarse, perder el conocimiento, desvanecerse, desmayo, inconsciente, desplomarse, desvanecimiento
choke | choke, suffocate, asphyxiate, gasp, smother | ahogarse, asfixiarse, atragantarse, asfixia, sofocarse
bleed | bleed, blood, hemorrhage, haemorrhage, bleed to death, bleeding | sangrar, desangrarse, sangre, hemorragia, ?sangrado
starve | starve, go hungry, hunger, famine, malnutrition, starvation, without food, underfed | pasar hambre, morir de hambre, hambruna, desnutrición, sin comida, hambre, inanición, no tener qué comer, sin alimentos
go-on-hunger-strike | hunger strike, refuse food, fast, fasting | huelga de hambre, ayuno, negarse a comer, ayunar
pray | pray, worship, prayer, mass, pray for | rezar, orar, oración, rezo, misa, culto, plegaria
vote | go to the polls, cast a ballot, at the polls, turnout, suffrage, ?back, ballot box | ir a las urnas, acudir a las urnas, sufragar, urnas, balotaje, pronunciarse, dar el voto
get-elected | be elected, win the election, voted in, win the vote, elected, chosen | ser elegido, salir elegido, ganar las elecciones, ?electo, resultar electo, ganar la votación
get-votes | get, win, receive, secure, poll, garner, obtain, votes | obtener, alcanzar, ?lograr, conseguir, votos, cosechar
get-grade | get, score, obtain, achieve, earn | obtener, alcanzar, conseguir
score | net, strike, find the net, put away, scorer | meter gol, tanto, convertir, goleador, ?meter, hacer un gol, golear
draw-tie | draw, tie, ?equalize, ?level, drawn, tied, stalemate | empatar, empate, ?igualar, igualdad, ?igualado
rank | rank, rate, ?place, position, classify, ranking, come in, stand | clasificar, ubicarse, puesto, ocupar, situarse, ranking, posición, quedar en
reach-amount | reach, total, amount to, add up to, come to, number, top, exceed, stand at | alcanzar, ascender a, sumar, totalizar, llegar a, superar, situarse en, ?bordear, ubicarse en
exceed | exceed, surpass, top, go over, more than, beyond, overtake, outnumber, go beyond | superar, exceder, sobrepasar, rebasar, más de, pasar de, ir más allá
reach | come to, get as far, make it, gain, go as far | alcance, llegar hasta, arribar, lograr, ?venir
speed-boat-flee | speed off, drive away, take off, get away, getaway car, escape on a motorbike | darse a la fuga, salir a toda velocidad, huir en moto, escapar en vehículo, emprender la huida, huir
set-trap | trap, set a trap, lure, bait, entrap, trick, sting operation | tender una trampa, trampa, engañar, emboscada, carnada, señuelo, atraer
lure | lure, entice, attract, trick into, bait, tempt, draw in | atraer, engañar, captar, seducir, engatusar, enganchar, tentar
attract | attract, draw, bring in, pull in, lure, appeal | atraer, ?llamar, captar, convocar, cautivar
convince | convince, persuade, talk into, win over, persuasion, get to agree | convencer, persuadir, hacer cambiar, ?ganarse
inspire | inspire, motivate, influence, inspiration | inspirar, motivar, influir, inspiración
manufacture | manufacture, produce, ?make, build, production, maker, assemble | fabricar, producir, elaborar, ?hacer, fabricación, ensamblar, manufacturar, fabricante
generate-power | generate, produce, power, generation, output | generar, producir, generación, abastecer, producción
consume | consume, use, use up, consumption, burn, eat up | consumir, gastar, consumo, usar, ingerir
pump | pump, pump out, bail, drain, siphon, suck out | ?bombear, bombeo, achicar, drenar, succionar, evacuar el agua
heat | heat, warm, warm up, heating | calentar, calentamiento, calefacción, entibiar
cool | cool, cool down, chill, refrigerate, cooling | enfriar, refrigerar, enfriamiento, refrescar
shine | shine, glow, light up, gleam, illuminate, ?lit | brillar, iluminar, alumbrar, resplandecer, relucir, luz
break-record | break the record, set a record, record, all-time high, best mark | batir el récord, récord, romper el récord, establecer un récord, marca, plusmarca, máximo histórico
set-example | ?model, example, set an example, pioneer | ejemplo, dar ejemplo, modelo, pionero, ?referente
owe-responsibility | be accountable, account for, answer for, face justice, be brought to justice | rendir cuentas, responder por, dar cuenta, enfrentar la justicia, pagar por
get-away-with | get away with, go unpunished, impunity, unpunished, scot-free | salirse con la suya, quedar impune, impunidad, impune, quedar sin castigo
pass-law | pass, approve, enact, adopt, vote through, promulgate, push through, sign into law | aprobar, promulgar, sancionar, expedir, dictar, aprobación, dar paso, sacar adelante
enter-force | come into force, take effect, come into effect, apply, enter into force, be in force, kick in, effective | entrar en vigor, entrar en vigencia, regir, empezar a regir, vigente, aplicarse, vigencia, hacerse efectivo
be-in-force | in force, in effect, valid, effective, apply, stand | vigente, en vigor, regir, vigencia, válido, estar en vigencia
take-refuge-abroad | flee abroad, exile, flee the country, go into exile, take refuge | huir del país, exiliarse, escapar al exterior, salir del país, refugiarse, irse al exilio
stay-home | stay home, stay indoors, lockdown, confine, quarantine, not leave home, shelter in place, confinement, isolate | quedarse en casa, confinamiento, cuarentena, no salir de casa, encierro, confinar, aislamiento, confinarse
return-to-work | go back to work, return to work, resume work, end the strike, back on the job | volver al trabajo, reincorporarse, reanudar labores, retomar actividades, levantar el paro, levantar la huelga
reopen | reopen, open again, resume, restart, back open, open up | reabrir, volver a abrir, reapertura, reanudar, habilitar, reactivar
raise-salary | raise, increase, pay rise, pay raise, hike, wage increase | subir el sueldo, aumentar, alza salarial, incremento, aumento salarial, subir
promise | promise, pledge, vow, commit, give word, assure, undertake | prometer, promesa, comprometerse, jurar, compromiso, ofrecer, dar la palabra, ?ofrecimiento
turn-up-dead | found dead, turn up dead, found lifeless, body found, be found murdered | aparecer muerto, encontrar sin vida, hallar muerto, encontrar el cuerpo, hallado sin vida, hallazgo del cadáver, amanecer muerto
`;
