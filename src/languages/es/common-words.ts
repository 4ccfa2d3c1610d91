import { list } from '../phrase-list.ts';

/** As the English table's: words that any news uses, by the same concepts. */
const rows = `
afraid: miedo, temor, temer, terror, pánico
age: edad, años
agree: acordar, aceptar, acepta, aprobar, respaldar
allegedly: presunto, presuntamente, supuesto, supuestamente, sospechoso
apologise: disculpa, disculparse, perdón, lamentar
appear: aparecer, surgir, aparición
attend: asistir, unirse, sumarse, acompañar, acudir, presenciar, participar
author: autor, escritor, escribir, escrito
barrier: barrera, cerca, muro, obstáculo
belong: pertenecer, miembro, integrante, formar parte, militar
body: cuerpo, cadáver, restos
brief: breve, corto
call: llamar, nombre, conocido, apodo, alias, denominar
car: coche, carro, auto, automóvil, vehículo, automotor, camioneta, camión
carry: llevar, transportar, trasladar, portar, cargar, conducir
celebrate: celebrar, celebración, aniversario, conmemorar
choose: elegir, elección, elegido, seleccionar, escoger, electo
close: cerrar, cierre, clausurar, clausura
clothes: ropa, vestimenta, prenda, uniforme, indumentaria
coast: costa, costero, litoral
come: provenir, proceder, procedente, originar, origen, venir
compose: componer, constar, compuesto, integrar
continue: continuar, seguir, mantener, permanecer, proseguir
crash: accidente, choque, chocar, colisión, estrellarse
crew: tripulación, equipo
damage: daño, dañar, destruir, perjudicar
date: fecha, previsto, programado
decide: decidir, decisión, resolver, determinar
declare: declarar, decretar, imponer, ordenar, disponer
delay: retrasar, retraso, aplazar, postergar, demora
demand: exigir, exigencia, reclamar, reclamo, demandar, pedir
describe: describir, descrito, calificar, llamar
die: ahogar, perecer, perder la vida, perdió la vida, perdieron la vida, ahorcar
difficult: difícil, duro, complicado
disagree: discrepar, oponerse, disentir
divide: dividir, división, separar
drought: sequía, estiaje
drive: conducir, conductor, manejar, chofer, chófer
early: temprano, primero, inicial
easy: fácil, sencillo, simple
educate: educación, educar, enseñar, enseñanza, estudiar, estudio, aprender, título
effect: efecto, impacto, consecuencia, resultado, afectar
empty: vaciar, vacío
enough: suficiente, bastante, adecuado
event: evento, incidente, suceso, hecho, episodio
expect: esperar, prever, previsto, pronosticar, anticipar
extend: extender, extensión, prolongar, prórroga, prorrogar, ampliar
face: enfrentar, afrontar, encarar
fail: fracasar, fracaso, fallar, incapaz
family: familia, familiar, pariente, parientes, allegado
famous: famoso, conocido, célebre, popular, reconocido
father: padre, madre, hijo, hija
field: campo, área, sector, ámbito
film: película, filme, cine
follow: seguir, suceder, posterior, siguiente
food: comida, alimento, comer, alimentar
freedom: libertad
friend: amigo, compañero, colega
game: partido, juego, encuentro
get: obtener, recibir, conseguir, lograr, adquirir
go: ir, dirigirse, rumbo, destino, viajar
happy: feliz, contento, satisfecho
have: poseer, tener, dueño, propietario, poseedor
health: salud, sanitario, médico
heavy: pesado, intenso, fuerte, grave
house: casa, vivienda, domicilio, residencia, hogar, inmueble, apartamento, departamento, edificio
identify: identificar, reconocer, identidad
improve: mejorar, mejora
income: ingreso, ganancia, salario, sueldo, renta
influence: influencia, influir, inspirar, afectar
injure: herido, lesionado
invent: inventar, invento, inventor
island: isla
join: unirse, ingresar, integrar, adherir, sumarse
kind: tipo, clase, especie, género, categoría
know: saber, conocer, enterar, conocido
land: tierra, territorio, suelo, terreno
language: idioma, lengua, hablar
late: tarde, tardío, último, final
leader: líder, cabecilla, capo, jefe, dirigente
leave: salir, salida, abandonar, partir, dejar, retirar
link: vínculo, vincular, vinculado, nexo, relación, relacionado, ligado, asociado
locate: ubicar, ubicado, situado, quedar, localizado, encontrarse
long: durar, duración, largo, plazo, tardar, demorar
lose: perder, pérdida, derrota
machine: máquina, aparato, dispositivo, equipo
mean: significar, significado, referir
member: miembro, integrante, militante
message: mensaje, carta, nota, video
mobile: teléfono, celular, móvil
money: dinero, efectivo, dólares, plata, fondos
motive: motivo, razón, móvil, causa, motivación
murderer: asesino, homicida, sicario, pistolero, atacante, agresor
near: cerca, cercano, cercanía, junto a, próximo, alrededor, frente a, inmediación
neighbour: vecino, residente, habitante, morador, poblador
new: nuevo, reciente
number: número, total, cifra, cantidad, saldo, balance
old: viejo, antiguo, anciano
organise: organizar, convocar, celebrar, realizar
part: parte, porción, sección, pieza
pattern: patrón, modelo, diseño
people: personas, individuos, gente
plead: alegato
poor: pobre, pobreza
population: población, habitantes
possible: posible, posiblemente, potencial
authority: poder, autoridad, control
praise: elogiar, alabar, aplaudir, felicitar, saludar
produce: producir, producción, fabricar, fabricación
promote: promover, impulsar, ascender, ascenso
property: propiedad, bienes, pertenencia
propose: proponer, propuesta, propuso, sugerir, sugerencia, plantear
protect: proteger, protección, resguardar, resguardo, defender, defensa
prove: probar, prueba, demostrar, evidencia
publish: publicar, publicación, difundir, emitir
question: pregunta, preguntar, interrogar, interrogatorio
quickly: rápidamente, pronto, inmediato, inmediatamente
reach: llegar, alcanzar
rain: lluvia, llover, tormenta, aguacero
record: registrar, registro, contabilizar
refuse: negarse, rehusar, rechazar
religion: religión, religioso, fe, iglesia
remove: quitar, retirar, eliminar, remover, despojar, arrebatar
replace: reemplazar, reemplazo, sustituir, sucesor, relevar, relevo
research: investigación, investigador, científico
responsible: responsable, encargado, autor, culpable, a cargo
rest: resto, restante, demás
return: volver, regresar, retornar, regreso, retorno
reward: recompensa, premio
risk: riesgo, peligro
role: papel, rol, cargo, puesto, función
rule: regla, norma, reglamento
sail: navegar, zarpar
same: mismo, igual, similar, idéntico
score: marcar, anotar, gol, punto
search: buscar, búsqueda, rastrear, registrar
separate: independiente, independencia, separar
serve: servir, servicio, prestar
share: porcentaje, proporción, parte, por ciento
cargo: cargamento, carga, contenedor, envío
sick: enfermo, enfermedad
sign: firmar, firma, suscribir
sing: cantar, canción, interpretar, música
size: tamaño, superficie, extensión, hectárea, kilómetros cuadrados
solve: resolver, solución, solucionar
sort: clasificar, clasificación, catalogar
speech: discurso, alocución, mensaje
spread: propagar, extender, difundir, expandir, expansión
start: entrar en vigor, entró en vigor, entrar en vigencia, rige, regir, desde
strategy: método, táctica, enfoque, técnica, modalidad
strong: fuerte, poderoso, fuerza
suffer: sufrir, padecer, experimentar
summon: convocar, citar
surrender: rendirse, entregarse, entregar
surprise: sorpresa, sorprender, conmoción
survive: sobrevivir, sobreviviente, superviviente
take: tomar, toma, capturar, coger, apoderarse
team: equipo, club
tell: decir, contar, informar, comunicar, reportar
tower: torre, edificio
town: pueblo, aldea, comunidad, poblado
transfer: trasladar, traslado, mover, reubicar, reubicación, transferir
translate: traducir, traducción, traductor
treat: tratar, tratamiento, terapia
truck: camión, tráiler
try: intentar, intento, tratar de, tentativa
university: universidad, facultad
victory: campeón, título, campeonato
video: vídeo, video, grabación, grabar, imágenes
visit: visita, visitar, visitante
vote: voto, votante, sufragio, elector
wait: esperar, espera
want: querer, quiere, desear, pretender, buscar
water: agua, río, lago
weak: débil, debilidad, debilitar
arsenal: arma, granada, escopeta, ametralladora, cartucho, revólver, artefacto
wear: vestir, vestido, llevar puesto
welcome: recibir, acoger
world: mundo, mundial, global, internacional
worry: preocupar, preocupación, inquietud
worst: peor, más mortal, más grave, más afectado
worth: valer, valor, valorado, costar
young: joven, adolescente, menor de edad, juvenil
`;

/** Rows by concept. */
export const commonWords: Readonly<Record<string, readonly string[]>> = list(rows);
