/** Things, places, nature, health, money and technology. See `./index.ts`. */
export const world = `
power | power outage, power failure, loss of power, without power, without electricity, no electricity, load shedding, power rationing, electricity rationing, energy rationing, power supply, electricity supply, rolling blackout, ?lights, ?light, ?lights out, ?power went out | corte de energía, corte eléctrico, corte de electricidad, corte del suministro, suspensión del servicio eléctrico, racionamiento eléctrico, racionamiento de energía, racionamiento, sin luz, sin electricidad, sin energía, sin servicio eléctrico, suministro eléctrico, fluido eléctrico, servicio eléctrico, desconexión, ?luz, ?corriente, ?se fue la luz
power-restore | restore power, reconnect, restore service, power came back, electricity returned, reestablish | restablecer el servicio, restablecer la energía, restablecer el suministro, reconectar, reposición del servicio, restituir el servicio, reponer el servicio, ?volver la luz
power-plant | power plant, power station, generating plant, thermoelectric plant, hydroelectric plant, hydroelectric dam, hydropower, generation complex, ?plant | central eléctrica, central hidroeléctrica, hidroeléctrica, central termoeléctrica, termoeléctrica, planta de generación, planta eléctrica, ?central, ?planta
nuclear-plant | nuclear plant, nuclear power plant, nuclear power station, reactor, atomic plant | central nuclear, planta nuclear, reactor, nucleoeléctrica, central atómica
power-grid | grid, power grid, transmission line, power line, transmission network, interconnection, distribution network, substation | red eléctrica, línea de transmisión, tendido eléctrico, sistema interconectado, red de distribución, interconexión, subestación, cableado
pylon | pylon, electricity tower, transmission tower, power pole, utility pole, lamp post, ?pole | torre eléctrica, torre de alta tensión, torre de transmisión, poste, ?torre
generator | generator, power barge, genset, turbine, backup generator | generador, planta generadora, barcaza, turbina, grupo electrógeno
energy | energy, power generation, electric power | energía, generación eléctrica, energético
renewable | solar, wind power, wind farm, clean energy, green energy, solar panel, photovoltaic, geothermal, renewable energy | ?renovable, solar, eólico, energía limpia, energía verde, panel solar, fotovoltaico, parque eólico, geotérmico, energía renovable
electric-shock | electrocute, electrocution, electric shock, electrical discharge | electrocutar, electrocución, descarga eléctrica, electrocutado
short-circuit | short circuit, electrical fault, electrical failure, wiring fault | cortocircuito, corto circuito, falla eléctrica, fallo eléctrico, desperfecto eléctrico
breakdown | breakdown, break down, malfunction, technical fault, technical failure, glitch, mechanical failure, out of order, ?failure | avería, averiarse, ?falla, falla técnica, desperfecto, fallo técnico, falla mecánica, malograrse, descomponerse, ?no funcionar, ?fallo
fuel | fuel, motor fuel, refuel, ?gas, ?gasoline, ?petrol | combustible, carburante, hidrocarburo, bencina, ?gasolina
cooking-gas | gas cylinder, liquefied gas, cooking gas, propane, butane, gas canister, bottled gas | gas doméstico, gas licuado, cilindro de gas, bombona, tanque de gas, garrafa, GLP, balón de gas, propano, butano
gas-station | gas station, petrol station, filling station, service station | gasolinera, estación de servicio, bomba de gasolina, grifo, surtidor, estación de combustible
oil | oilfield, barrel, hydrocarbon, oil company, oil industry | hidrocarburo, barril, yacimiento petrolero, campo petrolero, pozo petrolero
oil-well | oil well, oilfield, oil field, drilling, oil rig, deposit, ?well | pozo, campo petrolero, yacimiento, perforación, plataforma petrolera
pipeline | pipeline, oil pipeline, gas pipeline, duct, pipe | oleoducto, gasoducto, poliducto, ducto, ?tubería
refinery | refinery, refine, petrochemical plant | refinería, refinar, planta petroquímica
oil-spill | oil spill, spill, slick, crude spill, ?leak | derrame, derrame de petróleo, derrame de crudo, vertido, fuga de crudo, marea negra, mancha de petróleo
leak | leak, leakage, seepage, escape of gas | escape de gas, filtración, goteo, fuga de gas, ?fuga
water-supply | drinking water, water supply, tap water, running water, potable water, water service, ?water | agua potable, suministro de agua, abastecimiento de agua, servicio de agua, agua corriente, agua de la llave, agua del grifo, ?agua
water-cut | without water, water shortage, water cut, water rationing, water outage, no running water | sin agua, corte de agua, escasez de agua, desabastecimiento de agua, racionamiento de agua, suspensión del servicio de agua, falta de agua
sewer | sewer, sewage, sewerage, drain, drainage, wastewater, manhole | alcantarilla, alcantarillado, aguas servidas, aguas residuales, desagüe, drenaje, cloaca, aguas negras
water-tank | cistern, water tank, reservoir tank, tank truck, water truck | cisterna, tanque de agua, tanquero, aljibe, pipa, camión cisterna, tinaco, carro cisterna
reservoir | reservoir, dam, water level | embalse, represa, nivel de agua, represa de agua, ?cota
dam | dam, dike, dyke, levee, embankment, barrage, hydroelectric dam | represa, dique, embalse, terraplén, presa hidroeléctrica, presa de agua
irrigation | irrigation, irrigate, canal, irrigation ditch | riego, regar, acequia, irrigación, canal de riego
pump | pump, pumping station, motor pump, suction | bomba de agua, estación de bombeo, ?bombear, motobomba, bombeo, succión
pollution | pollution, ?pollute, contaminate, contamination, toxic, smog, contaminant | contaminación, contaminar, polución, tóxico, contaminante, esmog
waste | garbage, trash, rubbish, litter, refuse, waste, debris, scrap | basura, desecho, residuo, desperdicio, chatarra, escombro
landfill | landfill, dump, rubbish tip, garbage dump | vertedero, relleno sanitario, basurero, botadero, basural, tiradero
toxic-waste | toxic waste, hazardous waste, radioactive waste, ?tailings | residuo tóxico, desecho peligroso, residuo radiactivo, relave, desecho tóxico
radiation | radiation, radioactive, radioactivity, contamination | radiación, radiactivo, radiactividad, radioactivo
infrastructure | infrastructure, public works, facility, installation | infraestructura, obra pública, instalación, ?obra
bridge | bridge, overpass, viaduct, footbridge, crossing, flyover | puente, viaducto, paso elevado, pasarela, puente peatonal
tunnel | tunnel, underpass, gallery, underground passage, shaft | túnel, paso a desnivel, galería, pasadizo, paso subterráneo
road | route, avenue, freeway, expressway, roadway, artery, boulevard, dirt road, ?lane, ?track | ruta, avenida, corredor vial, vial, pista, calzada, arteria, troncal, trocha, ?camino
road-surface | asphalt, pavement, paving, pave, resurface, roadway | asfalto, pavimento, calzada, asfaltar, pavimentar, capa asfáltica
road-closed | road closed, impassable, road blocked, cut off, closed to traffic, blocked | vía cerrada, cierre vial, vía bloqueada, intransitable, cerrado al tránsito, carretera cortada, inhabilitado, no hay paso, cierre de la vía, vía cortada, paso cerrado, incomunicado
road-open | reopen, passable, open to traffic, clear the road, reopening | reabrir, habilitar, reapertura, vía habilitada, transitable, rehabilitar, habilitado, restablecer el paso
road-block | roadblock, blockade, barricade, block the road, checkpoint, burning tires | bloqueo, barricada, bloquear la vía, corte de ruta, piquete, cierre de vías, quema de llantas
checkpoint | checkpoint, control post, police checkpoint, roadblock, control point | control policial, puesto de control, punto de control, puesto policial, puesto militar, alcabala, garita, retén policial, retén militar
detour | detour, diversion, alternative route, alternate route, bypass | desvío, ruta alterna, vía alterna, ruta alternativa, variante, desviar
traffic | traffic, traffic jam, congestion, gridlock, tailback, vehicle flow | tránsito, tráfico vehicular, congestión, embotellamiento, atasco, trancón, circulación vehicular, ?tráfico, ?taco
traffic-light | traffic light, stoplight, traffic signal | semáforo, luz roja
pedestrian | pedestrian, passer-by, bystander, on foot, walker | peatón, transeúnte, a pie, viandante, ?caminante
sidewalk | sidewalk, pavement, footpath, kerb, curb | acera, vereda, banqueta, andén, bordillo
street-corner | corner, intersection, junction, crossroads | esquina, intersección, cruce, redondel, glorieta, rotonda, óvalo
parking | parking lot, car park, parking, park, garage | parqueadero, aparcamiento, aparcar, ?parquear, parqueo, playa de estacionamiento, cochera, garaje, ?estacionar, ?estacionamiento
toll | toll, toll booth, toll road | peaje, caseta, estación de peaje, cabina de peaje
transport | transport, transportation, public transport, transit, freight | transporte, transporte público, movilidad, movilización, transportación, flete
car | SUV, pickup, sedan, jeep, limousine, patrol car, four-by-four | jeep, todoterreno, sedán, furgoneta
bus | bus, coach, minibus, shuttle, school bus, passenger bus, ?vehicle | autobús, bus, micro, colectivo, ómnibus, buseta, microbús, camión de pasajeros, guagua, interprovincial, combi, ?unidad de transporte, ?vehículo
truck | trailer, tanker, tractor-trailer, semi-trailer, dump truck, heavy goods vehicle, articulated lorry, tanker truck | tractocamión, volqueta, volquete, camión cisterna, trailer, tractomula, gandola, vehículo pesado, cabezal
van | van, minivan, pickup, pickup truck, panel van, ?vehicle | furgoneta, camioneta, furgón, furgón blindado, van, buseta, ?vehículo
motorcycle | motorcycle, motorbike, scooter, moped, biker, motorcyclist, dirt bike, ?bike, ?vehicle | motocicleta, moto, motorizado, motociclista, motoneta, ciclomotor, ?motorista, mototaxi, ?vehículo
bicycle | bicycle, bike, cyclist, cycling, cycle | bicicleta, ciclista, ciclismo, bici
taxi | taxi, cab, taxi driver, ride-hailing, cab driver, cabbie, ?vehicle | taxi, taxista, carro de alquiler, unidad de taxi, remís, ?vehículo
driver | driver, motorist, chauffeur, at the wheel, behind the wheel, truck driver, bus driver | conductor, chofer, chófer, al volante, camionero, ?transportista, automovilista, piloto, taxista, conducía
passenger | passenger, traveller, traveler, on board, aboard, commuter, rider, vehicle occupant, people on board | pasajero, viajero, a bordo, usuario, ?viajaba, ocupante del vehículo
train-rail | train, railway, railroad, rail, locomotive, wagon, carriage, freight train | tren, ferrocarril, ferroviario, locomotora, vagón, ferrovía, vía férrea
subway | subway, metro, underground, tram, light rail, streetcar | metro, subterráneo, subte, tranvía, metropolitano, tren ligero
station-stop | station, terminal, bus terminal, train station, bus station, depot, ?stop | estación, terminal terrestre, terminal, paradero, estación de autobuses, ?parada
derail | derail, derailment, come off the tracks, jump the tracks | descarrilar, descarrilamiento, salirse de las vías, salir de los rieles
cable-car | cable car, funicular, gondola, ski lift, chairlift, aerial tram | teleférico, funicular, telecabina, cable carril, telesilla, tarabita
crash | traffic accident, road accident, car accident, car crash, run into, smash, pile-up, rear-end, collide with, ?hit | siniestro de tránsito, accidente de tránsito, siniestro vial, percance, impactar, colisionar, estrellar, accidente de tráfico, choque frontal, accidentarse, siniestro, encunetar
run-over | run over, hit by a car, knock down, mow down, struck by, hit-and-run | atropellar, atropello, arrollar, arrollamiento, atropellamiento, arrollado
overturn | overturn, roll over, flip over, turn over, rollover, topple over | volcar, volcamiento, vuelco, volcadura, dar vueltas de campana, volcado
ravine | ravine, gully, gorge, cliff, precipice, plunge, abyss, canyon | barranco, quebrada, abismo, precipicio, despeñadero, cañón, acantilado, hondonada, despeñarse, desbarrancarse, desbarrancar
plunge | plunge, fall off, go over, fall down, plummet, go off the road | caer al vacío, despeñarse, desbarrancarse, salirse de la vía, caer a un abismo, pérdida de pista, precipitarse al vacío, precipitarse al río, ?rodar
drunk | drunk, intoxicated, under the influence, alcohol, inebriated, tipsy | borracho, ebrio, ebriedad, estado etílico, alcoholizado, alcohol, embriaguez, efectos del alcohol
speeding | speeding, excess speed, high speed, over the limit, speed limit | exceso de velocidad, alta velocidad, límite de velocidad, a gran velocidad
brakes | brake, brake failure, lose the brakes | freno, frenar, falla de frenos, sin frenos, quedarse sin frenos
tire | tire, tyre, wheel, flat tire, puncture | llanta, neumático, rueda, goma, caucho
license-plate | license plate, number plate, registration plate, registration number, ?plate | placa, matrícula, patente, chapa
driving-licence | driving licence, driver's license, driving permit | licencia de conducir, carné de conducir, brevete, registro de conducir, pase de conducir
helmet | helmet, hard hat, protective gear | casco, equipo de protección
seat | seat, bench, chair, armchair | asiento, butaca, silla, banca, sillón, ?banco
plane | airliner, light aircraft, small plane, aviation, passenger plane, cargo plane, charter | aeroplano, jet, bimotor, aparato, ultraligero, avión comercial, avión de carga, vuelo chárter
flight | flight, fly, air route, flight number | vuelo, volar, ruta aérea, sobrevolar
airline | airline, carrier, air carrier, low-cost carrier | aerolínea, compañía aérea, línea aérea, compañía de aviación
airport | runway, air terminal, airstrip, landing strip | aeródromo, terminal aérea, terminal aéreo, aeroportuario, pista de aterrizaje
runway | runway, airstrip, landing strip, tarmac, clandestine airstrip | pista, pista de aterrizaje, pista clandestina, aeródromo
helicopter | helicopter, chopper, rotorcraft | helicóptero, helicópteros, aeronave, ala rotatoria
pilot | pilot, captain, aviator, co-pilot, airman | piloto, aviador, capitán, copiloto
take-off | take off, takeoff, lift off, liftoff, ?depart | despegar, despegue, decolar, ?partir
land-plane | touch down, emergency landing, forced landing, crash landing, make a landing, ?land, ?landing | aterrizar, aterrizaje, aterrizaje de emergencia, aterrizaje forzoso, tomar tierra
air-crash | plane crash, air crash, air disaster, crash-land, aviation accident, ?go down, ?came down | accidente aéreo, siniestro aéreo, accidente de aviación, estrellarse, desplomarse, precipitarse a tierra, accidentarse, caer un avión, ?caer
flight-cancel | cancel flight, grounded, flight delay, flight cancellation, cancelled flight | cancelar vuelo, vuelo cancelado, cancelación de vuelos, vuelo retrasado, suspender vuelos
luggage | luggage, baggage, suitcase, bag, backpack, briefcase, rucksack, holdall, handbag, purse | equipaje, maleta, valija, mochila, bolso, maletín, cartera, morral, bulto, tula, petaca
ship | fishing boat, speedboat, ferry, freighter, cargo ship, yacht, canoe, motorboat, dinghy, cruise ship, container ship, barge, trawler, craft, watercraft | bote, navío, yate, canoa, panga, carguero, transbordador, ferry, motonave, pesquero, velero, barcaza, patera, cayuco, fibra, portacontenedores, barco pesquero
submarine | submarine, submersible, semi-submersible, narco-submarine, underwater vessel | submarino, sumergible, semisumergible, narcosubmarino
warship | warship, frigate, aircraft carrier, cruiser, battleship, gunboat, cutter, corvette | buque de guerra, destructor, fragata, portaaviones, acorazado, crucero, corbeta, lancha cañonera, patrullera
sink | sink, shipwreck, capsize, founder, overturn, sinking, wrecked, ?go down | hundirse, hundir, hundimiento, naufragar, naufragio, zozobrar, irse a pique, volcarse
sailor | sailor, seaman, crew member, seafarer, captain, skipper, crewman | marinero, marino, ?tripulante, navegante, capitán, patrón
adrift | adrift, drifting, lost at sea, castaway, stranded at sea | a la deriva, náufrago, perdido en el mar, deriva
aground | run aground, aground, beached, stranded ship | encallar, varar, encallado, varado
fisherman | fisherman, fishing, fisher, angler, fishing crew, fish | pescador, pesca, pescar, pesquero, faena de pesca
port | dock, quay, wharf, pier, jetty, marina, berth, seaport | muelle, terminal portuario, terminal portuaria, embarcadero, malecón, atracadero, dársena, rada
anchor | anchor, dock, moor, berth, tie up | anclar, amarrar, anclado
container | container, freight container, refrigerated container, crate, box | contenedor, furgón, caja, conteiner
cargo | freight, consignment, merchandise, haul, batch, ?goods | mercancía, mercadería, flete, remesa, embarque, bulto, alijo
canal | canal, waterway, strait, ?channel, ?lock | canal, vía navegable, estrecho, esclusa
lighthouse | lighthouse, beacon, buoy | faro, baliza, boya
building | building, tower block, skyscraper, block of flats, high-rise, structure, edifice, apartment building, ?premises | edificio, edificación, inmueble, rascacielos, predio, instalaciones, ?estructura, ?bloque, ?construcción, ?torre
house | hut, shack, mansion, villa, cottage, household, condo, condominium, abode, bungalow, ?place, ?flat | choza, rancho, mansión, villa, quinta, chalet, cabaña, lugar de residencia, casucha, residencial, condominio, ?piso, ?propiedad
hut | hut, shack, shanty, cabin, tent, lean-to | choza, rancho, cabaña, covacha, casucha, tugurio, carpa, bohío, barraca
hideout | hideout, hiding place, safe house, stash house, den, lair, refuge | escondite, guarida, escondrijo, casa de seguridad, refugio, madriguera, caleta, casa donde se ocultaba
mansion | mansion, luxury home, villa, palace, estate | mansión, casa de lujo, residencia de lujo, palacete, villa
palace | palace, presidential palace, seat of government, government house | palacio, palacio presidencial, palacio de gobierno, sede de gobierno, casa de gobierno
headquarters | headquarters, head office, main office, ?base, ?seat | sede, cuartel general, oficina central, casa matriz, oficina principal, ?matriz
barracks | barracks, military base, garrison, army base, ?base, ?fort | cuartel, base militar, fuerte militar, guarnición, destacamento, recinto militar, regimiento, ?brigada
police-station | police station, precinct, police post, station house, police unit | comisaría, unidad policial, puesto policial, retén policial, cuartel policial, estación de policía, destacamento policial, unidad de policía comunitaria, ?UPC
courthouse | courthouse, palace of justice, courtroom, judicial complex | palacio de justicia, complejo judicial, sala de audiencias, unidad judicial, juzgado
city-hall | city hall, town hall, municipality, local council, council | municipio, ayuntamiento, ?alcaldía, municipalidad, cabildo, palacio municipal, intendencia
office | office, bureau, workplace, ?agency | oficina, despacho, bufete, ?dependencia, ?estudio jurídico
shop | shop, store, supermarket, shopping mall, mall, grocery, bakery, butcher, outlet, convenience store, boutique, kiosk, commercial premises | tienda, almacén, local comercial, supermercado, bodega, abarrotes, establecimiento, abacería, kiosco, pulpería, ferretería, panadería, minimarket, boutique, ?local, ?negocio, ?comercio
market-place | market, street market, marketplace, fair, flea market, stall | mercado, plaza de mercado, puesto, tianguis, mercadillo, ?feria
mall | shopping mall, shopping centre, shopping center, mall, shopping plaza | centro comercial, mall, plaza comercial, shopping
pharmacy | pharmacy, drugstore, chemist | farmacia, botica, droguería
restaurant | restaurant, eatery, diner, cafe, cafeteria, canteen, food stall, pizzeria, bar, grill | ?restaurante, comedor, cafetería, local de comida, picantería, cevichería, asadero, pizzería, merendero, chifa
bar | bar, nightclub, pub, disco, discotheque, club, tavern, night spot, cantina, strip club | bar, discoteca, cantina, local nocturno, centro de diversión, antro, taberna, club nocturno, cervecería, boliche, billar, centro nocturno
hotel | hotel, hostel, motel, inn, guesthouse, lodging, resort, accommodation | hotel, hostal, motel, hospedaje, alojamiento, hostería, albergue turístico, residencial, ?pensión
warehouse | warehouse, depot, storehouse, storage facility, shed, hangar, storeroom | bodega, almacén, depósito, galpón, hangar, nave industrial, cobertizo, centro de acopio
factory | factory, plant, mill, workshop, manufacturing plant, assembly plant | fábrica, planta, taller, planta industrial, maquila, maquiladora, ingenio, ensambladora
workshop | workshop, garage, repair shop, body shop, mechanic | taller, mecánica, taller mecánico, lavadora, vulcanizadora, mecánico
laboratory | laboratory, lab, drug lab | laboratorio, laboratorio clandestino, cocina de cocaína, cristalizadero
farm | farm, ranch, plantation, smallholding, hacienda, homestead, farmland, rural property, ?estate | finca, hacienda, granja, rancho, plantación, predio, estancia, chacra, parcela, bananera, camaronera, propiedad rural, fundo agrícola, ?quinta
church-building | church, temple, chapel, cathedral, basilica, monastery, ?convent, parish, shrine | iglesia, templo, capilla, catedral, basílica, monasterio, convento, parroquia, santuario, ermita
cemetery | cemetery, graveyard, burial ground, churchyard | cementerio, camposanto, panteón, necrópolis
grave | grave, tomb, mass grave, burial site, vault, mausoleum, shallow grave | tumba, fosa, sepultura, fosa común, fosa clandestina, nicho, bóveda, mausoleo, sepulcro, entierro clandestino
school | kindergarten, primary school, high school, secondary school, academy, nursery, daycare, educational institution, campus, schoolhouse | unidad educativa, centro educativo, plantel, institución educativa, liceo, instituto, jardín de infantes, plantel educativo, aula, primaria, secundaria
prison-yard | yard, courtyard, patio, prison yard | patio, patio de la cárcel, explanada
cell | ?cell, cellblock, pavilion, dungeon, cell block, solitary confinement, ?wing | celda, pabellón, calabozo, mazmorra, crujía, ?módulo
room | room, bedroom, living room, kitchen, bathroom, dormitory, chamber, toilet, hotel room, ?hall | dormitorio, cocina, baño, recámara, alcoba, aposento, salón, sala de estar, ?pieza
bathroom | bathroom, toilet, restroom, lavatory, shower, washroom, latrine | baño, inodoro, sanitario, servicio higiénico, ducha, letrina, retrete, aseo
floor-storey | floor, storey, ground floor, upper floor, ?level, ?story | piso, planta baja, planta alta, ?nivel, ?planta
roof | roof, rooftop, terrace, ceiling, awning | techo, ?tejado, terraza, azotea, techumbre, losa, ?cubierta
door | door, gate, doorway, front door | portón, verja, puerta de ingreso, ?puerta
window | window, windowpane, pane, windscreen, windshield, glass | ventana, ventanal, vidrio, cristal, parabrisas, ventanilla
barrier | barbed wire, perimeter wall, railing, rampart, fencing, concrete wall | muralla, tapia, cerramiento, alambrada, reja, ?valla, malla, perímetro, ?vallado, muralla perimetral, cerca eléctrica
wall-inside | partition, brick wall, concrete wall | tabique, mampostería, muro de hormigón, pared de ladrillo, ?pared
hole | hole, pit, crater, cavity, sinkhole, trench, ?opening, ?gap | hueco, ?hoyo, agujero, cráter, socavón, fosa, boquete, orificio, cavidad, zanja, foso, perforación
basement | basement, cellar, underground, bunker, subterranean | sótano, subterráneo, bodega, búnker, subsuelo
elevator | elevator, ?escalator, ?lift | ascensor, escalera eléctrica, montacargas
stairs | stairs, staircase, steps, stairway, ladder | escalera, graderío, peldaño, escalinata
furniture | furniture, bed, table, chair, desk, wardrobe, sofa, mattress, couch | mueble, ?mesa, silla, escritorio, armario, sofá, colchón, enser, mobiliario, ropero, velador, ?cama
bed | bed, mattress, bunk, hammock, cot | colchón, litera, hamaca, catre, camilla, ?cama
stretcher | stretcher, gurney, trolley | camilla, angarilla
household-goods | household appliance, fridge, refrigerator, washing machine, stove, cooker, appliance, oven | electrodoméstico, refrigeradora, nevera, lavadora, cocina, estufa, refrigerador, horno, enseres, línea blanca, heladera
key-lock | padlock, lock, key, bolt, latch | candado, cerradura, llave, chapa, cerrojo
kitchenware | pot, pan, plate, cup, knife, spoon, kitchen utensil | olla, sartén, taza, cuchara, vajilla, utensilio, cacerola
tool | tool, shovel, pick, hammer, drill, machinery, crowbar, ?saw, axe, bare hands, rope, pickaxe, spade, equipment, ?excavator, ladder, chainsaw | herramienta, pala, pico, martillo, taladro, maquinaria, barreta, sierra, hacha, cuerda, cincel, motosierra, excavadora, retroexcavadora, implemento, utensilio, con las manos, esmeril, cizalla, azadón
machinery | machinery, ?excavator, backhoe, bulldozer, crane, digger, heavy machinery, heavy equipment, tractor, earthmover, loader | maquinaria, maquinaria pesada, excavadora, retroexcavadora, grúa, tractor, pala mecánica, cargadora, volqueta, motoniveladora, maquinaria amarilla, equipo caminero, draga
machine | engine, motor, gadget, appliance, instrument, hardware, kit | motor, maquinaria, artefacto, instrumento, artilugio, mecanismo, ?equipamiento
crane | crane, hoist, tow truck, derrick | grúa, montacarga, güinche, plataforma
rope | rope, cord, cable, string, wire, ?tie, ?chain | cuerda, soga, cordel, cadena, piola, mecate, alambre
knife | knife, machete, stab, dagger, bladed weapon, sharp object, razor, penknife, ?sword, ?blade | cuchillo, machete, puñal, arma blanca, navaja, arma cortopunzante, objeto cortopunzante, daga, cortaplumas, estilete, corvo, faca
handcuffs | handcuff, shackle, cuff, bound, tied up, tied hands, manacle | grilletes, maniatado, amarrado, atado, maniatar, encadenado, atado de manos, con esposas
gag | ?gagged, blindfold, blindfolded, gag, hooded, tape over the mouth | amordazado, encapuchado, amordazar, ojos vendados, cinta adhesiva, vendado de ojos
ankle-tag | ankle monitor, electronic tag, ankle bracelet, electronic bracelet, ?tagging | grillete electrónico, tobillera, brazalete electrónico, pulsera electrónica, dispositivo electrónico
clothes | shirt, trousers, pants, jacket, hat, shoes, t-shirt, coat, jeans, sweatshirt, hoodie, vest, garment, disguise, boots, overalls, skirt, robe, attire, costume, camouflage, ?cap | camisa, camiseta, pantalón, chaqueta, sombrero, gorra, zapato, abrigo, jean, buzo, chaleco, disfraz, calzado, falda, bermuda, atuendo, sudadera, chompa, poncho, camuflaje, vestuario, terno, ?traje
mask | mask, balaclava, face covered, hood, hooded, masked, face mask | máscara, pasamontañas, encapuchado, capucha, rostro cubierto, enmascarado, mascarilla, cubrebocas, antifaz
shoes | shoe, boot, sandal, footwear, sneaker, trainer, slipper | zapato, sandalia, calzado, zapatilla, tenis, zapatos
hat | hat, cap, beret, hood, headscarf, veil | sombrero, gorra, boina, capucha, pañuelo
vest-armor | bulletproof vest, body armor, body armour, flak jacket, tactical vest | chaleco antibalas, chaleco, chaleco táctico, blindaje, chaleco balístico
armored | armoured, armored, bulletproof, tank, armoured vehicle, armored car, armoured personnel carrier | blindado, blindaje, tanqueta, carro blindado, tanque, a prueba de balas, vehículo blindado
jewellery | jewellery, jewelry, jewel, necklace, bracelet, diamond, gem, chain, ?watch, ?ring, ?gold | joya, collar, anillo, reloj, pulsera, cadena, diamante, esmeralda, alhaja, aretes, ?oro
belongings | belongings, possessions, personal effects, valuables, property, wallet, purse, ?things, ?stuff | pertenencia, objetos personales, efectos personales, objetos de valor, billetera, cartera, enseres, ?cosas, ?bienes
object | object, article, artefact, artifact, ?thing, ?item | objeto, artículo, artefacto, ?cosa, ?elemento, ?pieza
evidence-item | evidence, exhibit, clue, fingerprint, shell casing, ?trace | evidencia, indicio, huella, casquillo, vaina, vestigio, elemento de convicción, ?pista
toy | toy, doll, teddy bear, game | juguete, muñeca, muñeco, peluche
flag | flag, banner, ensign, pennant, placard | bandera, estandarte, pabellón, pancarta, banderola
sign-board | placard, poster, banner, billboard, ?sign, ?notice | letrero, pancarta, afiche, ?valla, rótulo
package | package, parcel, packet, box, bundle, bag, sack, brick, kilo | paquete, caja, bulto, fardo, encomienda, cartón, tamal, ladrillo, costal, quintal
bottle | bottle, jar, flask, canister, drum, barrel, jerrycan | botella, lata, frasco, envase, tanque, tambor, bidón, caneca, recipiente, galón, pomo
metal | metal, ?metallic, alloy, ore | metal, metálico, aleación, mineral
material | material, raw material, ?made of, ?stuff, ?substance | material, materia prima, sustancia, insumo, ?hecho de
wood | wood, timber, lumber, log, plank, wooden, ?material, ?made of | madera, tabla, tronco, tablón, maderero, ?material, ?hecho de
gold | gold, golden, bullion, gold bar, ingot, ?metal | oro, lingote, aurífero, ?metal
mining | mine, mining, miner, quarry, ore, mineral, extraction, shaft, ?dig, ?pit | mina, ?minería, minero, cantera, socavón, mineral, yacimiento, extracción, bocamina, concesión minera, aurífero, ?frente de explotación
illegal-mining | illegal mining, wildcat mining, illegal miner, unlicensed mine, illegal gold | minería ilegal, minero ilegal, minería informal, minería clandestina, extracción ilegal
fireworks | fireworks, firecracker, pyrotechnics, flare | fuegos artificiales, pirotecnia, petardo, pirotécnico, cohetes, camareta, bengala, volador
explosive-device | explosive device, dynamite, grenade, car bomb, landmine, ?detonator, improvised explosive, TNT, package bomb, ?mine | artefacto explosivo, dinamita, ?granada, coche bomba, carro bomba, detonador, taco de dinamita, mecha, explosivos, mina antipersonal, paquete bomba, pentolita, ?mina
bullet | bullet, cartridge, ammunition, ammo, shell, projectile, magazine, shell casing, ?round, ?shot | bala, cartucho, munición, proyectil, balazo, casquillo, cargador, impacto de bala, plomo, ?tiro
arsenal | revolver, assault rifle, submachine gun, carbine, crossbow, machete, mortar, bazooka, handgun, semi-automatic | fusil, rifle, subametralladora, carabina, pistola, machete, cuchillo, lanzagranadas, bazuca, arma de fuego, arma larga, arma corta, cartuchera, mortero, armas de fuego, lanzacohetes
document-paper | document, certificate, folder, dossier, paperwork, ?file, ?form, ?paper, ?record | documento, expediente, archivo, certificado, formulario, carpeta, documentación, acta, legajo, ?papel, ?oficio, ?escrito
identity-card | identity card, ID, identity document, passport, ID card, identification, birth certificate, ?papers | cédula, documento de identidad, DNI, pasaporte, identificación, partida de nacimiento, credencial, tarjeta de identidad, ?papeles, ?documentos
passport-visa | passport, visa, travel document, residence permit | pasaporte, visa, visado, documento de viaje, salvoconducto, permiso de residencia
certificate | certificate, diploma, degree, ?title, credential, qualification | certificado, diploma, título, constancia, acta, credencial
paperwork | paperwork, procedure, ?formality, red tape, bureaucracy, ?application | trámite, diligencia, papeleo, requisito, burocracia, tramitar, ?gestión
signature-form | form, application form, fill in, fill out, registration form | formulario, planilla, ficha, llenar, solicitud, rellenar
register-enroll | register, sign up, enrol, enroll, ?enrolment, registration, ?apply | inscribirse, inscripción, matricularse, matrícula, registrarse, empadronarse, apuntarse, anotarse, ?registro
contract | contract, concession, tender, lease, procurement, bid, ?agreement | contrato, concesión, licitación, contratación, adjudicación, contratar, adjudicar, ?convenio
forge | forge, fake, counterfeit, false, forgery, falsify, bogus, phoney | falsificar, falso, falsificación, adulterado, trucho, apócrifo, adulterar, clonado, falsificado
map | map, blueprint, atlas, ?plan, ?chart | mapa, croquis, atlas, cartografía
camera | camera, surveillance camera, security camera, CCTV, video surveillance, footage | cámara de seguridad, videovigilancia, cámara de vigilancia, circuito cerrado, cámara de video, ?cámara
photo | photo, photograph, picture, image, snapshot, portrait, selfie | foto, fotografía, imagen, retrato, selfi, instantánea, gráfica
jungle | jungle, rainforest, tropical forest, forest, bush | selva, bosque tropical, jungla, amazonía, selvático, montaña
forest | forest, wood, woodland, tree, trees, grove, vegetation | bosque, arboleda, árbol, forestal, vegetación, floresta
deforestation | deforestation, logging, clear forest, cut down trees, forest loss, deforest | deforestación, tala, talar, tala ilegal, pérdida de bosque, desmonte, deforestar, tala de árboles
mountain | mountain, hill, peak, summit, range, ridge, slope, sierra, highland, mount | montaña, cumbre, cordillera, loma, colina, sierra, ladera, pico, nevado, talud
slope | slope, hillside, mountainside, embankment | ladera, pendiente, talud, ?cuesta, falda del cerro
valley | valley, basin, plain, lowland, canyon | valle, cuenca, llanura, llano, planicie, cañón
desert | desert, arid, dune, sand, sahara | desierto, árido, duna, arena, desértico
river | river, stream, creek, tributary, waterway, brook, estuary, riverbed | río, arroyo, riachuelo, afluente, quebrada, estero, cauce, fluvial, caudal, ribera, torrente
river-bank | riverbank, shore, edge of the river, riverside, ?bank | orilla, ribera, malecón, borde del río, ?margen
river-flow | river flow, flow, current, water level, stream, ?discharge | caudal, nivel del río, cauce, ?corriente
swept-away | swept away, sweep away, carried away, dragged, washed away, ?drag | arrastrar, arrastrado, llevado por la corriente, arrasar, arrasado, ?llevar, ?llevarse
lake | lake, lagoon, pond, reservoir, wetland, swamp, marsh | lago, laguna, estanque, embalse, humedal, pantano, ciénaga, manglar
sea | sea, ocean, high seas, offshore, maritime, open water, gulf, bay | océano, altamar, alta mar, marítimo, marino, ultramar, golfo, bahía, ?agua, ?mar
coast | beach, seafront, waterfront, shoreline, seashore, coastline, bay | playa, orilla, ribera, balneario, perfil costero, costanera, borde costero, bahía
wave | wave, swell, surf, rough sea, tide, choppy, high tide | ola, oleaje, marejada, aguaje, marea, mar picado, oleaje fuerte, pleamar
tsunami | tsunami, tidal wave, giant wave, seaquake | tsunami, maremoto, ola gigante
glacier | glacier, ice, iceberg, snow, ice sheet, polar ice | glaciar, hielo, témpano, iceberg, nevado, casquete, nieve
cave | cave, cavern, grotto, den | cueva, caverna, gruta
waterfall | waterfall, cascade, cataract | cascada, catarata, salto de agua, caída de agua
national-park | national park, nature reserve, protected area, reserve, sanctuary | parque nacional, reserva, área protegida, reserva natural, santuario, reserva ecológica, zona protegida, reserva de biosfera
environment | environment, nature, ecology, ecosystem, environmental, ecological, habitat | medio ambiente, naturaleza, ecología, ecosistema, ambiental, ecológico, hábitat, ambiente
biodiversity | biodiversity, wildlife, flora and fauna, species, endemic | biodiversidad, vida silvestre, flora y fauna, especie, endémico, fauna silvestre
extinct | extinct, extinction, endangered, die out, threatened species, wiped out | extinto, extinción, extinguirse, especie amenazada, extinguido
climate-change | climate change, global warming, climate crisis, greenhouse gas, carbon emission, emissions, rising temperatures | cambio climático, calentamiento global, crisis climática, gases de efecto invernadero, emisión de carbono, emisiones
weather | weather, climate, meteorological, weather conditions, forecast, ?temperature | clima, tiempo atmosférico, meteorológico, condiciones climáticas, climático, condición meteorológica, mal tiempo, ?tiempo
forecast | forecast, weather forecast, outlook, prediction, projection | pronóstico, previsión, pronosticar, proyección, prever, vaticinar
rain | rainy, heavy rain, shower, torrential rain, precipitation, drizzle, wet season, rainy season | lluvioso, precipitación, chubasco, lluvias intensas, temporal, diluvio, llovizna, época lluviosa, estación invernal, etapa invernal, invierno
storm | storm, thunderstorm, lightning, gale, tempest, electrical storm, squall, hailstorm | tormenta, tempestad, temporal, tormenta eléctrica, rayo, relámpago, vendaval, borrasca, granizada, trueno
hurricane | hurricane, cyclone, typhoon, tropical storm, ?disaster, ?storm | huracán, ciclón, tifón, tormenta tropical, ciclónico, ?desastre
wind | wind, gust, gale, windy, breeze | viento, ráfaga, vendaval, ventoso, ventarrón, brisa
lightning | lightning, lightning strike, struck by lightning, thunderbolt | rayo, descarga eléctrica, relámpago, fulminado, caída de un rayo
snow | snow, snowfall, blizzard, snowstorm, ice, frost | nieve, nevada, nevar, ventisca, helada, hielo, tormenta de nieve
hail | hail, hailstone, hailstorm | granizo, granizada, granizar
heat | heat, hot, heatwave, heat wave, high temperature, scorching, ?warm | calor, caluroso, ola de calor, cálido, altas temperaturas, caliente, ?temperatura
cold | cold, freezing, frost, cold snap, chilly, low temperature, cold wave, hypothermia | frío, helada, gélido, bajas temperaturas, ola de frío, heladas, hipotermia, friaje
fog | fog, mist, haze, ?visibility, foggy, smog | niebla, neblina, bruma, visibilidad, calima
degrees | degree, celsius, fahrenheit, temperature | grado, grados centígrados, celsius, temperatura
drought | lack of rain, dry spell, dry season, water shortage, no rain, water scarcity, water deficit, low reservoir | falta de lluvia, escasez de agua, época seca, déficit hídrico, sequedad, ausencia de lluvias, sin lluvias, bajo caudal, temporada seca, estrés hídrico
season | season, time of year, rainy season, ?period | temporada, época del año, época, ?estación
disaster | disaster, catastrophe, calamity, tragedy, cataclysm, natural disaster, natural hazard, ?emergency | desastre, catástrofe, tragedia, calamidad, siniestro, fenómeno natural, evento adverso, desastre natural, cataclismo, ?emergencia
earthquake | shaking, shake, seismic, aftershock, seism, seismic movement, earth tremor, ?disaster | movimiento telúrico, seísmo, réplica, sísmico, telúrico, sacudida, remezón, movimiento sísmico, ?temblar, ?desastre
magnitude | magnitude, Richter scale, intensity, Richter, strength of the earthquake | magnitud, escala de Richter, intensidad, Richter
epicentre | epicentre, epicenter, focus, hypocentre | epicentro, hipocentro
aftershock | aftershock, after-tremor, subsequent tremor | réplica, réplicas, sismo posterior
fault-line | tectonic plate, subduction, fault line, ?fault | placa tectónica, subducción, falla geológica, ?falla
flood | floodwater, under water, submerged, inundation, burst its banks, inundate, deluge, flash flood, waterlogged, swollen river, rising water, ?disaster | desborde, bajo el agua, anegado, desbordarse, anegar, riada, aluvión, anegamiento, salirse de su cauce, salida del cauce, crecida del río, ?desastre
landslide | mudflow, avalanche, rockslide, rockfall, landslip, slope failure, hill collapse, torrent of mud, ?disaster | aluvión, deslizamiento de tierra, avalancha, huaico, derrumbamiento, flujo de lodo, desprendimiento, caída de rocas, movimiento en masa, deslizamiento de masa, corrimiento de tierra, socavamiento, ?desastre
avalanche | avalanche, snowslide | avalancha, alud, alud de nieve
mud | mud, sludge, silt, sediment, muddy | lodo, barro, fango, sedimento, lama, lodazal
rubble | rubble, debris, ruins, wreckage, remains of the building | escombro, ruina, restos, cascote, hierros retorcidos
bury-alive | buried, trapped, bury, under the rubble, entombed, engulf, under the mud | sepultado, enterrado, sepultar, soterrado, bajo los escombros, tapado, atrapado, bajo tierra, bajo el lodo, aplastado
trapped | trapped, stranded, ?pinned, marooned, cut off, ?caught, ?stuck | atrapado, varado, incomunicado, aislado, quedarse atrapado, atascado, ?atrapar, ?prisionero, ?encerrado
isolated | isolated, cut off, incommunicado, stranded, ?remote | aislado, incomunicado, remoto, sin comunicación, apartado
collapse | fall down, give way, crumble, subside, subsidence, topple, crash down, tumble down | desplomarse, desplome, venirse abajo, hundirse, hundimiento, desmoronarse, se vino abajo, ?caer
crack | crack, fissure, fracture, crevice, ?split | grieta, fisura, rajadura, fractura, agrietamiento, agrietar
volcano | lava, magma, crater, volcanic, ash plume, volcanic activity, lava flow, ?disaster | volcánico, magma, cráter, eruptivo, proceso eruptivo, fumarola, columna eruptiva, entrar en erupción, hacer erupción, flujo de lava, río de lava, coladas de lava, ?desastre
ash | ash, ashfall, volcanic ash, ash cloud, soot | ceniza, caída de ceniza, nube de ceniza, hollín, emisión de ceniza
fire | flame, burn, burning, combustion, inferno, forest fire, brush fire, go up in flames, catch fire, burn down, bushfire, firestorm | incendio forestal, quema, conflagración, incendiar, quemar, flamas, flagelo, siniestro, incendio estructural, en llamas, arder, incendiarse, ?candela
burn | burn, burnt, char, charred, scorch, incinerate, ablaze, burn down, set alight, in flames | quemar, quemado, calcinado, incinerar, carbonizado, arder, calcinar, consumido por el fuego, reducido a cenizas, quemadura, chamuscado, prender fuego
put-out-fire | extinguish, douse, under control, bring under control, firefighting, quench, ?contain, ?put out | apagar, extinguir, sofocar, mitigar, aplacar, apagar el fuego, combatir las llamas, ?controlar
firefighter | firefighter, fireman, fire brigade, fire department, fire service, fire crew, fire engine, fire truck, forest brigade | bombero, cuerpo de bomberos, brigadista, casaca roja, motobomba, apagafuegos, brigada forestal
smoke | smoke, fumes, smoke inhalation | humo, humareda, inhalación de humo, columna de humo, gases
suffocate | suffocate, asphyxiate, choke, asphyxia, smother, strangle, suffocation, run out of air, strangulation | asfixiar, asfixia, ahogar, sofocar, estrangular, ahorcar, estrangulamiento, falta de oxígeno
drown | drown, drowning, sink under water | ahogarse, ahogamiento, ahogado, inmersión, asfixia por inmersión
affected | affected, victim, homeless, damaged, flood victim, disaster victim, displaced, ?hit | afectado, damnificado, perjudicado, siniestrado, sin hogar, sin techo, ?desplazado, víctima, ?golpeado
lose-home | lose their home, homeless, left homeless, without a home, displaced | sin hogar, perder su casa, perder la vivienda, damnificado, sin techo, perdieron sus casas, quedarse sin casa, en la calle
shelter | shelter, refuge, take shelter, evacuation centre, evacuation center, temporary housing, haven, safe place, ?camp | albergue, refugio, alojamiento temporal, centro de acogida, campamento, refugiarse, resguardarse, alojamiento, albergar, casa de acogida, cobijo
evacuate | evacuate, evacuation, clear out, leave their homes, flee their homes, ?get out, ?move out | evacuar, evacuación, desalojar, desalojo, abandonar sus casas, dejar sus casas, ?sacar, ?salir
evict | evict, eviction, remove squatters, clear out, ?turn out | desalojar, desalojo, desahucio, desahuciar, ?sacar, ?echar, ?lanzamiento
rescue | pull out, extricate, rescuer, pull to safety, bring to safety, save lives, salvage, dig out, retrieve, ?get out, ?take out, ?free, ?recover | socorrer, poner a salvo, auxiliar, ?rescatista, extraer, poner a buen recaudo, salvamento, salvataje, socorro, sano y salvo, ?sacar, ?liberar
rescuer | rescuer, rescue team, rescue worker, paramedic, emergency services, first responder, search team, lifeguard, diver, relief worker, brigade, firefighter, civil defence, volunteer, emergency crew, lifesaver | ?rescatista, equipo de rescate, socorrista, paramédico, cuerpo de socorro, organismo de socorro, salvavidas, buzo, brigadista, unidad de rescate, bombero, defensa civil, voluntario, protección civil, servicios de emergencia, equipo de emergencia
relief-supplies | relief supplies, humanitarian aid, food parcel, blanket, tent, medicine, donation, ?ration, humanitarian assistance, supplies | ayuda humanitaria, kit de alimentos, frazada, carpa, medicinas, donación, ?víveres, cobija, kit, insumos, asistencia humanitaria, vituallas, donativo
donate | donate, donation, contribute, donor, give away, ?collection | donar, donación, donante, donativo, ?contribuir, aportar, regalar, teletón
volunteer | volunteer, voluntary, helper, unpaid | voluntario, voluntariado, ?ayudante, ?colaborador
search-dog | sniffer dog, search dog, police dog, dog unit, canine | perro rastreador, can, perro de búsqueda, canino, unidad canina, perro policía, perro antidrogas
diver | diver, dive, frogman, scuba, underwater | buzo, bucear, buceo, hombre rana, ?submarinista, inmersión
emergency-call | emergency call, call for help, distress call, emergency number, SOS, help line | llamada de emergencia, llamada de auxilio, pedido de auxilio, alerta ciudadana, línea de emergencia, número de emergencia
alert-level | red alert, orange alert, yellow alert, alert level, ?warning | alerta roja, alerta naranja, alerta amarilla, nivel de alerta
rebuild | rebuild, reconstruct, reconstruction, repair, restore, rebuilding, rehabilitate | reconstruir, reconstrucción, reparar, rehabilitar, rehabilitación, reedificar, reparación, refacción
repair | repair, mend, maintenance, overhaul, ?sort out, ?patch, ?fix | reparar, reparación, arreglar, arreglo, refaccionar, rehabilitar, subsanar, solucionar la avería, dar mantenimiento, ?componer
health | wellbeing, well-being, state of health, public health, ?fitness | salubridad, bienestar, estado de salud, cuadro clínico, salud pública
condition | health condition, ?state, ?condition | pronóstico, estado de salud, condición de salud, ?estado, ?cuadro, ?situación, ?condición
stable | stable, out of danger, recovering, stable condition, ?improving | estable, fuera de peligro, ?recuperándose, condición estable, estabilizado, ?mejoría
critical-condition | critical, serious condition, life-threatening, in intensive care, fighting for life, between life and death, critical condition, life support | crítico, grave, estado crítico, en cuidados intensivos, debatirse, pronóstico reservado, delicado, gravedad, entre la vida y la muerte, UCI
hurt | harm, bruise, burn, fracture, maim, beaten, shot wound, unharmed, unhurt, uninjured, bullet wound, ?hit, ?ok, ?all right | lastimado, lesionar, golpeado, contusión, quemadura, fractura, magulladura, lesiones, impacto de bala, ileso, politraumatizado, herida de bala, contuso, malherido, ?lastimar, ?golpear
unharmed | unharmed, unhurt, safe, safe and sound, uninjured, unscathed, in good health, no injuries, without injury | ileso, sano y salvo, sin heridas, sin lesiones, a salvo, indemne, buen estado de salud, sin un rasguño, en buen estado
wound | wound, gash, stab wound, gunshot wound, laceration, bullet hole | herida, puñalada, herida de bala, impacto, laceración, perforación, orificio, tajo
fracture | fracture, break a bone, broken leg, broken, fractured | fractura, fracturar, rotura, hueso roto
bleed | bleed, bleeding, blood, haemorrhage, hemorrhage, blood loss, bloody | sangrar, ?sangrado, sangre, hemorragia, desangrarse, ensangrentado, pérdida de sangre
bruise | bruise, bruising, blow, contusion, trauma, marks of violence | moretón, hematoma, golpe, contusión, trauma, huella de violencia, traumatismo, cardenal
faint | faint, pass out, lose consciousness, unconscious, unresponsive | desmayarse, desmayo, perder el conocimiento, inconsciente, desvanecerse, desvanecimiento, perder la conciencia
amputate | amputate, lose a leg, lose an arm, amputation, mutilate, mutilation | amputar, amputación, perder una pierna, mutilar, cercenar, mutilación
dismember | dismember, behead, decapitate, severed head, quarter, headless | desmembrar, decapitar, cercenar, descuartizar, desmembrado, decapitado, degollar
disabled | disabled, disability, ?handicapped, paralysed, paralyzed, wheelchair, paraplegic, impaired | discapacitado, discapacidad, minusválido, paralítico, silla de ruedas, parapléjico, movilidad reducida, inválido
blind | blind, blindness, lose sight, visually impaired, sightless | ciego, ceguera, perder la vista, invidente, discapacidad visual, no vidente
deaf | deaf, ?deafness, hard of hearing, hearing loss | sordo, sordera, hipoacusia, discapacidad auditiva
hospital | health centre, health center, medical centre, emergency room, ward, infirmary, casualty department, intensive care, medical center, health facility | centro de salud, casa de salud, centro médico, sala de emergencias, dispensario, policlínico, sanatorio, hospitalario, unidad médica, centro hospitalario, posta médica, subcentro de salud, centro asistencial, nosocomio
hospitalise | hospitalise, ?hospitalize, admit to hospital, taken to hospital, ?hospitalized, rushed to hospital, ?hospitalization, in hospital, admitted | hospitalizar, internar, ingresar al hospital, trasladado al hospital, hospitalización, ?internado, hospitalizado, llevado al hospital, ingresado al hospital
discharge-hospital | discharge, discharged, released from hospital, sent home, leave hospital | dar de alta, alta médica, dado de alta, salir del hospital, ?alta
intensive-care | intensive care, ICU, critical care, ventilator | cuidados intensivos, UCI, terapia intensiva, respirador, ventilador
ambulance | ambulance, paramedic, medical transport | ambulancia, paramédico, unidad de emergencia
first-aid | first aid, emergency care, medical attention, medical care | primeros auxilios, atención médica, atención prehospitalaria, auxilio, atención de emergencia
doctor | surgeon, nurse, paramedic, specialist, GP, medical staff, medical personnel, paediatrician, pediatrician | cirujano, galeno, ?especialista, personal médico, personal sanitario, pediatra, personal de salud, profesional de la salud
nurse | nurse, nursing, nursing assistant | enfermera, enfermero, auxiliar de enfermería
midwife | midwife, obstetrician, gynaecologist, gynecologist | partera, comadrona, obstetra, matrona, ginecólogo, obstetriz
coroner | ?coroner, forensic, medical examiner, pathologist, forensic scientist, forensic doctor | forense, médico legista, criminalística, medicina legal, legista, perito, patólogo
morgue | morgue, mortuary, forensic centre, funeral home | morgue, centro forense, medicina legal, funeraria, depósito de cadáveres
autopsy | autopsy, post-mortem, forensic examination, cause of death | autopsia, necropsia, examen forense, levantamiento del cadáver, causa de la muerte
body-find | body, corpse, remains, dead body, skeletal remains, bones, lifeless | cadáver, cuerpo sin vida, restos humanos, osamenta, restos óseos, fallecido, occiso
dead | fatal, lethal, deceased, death toll, fatal victim, left dead, claim lives, lifeless, perish, mortality, pass away, casualties, dead body, lose his life | deceso, occiso, víctima mortal, víctimas mortales, perder la vida, dejar muertos, fatal, cobrar la vida, mortalidad, perdió la vida, difunto, letal, expirar, dejar de existir, pérdida de vidas, víctima fatal
death-toll | death toll, number of deaths, toll, fatalities, number killed | saldo, número de muertos, cifra de fallecidos, víctimas mortales, balance de víctimas, muertos
funeral | funeral, burial, bury, buried, wake, cremation, mourn, memorial service, laid to rest, cremate | funeral, entierro, enterrar, sepelio, velorio, velatorio, cremar, exequias, inhumar, velar, cremación, honras fúnebres, sepultar, capilla ardiente
exhume | exhume, dig up, disinter, exhumation, unearth | exhumar, desenterrar, exhumación
coffin | coffin, casket, urn, sarcophagus | ataúd, féretro, urna, sarcófago, cofre mortuorio, cajón
mourning | mourning, mourn, grief, condolence, sorrow, tribute | luto, duelo, condolencia, pésame, dolor, ?pesar
suicide | suicide, kill himself, take his own life, kill herself, took his own life, hang himself, ?suicidal | suicidio, suicidarse, quitarse la vida, ahorcarse, se quitó la vida, autoeliminación
natural-death | natural causes | causas naturales, muerte natural, muerte súbita
heart-attack | heart attack, cardiac arrest, heart failure, stroke, cardiac, coronary | infarto, paro cardíaco, paro cardiorrespiratorio, ataque al corazón, insuficiencia cardíaca, cardíaco, derrame cerebral, ataque cardíaco
stroke | stroke, cerebral haemorrhage, brain hemorrhage, aneurysm | derrame cerebral, accidente cerebrovascular, aneurisma, ictus, ACV
disease | ailment, malady, infectious, contagious, epidemic disease, pathology, disorder, syndrome, complaint, chronic illness | padecimiento, dolencia, patología, afección, síndrome, trastorno, contagio, peste, cuadro infeccioso, ?mal
cancer | cancer, tumour, tumor, leukaemia, leukemia, carcinoma, oncology, malignant, ?disease, ?illness | cáncer, tumor, leucemia, carcinoma, oncológico, ?enfermedad
tuberculosis | tuberculosis, TB, consumption, ?disease, ?illness | tuberculosis, TB, tisis, tuberculoso, ?enfermedad
flu | flu, influenza, respiratory infection, cough, ?cold | gripe, influenza, resfriado, infección respiratoria, catarro, gripa, tos, resfrío
pneumonia | pneumonia, lung infection, respiratory failure | neumonía, infección pulmonar, pulmonía, insuficiencia respiratoria
covid | covid, coronavirus, pandemic | covid, coronavirus, pandemia
epidemic | epidemic, outbreak, pandemic, plague, contagion | epidemia, brote, pandemia, peste, plaga, contagio
malaria | malaria, paludism, ?disease | malaria, paludismo, ?enfermedad
infect | infect, infection, contagious, transmit, transmission, contagion, ?catch, ?contract, ?spread | infectar, infección, contagiar, contagio, contraer, transmitir, transmisión, contagiarse, propagar, pegar la enfermedad
virus | virus, bacteria, germ, microbe, pathogen, parasite, strain | virus, bacteria, germen, microbio, patógeno, parásito, cepa
symptom | symptom, complaint, ?sign | síntoma, malestar, molestia, ?signo
pain | pain, ache, suffering, sore, ?symptom, ?hurt | dolor, malestar, sufrimiento, dolencia, ?doler, molestia, ?síntoma
fever | fever, high temperature, feverish, ?symptom | fiebre, temperatura alta, calentura, febril, ?síntoma
allergy | allergy, allergic, allergic reaction, anaphylaxis | alergia, alérgico, reacción alérgica
poison | poison, poisoning, intoxication, toxic, venom, contaminated, food poisoning, adulterated alcohol, ?poisonous | veneno, envenenar, envenenamiento, intoxicar, intoxicación, tóxico, adulterado, intoxicado, intoxicación alimentaria, venenoso
overdose | overdose, drug abuse | sobredosis, intoxicación
addict | addict, addiction, drug user, ?dependency, drug addict, hooked, alcoholic | adicto, adicción, drogadicto, consumidor, dependencia, toxicómano, drogadicción, alcohólico
rehab | rehab, rehabilitation, detox, rehabilitation centre, recovery clinic, rehabilitation center | rehabilitación, centro de rehabilitación, clínica de rehabilitación, desintoxicación, centro de adicciones
mental-health | mental health, depression, psychological, trauma, psychiatric, mental illness, anxiety, mental disorder, post-traumatic stress | salud mental, depresión, psicológico, trauma, psiquiátrico, enfermedad mental, ansiedad, trastorno mental, estrés
crazy | mad, crazy, insane, mentally ill, deranged, insanity | loco, demente, trastornado, enajenado, desequilibrado, locura, enfermo mental
psychologist | psychologist, psychiatrist, therapist, psychological support, ?counselling, counseling | psicólogo, psiquiatra, terapeuta, apoyo psicológico, contención emocional
medicine | medicine, medication, pill, pharmaceutical, tablet, remedy, antibiotic, painkiller, prescription | medicina, medicamento, fármaco, pastilla, remedio, píldora, antibiótico, analgésico, receta, insumo médico, comprimido, farmacéutico, insulina
vaccine | vaccine, vaccinate, vaccination, jab, inoculate, immunisation, ?immunization, dose, immunise | vacuna, vacunar, vacunación, inmunizar, dosis, inmunización, inoculación
surgery | surgery, operate on, surgical, transplant, intervention, procedure, go under the knife, ?operation | cirugía, quirúrgico, trasplante, intervención quirúrgica, quirófano, ?operado, ?operación, ?operar
treat | medical care, remedy, heal, medical treatment, ?attend, ?look after | curar, curación, ?sanar, atención médica, tratamiento médico, ?atender
cure | cure, heal, recovery, get better, get well, healing, ?recover | curar, ?sanar, recuperarse, recuperación, restablecerse, curación, ?mejorar
diagnose | diagnose, diagnosis, detect, examination, screening, check-up, medical test, test positive, ?test | diagnosticar, diagnóstico, detectar, examen, chequeo, análisis, tamizaje, examen médico, control médico, ?prueba
dna | DNA, genetic test, genetic, genome, forensic test | ADN, prueba genética, genético, genoma, cotejo genético
pregnant | pregnant, pregnancy, expecting a baby, mother-to-be, gestation | embarazada, embarazo, encinta, gestante, gestación, gravidez, en estado, esperar un bebé
abortion | abortion, ?abort, termination of pregnancy, miscarriage | aborto, abortar, interrupción del embarazo
give-birth | give birth, birth, childbirth, newborn, caesarean, ?delivery, ?labour | dar a luz, nacimiento, alumbramiento, recién nacido, cesárea, ?nacer, ?parto
baby | baby, newborn, infant, neonate, toddler, nursing infant | bebé, recién nacido, neonato, lactante, infante, criatura, guagua, bebe
hygiene | hygiene, sanitation, clean, cleanliness, sanitary, unsanitary, soap | higiene, saneamiento, limpieza, aseo, salubridad, insalubre, jabón
clean | clean, cleaning, cleanup, sweep, tidy, remove debris, ?wash | limpiar, limpieza, aseo, retirar escombros, asear
overcrowding | overcrowding, overcrowded, overpopulation, packed, crammed, over capacity, excess population | hacinamiento, sobrepoblación, hacinado, saturado, abarrotado, sobrepasar la capacidad, sobrepoblado
capacity | capacity, ?hold, ?room for, ?seats, ?beds | capacidad, aforo, ?cupo, albergar, caber, ?cabe
brain | brain, cerebral, mind, neurological, skull | cerebro, cerebral, mente, neurológico, cráneo
head-body | skull, neck, cranial, forehead, head wound, ?body part, ?head, ?face | cabeza, cráneo, cuello, frente, craneal, nuca, ?parte del cuerpo
face-body | face, facial, features, cheek | rostro, facial, semblante, rasgos, ?cara
leg | leg, thigh, knee, foot, ankle, limb, calf, ?body part | pierna, muslo, rodilla, pie, tobillo, extremidad inferior, pantorrilla, ?parte del cuerpo
arm-hand | finger, wrist, elbow, forearm, ?arm, ?body part, ?hand | brazo, mano, dedo, muñeca, codo, antebrazo, ?parte del cuerpo
belly | stomach, belly, abdomen, gut, abdominal, tummy, ?body part | estómago, vientre, abdomen, barriga, abdominal, panza, ?parte del cuerpo
chest | chest, thorax, torso, rib, breast, ?body part | pecho, tórax, torso, costilla, torácico, ?parte del cuerpo
eye | eye, sight, vision, ocular, eyesight | ojo, ?vista, visión, ocular
hair | hair, beard, moustache, mustache, bald, blond, hairstyle | cabello, pelo, barba, bigote, calvo, cabellera, rubio
tattoo | tattoo, tattooed, body mark, inked | tatuaje, tatuado, tatuar
bone | bone, skeleton, skull, skeletal, fossil, ?remains | hueso, esqueleto, osamenta, calavera, restos óseos, óseo
weight | weight, weigh, kilo, kilogram, ton, tonne, gram, ?pound | peso, pesar, kilo, kilogramo, tonelada, gramo, quintal, ?libra
height | height, tall, altitude, metres high, stature, ?high | altura, estatura, altitud, metros de altura, ?alto
depth | depth, deep, metres deep, shallow | profundidad, profundo, hondo, metros de profundidad
width | width, wide, breadth, broad | ancho, anchura, amplitud
distance | distance, far, kilometre, kilometer, mile, away, metre | distancia, lejos, kilómetro, ?milla, metro, ?qué tan lejos
temperature | temperature, degrees, thermometer, ?hot, ?cold, ?warm | temperatura, grados, termómetro, ?calor, ?frío
food | feeding, nutrition, foodstuff, groceries, ?ration, provisions, dish, diet, breakfast, lunch, dinner, snack, nourishment, supper, meals, staple | ?víveres, provisiones, alimentación, dieta, desayuno, almuerzo, cena, rancho, nutrición, refrigerio, merienda, alimenticio
eat | eat, consume, dine, feed, have lunch, swallow, have dinner, food, diet | comer, consumir, alimentarse, ingerir, almorzar, cenar, desayunar, alimentación, dieta, comida
drink | drink, beverage, sip, soft drink, consume, drank | beber, bebida, ingerir, gaseosa, refresco, ?tomar
alcohol | alcohol, liquor, alcoholic drink, beer, spirits, booze, rum, whisky, wine | alcohol, licor, bebida alcohólica, cerveza, aguardiente, trago, ron, whisky, ?vino
hunger | malnutrition, malnourished, undernourished, hungry, food insecurity, undernutrition, starving, food shortage | desnutrido, malnutrición, subalimentación, inseguridad alimentaria, inanición, hambriento, falta de alimentos, morir de hambre
hunger-strike | hunger strike, refuse food | huelga de hambre, ayuno, ayunar, rechazar alimentos
thirst | thirst, thirsty, dehydration, dehydrate | sediento, deshidratación, deshidratar, ?sed
fruit | fruit, fruit-growing, orchard | fruta, frutal, frutícola, huerto
banana | banana, plantain, banana grower, ?fruit | banano, plátano, guineo, bananero, ?fruta
cocoa | cocoa, cacao, chocolate | cacao, chocolate, cacaotero
coffee | coffee, coffee bean, coffee grower, espresso, ?drink | café, cafetero, caficultor, cafetal, ?bebida
shrimp | shrimp, prawn, seafood, shellfish, shrimp farm, aquaculture | camarón, langostino, marisco, camaronero, camaronera, acuicultura
meat | meat, beef, steak, flesh | carne, carne de res, res, bistec
fish | fish, seafood, fishery | pescado, pez, marisco, pesquería
cereal | cereal, grain | cereal, ?grano
bread | bread, loaf, bakery, flour, baker | pan, panadería, harina, panadero
vegetable | vegetable, legume, greens | verdura, hortaliza, legumbre, vegetal
milk | milk, dairy, cheese, butter, yoghurt | leche, lácteo, queso, mantequilla, lechero, yogur
sugar | sugar, sweet, sugar cane, candy | azúcar, azucarero, caña de azúcar, dulce, panela
cook | cook, chef, cooking, cuisine, recipe, prepare food, dish | cocinar, cocinero, chef, cocina, receta, gastronomía, guisar
ingredient | ingredient, made of, contain, recipe | ingrediente, elaborado con, contener, receta, preparado con
basic-basket | basic basket, basket of goods, cost of living, staple food, basic goods | canasta básica, costo de vida, productos de primera necesidad, canasta familiar
farming | farming, agriculture, agricultural, cultivation, cultivate, farm, agribusiness, crop, horticulture | agricultura, agrícola, cultivo, cultivar, agro, agropecuario, siembra, labranza, ?campo
farmer | farmer, peasant, grower, campesino, farmworker, agricultural worker, rancher, smallholder, ?cultivator | agricultor, campesino, productor, labrador, jornalero, agricultora, hacendado, cultivador, finquero
crop | crop, harvest, plantation, cultivation, ?field, ?produce, ?yield | cultivo, cosecha, sembrío, plantación, siembra, producción agrícola, plantío, sementera, sembrado
plant-sow | plant, sow, cultivate, planting, ?grow | sembrar, ?plantar, cultivar, siembra, ?plantado
harvest | harvest, reap, pick, gather crop | cosecha, cosechar, recoger, recolectar, recolección, zafra, vendimia
coca-crop | coca crop, coca plantation, coca leaf, poppy, marijuana plantation, illicit crop | cultivo de coca, hoja de coca, plantación de coca, amapola, cultivo ilícito, sembrío de coca, plantación de marihuana
eradicate | eradicate, eradication, wipe out, eliminate, uproot, stamp out | erradicar, erradicación, eliminar, acabar con, arrancar, exterminar
fertilizer | fertilizer, fertiliser, pesticide, herbicide, insecticide, manure, weedkiller | fertilizante, plaguicida, herbicida, insecticida, pesticida, agroquímico
pest | pest, plague, infestation, locust, blight | plaga, peste, infestación, langosta, hongo
livestock | livestock, cattle, cow, herd, ranching, stock breeding | ganadería, vaca, rebaño, res, reses, ganadero, bovino, semoviente, hato, ?ganado
cow | cow, cattle, bull, calf, ox, beef cattle, ?animal | vaca, res, toro, ternero, bovino, buey, ?animal, ?ganado
horse | horse, mule, donkey, mare, pony, ?animal | caballo, mula, burro, yegua, potro, asno, equino, corcel, ?animal
pig | pig, hog, swine, boar | cerdo, chancho, puerco, porcino, marrano, cochino
poultry | chicken, hen, poultry, rooster, cock, egg | gallina, pollo, gallo, ave de corral, huevo, avícola
dog | dog, puppy, hound, canine, pet, pit bull, ?animal | perro, cachorro, can, canino, mascota, perra, perrito, ?animal
cat | cat, kitten, feline | gato, gatito, felino, minino
pet | pet, dog, cat, puppy, companion animal | mascota, perro, gato, animal doméstico, animal de compañía
animal | animal, beast, creature, wildlife, fauna, species, living thing | animal, bestia, fauna, especie, ejemplar, criatura
wild-animal | wild animal, wildlife, predator, beast, ?animal | animal salvaje, fauna silvestre, depredador, fiera, bestia, ?animal
bird | bird, fowl, avian, ?animal | ave, pájaro, aviar
insect | insect, bug | insecto, bicho
snake | snake, serpent, viper | serpiente, culebra, víbora
shark-whale | marine animal, sea creature, marine life, marine species | animal marino, especie marina, fauna marina, vida marina
turtle | turtle, tortoise | tortuga, galápago
bite | bite, sting, maul, attacked by an animal | morder, mordedura, picadura, picar, mordida, mordisco, picado
hunt | hunt, hunter, poach, poaching, poacher, ?game | caza, cazar, cazador, cacería, caza furtiva
slaughter | slaughter, slaughterhouse, abattoir, cull, sacrifice | matadero, faenar, sacrificar, sacrificio, camal, rastro, degollar
vet | vet, veterinarian, veterinary | veterinario, veterinaria
zoo | zoo, aquarium, animal park, sanctuary | zoológico, acuario, bioparque, zoo
plant | plant, flower, tree, shrub, vegetation, flora, herb, grass, ?bush | planta, flor, árbol, arbusto, vegetación, ?flora, hierba
flower | flower, floral, floriculture | flor, rosa, floral, florícola, floricultor, ramo
leaf-seed | seed, root, grain, branch, trunk, ?leaf | semilla, hoja, raíz, ?grano, rama, tronco
tobacco | tobacco, cigarette, cigar, smoking, smoker, ?smoke | tabaco, cigarrillo, cigarro, fumar, fumador, tabaquismo, ?puro
marijuana | marijuana, cannabis, weed, hashish, ?drug, ?pot | marihuana, cannabis, hachís, mariguana, ?droga, ?hierba
money | currency, sum, amount, coin, banknote, bucks, ?bill, ?note, ?dough | billete, moneda, suma, ?monto, USD, guita, recursos económicos, ?pasta, ?capital, ?lana
currency | currency, exchange rate, foreign exchange, legal tender, ?money | moneda, tipo de cambio, divisa, signo monetario, moneda de curso legal
cash | cash, banknotes, in cash, coins, ?bills, ?notes | billetes, dinero en efectivo, en metálico, al contado, en efectivo
ransom | ransom, payment for release, pay for freedom, demand money | pago por la liberación, dinero a cambio, exigir dinero, pago para liberar, pago de rescate, a cambio de su liberación, ?rescate
amount | amount, sum, quantity, volume, ?figure, ?value, ?total | ?monto, suma, cantidad, cifra, ?valor, ?total
million | million, billion, thousand, millions | millón, millones, mil millones, miles, billón
cost | fee, charge, fare, tariff, priced, worth, toll, outlay, ?rate, ?bill, ?value | tarifa, valor, ?monto, cobrar, pasaje, ?cobro, gasto, desembolso, cuota
fare | fare, ticket price, ticket, bus fare, admission | pasaje, tarifa, boleto, precio del pasaje, billete, tiquete
bill-invoice | bill, invoice, receipt, utility bill, charge, voucher | factura, planilla, comprobante, boleta, facturar, ?cobro, nota de venta, recibo de luz
price-rise | price rise, price increase, rise in prices, hike, more expensive, price hike, dearer, ?go up, ?surge in prices | alza de precios, aumento de precios, encarecimiento, subida de precios, incremento de precios, más caro, encarecer, carestía, gasolinazo, paquetazo
price-fall | price fall, cheaper, price drop, fall in prices, ?go down | baja de precios, abaratar, caída de precios, más barato, reducción de precios, rebaja
expensive | expensive, costly, high price, pricey, overpriced, unaffordable, ?dear | costoso, precio alto, encarecido, sobreprecio, ?caro
cheap | cheap, inexpensive, low cost, low price, affordable, bargain | barato, económico, bajo costo, bajo precio, asequible, módico
free-of-charge | free of charge, no cost, at no cost, without paying, for free, ?free | gratis, gratuito, sin costo, sin pagar, gratuidad
overpricing | overpricing, inflated price, overcharge, markup, surcharge | sobreprecio, precio inflado, sobrefacturación, recargo, cobrar de más
discount | discount, rebate, reduction, price cut, on sale | descuento, rebaja, promoción, oferta, bonificación
subsidy | subsidy, subsidise, grant, benefit, state aid, voucher, bonus | subsidio, subvención, bono, subsidiar, ayuda estatal, compensación, subvencionar, asignación
inflation | inflation, cost of living, rising prices, consumer prices, price index | inflación, costo de vida, alza de precios, precios al consumidor, carestía, índice de precios
devaluation | devaluation, devalue, depreciate, depreciation, lose value | devaluación, devaluar, depreciación, perder valor, depreciarse
crisis | crisis, recession, slump, downturn, economic crisis, crunch | crisis, recesión, desaceleración, contracción, crisis económica, estancamiento
economy | gross domestic product, GDP, output, economic growth, economic activity | producto interno bruto, PIB, actividad económica, crecimiento económico, PBI, aparato productivo
tax | taxation, customs duty, VAT, income tax, excise, tribute, surcharge, taxpayer, ?contribution | IVA, contribución, gravamen, tributario, impuesto a la renta, recaudación, aranceles, contribuyente, carga fiscal, predial, tributación, salvaguardia
tax-evasion | tax evasion, tax fraud, tax dodging, evade taxes, unpaid taxes, tax avoidance | evasión fiscal, defraudación tributaria, evasión tributaria, fraude fiscal, evadir impuestos, elusión
tax-authority | tax authority, revenue service, tax office, treasury | servicio de rentas, hacienda, administración tributaria, fisco
customs | customs office, customs agency, border inspection, customs officer | aduana, aduanero, control aduanero, desaduanizar
budget | spend, outlay, allocation, expense, fiscal, appropriation, earmark, ?cost | presupuestario, gastar, asignación, asignar, desembolso, rubro, erogación, proforma
spend | spend, spending, expenditure, invest, expense, outlay, disburse, splash out | gastar, gasto, desembolsar, invertir, inversión, desembolso, erogar
deficit | deficit, shortfall, budget gap, fiscal hole | déficit, brecha fiscal, hueco fiscal, ?faltante
austerity | austerity, spending cuts, cutbacks, belt-tightening, budget cut | austeridad, recorte, ajuste, recorte presupuestario, paquetazo, reducción del gasto
pay | earnings, remuneration, wages, stipend, disburse, pay packet, cough up, fork out, minimum wage, ?fee, ?settle | remuneración, cancelar, cobrar, honorario, jornal, desembolsar, paga, salario básico, ?haberes, nómina, retribución, ?plata
unpaid-wages | unpaid wages, back pay, wage arrears, owed salary, not been paid, unpaid | sueldos impagos, salarios atrasados, adeudar, sin cobrar, impago, sueldos atrasados, deber sueldos, pagos pendientes
arrears | arrears, overdue, owe, default, unpaid, outstanding | ?atraso, adeudar, impago, pendiente de pago, moroso, ?deber
pension | pension, retirement, retire, pensioner, retiree, social security, superannuation | pensión, jubilación, jubilado, jubilarse, retiro, seguro social, pensionista, pensionado, cesantía
insurance | insurance, insure, policy, coverage, ?insured | póliza, cobertura, ?aseguradora, seguro de vida, seguro médico
bank | bank, lender, banking, financial institution, savings bank, credit union | banco, entidad financiera, bancario, institución financiera, banca, caja de ahorros, entidad bancaria
central-bank | central bank, monetary authority, reserve bank, federal reserve | banco central, autoridad monetaria, reserva federal
bank-account | bank account, deposit, savings account, ?account | cuenta bancaria, depósito, cuenta de ahorros, depositar
bank-transfer | bank transfer, wire, deposit, remittance, money transfer, transfer money | transferencia, depósito, remesa, depositar, girar, transferir, giro bancario, transferencia bancaria
remittance | remittance, money sent home, sent by migrants | remesa, envío de dinero
debt | indebted, owe, borrowing, lending, creditor, mortgage, bond, repay, default, liability, indebtedness | endeudamiento, adeudar, endeudar, acreedor, hipoteca, bono, prestamista, cesación de pagos, empréstito, pasivo, endeudarse, deudor, deudas, ?deber
loan-shark | loan shark, usury, usurer, illegal lender, loan sharking | usura, prestamista, usurero, chulquero, gota a gota, chulco, agiotista
interest-rate | interest rate, rate, benchmark rate, ?interest | tasa de interés, tipo de interés, ?interés
invest | invest, investment, investor, capital, put money into, stake | invertir, inversión, inversionista, capital, inversor, aportar capital, ?meter plata
stock-market | stock market, stock exchange, stocks, shareholder, ?share | bolsa, bolsa de valores, mercado de valores, cotización, título valor, ?acción
shareholder | shareholder, stockholder, stakeholder, ?owner, ?partner | ?accionista, poseedor de acciones, ?socio, ?dueño
profit | profit, gain, earnings, proceeds, revenue, make money, turnover, ?benefit | ganancia, utilidad, beneficio, lucro, rédito, recaudar, facturar, facturación, réditos, ?ganar, ?ingresos
loss-money | losses, lose money, financial damage, economic loss, ?loss | pérdida, pérdidas económicas, perjuicio económico, perder dinero, daño económico
raise-money | raise money, collect, fundraise, crowdfunding, collection, take in | recaudar, recaudación, recolectar, reunir fondos, juntar dinero
bankrupt | bankrupt, bankruptcy, insolvent, go bust, insolvency, ?liquidation, go under, ?collapse | quiebra, bancarrota, insolvente, insolvencia, liquidación, concurso de acreedores
scam | scam, fraud, swindle, cheat, pyramid scheme, deceive, defraud, rip off, swindler, trick, ?con | estafa, fraude, estafar, ?timo, engañar, pirámide, estafador, captación ilegal, engaño, defraudar, timar, defraudación
embezzle | embezzle, embezzlement, misappropriate, siphon off, misuse of funds, divert funds, ?pocket | malversar, malversación, peculado, desviar fondos, desfalco, desvío de fondos, apropiación, enriquecimiento ilícito, desfalcar
front-company | shell company, front company, front man, straw man, frontman, dummy company | empresa fachada, testaferro, empresa fantasma, prestanombre, fachada, palo blanco
company | corporate, conglomerate, consortium, multinational, manufacturer, contractor, startup, subsidiary | consorcio, multinacional, fabricante, ?contratista, empresarial, filial, corporativo, emprendimiento, conglomerado, pyme, ?negocio, ?sociedad
state-company | state company, state-owned, public company, state-run | empresa pública, empresa estatal, estatal, paraestatal
private | private, privately owned, private sector, privatise, ?privatize, ?privatization | privado, sector privado, privatizar, privatización, ?particular
nationalise | nationalise, expropriate, state takeover, expropriation, nationalisation | nacionalizar, expropiar, nacionalización, expropiación, estatizar, estatización
businessman | businessman, businesswoman, entrepreneur, tycoon, magnate, trader, industrialist, business owner | empresario, empresaria, emprendedor, magnate, comerciante, industrial, hombre de negocios, potentado
merchant | merchant, trader, vendor, shopkeeper, dealer, seller, street vendor, hawker, retailer, storekeeper | comerciante, vendedor, mercader, tendero, ?negociante, vendedor ambulante, informal, vendedor informal
customer | customer, client, shopper, buyer, patron, ?user | cliente, consumidor, comprador, clientela, comensal, ?usuario
supplier | supplier, provider, vendor, distributor, supply, wholesaler | proveedor, distribuidor, abastecer, suministrar, abastecedor
shortage | shortage, scarcity, short supply, run out, shortfall, out of stock, lacking, scarce, ?lack | escasez, desabastecimiento, carencia, faltante, agotarse, insuficiencia, carecer, escasear, ?falta
stockpile | stockpile, hoard, storage, store up, ?keep, ?store, ?stock | almacenar, acopio, acaparar, almacenamiento, acumular, reservas
buy | buyer, procure, pay for, procurement, purchaser, shop for, shopping, ?get hold of | comprador, hacerse con, contratación, adquirente, compras, pagar por, ?conseguir
sell | seller, retail, on sale, auction, peddle, offload, marketing, vend, ?market, ?deal | vendedor, comercializar, rematar, expender, poner en venta, remate, comercialización, expendio, traspasar, ?negociar
auction | auction, bidding, highest bidder, ?sale | subasta, remate, rematar, subastar, mejor postor, licitación
rent | rent, lease, tenant, rental, hire, rented, landlord | alquilar, arriendo, arrendar, inquilino, alquiler, arrendatario, arrendador, renta, rentar, arrendamiento
trade | commercial, exchange, trading, market, barter, commodity, ?goods, ?business | intercambio, mercado, mercancía, comercializar, mercantil, trueque, ?negocio
export | export, exporter, sell abroad, ship abroad, foreign sales | exportar, exportación, exportador, vender al exterior, envíos al exterior
import | ?import, ?importer, buy abroad, bring in | importar, importación, ?importador, traer del exterior, comprar al exterior
tariff | tariff, customs duty, import tax, surcharge, levy, duty | arancel, tasa arancelaria, sobretasa, impuesto a la importación, arancelario, gravamen
product | product, merchandise, item, commodity, wares, ?goods, ?good | producto, mercancía, artículo, mercadería, rubro
brand | brand, trademark, logo, label | sello, logotipo, etiqueta, ?marca
advertisement | advertisement, advert, ad, advertising, commercial, poster, advertise | ?anuncio, propaganda, aviso, comercial, publicitario, pauta, promocionar, anuncio publicitario
smuggled-goods | contraband, smuggled goods, illegal goods, counterfeit goods, bootleg, pirated | contrabando, mercadería ilegal, mercadería de contrabando, sin facturas, mercancía ilícita, piratería
job | vacancy, profession, hire, livelihood, workplace, ?do for a living, ?living, ?labor, ?labour, ?position, ?trade, ?career | laboral, vacante, profesión, oficio, contratar, labores, desempeñarse, carrera, chamba, laborar, ?dedicarse, ?pega, ?cargo
profession | profession, occupation, by trade, ?what did he do, ?trade, ?career | profesión, oficio, ocupación, de profesión, dedicarse, laborar, ?trabajar como, ?carrera
hire | hire, recruit, employ, take on, recruitment, ?contract, ?engage | contratar, contratación, reclutar, emplear, reclutamiento, incorporar, ?tomar
unemployed | out of work, lose their job, job loss, unemployment rate, without work, redundant | desocupado, sin trabajo, sin empleo, cesante, desocupación, perder el empleo, quedarse sin trabajo
layoff | layoff, lay off, redundancy, dismissal, job cuts, dismiss, fire workers, ?let go | despido, despedir, recorte de personal, desvinculación, desvincular, reducción de personal, ?echar
worker | workman, manpower, workers, crew member, blue-collar | jornalero, operario, mano de obra, peón, asalariado, ?laborante, ?colaborador, ?servidor
union-labour | union, trade union, labour union, labor union, unionist, federation, workers' organisation | sindicato, gremio, sindical, central obrera, sindicalista, federación, gremial
strikeWork | industrial action, work stoppage, strike action, go on strike, striker, national strike, general strike | cese de actividades, huelguista, paralización, plantón, paro nacional, huelga general, suspensión de labores, medida de hecho
working-hours | working hours, shift, working day, schedule, overtime, working week, hours | jornada laboral, turno, horario, horas extras, jornada, horario de trabajo
timetable | timetable, schedule, opening hours, hours, calendar, time slot | horario, cronograma, calendario, horario de atención, franja horaria, itinerario, horas
holiday | holiday, vacation, day off, public holiday, bank holiday, long weekend, festivity, ?leave | feriado, vacaciones, día libre, festivo, asueto, día de descanso, fiesta, ?puente
tourism | tourism, tourist, visitor, holidaymaker, sightseeing, traveller, vacationer | turismo, turista, visitante, turístico, ?veraneante, viajero, vacacionista
slave | slave, slavery, forced labour, forced labor, enslave, servitude, bondage | esclavo, esclavitud, trabajo forzado, servidumbre, esclavizar, trabajos forzosos
industry | industry, manufacturing, industrial, sector, factory production | industria, manufactura, industrial, sector, fabril
poor | needy, destitute, deprived, low-income, misery, extreme poverty, hardship, penniless, disadvantaged | miseria, ?necesitado, humilde, indigente, carencia, bajos recursos, precario, marginado, pobreza extrema, escasos recursos, vulnerable
rich | rich, wealthy, wealth, millionaire, fortune, affluent, well-off, billionaire, ?riches | rico, adinerado, riqueza, millonario, fortuna, acaudalado, pudiente, multimillonario, solvente
homeless | homeless, living on the street, rough sleeper, destitute | sin techo, indigente, en situación de calle, sin hogar, habitante de calle, mendigo
beg | beg, beggar, panhandle, begging, ask for alms | mendigar, mendigo, limosna, mendicidad, pedir caridad, pordiosero
inequality | inequality, gap, unequal, disparity, inequity | desigualdad, brecha, desigual, inequidad
technology | technology, ?technological, tech, digital, innovation, high-tech | tecnología, tecnológico, digital, innovación, TIC
computer | computer, laptop, PC, server, tablet, hard drive, ?machine | computadora, portátil, computador, servidor, tableta, laptop, CPU, disco duro, ordenador portátil, equipo informático
mobile | smartphone, cell phone, mobile phone, handset | telefonía, smartphone, teléfono celular, teléfono móvil, terminal móvil, equipo celular
phone-call | phone call, call, telephone, dial, ring, phone, phoned | llamada, llamada telefónica, telefonear, llamar por teléfono, vía telefónica, timbrar, ?llamar
text-message | text message, text, chat, SMS, voice message, audio message | mensaje de texto, chat, SMS, nota de voz, ?mensajería, audio, ?escribir
wiretap | wiretap, intercept, tap phones, eavesdrop, phone tapping, listening device, ?bug | interceptar, pinchar, intervenir teléfonos, interceptación, micrófono oculto, chuzar, chuzada, escuchas telefónicas, ?escucha
internet | internet, online, web, website, cyberspace, webpage, on the web, ?network | internet, en línea, web, página web, sitio web, portal, ciberespacio, virtual, banda ancha, red de internet
no-signal | no signal, no coverage, internet outage, service down, without internet, loss of communications, cut communications | sin señal, sin internet, sin cobertura, caída del servicio, caída de internet, corte de internet, sin comunicación, sin telefonía, incomunicado
social-network | social media, social network, tweet, tweeted, ?post | red social, redes sociales, tuit, tuitear, posteo, cuenta oficial, ?publicar, ?publicación
go-viral | viral, go viral, circulate, spread online, ?trend | viral, viralizar, circular, difundirse, hacerse viral, ?tendencia
software | software, app, application, computer program, ?system, ?program, ?platform | software, programa informático, aplicación, app, sistema informático, ?plataforma
artificial-intelligence | artificial intelligence, AI, machine learning, deepfake, chatbot, algorithm | inteligencia artificial, IA, aprendizaje automático, algoritmo, ultrafalso
cyber | cybersecurity, computer attack, ransomware, phishing, hack, hacked, computer crime, cybercrime, data breach, virus | ciberdelito, hackear, pirata informático, programa malicioso, informático, ataque informático, jaquear, hackeo, vulneración de datos, delito informático, ciberdelincuente
password | password, passcode, access code, login, credential | contraseña, código de acceso, credencial
data | data, information, database, figures, statistics, ?record, ?details | datos, ?información, base de datos, cifras, estadística, detalles, ?registro
robot | robot, automation, automaton, automated, ?machine | robot, automatización, autómata, robótica, automatizar
signal-antenna | antenna, signal, satellite dish, aerial, cell tower, repeater, ?tower | antena, señal, repetidora, torre de telefonía, ?torre
signal-jam | jam signals, jammer, signal blocker, block signal | inhibidor, bloqueador de señal, inhibir señales, bloquear señal
satellite | satellite, spacecraft, orbit, space probe, probe, orbiter | satélite, nave espacial, órbita, sonda, orbitar, sonda espacial
space | space, outer space, cosmos, orbit, spaceflight | espacio, espacial, cosmos, órbita
astronaut | astronaut, cosmonaut, space traveller | astronauta, cosmonauta
rocket | rocket, launcher, launch vehicle, spacecraft, space shuttle | cohete, lanzador, transbordador espacial, ?nave
planet | planet, celestial body, planetary | planeta, cuerpo celeste, planetario
star | star, stellar, celestial body | estelar, astro, ?estrella
astronomy | astronomer, astronomy, telescope, observatory, astrophysics | astrónomo, astronomía, telescopio, observatorio, astrofísico
press | press, media, newspaper, outlet, news media, news organization, daily, broadcaster | prensa, medio de comunicación, periódico, noticiero, rotativo, medio digital, medio local, ?medios, ?diario
newspaper | newspaper, paper, daily, tabloid, gazette, journal, magazine, weekly | periódico, diario, rotativo, gaceta, revista, semanario
journalist | news reporter, anchor, newsman, photojournalist, columnist, press worker, cameraman, newspaperman, broadcaster, ?presenter, media worker | comunicador social, fotógrafo, camarógrafo, ?columnista, ?presentador, prensa, reportera, trabajador de la prensa, locutor
television | TV channel, telecast, channel, programme, on air, TV station, broadcast | canal, programa de televisión, al aire, telediario, noticiario, televisivo, teledifusora
radio | radio, radio station, broadcaster, airwaves, broadcast | radio, emisora, radiodifusora, radial, radiofónico
news | news, headline, coverage, scoop, bulletin, ?report, ?story | noticia, titular, reportaje, cobertura, primicia, ?nota
fake-news | fake news, disinformation, misinformation, hoax, rumor, rumour, false information, false | noticia falsa, desinformación, bulo, rumor, falso, información falsa, infundado, embuste
censorship | censorship, censor, press freedom, silence, ?gag, ?ban | censura, censurar, libertad de prensa, silenciar, mordaza, libertad de expresión
interview | interview, interviewee, question and answer, ?talk to, ?conversation | entrevista, entrevistar, conversar, diálogo, entrevistado
press-conference | press conference, news conference, media briefing, address to reporters, press briefing | rueda de prensa, conferencia de prensa, declaraciones a la prensa, comparecencia
letter | letter, missive, email, written message, mail, epistle, ?note | carta, misiva, correo, epístola, correspondencia, correo electrónico, escrito, ?oficio, ?nota
pamphlet | pamphlet, leaflet, flyer, handout, brochure | panfleto, volante, folleto, octavilla, hoja volante
book | book, novel, volume, publication, essay, memoir, bestseller, treatise, ?work, ?title, ?text | libro, novela, volumen, publicación, ensayo, memorias, ?tratado, ?obra, ?texto, ?título
author | novelist, poet, playwright, essayist, penned, pen, authored, written by | ?novelista, poeta, dramaturgo, ensayista, redactar, escribió, ?escritora, literato
poem | poem, poetry, verse, poet, sonnet, ode, poetic | poema, poesía, verso, poeta, soneto, poético, lírica
story | story, tale, novel, fable, narrative, legend, short story, ?plot | relato, fábula, leyenda, narración, novela, argumento, trama, ?historia
plot-story | plot, storyline, about, tell the story, revolve around, theme, ?deal with | argumento, trama, narrar, relatar, girar en torno, ?tratar de, ?historia
character | character, protagonist, hero, main character, ?figure | personaje, protagonista, héroe, heroína, ?figura
library | library, archive, book collection, repository | biblioteca, archivo, fondo bibliográfico
art | art, painting, sculpture, artwork, work of art, masterpiece, drawing, mural, canvas | arte, pintura, escultura, obra de arte, ?cuadro, obra maestra, dibujo, mural, lienzo, artístico
artist | artist, painter, sculptor, musician, actor, singer, performer | artista, pintor, escultor, músico, actor, cantante, ?intérprete
paint | paint, painting, painter, portrait, canvas, ?draw | pintar, pintura, pintor, retrato, dibujar, lienzo, ?cuadro
statue | statue, monument, sculpture, bust, memorial, obelisk, sculptor | estatua, monumento, escultura, busto, memorial, obelisco, escultor
museum | museum, gallery, exhibition, exhibit, ?collection, ?display | museo, galería, exposición, colección, exhibición, pinacoteca
theatre | theatre, theater, drama, opera house, playhouse, performance, ?play, ?stage | teatro, obra de teatro, escenario, drama, teatral, puesta en escena, ?función
film | cinema, feature film, documentary, film-maker, filmmaker, motion picture, ?screen, ?shoot | largometraje, documental, cineasta, cinematográfico, rodaje, rodar, pantalla, cortometraje, filmar, ?cinta
actor | actor, actress, star, film star, cast, play the role | actor, actriz, estrella de cine, reparto, protagonizar, elenco, ?interpretar
tv-series | series, TV show, soap opera, sitcom, season, episode, ?show | serie, telenovela, temporada, episodio, teleserie, culebrón, ?programa
music | music, song, band, musician, concert, musical, tune, album, symphony | música, canción, ?banda, músico, concierto, musical, melodía, disco, álbum, sinfonía
singer | singer, vocalist, musician, artist, rapper, songwriter, pop star | cantante, vocalista, músico, artista, rapero, cantautor, ?intérprete
sing | lyrics, tune, vocals, ?recorded, chant, anthem | canto, cantante, grabar, entonar, himno
song | song, track, tune, ballad, anthem, ?hit, ?single | canción, sencillo, melodía, himno, corrido, ?éxito
concert | concert, gig, recital, performance, festival, ?show, ?tour | concierto, recital, espectáculo, festival, show, gira, ?presentación
band-music | rock band, orchestra, ensemble, musical group, choir, ?band, ?group | grupo musical, orquesta, agrupación musical, conjunto, coro, ?banda
instrument | instrument, guitar, piano, violin, drum, flute, trumpet, musical instrument | instrumento, guitarra, piano, violín, tambor, flauta, trompeta, batería, instrumento musical
compose-music | compose, composer, composition, score, symphony, wrote the music | componer, compositor, composición, partitura, sinfonía, pieza
dance | dance, dancer, ballet, dancing, choreography | baile, bailar, danza, bailarín, ballet, coreografía, bailarina
party-celebration | celebration, festivity, birthday, fiesta, carnival, wedding, ?party, ?reception, ?gathering | fiesta, celebración, festejo, cumpleaños, carnaval, reunión social, farra, parranda, festividad, agasajo
parade | parade, procession, march, cavalcade, motorcade | desfile, procesión, marcha, caravana, comparsa
fashion | fashion, designer, model, fashion design, catwalk | moda, diseñador, modelo, pasarela, diseño
beauty-queen | beauty queen, beauty pageant, pageant, crown | reina de belleza, certamen de belleza, concurso de belleza, corona
architect | architect, architecture, designed by, design, architectural | arquitecto, arquitectura, diseñado por, diseño, diseñar, arquitectónico
educate | instruct, literacy, classes, lesson, curriculum, training, graduate, studies, tuition, alma mater | formación, instrucción, alfabetización, clase, docencia, carrera, graduarse, aprendizaje, educativo, cursar, ?estudiado
class-lesson | lesson, lecture, classroom, teaching, ?course, ?class | clase, lección, curso, aula, cátedra, asignatura, ?materia
classes-suspend | suspend classes, classes cancelled, schools closed, online classes, remote learning | suspender clases, suspensión de clases, clases virtuales, educación virtual, teletrabajo, modalidad virtual, sin clases
graduate | graduate, graduation, degree, obtain a degree, qualified, alumnus | graduarse, graduado, ?título, licenciarse, egresado, ?titulado, licenciado, bachiller
university | polytechnic, institute, higher education, academy, faculty, school of law, alma mater | instituto superior, politécnica, campus, educación superior, casa de estudios, centro de estudios, universitario
student | schoolchild, learner, undergraduate, graduate student, apprentice, schoolboy, schoolgirl, scholar, cadet | estudiantil, escolar, universitario, aprendiz, colegial, ?educando, bachiller, alumnado, cadete, aspirante
teacher | lecturer, instructor, tutor, ?educator, schoolteacher, professorship, academic, headteacher, schoolmaster | catedrático, ?educador, instructor, tutor, académico, profe, maestra, docencia, pedagogo, ?profesora
exam | exam, examination, assessment, quiz, admission test, ?test | examen, prueba, evaluación, test, prueba de ingreso
scholarship | scholarship, grant, bursary, fellowship, student loan | beca, becario, ayuda económica, crédito educativo
literacy | literacy, illiterate, read and write, illiteracy | alfabetización, analfabeto, analfabetismo, leer y escribir
read | read, reader, reading | leer, lector, lectura, leído
science | science, scientific, scientist, research, discipline | ciencia, científico, investigador, disciplina
scientist | scientist, researcher, physicist, chemist, biologist, expert, geologist, academic | científico, investigador, físico, químico, biólogo, experto, geólogo, académico, sabio
expert | expert, specialist, analyst, adviser, consultant, pundit, scholar, ?authority | experto, ?especialista, analista, perito, entendido, asesor, consultor, conocedor, ?técnico
research | investigate, analysis, experiment, academic, scholar, survey, studies, inquiry, findings | estudio, análisis, experimento, académico, investigar, indagación, ?estudioso
experiment | experiment, test, laboratory test, clinical trial, ?trial | experimento, prueba, ensayo, experimentar, ensayo clínico
theory | theory, hypothesis, theorem, theorist, ?principle, ?model | teoría, hipótesis, teorema, teórico, ?principio, ?modelo
discovery-science | discovery, discover, discoverer, breakthrough, finding, ?identify | descubrimiento, descubrir, descubridor, hallazgo, ?identificar, ?avance
invent | pioneer, patent, creator, develop, developed, first to build | patente, patentar, creador, idear, desarrollar, pionero, diseñar, inventado
physics | physics, physicist, mechanics, quantum | física, físico, mecánica, cuántico
chemistry | chemistry, chemical, chemist, compound, substance, element | química, químico, compuesto, sustancia, elemento
mathematics | mathematics, maths, math, mathematician, geometry, algebra, arithmetic | matemáticas, matemático, geometría, álgebra, aritmética
biology | biology, biologist, ?organism, living being, ?cell, gene | biología, biólogo, organismo, ser vivo
evolution | evolution, evolve, natural selection, descend, ancestor | evolución, evolucionar, selección natural, ancestro, antepasado
geology | geology, geologist, rock, stratum, mineral | geología, geólogo, roca, estrato, mineral
archaeology | archaeology, archeology, excavation, archaeologist, ruins, ?site, ?remains, ?dig | arqueología, excavación, arqueólogo, ruinas, yacimiento, vestigio, arqueológico
fossil | fossil, dinosaur, prehistoric, ?remains, palaeontologist | fósil, dinosaurio, prehistórico, paleontólogo
measure | measure, measurement, unit, gauge, ?size | medir, medida, medición, calibrar, tamaño, ?unidad
formula | formula, equation, calculation | fórmula, ecuación, cálculo, calcular
percentage | percentage, per cent, percent, proportion, rate, ratio | porcentaje, por ciento, proporción, tasa, ?índice
statistics | statistics, figures, data, census, survey, ?rate, ?poll | estadística, cifras, datos, censo, encuesta, tasa, ?índice, ?indicador
census | census, head count, population count, enumeration | censo, conteo, empadronamiento, censal
philosophy | philosophy, philosopher, thinker, philosophical, ethics | filosofía, filósofo, pensador, filosófico, ética
philosopher | philosopher, thinker, intellectual, theorist | filósofo, pensador, intelectual, teórico
religion | creed, denomination, worship, religious group, religious belief | creencia, credo, culto, confesión, ?religiosidad
priest | priest, clergyman, pastor, cleric, vicar, parish priest, friar, monk, imam, rabbi | sacerdote, pastor, clérigo, imán, rabino, párroco, fraile, monje
bishop | bishop, archbishop, cardinal, prelate, church leader | obispo, arzobispo, cardenal, prelado, monseñor, purpurado
pope | pope, pontiff, holy father, papal, papacy, vatican | papa, pontífice, santo padre, papal, papado, vaticano
nun | nun, missionary, ?convent | monja, religiosa, misionera
pray | pray, prayer, worship, vigil, religious service, ?mass | rezar, oración, orar, misa, culto, vigilia, plegaria, eucaristía
god | god, deity, divine, goddess, ?divinity | dios, deidad, divino, diosa, divinidad
saint | saint, holy, canonise, ?canonize, beatify, canonization | santo, canonizar, beatificar, canonización, santa, beato
bible | bible, scripture, gospel, sacred text, holy book | biblia, escritura, evangelio, libro sagrado, texto sagrado
pilgrim | pilgrim, pilgrimage, procession, devotee | peregrino, peregrinación, procesión, romería, devoto
sect | sect, cult, religious movement | secta, culto, movimiento religioso
sport | sport, sporting, discipline, sportsman | disciplina deportiva, evento deportivo
athlete | athlete, player, sportsman, footballer, sportsperson, runner, boxer, cyclist, sportswoman, competitor | atleta, jugador, futbolista, corredor, boxeador, ciclista, competidor
football | football, soccer, football match, ?sport | fútbol, balompié, partido de fútbol
footballer | footballer, striker, goalkeeper, midfielder, forward, player, soccer player | futbolista, delantero, arquero, portero, mediocampista, defensa, jugador, volante, zaguero
coach-sport | coach, trainer, head coach, ?manager | entrenador, director técnico, ?seleccionador, DT, ?técnico
referee | referee, umpire, linesman, match official | árbitro, juez de línea, arbitraje
game | encounter, fixture, play against, ?play, ?played, ?clash, ?contest | cotejo, disputar, amistoso, clásico, ?choque, ?jugar, ?enfrentar, ?duelo, ?compromiso
score | scoring, scorer, result, final score, tally | marcador, goleador, resultado, anotación, golear, goleada
tournament | tournament, championship, cup, league, competition, contest, world cup, final, trophy, tour | torneo, campeonato, copa, liga, competencia, certamen, mundial, competición, concurso, trofeo
stadium | stadium, arena, sports centre, pitch, ?ground, ?court, ?field | estadio, coliseo, cancha, polideportivo, escenario deportivo, campo de juego
medal | medal, podium, medallist, medalist | medalla, presea, podio, ?medallista
champion | champion, title holder, winner, championship, titleholder, title | campeón, título, ganador, campeona, monarca, vencedor
olympic | olympic, olympics, olympic games, games | olímpico, olimpiada, juegos olímpicos, justa olímpica
race | race, marathon, rally, grand prix, ?run, ?competition | carrera, maratón, rally, gran premio, corredor, ?competencia
fan-supporter | fan, spectator, admirer, hooligan | hincha, aficionado, espectador, fanático, hinchada, admirador, simpatizante, barra brava, ?seguidor
audience | audience, crowd, spectator, viewers | espectador, concurrencia, audiencia, concurrente, ?público
team | squad, national team, lineup, football club, roster | selección, plantel, escuadra, selección nacional, oncena, ?cuadro, ?conjunto, ?nómina
sign-player | signing, join the club, ?sign, ?transfer | fichar, fichaje, traspaso, contratar, transferencia, refuerzo
swim | swim, swimmer, swimming, bathe, bather | nadar, nadador, natación, bañarse, bañista, a nado
climb | climb, climber, ?mountaineer, ascend, hike, hiker, ?mountaineering, ?scale | escalar, ?escalador, ?montañista, andinista, trepar, senderista, alpinista, ?montañismo, excursionista, ?subir, ?ascender
chess | chess, board game, grandmaster | ajedrez, juego de mesa, ajedrecista
gamble | gamble, casino, ?betting, bet, lottery, slot machine, wager, cockfight | juego de azar, casino, apuesta, apostar, lotería, tragamonedas, gallera, pelea de gallos
award | award, prize, medal, honour, honor, distinction, decorate, trophy, accolade, win a prize, laureate | premio, galardón, medalla, condecoración, distinción, condecorar, premiar, trofeo, galardonar, laureado, presea
reward | prize money, payment for information, remuneration, ?price on his head | recompensar, pago por información, galardón, gratificación, incentivo económico
history | history, historical, past, historian, chronicle, historic | historia, histórico, historiador, crónica
century | century, hundred years | siglo, cien años, centuria, secular
era | era, period, epoch, reign, dynasty | época, período, reinado, dinastía, periodo
ancient | ancient, antiquity, prehistoric, age-old | antiguo, antigüedad, prehistórico, milenario, ancestral
civilisation | civilisation, civilization, culture, empire | civilización, cultura, imperio
empire | empire, kingdom, reign, dynasty, realm, emperor, imperial | imperio, reino, reinado, dinastía, emperador, imperial
king | king, monarch, sovereign, ruler, emperor, pharaoh, tsar, throne | rey, monarca, soberano, emperador, faraón, zar, trono
prince | prince, crown prince, heir, royal, royal family | príncipe, heredero, familia real, realeza
noble | noble, duke, aristocrat, nobility, earl, baron | noble, duque, conde, aristócrata, nobleza, marqués, barón
crowned | crowned, ascend the throne, enthrone, proclaimed king, accede | coronar, coronación, subir al trono, entronizar, proclamar rey, ascender al trono
colony | colony, colonial, colonise, settler, colonist | colonial, colonizar, colono, virreinato, ?colonia
conquer | conquer, conquest, subjugate, conqueror, annex, ?occupy | conquistar, conquista, someter, ?conquistador, anexar, ?ocupar
explore | explore, explorer, expedition, navigator, voyage, exploration, discoverer | explorar, explorador, expedición, navegante, ?travesía, exploración, descubridor
independence | independence, independent, break away, secede, secession, emancipation | independencia, independizarse, ?independentista, emancipación, secesión, emancipar
revolution | revolution, uprising, revolt, insurrection, rebellion, mutiny, rise up, revolutionary | revolución, revuelta, insurrección, rebelión, alzamiento, sublevación, revolucionario, alzarse, levantamiento armado, levantamiento popular
dictator | dictator, dictatorship, autocrat, military junta, tyrant, authoritarian, strongman, regime | dictador, dictadura, autócrata, junta militar, tirano, autoritario, régimen, tiranía, de facto
ruins | ruin, archaeological site, ?remains, temple, pyramid, monument | ruina, sitio arqueológico, vestigio, templo, pirámide, monumento
heritage | heritage, world heritage, cultural heritage, patrimony, heritage site, legacy | patrimonio, patrimonio cultural, patrimonio de la humanidad, legado, herencia
castle | castle, fort, fortress, citadel, tower, stronghold | castillo, fortaleza, ciudadela, alcázar, fortín
tradition | tradition, traditional, ritual, folklore, rite | tradición, costumbre, tradicional, ritual, folclor, rito, típico, usanza
indigenous | indigenous, native, tribe, tribal, aboriginal, native people, first nations | indígena, nativo, tribu, originario, aborigen, pueblo originario, etnia, ancestral, pueblos y nacionalidades
ethnic | ethnic, race, racial, ?ethnicity, ethnic group | étnico, raza, racial, etnia, minoría, grupo étnico
language | dialect, bilingual, linguistic, mother tongue, vocabulary, speaker | dialecto, lenguaje, bilingüe, lingüístico, lengua materna, vocabulario, hablante
word-term | word, term, expression, phrase, etymology, ?name | palabra, expresión, vocablo, frase, etimología, ?nombre
alphabet | alphabet, letter, writing system, script, hieroglyph | alfabeto, sistema de escritura, abecedario, jeroglífico
symbol | symbol, emblem, logo, badge, coat of arms, insignia, symbolise | símbolo, emblema, logotipo, escudo, insignia, ?distintivo, simbolizar, ?representar
shape | shape, round, circular, triangular, ?form, ?square | redondo, cuadrado, circular, triangular, ?figura
nationality | ?nationality, citizenship, citizen of, passport holder | ?nacionalidad, ?ciudadanía, ciudadano, oriundo, originario
continent | continent, continental, landmass | continente, continental
island | islet, archipelago, insular, atoll, peninsula, isles | islote, archipiélago, insular, atolón, península
capital | seat of government, capital of the country | ciudad capital, sede del gobierno, capitalino, sede de gobierno
town | hamlet, rural community, parish, township, borough, small town, municipality, rural area | caserío, recinto, parroquia, localidad, vereda, municipio, corregimiento, asentamiento, zona rural, población, pueblito, centro poblado
neighbourhood | neighbourhood, neighborhood, district, suburb, sector, slum, housing estate, residential area, precinct, ?block, ?quarter, ?ward | barrio, sector, ciudadela, suburbio, urbanización, vecindario, ?barriada, distrito, conjunto residencial, favela, ?zona, ?colonia, ?villa, ?manzana
slum | slum, shantytown, favela, poor neighbourhood, informal settlement, squatter | barrio marginal, villa miseria, favela, tugurio, ?barriada, invasión, asentamiento informal, suburbio, pueblo joven, cinturón de miseria
downtown | downtown, city centre, city center, old town, historic centre, town centre | centro de la ciudad, centro histórico, casco antiguo, casco colonial, casco histórico, casco comercial
outskirts | outskirts, suburb, periphery, edge of the city, on the outskirts | afueras, suburbio, periferia, extrarradio, alrededores, periurbano
square-plaza | plaza, main square, park, town square, ?square | plaza, parque central, zócalo, plaza central, plaza mayor, explanada
park | park, garden, green area, playground, green space | parque, jardín, área verde, parque infantil, zona verde, plazoleta
rural | rural, countryside, farming area, village, backcountry, remote area | rural, campiña, zona rural, campestre, ?campo
urban | urban, city, metropolitan, town, municipal | urbano, citadino, metropolitano, urbe, ciudad
area-zone | area, zone, sector, site, region, stretch, territory, ?scene, ?spot, ?location, ?place | zona, área, sector, sitio, región, tramo, territorio, paraje, ?punto, ?escenario, ?lugar
province | county, canton, ?governorate, prefecture, territory, federal state, oblast | departamento, cantón, prefectura, estado federal, gobernación, territorio, provincial
border | border crossing, frontier post, boundary, limit, crossing point, borderline, neighbouring country | límite, paso fronterizo, linde, cordón fronterizo, trocha, línea de frontera, cruce fronterizo, limítrofe, puesto fronterizo, limitar, colindar
street-address | address, street, home address, whereabouts, location | dirección, calle, domicilio, paradero, ubicación
record-best | world record, best ever, all-time high, best mark | récord, plusmarca, máximo histórico, récord mundial
gasoline | gasoline, petrol, gas price, ?gas, ?fuel | gasolina, nafta, bencina, gasolina extra, ?combustible
diesel | diesel, gas oil, ?fuel | diésel, gasóleo, gasoil, ACPM, ?combustible
tanker | tanker, oil tanker, tank ship, ?ship | petrolero, buque tanque, buque petrolero, tanquero, buque cisterna, ?barco, ?buque
boxing | boxing, boxer, fighter, bout, ?sport | boxeo, boxeador, pugilista, púgil, pugilismo
tennis | tennis, tennis player, ?sport | tenis, tenista
basketball | basketball, ?sport | baloncesto, básquet, básquetbol, baloncestista
mosquito | mosquito, midge, gnat, ?insect | mosquito, zancudo, jején, ?insecto
whale | whale, dolphin, cetacean, marine mammal | ballena, delfín, cetáceo, mamífero marino
shark | shark | tiburón, escualo
comet | comet, meteor, meteorite, asteroid | cometa, meteoro, meteorito, asteroide
copper | copper, copper mine, copper producer, ?metal | cuprífero, mina de cobre, ?metal, ?cobre
steel | steel, iron, ?metallic, ?metal | acero, hierro, metálico, siderúrgico, ?metal
concrete | concrete, cement, brick, stone, masonry, ?material, ?made of | hormigón, cemento, ladrillo, concreto, piedra, mampostería, ?material, ?hecho de
potato | potato, spud, ?vegetable | patata, ?papa, ?verdura
pork | pork, ham, bacon, ?meat | cerdo, jamón, chancho, puerco, ?carne
tuna | tuna, tuna fishing, ?fish | atún, atunero, ?pescado
rice | rice, rice grower, paddy, ?cereal, ?grain | arroz, arrocero, gramínea, ?cereal, ?grano
maize | maize, corn, sweetcorn, ?cereal, ?grain | maíz, choclo, elote, mazorca, maicero, ?cereal, ?grano
wheat | wheat, flour, ?cereal, ?grain | trigo, harina, triguero, ?cereal, ?grano
bean | bean, kidney bean, lentil, pulse | fréjol, frijol, poroto, judía, alubia, caraota, habichuela
catholic | catholic, catholicism, roman church, ?religion, ?christian | católico, catolicismo, ?religión, ?cristiano
muslim | muslim, islam, islamic, moslem, ?religion | musulmán, islam, islámico, mahometano, ?religión
jewish | jewish, judaism, jew, hebrew, ?religion | judío, judaísmo, hebreo, ?religión
mosque | mosque, ?temple, ?place of worship | mezquita, ?templo
queen | queen, empress, ?monarch, ?ruler | reina, emperatriz, ?monarca
princess | princess, royal, heiress | princesa, heredera
cocaine | cocaine, coke, cocaine hydrochloride, coca paste, ?drug, ?powder, ?crack | cocaína, clorhidrato, pasta base, base de cocaína, alcaloide, polvo blanco, ?droga
heroin | heroin, opium, opiate, morphine, ?drug | heroína, opio, morfina, opiáceo, ?droga
fentanyl | fentanyl, synthetic opioid, opioid, ?drug | fentanilo, opioide, opioide sintético, ?droga
methamphetamine | methamphetamine, meth, crystal meth, amphetamine, ecstasy, synthetic drug, ketamine, ?drug | metanfetamina, anfetamina, éxtasis, droga sintética, ketamina, tusi, ?droga
drug | illegal substance, controlled substance, illicit substance, substance, dope, illicit drug | sustancia ilícita, alcaloide, sustancia catalogada, psicotrópico, sustancia estupefaciente, sustancia ilegal, sustancia controlada
dengue | dengue, mosquito-borne, yellow fever, ?disease | dengue, fiebre amarilla, arbovirus, ?enfermedad
cholera | cholera, diarrhoeal disease | cólera, vibrio
diabetes | diabetes, diabetic, blood sugar, insulin | diabetes, diabético, insulina, glucosa
measles | measles, whooping cough, pertussis, chickenpox | sarampión, tosferina, tos ferina, varicela
cough | cough, sore throat, ?symptom | tos, toser, dolor de garganta, ?síntoma
vomit | vomit, vomiting, diarrhoea, diarrhea, nausea, throw up, ?symptom | vómito, vomitar, diarrea, náusea, ?síntoma
back-body | ?back, spine, shoulder, spinal, ?vertebra | espalda, columna vertebral, lumbar, vértebra
tornado | tornado, twister, whirlwind, waterspout | tornado, torbellino, tromba
builder | builder, construction worker, bricklayer, mason, labourer | albañil, obrero de construcción, maestro de obra, constructor
symphony | symphony, concerto, opera, classical music | sinfonía, concierto, música clásica
evangelical | evangelical, protestant church, evangelical church, ?religion, ?christian | evangélico, iglesia protestante, iglesia evangélica, ?religión, ?cristiano
hours-day | hours a day, hours per day, daily hours | horas diarias, horas al día, horas por día
water-level | water level, river level, high water, flood level | nivel del agua, nivel del río, cota
trash-collector | garbage collector, refuse collector, waste collection | recolector de basura, recolección de basura, barrendero
fuel-price | fuel price, gasoline price, price of petrol, gas price, price of diesel | precio del combustible, precio de la gasolina, precio del diésel, precio de los combustibles, galón de gasolina
queue | queue, line up, long line, waiting line | cola, fila, hacer fila, larga fila, hacer cola
ticket | ticket, pass, admission, boarding pass | boleto, billete, pasaje, tiquete
passenger-terminal | bus terminal, bus station, coach station, transport hub | terminal terrestre, estación de autobuses, terminal de buses, central de autobuses
mail | mail, post office, courier, postal service | correo postal, encomienda, oficina de correos, mensajería postal, servicio postal
orphan | orphan, orphaned, lose their parents, orphanage | huérfano, orfandad, quedar huérfano, orfanato, orfelinato
widow | widow, widower, widowed | viudo, viuda, viudez, enviudar
nursing-home | nursing home, care home, old people's home, retirement home | asilo, asilo de ancianos, residencia de mayores, geriátrico, ancianato, hogar de ancianos
daycare | daycare, nursery, kindergarten, preschool, creche | guardería infantil, jardín de infantes, jardín de infancia, preescolar, parvulario, kínder
water-bottle | bottled water, water bottle, water jug | agua embotellada, botellón de agua, bidón de agua, agua envasada
blanket | blanket, ?bedding, sheet, duvet | frazada, cobija, manta, sábana, edredón
tent | tent, canvas, marquee, tarpaulin | carpa, toldo, lona, tienda de campaña
flashlight | flashlight, torch, lamp, lantern, candle | linterna, lámpara, foco, vela, farol
dentist | dentist, tooth, dental, teeth | dentista, odontólogo, diente, dental, odontología
blood-donation | blood donation, donate blood, blood bank, transfusion | donación de sangre, donar sangre, banco de sangre, transfusión
organ-transplant | transplant, organ donor, organ donation, kidney | trasplante, donante de órganos, donación de órganos, riñón
kidney | kidney, renal, dialysis | riñón, renal, diálisis
lung | lung, respiratory, breathing, pulmonary | pulmón, respiratorio, respirar, pulmonar
heart | heart, cardiac, cardiovascular | corazón, cardíaco, cardiovascular
liver | liver, hepatic, cirrhosis | hígado, hepático, cirrosis
skin | skin, rash, dermatology, scabies | piel, dérmico, sarna, cutáneo
breathe | breathe, breathing, respiration, oxygen | respirar, respiración, oxígeno
health-worker | health worker, medical staff, doctor, healthcare staff, clinician | personal de salud, personal médico, trabajador de la salud, sanitario, profesional de la salud
life-expectancy | life expectancy, longevity, lifespan | esperanza de vida, longevidad, promedio de vida
quarantine | quarantine, isolation, lockdown, confinement | cuarentena, aislamiento, confinamiento, encierro
obesity | obesity, overweight, ?obese | obesidad, sobrepeso, obeso
greenhouse | greenhouse, polytunnel | invernadero
tractor | tractor, plough, plow, harvester | tractor, arado, cosechadora
fishing-net | fishing net, fishing gear, longline | red de pesca, aparejo, palangre
illegal-fishing | illegal fishing, unregulated fishing, fishing fleet, overfishing | pesca ilegal, pesca no declarada, flota pesquera, sobrepesca
wildlife-trade | wildlife trafficking, animal trafficking, species trafficking | tráfico de especies, tráfico de fauna, tráfico de animales
bull-fighting | bullfight, bullfighter, matador, bullring | corrida de toros, torero, matador, plaza de toros, tauromaquia
mining-concession | mining concession, mining licence, mining permit, mining title | concesión minera, título minero, permiso minero
mine-collapse | mine collapse, mine accident, cave-in, trapped miners | derrumbe en la mina, accidente minero, mineros atrapados, colapso de la mina
wage-minimum | minimum wage, basic salary, base pay | salario mínimo, salario básico, sueldo básico, remuneración básica
free-trade | free trade agreement, trade deal, trade pact, trade treaty | tratado de libre comercio, acuerdo comercial, TLC, pacto comercial
trade-partner | trading partner, main buyer, export destination, main market | socio comercial, principal comprador, destino de las exportaciones, principal mercado
oil-price | oil price, price per barrel, crude price | precio del petróleo, precio por barril, precio del crudo
state-bond | bond, sovereign bond, debt security, government bond | bono, bono soberano, título de deuda, bonos soberanos
country-risk | country risk, sovereign risk, risk premium | riesgo país, prima de riesgo
rating | credit rating, downgrade, rating agency | calificación crediticia, calificadora, nota crediticia
crypto | cryptocurrency, bitcoin, digital currency, crypto | criptomoneda, bitcoin, moneda digital, criptoactivo
atm | ATM, cash machine, cashpoint, cash dispenser | cajero automático, cajero
credit-card | credit card, debit card, bank card | tarjeta de crédito, tarjeta de débito, tarjeta bancaria, plástico
safe-box | safe, strongbox, vault, safety deposit box | caja fuerte, bóveda, caja de seguridad
wallet | wallet, purse, handbag, pocketbook | billetera, cartera, monedero, bolso
gift | gift, give away, donation | regalo, obsequio, regalar, obsequiar, donación
owner-property | owner, proprietor, landlord, landowner, titleholder | dueño, propietario, terrateniente, ?titular, hacendado, casero
inherit | inherit, inheritance, heir, estate, bequeath, legacy | heredar, herencia, heredero, sucesión, legado
landowner | landowner, landholder, estate owner | terrateniente, hacendado, latifundista, dueño de tierras
land-reform | land reform, land redistribution, agrarian reform, land titling | reforma agraria, reparto de tierras, titulación de tierras, redistribución de tierras
license-business | business licence, operating permit, operating licence | permiso de funcionamiento, licencia de funcionamiento, patente municipal
complaint | complaint, complain, grievance, claim | queja, quejarse, reclamo, denuncia
water-transport | by boat, by river, river transport, by sea, maritime route | por vía fluvial, vía marítima, en lancha, ruta marítima, por barco
by-air | by air, by plane, airlift, air bridge, ?flown | por vía aérea, en avión, puente aéreo, vía aérea, en helicóptero
by-land | by road, overland, by land, by bus | por tierra, vía terrestre, por carretera, en bus
on-foot | on foot, walk, walking, hike, march | a pie, caminar, ?caminando, caminata, andar
airspace | airspace, air space, overfly, no-fly zone | espacio aéreo, sobrevolar, sobrevuelo, zona de exclusión aérea
black-box | black box, flight recorder, cockpit voice recorder | caja negra, registrador de vuelo
alive | alive, living, with signs of life, survivor, found alive | vivo, con vida, signos vitales, sobreviviente, viva
missing-people | missing, unaccounted for, whereabouts unknown, not found, disappeared | desaparecido, paradero desconocido, no localizado, sin localizar, sin rastro, no habido
strong-rain | heavy rain, torrential rain, downpour, intense rain, cloudburst | lluvias torrenciales, aguacero, lluvias intensas, fuertes lluvias, lluvia torrencial, precipitaciones
damage-houses | damaged house, destroyed home, homes destroyed, house collapsed, damaged building | vivienda afectada, casa destruida, vivienda destruida, casa colapsada, vivienda colapsada, vivienda dañada, casas dañadas
crops-lost | lost crops, hectares lost, damaged crops, flooded fields, crop loss | cultivos perdidos, hectáreas perdidas, pérdida de cultivos, cultivos dañados, cultivos afectados
hectare | hectare, acre, square kilometre, square mile, surface area, area burned | hectárea, kilómetro cuadrado, superficie, ?cuadra
reforest | reforest, reforestation, tree planting, afforestation | reforestar, reforestación, siembra de árboles, plantar árboles
recycle | recycle, recycling, reuse, scrap dealer | reciclar, reciclaje, reutilizar, reciclador
carbon | carbon dioxide, carbon emissions, greenhouse gases | dióxido de carbono, emisiones de carbono, gases de efecto invernadero
ozone | ozone layer, ultraviolet, ultraviolet radiation | capa de ozono, ultravioleta, radiación ultravioleta
telescope | telescope, observatory, lens | telescopio, observatorio, lente
element-chemical | chemical element, periodic table, atomic number | elemento químico, tabla periódica, número atómico
nobel | Nobel prize, laureate, Nobel laureate | premio Nobel, galardonado con el Nobel, laureado
circus | circus, clown, juggler, acrobat | circo, payaso, malabarista, acróbata
carnival | carnival, mardi gras, masquerade | carnaval, mascarada, comparsa
birthday | birthday, turn years old, born on | cumpleaños, onomástico, natalicio, cumplir años
christmas | christmas, new year, festive season, christmas eve | navidad, navideño, nochebuena, año nuevo, fin de año
easter | easter, holy week, good friday | semana santa, pascua, viernes santo
anthem | anthem, national anthem, hymn | himno, himno nacional
comic | comic, cartoon, comic strip, cartoonist, caricature | historieta, caricatura, cómic, tira cómica, caricaturista
humour | joke, comedy, comedian, humour, humor, satire | chiste, comedia, comediante, humor, broma, humorista, sátira
video-game | video game, computer game, console, gamer | videojuego, consola, juego en línea
influencer | influencer, youtuber, content creator, tiktoker, streamer | influencer, youtuber, creador de contenido, tiktoker
channel-online | live stream, livestream, broadcast live, live broadcast | transmisión en vivo, en vivo, en directo, transmitir en vivo
face-mask | face mask, facemask, respirator | mascarilla, tapabocas, cubrebocas, barbijo
vape | electronic cigarette, vape, vaping, e-cigarette | cigarrillo electrónico, vapeador, vapeo
toiletries | hygiene kit, toiletries, soap, toothpaste | kit de aseo, útiles de aseo, jabón, artículos de aseo
per-person | per person, per capita, per head, each person | por persona, per cápita, por cabeza, cada persona
come-out-alive | survive, stay alive, come out alive, make it out | sobrevivir, con vida, salir con vida, mantenerse con vida, ?vivo
relic | artefact, artifact, relic, antiquity, archaeological piece | reliquia, pieza arqueológica, antigüedad, bien patrimonial
`;
