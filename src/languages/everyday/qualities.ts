/** How things are, how many and when; what people say, think and want. See `./index.ts`. */
export const qualities = `
say | say, affirm, assert, remark, point out, comment, mention, tell reporters, told reporters, stress, emphasize, emphasise, ?state | decir, afirmar, afirmación, asegurar, señalar, manifestar, expresar, indicar, sostener, precisar, aseverar, comentar, puntualizar, recalcar, enfatizar, subrayar, detallar, mencionar
tell | brief, let know, ?say, break the news | avisar, notificar, notificación, dar a conocer, dar a saber, poner al tanto, hacer saber
announce | make public, go public, announcer, reveal, disclose, ?say | dar a conocer, hacer público, hacer pública, revelar, divulgar, ?decir, oficializar
commitment | guarantee, assure, assurance, swear, swore, sworn, give his word, gave his word, ?commit | comprometer, garantizar, garantía, asegurar, jurar, juramento, dar su palabra, ?ofrecer, ?ofrecimiento, empeñar su palabra
swear-in | swear in, sworn in, take office, took office, oath, inauguration, inaugurate | juramentar, jurar el cargo, tomar posesión, toma de posesión, asumir el cargo, asumir la presidencia, posesionar, investidura, prestar juramento
warn | sound the alarm, raise the alarm, alarm, raise the alert, advise against, put on guard | dar la alarma, alarma, poner en alerta, poner sobre aviso, dar la voz de alarma, dar aviso, dar el pitazo, dar un soplo
threaten | ultimatum, death threat, blackmail, bully, intimidation, threatening | ultimátum, amedrentar, amedrentamiento, chantajear, chantaje, intimidación, intimidante, ?amenazante, amenaza de muerte
deny | rule out, disavow, contradict, deny any involvement, deny responsibility, debunk, brush off, dismiss claims | negación, negativa, descartar, rebatir, refutar, contradecir, desmentido, desmentida, tachar de falso, desligarse, deslindarse
confirm | admission, corroborate, concede, attest, certify, ratify, bear out | corroborar, ratificar, certificar, constatar, dar fe, dar por hecho, comprobar
admit | admit, confess, confession, acknowledge, concede, own up, come clean, plead guilty, pleaded guilty, admission | admitir, confesar, confesión, reconocer, aceptar, declararse culpable, reconocer su culpa, asumir la responsabilidad, aceptar su responsabilidad
claim-responsibility | claim responsibility, take responsibility, claim credit, claimed responsibility, took responsibility, claim the attack, ?behind, ?responsible | atribuirse, adjudicarse, reivindicar, reivindicación, atribuirse la autoría, adjudicarse la autoría, asumir la autoría, ?responsable, ?autor
ask | beg, plea, plead, petition, implore, solicit, seek, ?want, exhort | ?rogar, suplicar, ruego, pedido, clamar, clamor, llamamiento, hacer un llamado, llamado, implorar, invocar, urgir, requerir, ?requerimiento, ?querer
demand | claims, call on, petition, clamour, clamor, push for, pressed for | pliego petitorio, petitorio, reivindicación, reivindicar, insistir, pliego, reclamación, clamar, requerir, solicitar
ransom-demand | ransom, demand money, demand payment, ?ask for money, ?money, ransom demand | exigir dinero, exigir el pago, pedir dinero, pedir rescate, exigencia económica, ?plata, ?dinero, pago de rescate, exigir la entrega
criticise | criticise, criticize, criticism, critic, critical of, slam, blast, lambast, condemn, denounce, rebuke, deplore, scold, lash out, hit out, take issue, censure, reproach, decry | criticar, crítica, cuestionar, ?cuestionamiento, reprochar, reproche, fustigar, arremeter, censurar, denunciar, condenar, reprobar, recriminar, ?señalamiento, ?objetar, repudiar
praise | commendation, compliment, congratulate, congratulations, pay tribute, tribute, laud, acclaim, salute, highlight, speak highly, cheer | elogio, ensalzar, enaltecer, destacar, felicitación, rendir homenaje, homenaje, alabanza, aclamar, resaltar, ponderar
thank | thank, thanks, ?thankful, grateful, gratitude, appreciate, appreciation, express gratitude | agradecer, agradecimiento, gracias, agradecido, gratitud, dar las gracias
apologise | apologies, ask forgiveness, beg forgiveness, forgiveness, express regret, beg pardon, pardon, say sorry | pedir perdón, pedir disculpas, ofrecer disculpas, excusarse, excusa, presentar excusas, disculpar
condolence | condolence, condolences, sympathy, mourn, mourning, grief, pay respects, pay tribute, express sorrow | condolencia, pésame, solidaridad, luto, duelo, lamentar, expresar su pesar, consternación, dar el pésame, ?sentir
insult | insult, offend, offensive, call names, mock, slur, humiliate, ridicule | insultar, insulto, ofender, ofensa, injuria, agraviar, agravio, burlarse, burla, humillar, denigrar, improperio
explain | account for, reason, justify, justification, detail, set out, spell out, explanatory, ?why, ?tell | justificar, justificación, detallar, esclarecer, dar cuenta, precisar, exponer, argumentar, ?contar, ?decir, puntualizar, dar detalles
justify | justify, justification, excuse, defend, argue, pretext, rationale, grounds, explanation | justificar, justificación, excusa, pretexto, argumentar, argumento, alegar, defender, aducir, sustentar, sustento, so pretexto
describe | description, depict, brand, label, refer to, details | descripción, retratar, tildar, tachar, catalogar, caracterizar, detallar, ?referirse, definir, relatar
call | ?title, entitled, ?titled, baptize, christen, rename, denomination, label, codename, code-named, nicknamed, so-called, moniker | bautizar, denominación, sobrenombre, titulado, título, apodado, mote, conocido como, denominado, llamado, rebautizar, nombre clave, seudónimo, apelativo
respond | respond, response, answer, reply, react, reaction, retort, counter, hit back, comment, ?say, ?do | responder, respuesta, contestar, contestación, reaccionar, reacción, replicar, réplica, pronunciarse, pronunciamiento, ?decir, ?hacer, ?pronunciar
comment | comment, remark, observation, speak about, opinion, statement, react, respond | comentar, comentario, pronunciarse, pronunciamiento, opinar, opinión, observación, declaración, ?referirse, hablar sobre
no-comment | decline to comment, declined to comment, not comment, silence, keep silent, remain silent, silent, refuse to comment, refuse to say, not immediately respond | silencio, guardar silencio, callar, no comentar, no pronunciarse, evitar pronunciarse, negarse a comentar, mantener silencio, no responder, acogerse al silencio, hermetismo
accuse | ?allegation, point the finger, implicate, finger, ?say, attribute, press charges, charge with, face charges, complaint, file a complaint | ?señalamiento, atribuir, incriminar, denunciar, denuncia, inculpar, sindicar, imputación, responsabilizar, formular cargos, acusado, echar la culpa, culpa, endilgar, ?señalar
blame | blame, fault, responsible, responsibility, attribute, accuse, guilt, pin on, at fault, hold responsible, culprit, ?due | culpar, culpa, responsabilizar, ?responsabilidad, atribuir, achacar, culpable, responsable, echar la culpa, acusar, endosar
report-crime | report, complain, complaint, file a complaint, report to police, lodge a complaint, alert, press charges | denunciar, denuncia, poner la denuncia, presentar una denuncia, interponer denuncia, alertar, dar parte, querella, queja
complain | complain, complaint, grievance, discontent, dissatisfied, unhappy, grumble, annoyed | quejarse, queja, reclamar, reclamo, descontento, inconformidad, inconforme, malestar, insatisfecho, insatisfacción, disgusto
allege | allege, ?allegation, claim, contend, maintain, argue, assert, insist, ?say | alegar, aducir, sostener, argumentar, asegurar, argüir, afirmar, insistir, ?decir, presuntamente
insist | insist, insistence, reiterate, repeat, restate, reaffirm, stress, maintain, stand by | insistir, insistencia, reiterar, repetir, reafirmar, recalcar, ratificar, remarcar, mantenerse en
mention | mention, refer, reference, cite, quote, allude, bring up | mencionar, mención, ?referirse, referencia, citar, cita, aludir, alusión, hacer referencia
speak | speak, ?spoke, spoken, talk, deliver a speech, speech, give a speech, ?converse, ?say | hablar, ?dirigirse, conversar, intervenir, intervención, tomar la palabra, dar un discurso, pronunciar un discurso, discurso, ?decir, charlar, dialogar
conversation | conversation, talk, talks, dialogue, dialog, discussion, chat, phone call, exchange | conversación, conversar, diálogo, dialogar, plática, platicar, charla, llamada, coloquio, intercambio, ?hablar
call-phone | phone call, phone, telephone, contact, get in touch, ?call | llamada, telefonear, contactar, llamada telefónica, comunicarse, ?hablar, ?llamar
interview | interview, interviewer, told in an interview, conversation with | entrevista, entrevistar, entrevistado, en diálogo con, conversar con
testify | testify, testimony, give evidence, witness, account, statement, depose, recount, take the stand, deposition | testificar, testimonio, atestiguar, declarar, declaración, rendir testimonio, rendir versión, ?versión, relato, comparecer, deponer
witness | witness, eyewitness, bystander, onlooker, passer-by, neighbour, neighbor | testigo, presencial, transeúnte, testigo presencial, presenciar, ?vecino
tell-story | recount, narrate, tell, story, account, recall, ?relate, describe, tale, narrative, version | relatar, relato, narrar, narración, contar, rememorar, testimonio, ?versión, ?decir, ?historia
write | write, wrote, written, pen, author, draft, compose, text | escribir, escrito, redactar, redacción, texto, postear, autor
post-online | post, tweet, publish, write on social media, social media post, upload, share, went viral, viral, circulate | publicar, publicación, tuitear, tuit, trino, postear, post, difundir, compartir, viral, viralizar, circular, red social
rumour | rumour, rumor, hearsay, gossip, unconfirmed, speculation, speculate, fake news, hoax, misinformation, disinformation | rumor, rumorear, chisme, especular, especulación, bulo, noticia falsa, desinformación, sin confirmar, trascender, no confirmado
lie | lie, liar, false, falsehood, mislead, deceive, untrue, fabricate, made up, make up, invent, misleading, dishonest | mentir, mentira, mentiroso, falso, falsedad, engañar, engaño, ?falsear, inventar, inventado, engañoso, tergiversar
truth | true, truth, real, factual, genuine, authentic, fact, accurate | verdad, verdadero, cierto, real, veraz, auténtico, verídico, veracidad, realidad
secret | secret, secretly, confidential, classified, covert, undisclosed, hush-hush, private, behind closed doors, clandestine, in secret | secreto, ?secretamente, confidencial, reservado, clasificado, encubierto, clandestino, oculto, a puerta cerrada, en privado, a escondidas, bajo reserva, sigilo
leak | leak, disclose, divulge, reveal, expose, come to light, came to light, whistleblower, make public | filtrar, filtración, revelar, divulgar, destapar, sacar a la luz, salir a la luz, develar, desvelar, trascender, exponer, hacer público
signal | signal, hint, indicate, indication, suggest, clue, symptom, evidence, point to | señal, indicio, indicar, pista, ?sugerir, síntoma, apuntar a, dar a entender, insinuar
imply | imply, suggest, hint, insinuate, indicate, suspicion | insinuar, ?sugerir, dar a entender, implicar, indicar
suggest | suggest, suggestion, recommend, recommendation, advise, advice, propose, counsel, urge, guidance | ?sugerir, sugerencia, recomendar, recomendación, aconsejar, consejo, proponer, asesorar, exhortar, orientar, instar
advice | advise, advice, adviser, advisor, consultant, counsel, recommend, recommendation, guidance, tip | asesorar, asesor, asesoría, consejo, consejero, aconsejar, recomendar, recomendación, consultor, orientación
propose | float, table, submit, ?initiative, motion, pitch, advocate, offer, project, ?want, ?present | planteamiento, ?iniciativa, moción, formular, propugnar, abogar, proyecto, ?querer, lanzar la propuesta, ?presentar
offer | offer, propose, provide, bid, make available, offering | ofrecer, oferta, ?ofrecimiento, brindar, proponer, poner a disposición, ?dar
invite | invite, invitation, call on, summon | invitar, invitación, invitado, convidar, convocar
order | order, command, instruct, instruction, direct, ?directive, mandate, dictate, decree, ?tell, ?send | ordenar, orden, instruir, disponer, disposición, mandato, decretar, dictar, directriz, dictaminar, instrucción, ?decir, ?mandar
forbid | forbid, forbidden, prohibit, ban, outlaw, veto, not allow, restrict, restriction, disallow, illegal | prohibir, prohibición, vetar, veto, prohibido, restringir, restricción, impedir, no permitir, vedar, veda, ilegal, proscribir
permit | give permission, green light, give the go-ahead, okay, consent, ?legalize, enable, greenlight, approval, permission | visto bueno, dar luz verde, luz verde, permiso, dar permiso, autorización, consentir, consentimiento, habilitar, dar vía libre, aval, avalar, ?dejar, legalizar
approve | approve, approval, pass, endorse, ratify, adopt, back, green light, give the go-ahead, vote for, sign off | aprobar, aprobación, avalar, aval, ratificar, ratificación, adoptar, refrendar, visto bueno, luz verde, dar paso, votar a favor, homologar, ?pasar
reject | reject, rejection, turn down, refuse, ?refusal, oppose, veto, throw out, rebuff, vote down, snub, rule out, spurn, strike down, say no | rechazar, rechazo, negar, negativa, desestimar, descartar, vetar, oponerse, denegar, archivar, rehusar, repudiar, desechar, decir que no, tumbar, inadmitir, declinar
refuse | ?refusal, unwilling, reluctant, balk, resist, not want, say no, ?will not | negativa, renuente, reacio, resistirse, no querer, oponerse, rehusarse, declinar, renuencia, ?decir que no
agree | agreement, concur, in favour, in favor, settle, reach agreement, reach a deal, go along, deal, pact, consensus, strike a deal, come to terms | acuerdo, concordar, coincidir, pactar, convenir, estar de acuerdo, consensuar, consenso, llegar a un acuerdo, ponerse de acuerdo, acceder, aceptación, a favor, transar
disagree | disagreement, dissent, at odds, ?divergence, difference, not agree, quarrel, rift | desacuerdo, discrepancia, en contra, disenso, no estar de acuerdo, diferencias, divergencia, disputa, contrario, diferir, roce
support | support, supporter, back, backing, endorse, endorsement, favour, favor, in favour, in favor, stand by, side with, champion, sympathize, defend, advocate, solidarity, behind | apoyar, apoyo, respaldar, respaldo, a favor, defender, avalar, favorable, partidario, simpatizante, simpatizar, adhesión, solidaridad, solidarizarse
oppose | oppose, opposition, opponent, ?against, object, objection, resist, resistance, reject, critic, detractor, opposed to | oponerse, oposición, opositor, en contra, rechazar, resistir, resistencia, ?objetar, objeción, contrario, detractor, adverso, adversario, reacio, disconforme
argue | quarrel, argue, argument, row, dispute, altercation, fight, spat, feud, fall out, fell out, bicker, brawl | discutir, discusión, pelea, pelear, riña, altercado, disputa, reñir, pleito, bronca, enfrentarse, pugna, rencilla
debate | argue, argument, controversy, dispute, exchange of views, talk over | polémica, controversia, ?tratar, abordar, analizar, intercambio, ?tratado
controversy | controversy, controversial, scandal, polemic, contentious, outcry, backlash, furore, furor, uproar, ?divisive, ?problem | polémica, polémico, controversia, controvertido, controversial, escándalo, revuelo, ?cuestionado, indignación, malestar, ?problema
negotiate | bargain, ?negotiator, mediator, mediation, broker, haggle, dialogue, intermediary | ?negociador, mediador, mediación, intermediario, regatear, dialogar, mesa de diálogo, ?acercamiento, tratativa
convince | convince, persuade, talk into, win over, persuasion, sway, lobby | convencer, persuadir, ?ganarse, persuasión, cabildeo, cabildear
discourage | deter, dissuade, discourage, deterrent, deterrence, put off, disincentive | disuadir, disuasión, disuasivo, desalentar, desincentivar, desanimar, frenar
encourage | encourage, encouragement, urge, incite, incentive, promote, foster, stimulate, motivate, spur, boost | animar, alentar, fomentar, incentivar, incentivo, estimular, impulsar, promover, motivar, incitar, propiciar
incite | incite, incitement, stir up, provoke, instigate, whip up, agitate, fuel, foment | incitar, incitación, instigar, azuzar, provocar, agitar, alentar, instigador, promover, instigación
greet | greet, greeting, welcome, hail, salute, receive, handshake | ?saludar, ?saludo, bienvenida, recibir, acoger, dar la bienvenida, recibimiento
joke | joke, humour, humor, funny, mock, satire, laugh, comic, comedy | broma, bromear, chiste, humor, gracioso, burlarse, sátira, reír, cómico, risa
shout | shout, yell, scream, cry, chant, cry out, slogan | gritar, grito, clamar, corear, vociferar, consigna, chillar, alarido
silence | silence, silent, quiet, mute, hush, keep quiet | silencio, silencioso, callar, ?callado, guardar silencio, mutismo, hermetismo
question | grill, interrogation, quiz, interview, inquire, enquire | cuestionar, indagar, consultar, inquirir, interpelar, interpelación, cuestionario, tomar declaración, ?pedir
consult | consult, consultation, ask, seek advice, sound out | consultar, consulta, asesorarse, sondear, preguntar, pedir opinión
statement | remarks, words, message, bulletin, ?release, note, comments | pronunciamiento, palabras, mensaje, rueda de prensa, conferencia de prensa, cadena nacional, misiva, circular
press-conference | press conference, news conference, press briefing, told reporters, media briefing, briefing | rueda de prensa, conferencia de prensa, comparecencia, declaraciones a la prensa, ante los medios, ante la prensa
source | source, according to, cite, sourced | fuente, según, de acuerdo con, citar
news | news, report, bulletin, story, coverage, headline, breaking news, update, information | noticia, noticiero, reporte, nota, cobertura, información, novedad, primicia
information | information, data, details, facts, info, figures, tip-off | información, datos, dato, detalle, informe, antecedentes, pormenor, info
inform | ?inform, notify, report, brief, announce, tell, told, notification, notice, update | informar, notificar, comunicar, reportar, ?anunciar, dar a conocer, notificación, avisar, dar parte, dar cuenta, poner en conocimiento
message | text, email, e-mail, chat, voice message, post, ?recording, pamphlet, telegram, banner | correo, chat, audio, panfleto, correo electrónico, mensaje de texto, misiva, nota de voz, grabación, pancarta, cartel, escrito, telegrama
quote | quote, quotation, cite, words, phrase, saying | cita, citar, frase, palabras, textual, refrán, dicho
word | word, term, expression, phrase, vocabulary | palabra, ?término, vocablo, expresión, frase, locución
think | reckon, feel, deem, assess, regard, see as, stance, viewpoint, point of view, conclude, estimate, ?say, perceive, perception, convinced, argue, in his view | estimar, juzgar, parecer, criterio, creencia, postura, punto de vista, valorar, percibir, percepción, a su juicio, ?decir, sostener, convencido, reflexionar, reflexión, ver como, estar convencido, considerar que
stance | stance, position, stand, view, opinion, attitude, viewpoint, policy | postura, posición, opinión, criterio, actitud, punto de vista, ?posicionamiento, parecer
know | find out, learn, learned, learnt, knowledge, familiar, ?informed, discover, understand, realize, realise, hear about, ?tell | enterarse, conocimiento, conocerse, estar al tanto, darse cuenta, consciente, averiguar, descubrir, tener conocimiento, estar enterado, ?decir
unknown | unknown, unclear, not known, unidentified, mystery, mysterious, undetermined, uncertain, unexplained, remain unclear, not disclosed, undisclosed, unspecified, not clear | desconocido, desconocer, se desconoce, no se sabe, misterio, misterioso, sin identificar, no identificado, ignorar, se ignora, sin determinar, indeterminado, no está claro, sin precisar, incógnita, sin esclarecer
find-out | find out, found out, learn, discover, realize, realise, figure out, uncover, determine, detect, come to light, notice | enterarse, descubrir, averiguar, detectar, determinar, darse cuenta, percatarse, advertir, notar, esclarecer, constatar, dar con
notice | notice, spot, realize, realise, see, detect, observe, aware | notar, percatarse, darse cuenta, advertir, detectar, observar, ver, divisar, avistar
understand | understand, understood, understanding, comprehend, grasp, make sense, figure out | entender, comprender, comprensión, entendimiento, captar
learn | learn, learning, study, master, acquire, taught, lesson | aprender, aprendizaje, estudiar, asimilar, instruirse, lección, enseñanza
remember | remember, recall, memory, recollect, commemorate, reminisce, remind, memorial | recordar, recuerdo, memoria, rememorar, evocar, conmemorar, hacer memoria
forget | forget, forgot, forgotten, overlook, oblivion, neglect | olvidar, olvido, olvidado, omitir, descuidar, pasar por alto
ignore | ignore, disregard, neglect, overlook, turn a blind eye, flout, pay no attention | ignorar, hacer caso omiso, desatender, pasar por alto, no hacer caso, desoír, omitir, caso omiso, desacatar
doubt | doubt, ?doubtful, question, sceptical, skeptical, uncertainty, uncertain, distrust, unsure, cast doubt, scepticism, skepticism | duda, dudar, dudoso, cuestionar, escéptico, escepticismo, incertidumbre, incierto, desconfiar, poner en duda, en entredicho, recelo
suspect | suspect, suspicion, suspicious, alleged, presumed, believe, suspected, prime suspect, think | sospechar, sospecha, sospechoso, presunto, presumir, presunción, supuesto, ?creer, intuir, desconfiar, hipótesis
hypothesis | hypothesis, theory, line of investigation, line of inquiry, working theory, suspicion, version, ?think, assumption, ?why, ?cause | hipótesis, teoría, línea de investigación, versión, sospecha, presunción, conjetura, ?creer, ?motivo, ?causa
guess | guess, speculate, estimate, conjecture, suppose, assume, assumption | adivinar, conjetura, suponer, suposición, especular, estimar, asumir, conjeturar
estimate | estimate, estimation, calculate, calculation, approximately, projection, assess, put at, reckon, ?about | estimar, estimación, estimado, calcular, cálculo, proyección, cifrar, evaluar, ?aproximado, ?más o menos
certain | certain, sure, certainty, confident, ?definite, confirmed, undoubtedly, beyond doubt, convinced | seguro, cierto, certeza, ?confirmado, indudable, sin duda, convencido, certidumbre, indiscutible
probable | ?probable, probably, likely, likelihood, ?probability, presumably, chance, expected | probable, probablemente, probabilidad, posible, posibilidad, posiblemente, previsible, ?chance, ?seguramente, eventual
possible | possibility, feasible, likely, may be, eventual, prospect, option, viable, perhaps, maybe, chance | posibilidad, factible, viable, probable, tal vez, quizá, quizás, eventual, opción, poder ser, a lo mejor, cabe la posibilidad
impossible | impossible, not possible, unfeasible, unable, cannot, unviable | imposible, imposibilidad, inviable, no es posible, imposibilitar, imposibilitado, irrealizable
wonder | wonder, curious, curiosity, ask oneself | preguntarse, curiosidad, curioso
imagine | imagine, imagination, envision, dream, imaginary, fictional | imaginar, imaginación, imaginario, soñar, sueño, ficticio
idea | idea, concept, notion, thought, suggestion, proposal | idea, concepto, noción, ocurrencia, pensamiento, propuesta, planteamiento
theory | theory, hypothesis, thesis, principle, theoretical, doctrine | teoría, hipótesis, tesis, principio, teórico, doctrina, postulado
analyse | analyse, analyze, analysis, analyst, assess, assessment, evaluate, evaluation, examine, review, study, look into | analizar, análisis, analista, evaluar, evaluación, examinar, examen, revisar, revisión, estudiar, valorar, valoración, diagnóstico
expert | expert, specialist, analyst, scholar, academic, connoisseur, pundit, professional, ?researcher, consultant, scientist | experto, ?especialista, analista, académico, perito, conocedor, entendido, investigador, consultor, catedrático, científico, técnico
compare | compare, comparison, contrast, versus, relative to, ?against, compared with, year-on-year, in comparison | comparar, comparación, contraste, frente a, respecto a, en relación con, en comparación, interanual, equiparar, ?que antes
conclude | conclude, conclusion, finding, determine, ruling, infer, verdict | concluir, conclusión, determinar, hallazgo, ?resultado, dictaminar, dictamen, deducir, establecer
interest | interest, interested, curious, keen, attract, attention | interés, interesar, interesado, atraer, atención, llamar la atención
attention | attention, focus, spotlight, draw attention, drew attention, eye-catching | atención, llamar la atención, foco, acaparar, ?centrar
focus | focus, concentrate, center on, centre on, prioritize, emphasis, target | enfocar, enfoque, ?centrarse, concentrarse, priorizar, énfasis, enfocarse, focalizar
decide | make up his mind, opt, settle on, rule, ruling, choose, choice, order | optar, decantarse, fallar, ?fallo, disponer, tomar la decisión, tomar una decisión, definir, zanjar, dictar, inclinarse
ruling | ruling, verdict, judgment, judgement, decision, rule, ruled, find guilty, sentence | ?fallo, fallar, sentencia, veredicto, dictamen, resolución, decisión, dictar, dictaminar, resolver
choose | choice, opt, pick out, selection, appoint, ?designate, vote in, preference | optar, preferir, designar, nombrar, elegirse, selección, seleccionado, ?quedar
prefer | prefer, preference, favour, favor, favorite, favourite, opt, rather | preferir, preferencia, favorito, preferido, predilecto, optar, inclinarse, predilección
hesitate | hesitate, hesitation, waver, reluctant, undecided, indecisive | vacilar, dudar, titubear, indeciso, reacio, indecisión
change-mind | change his mind, backtrack, reverse, u-turn, reconsider, back down, backed down, go back on, walk back, change position, rethink | cambiar de opinión, dar marcha atrás, marcha atrás, retractarse, recular, rectificar, echarse atrás, reconsiderar, dar un giro, desdecirse, retroceder, reversar
plan | intention, project, blueprint, roadmap, planning, prepare, scheduled, ?want, ?going to, ?initiative, proposal, seek to, aim, contemplate, plan to | planificar, planificación, planes, prever, previsto, intención, proyectar, pretender, hoja de ruta, contemplar, ?querer, ?ir a, ?iniciativa, propuesta, tener previsto, tener pensado, planteamiento
plot | plot, conspire, conspiracy, scheme, plan, conspirator, mastermind, planned | complot, conspirar, conspiración, conspirador, confabular, tramar, maquinar, planear, fraguar, urdir, planificar, trama
mastermind | mastermind, brains, ringleader, intellectual author, behind, ?order, architect | autor intelectual, cerebro, ordenar, artífice, ideólogo, autoría intelectual, mandante, instigador, ?mandar, ?detrás
goal | seek, ambition, bid, in order to, mission, priority, intended, intend, set out, aspiration, ?want, ?what for | pretender, buscar, con el fin, a fin de, con el objetivo, misión, prioridad, aspirar, aspiración, perseguir, ?para qué, ?querer, ?lograr, con miras a, orientado a, destinado a, con el propósito, apuntar a
want | aim, intend, would like, aspire, ask for, plan, ambition, eager, demand, propose, look to, looking to | aspirar, intención, anhelar, anhelo, deseo, interesado, proponerse, tener la intención, ansiar, aspiración, apuntar a, exigir, pedir, proponer, planear
intention | intention, intend, intent, aim, plan, purpose, deliberately, meant to, ?want | intención, intencional, pretender, propósito, planear, intentar, afán, voluntad, ?querer
deliberate | deliberate, deliberately, ?intentional, intentionally, on purpose, premeditated, wilful, ?willful, ?purposely, planned | deliberado, deliberadamente, intencional, intencionalmente, intencionado, a propósito, adrede, premeditado, a sabiendas, provocado, doloso, premeditación
accidental | accidental, accidentally, by accident, by mistake, unintentional, inadvertently, by chance, unintended, mistakenly | accidental, accidentalmente, por accidente, por error, sin querer, involuntario, fortuito, culposo, por equivocación, casual
hope | hope, ?hopeful, optimistic, optimism, trust, expect, wish, look forward, confident, aspire | esperanza, esperar, confiar, confianza, optimista, optimismo, anhelar, anhelo, esperanzado, ilusión, aspirar, expectativa
optimistic | optimistic, optimism, ?positive, ?hopeful, confident, upbeat | optimista, optimismo, positivo, esperanzado, confiado, alentador
pessimistic | pessimistic, pessimism, gloomy, bleak, hopeless, despair | pesimista, pesimismo, sombrío, desesperanza, desalentador, desolador
expect | ?expectation, scheduled, due, ?likely, foresee, await, projection, projected, set to, outlook, prospect, ?will | expectativa, pronóstico, proyectar, proyección, vaticinar, augurar, previsión, predecir, aguardar, ?ir a, tener previsto, presagiar, predicción
forecast | forecast, predict, prediction, outlook, projection, project, prognosis, expect, foresee, warning | pronóstico, pronosticar, predecir, predicción, prever, previsión, proyección, proyectar, vaticinio, augurar, vaticinar, perspectiva, esperar
afraid | ?fearful, frighten, panic, terrified, intimidated, alarm, apprehension, worry, worried, scare, horror, anxious, unsafe, feared | asustado, susto, asustar, atemorizar, atemorizado, temeroso, zozobra, pavor, alarma, aterrorizar, amedrentar, horror, aterrado, miedoso, inseguro, preocupación
worry | worrying, troubled, alarm, fear, uneasy, unease, anxious, distress, apprehension, trouble, alarming, anguish | preocupado, ?preocupante, inquietar, alarma, alarmar, angustia, temor, inquieto, ansiedad, intranquilidad, zozobra, incertidumbre, desvelo, agobiar
happy | ?happiness, joy, ?joyful, delighted, delight, cheer, relief, relieved, euphoria, jubilant, ?content | felicidad, alegría, alegre, alegrar, alegrarse, júbilo, satisfacción, alivio, aliviado, euforia, regocijo, complacido, jubiloso
sad | sad, sadness, grief, sorrow, mourn, mourning, upset, grieving, heartbroken, distress, tragic, pain, devastated | triste, tristeza, dolor, duelo, luto, consternación, afligido, desconsolado, desconsuelo, trágico, consternado, llanto, ?dolido
cry | cry, weep, tears, sob, wept, ?tearful | llorar, llanto, lágrima, sollozar, entre lágrimas, romper en llanto
angry | angry, anger, outrage, outraged, fury, furious, rage, indignation, indignant, upset, annoyed, resentment, mad, enraged, irritate, discontent | enojado, enojo, enojar, indignación, indignar, indignado, ?ira, furia, furioso, rabia, molesto, molestia, enfado, enfadado, bravo, cólera, malestar, ?airado, irritar, encolerizar
hate | hate, hatred, dislike, resentment, loathe, hostility, hostile, rancour, contempt | odio, odiar, aborrecer, rencor, resentimiento, hostilidad, detestar, desprecio, hostil, aversión
love | love, beloved, affection, fond, adore, like, romance, passion | amor, amar, cariño, ?afecto, adorar, pasión, gustar, romance, enamorado, ?querido
like | enjoy, popular, favourite, favorite, ?like | gustar, agradar, disfrutar, gusto, preferir, ?popular
trust | trust, confidence, confident, rely, reliable, credibility, faith | confianza, confiar, fiar, fiable, credibilidad, confiable, fe
distrust | distrust, mistrust, lack of confidence, suspicion, wary | desconfianza, desconfiar, falta de confianza, recelo, suspicacia, receloso
regret | regret, remorse, sorry, lament, repent, repentance, remorseful, apologize | lamentar, arrepentirse, arrepentimiento, arrepentido, remordimiento, lamentable
guilt | guilt, guilty, guilty plea, culpable, responsible, blame, find guilty | culpa, culpable, culpabilidad, responsable
proud | proud, pride, honour, honor | orgulloso, orgullo, enorgullecer, honor, honrado
shame | shame, ashamed, embarrassment, embarrassing, disgrace, humiliation, humiliating | vergüenza, avergonzado, avergonzar, vergonzoso, bochorno, humillación, deshonra, pena ajena
jealous | jealousy, jealous, envy, envious | celos, celoso, envidia, envidioso, celotipia
lonely | alone, lonely, loneliness, solitude, solo, isolated, by himself, unaccompanied | solo, soledad, solitario, aislado, a solas, sin compañía, no acompañado
tired | tired, exhausted, exhaustion, fatigue, weary | cansado, cansancio, agotado, agotamiento, fatiga, exhausto, extenuado
calm | calm, tranquil, ?peaceful, quiet, composed, serene, ?normality, normalcy | calma, tranquilo, tranquilidad, sereno, serenidad, apacible, calmar, pacífico, ?normalidad
stress | stress, tension, pressure, anxiety, strain, trauma, tense | estrés, tensión, presión, ansiedad, trauma, tenso, angustia
surprise | surprising, unexpected, unexpectedly, amaze, shocked, stunned, shocking, startle, astonishment, sudden | sorpresivo, sorprendente, inesperado, asombro, asombrar, impactar, atónito, conmocionado, inesperadamente, insólito, ?chocar, conmocionar
disappointed | disappointed, disappointing, disappointment, frustrated, frustration, let down, disillusion | decepción, decepcionado, decepcionar, desilusión, frustración, frustrado, defraudado, desencanto, defraudar
satisfied | satisfied, satisfaction, content, pleased, gratified | satisfecho, satisfacción, conforme, complacido, contento
brave | brave, bravery, courage, courageous, hero, heroic, valiant, fearless, heroism | valiente, valentía, coraje, valor, héroe, heroico, heroísmo, heroína, audaz, arrojo
cruel | cruel, cruelty, brutal, brutality, ruthless, savage, inhuman, merciless, vicious, barbaric, atrocity | cruel, crueldad, brutal, brutalidad, despiadado, sanguinario, inhumano, atroz, ?saña, barbarie, sevicia, atrocidad, salvaje
kind-gentle | kind, ?kindness, generous, generosity, gentle, ?friendly, compassion | amable, amabilidad, bondad, ?generoso, ?generosidad, gentil, bondadoso, compasión, solidario
clever | clever, intelligent, smart, bright, brilliant, genius, intellect, talented, talent, gifted, skilled | inteligente, listo, brillante, genio, talento, talentoso, astuto, hábil, superdotado, ingenioso, dotado
stupid | stupid, foolish, silly, absurd, nonsense, ridiculous | tonto, estúpido, absurdo, disparate, ridículo, necio, estupidez, insensato
skill | skill, ability, talent, expertise, capacity, capability, know-how, skilled, aptitude | habilidad, destreza, talento, capacidad, aptitud, pericia, experiencia, don, hábil
patience | patience, patient, wait, tolerance | paciencia, paciente, tolerancia
admire | admire, ?admiration, admirer, respect, look up to, idol, fan, revered | admirar, admiración, admirador, respetar, respeto, ídolo, venerar, aficionado
respect | respect, abide by, comply, observe, honour, honor, honoured, follow | respetar, respeto, acatar, cumplir, observar, honrar, acatamiento
obey | obey, comply, compliance, abide by, follow orders, observe, heed, adhere | obedecer, acatar, cumplir, cumplimiento, hacer caso, obediencia, acatamiento, ceñirse
disobey | disobey, defy, defiance, flout, violate, breach, ignore, non-compliance, contempt, break the rules | desobedecer, desobediencia, desacatar, desacato, desafiar, incumplir, incumplimiento, infringir, quebrantar, irrespetar, saltarse
tolerate | tolerate, put up with, tolerance, bear, endure, accept, stand for | tolerar, tolerancia, aguantar, soportar, consentir, aceptar
attitude | attitude, behaviour, behavior, conduct, manner, stance | actitud, comportamiento, conducta, postura, comportarse, proceder
behave | behave, behaviour, behavior, conduct, act, misconduct | comportarse, comportamiento, conducta, actuar, actuación, proceder, portarse
mood | mood, feeling, sentiment, emotion, morale, atmosphere | ánimo, sentimiento, emoción, clima, estado de ánimo, humor, ambiente
feel | feel, felt, feeling, sense, sensation, experience, emotion, sentiment | sentir, sentimiento, sensación, percibir, emoción, experimentar, percepción
see | see, saw, seen, watch, observe, spot, witness, sighting, ?look | ver, visto, observar, divisar, avistar, presenciar, mirar, contemplar, avistamiento, vislumbrar
look-like | look like, resemble, appearance, appear, description, features | parecerse, apariencia, aspecto, rasgo, semejante, descripción, lucir, características, semblante
dream | dream, aspiration, ambition, long for, vision | sueño, soñar, anhelo, aspiración, ilusión, ambición
believe | believe, belief, faith, creed, conviction, doctrine, convinced | ?creer, creencia, fe, credo, convicción, doctrina, convencido
poll | poll, survey, opinion poll, pollster, approval rating, support, ?popularity, ?people think | encuesta, sondeo, encuestador, encuestadora, popularidad, intención de voto, encuestado, medición, estudio de opinión
popularity | ?popularity, approval, approval rating, popular, support, rating | popularidad, aprobación, popular, aceptación, respaldo, índice de aprobación
cause | causes, motive, root, origin, stem from, bring about, brought about, spark, provoke, ?why, because of, owing to, as a result of, set off, give rise, gave rise, produce, attribute, blame, what led to, ?behind, factor, source, prompt, fuel, thanks to, contribute | provocado, ocasionar, desencadenar, desatar, ?deberse, se debe, obedecer, generar, motivar, factor, producto de, raíz, a raíz, detonante, detonar, acarrear, originado, consecuencia de, a causa de, por culpa de, ?por qué, ?a qué se debe, ?detrás, derivar, propiciar, atribuir, causante, suscitar, conllevar, ?ocasionado, gracias a, fruto de, ?contribuir, ?llevar a
motive | reasons, ?why, grounds, rationale, ?behind, prompt, motivate, triggered by | razones, ?motivado, porqué, motivar, ?por qué, ?detrás, fundamento, impulsar, trasfondo, obedecer
trigger | trigger, spark, set off, unleash, prompt, provoke, ignite, start, touch off, ?cause, ?detonator, precipitate | desencadenar, desatar, detonar, detonante, provocar, originar, suscitar, encender, iniciar, desencadenante, precipitar, ?causar
effect | aftermath, repercussion, fallout, toll, implication, outcome, side effect, result in, ?happen, damage, ?leave | repercusión, secuela, ?incidencia, incidir, consecuencias, derivar, desenlace, efecto secundario, saldo, daño, impactar, repercutir, ?resultar
affect | affect, affected, hit, impact, harm, disrupt, damage, suffer, influence, hard-hit | afectar, afectado, afectación, golpear, impactar, perjudicar, perjudicado, damnificado, dañar, incidir, repercutir, trastocar, azotar
result | result, outcome, upshot, findings, score, consequence, ?resultant, balance | resultado, desenlace, saldo, balance, consecuencia, fruto, producto, logro, conclusión
succeed | succeed, success, successful, ?successfully, manage, achieve, accomplish, pull off, prosper | lograr, logro, éxito, ?exitoso, con éxito, conseguir, triunfar, triunfo, alcanzar, prosperar, acertar
achieve | achieve, achievement, accomplish, accomplishment, attain, reach, manage, succeed, feat, milestone, obtain, ?get | lograr, logro, conseguir, alcanzar, obtener, hazaña, hito, proeza, cumplir, concretar, consecución
fail | flop, fall through, fell through, unsuccessfully, botched, thwart, foil, ?not manage, malfunction, breakdown, break down | fracasado, fallido, frustrar, frustrado, no lograr, no prosperar, ?falla, ?fallo, sin éxito, avería, desperfecto, ?no poder, malograr, naufragar, averiar, ?caerse
attempt | attempt, try, bid, effort, attempted, foiled, failed, thwarted, seek | intento, intentar, tentativa, tratar de, frustrado, buscar, esfuerzo, conato, procurar
foil | foil, thwart, frustrate, prevent, stop, avert, ?abort, failed, block | frustrar, frustrado, impedir, evitar, abortar, desbaratar, desarticular, neutralizar, fallido, detener
try | endeavour, endeavor, attempted, tried, pursue, ?want | esfuerzo, procurar, esforzarse, pretender, buscar, hacer el intento, ?querer, afán
effort | effort, endeavour, endeavor, attempt, work, campaign, drive, hard work | esfuerzo, esforzarse, empeño, labor, intento, gestión, sacrificio, afán
problem | problem, issue, trouble, difficulty, challenge, crisis, obstacle, concern, setback, snag, drawback, shortcoming, ?wrong, failure, complication | problema, problemática, dificultad, inconveniente, crisis, obstáculo, desafío, reto, ?falla, contratiempo, lío, complicación, ?mal, preocupación, deficiencia, desperfecto, percance, apuro
crisis | crisis, emergency, turmoil, collapse, chaos, breakdown, upheaval, ?problem, hardship | crisis, emergencia, colapso, caos, descalabro, ?problema, convulsión, conmoción, quiebra, debacle, crítico
difficulty | difficulty, difficult, obstacle, hurdle, challenge, hardship, trouble, struggle, setback, complication, impediment | dificultad, dificultar, obstáculo, traba, escollo, desafío, reto, penuria, impedimento, complicación, inconveniente, tropiezo
challenge | challenge, test, defy, difficulty, problem, hurdle, contest | desafío, reto, desafiar, retar, dificultad, problema, prueba
solve | fix, answer, remedy, settle, sort out, overcome, way out, measure, ?do, ?deal with, tackle, address, clear up | ?solucionado, remediar, remedio, arreglar, superar, subsanar, zanjar, dirimir, esclarecer, medida, ?hacer, ?arreglo, correctivo, resolución, corregir, afrontar, atender
measure | measure, step, action, provision, response, ?move, ?initiative, ?do, ?done, restrictions | medida, acción, disposición, ?iniciativa, ?hacer, ?tomar, providencia, correctivo, restricción, mecanismo
repair | repair, fix, mend, restore, restoration, refurbish, rehabilitate, renovate, patch, maintenance | reparar, reparación, arreglar, arreglo, restaurar, restauración, rehabilitar, rehabilitación, refaccionar, ?componer, mantenimiento, remodelar
restore | restore, restoration, re-establish, reinstate, resume, recover, bring back, back to normal, reestablish, come back, normal | restablecer, restablecimiento, restituir, restitución, reanudar, recuperar, volver, regresar, normalizar, ?normalidad, reponer, reposición, restaurar
recover | recover, recovery, get back, retrieve, regain, recuperate, heal, bounce back, rebound | recuperar, recuperación, recobrar, reponerse, restablecerse, ?sanar, ?mejorar, repuntar, recuperarse
risk | dangerous, hazard, vulnerable, exposed, endanger, threaten, ?vulnerability, unsafe, at risk, jeopardize | peligroso, amenaza, peligrar, arriesgar, vulnerable, vulnerabilidad, expuesto, riesgoso, en riesgo, amenazar, ?peligrosidad, poner en peligro, correr peligro
danger | dangerous, danger, hazardous, hazard, risky, unsafe, peril, perilous, threat, lethal, ?deadly, violent, high-risk | peligroso, peligro, riesgoso, arriesgado, amenaza, inseguro, ?peligrosidad, letal, violento, ?conflictivo, mortal, alta peligrosidad, de alto riesgo, ?malo
safe | safe, safely, secure, unharmed, unhurt, safe and sound, out of danger, protected, harmless, unscathed, uninjured | a salvo, seguro, ileso, sano y salvo, protegido, fuera de peligro, sin novedad, buen estado, inofensivo, indemne, sin heridas
unhurt | unhurt, unharmed, uninjured, safe, unscathed, not injured, no injuries, not hurt, ?hurt, no casualties | ileso, sin heridas, no resultar herido, sin lesiones, a salvo, buen estado, sin novedad, ?herido, no hubo heridos, no hubo víctimas, sano y salvo
advantage | advantage, benefit, upside, strength, edge, merit, beneficial, positive aspect, ?good | ventaja, beneficio, provecho, virtud, favorable, fortaleza, bondad, ventajoso, beneficioso, ?bueno, aspecto positivo
disadvantage | disadvantage, drawback, downside, weakness, shortcoming, flaw, negative, ?limitation, ?bad | desventaja, inconveniente, debilidad, perjuicio, defecto, limitación, desventajoso, ?malo, aspecto negativo
benefit | benefit, beneficial, beneficiary, advantage, profit, gain, favour, favor | beneficio, beneficiar, beneficioso, beneficiario, ventaja, favorecer, favorecido, provecho, ayudar, aprovechar, lucrar
useful | ?useful, useful for, ?helpful, ?usefulness, practical, serve, handy | útil, utilidad, servir, práctico, provechoso, ?para qué sirve
useless | useless, worthless, futile, pointless, vain, ineffective | inútil, inservible, en vano, infructuoso, ineficaz, no sirve
effective | effective, ?effectiveness, efficient, efficacy, efficiency, ?work | eficaz, eficacia, ?efectividad, eficiente, eficiencia, ?funcionar
important | important, importance, key, crucial, significant, vital, essential, major, main, significance, critical, fundamental, relevant, strategic, decisive, paramount | importante, importancia, clave, crucial, significativo, vital, esencial, fundamental, relevante, trascendental, relevancia, estratégico, decisivo, primordial, trascendencia, destacado
main | main, principal, chief, primary, ?leading, major, top, key, central, foremost, number one, most important | principal, primordial, central, clave, ?mayor, más importante, fundamental
biggest | record, huge, massive, ?most, ?big, top, ?leading, maximum, highest, major, supreme | máximo, enorme, más alto, más numeroso, ?grande, supremo, grandísimo, más extenso, de mayor tamaño, de mayor
necessary | necessary, essential, needed, required, indispensable, vital, mandatory, must, need, requirement | necesario, imprescindible, indispensable, esencial, requerido, hacer falta, requisito, obligatorio, vital, necesitar
requirement | requirement, condition, criterion, prerequisite, needed, required, need, ?must, eligible, qualify | requisito, condición, exigencia, criterio, necesitar, requerir, ?hacer falta, ?tener que, cumplir con
condition | condition, proviso, stipulation, provided that, requirement, on condition, in exchange, in return | condición, condicionar, estipulación, requisito, siempre y cuando, a cambio, cláusula
state-condition | condition, status, situation, state of health, stable, prognosis, ?how, health, ?state | condición, situación, estado de salud, pronóstico, estable, ?salud, ?estado
serious-injury | critical, ?critically, serious, seriously, grave, ?severe, life-threatening, intensive care, badly, ?bad, ?condition | crítico, grave, gravedad, delicado, gravemente, cuidados intensivos, de consideración, pronóstico reservado, de gravedad, terapia intensiva, ?mal, ?estado, ?condición
serious | serious, seriously, grave, ?severe, ?severity, critical, gravity, major, acute, dire, heavy, ?bad, worrying | grave, gravedad, ?serio, severo, ?severidad, crítico, agudo, alarmante, fuerte, ?malo, ?preocupante, ?considerable
mild | mild, slight, light, moderate, gentle, slightly | leve, ligero, moderado, suave, levemente, de poca importancia
good | good, ?positive, excellent, ?favourable, favorable, ?well, ?nice | bueno, positivo, excelente, favorable, óptimo, magnífico, estupendo, beneficioso, adecuado, ?bien
bad | bad, poor, negative, harmful, terrible, awful, adverse, detrimental, damaging, deplorable, unfavourable, unfavorable | malo, negativo, pésimo, dañino, nocivo, perjudicial, terrible, adverso, deplorable, desfavorable, deficiente, precario, ?mal, deteriorado
better | better, improve, improvement, superior, best, progress, advance, ease | mejor, mejorar, ?mejoría, ?mejoramiento, superior, avance, progresar, óptimo, perfeccionar
best | best, ?leading, finest, outstanding, champion, number one, highest rated | mejor, óptimo, máximo, sobresaliente, destacado, campeón, de primera
worse | worse, worsen, deteriorate, deterioration, aggravate, exacerbate, escalate, degrade, decline, deepen | peor, empeorar, empeoramiento, deteriorar, deterioro, agravar, agravamiento, agudizar, recrudecer, recrudecimiento, escalar, degradar, complicarse, intensificar
worst | most serious, hardest-hit, hardest hit, most dangerous, most violent, hardest, gravest, most severe | más crítico, más violento, más peligroso, más afectada, más golpeado, más sangriento, más duro, más letal
improve | progress, strengthen, enhance, recover, ?modernize, modernise, recovery, ease | ?mejoría, ?mejoramiento, fortalecer, perfeccionar, progreso, modernizar, modernización, optimizar, recuperar, avance, progresar
strengthen | strengthen, reinforce, reinforcement, bolster, boost, tighten, beef up, step up, shore up, harden, consolidate, tougher | reforzar, refuerzo, fortalecer, fortalecimiento, robustecer, endurecer, consolidar, intensificar, redoblar, afianzar, potenciar
weaken | weaken, undermine, erode, erosion, diminish, soften, decline | debilitar, debilitamiento, socavar, minar, menoscabar, mermar, erosionar, ?decaer, restar fuerza
strong | ?forceful, intense, robust, tough, mighty, solid, sturdy, fierce, force | robusto, intenso, ?sólido, potente, vigoroso, ?firme, recio, resistente, potencia, fortaleza
weak | fragile, frail, vulnerable, feeble, fragility, faint | frágil, fragilidad, vulnerable, vulnerabilidad, endeble, flojo, delicado, ?debilitado
beautiful | beautiful, beauty, pretty, ?lovely, handsome, scenic, ?attractive, picturesque | hermoso, bello, belleza, bonito, lindo, guapo, precioso, atractivo, pintoresco, hermosura
ugly | ugly, unsightly, hideous | feo, fealdad, horrible, desagradable
clean | clean, cleaning, clean up, clear, hygiene, wash, cleanup, purify, disinfect | limpiar, limpieza, limpio, aseo, higiene, lavar, desinfectar, depurar, asear, purificar
dirty | dirty, dirt, filthy, ?polluted, contaminated, pollution, contamination, unclean, unsanitary | sucio, suciedad, contaminado, contaminación, mugre, insalubre, contaminar, inmundo, mugriento
contaminated | contaminate, contamination, ?pollute, pollution, ?polluted, toxic, spill, poison | contaminar, contaminación, contaminado, polución, tóxico, derrame, envenenar, vertido
hot | hot, heat, high temperature, warm, heatwave, heat wave, scorching, sweltering | caliente, calor, caluroso, cálido, temperatura alta, ola de calor, bochorno, temperatura elevada, altas temperaturas
cold | cold, cool, freezing, chilly, frost, low temperature, cold snap, frozen | frío, helado, helada, bajas temperaturas, gélido, fresco, friaje, ola de frío, congelado
wet | wet, damp, humid, humidity, soaked, moist | mojado, húmedo, humedad, empapado
dry | dry, arid, parched, drought, dryness, dry up, dried up | seco, árido, sequía, sequedad, secarse, reseco, desértico
dark | dark, darkness, dim, no light, gloom, in the dark | oscuro, oscuridad, a oscuras, penumbra, tinieblas, sin luz, oscurecer
bright | bright, shine, luminous, brilliant, brightness, glow | brillante, luminoso, brillar, claro, brillo, resplandecer, ?luz
hard | hard, solid, tough, rigid, stiff, firm | duro, ?sólido, rígido, ?firme, dureza
soft | soft, smooth, tender, flexible, gentle | suave, blando, tierno, flexible, liso, suavidad
sharp | sharp, ?pointed, cutting, blade | afilado, filo, cortante, punzante, agudo, cortopunzante, puntiagudo
noise | noise, noisy, loud, sound, roar, bang, din, rumble | ruido, ruidoso, sonido, estruendo, estrépito, bulla, bullicio, sonar, rugido
full | full, crowded, packed, at capacity, overcrowded, saturated, fill, overflow, ?complete | lleno, repleto, abarrotado, colmado, hacinado, saturado, llenar, colapsado, atestado
overcrowding | overcrowding, overcrowded, overpopulation, packed, crammed, above capacity, over capacity | hacinamiento, hacinado, sobrepoblación, superpoblación, aglomeración, abarrotado, saturación
empty | vacant, deserted, vacancy, hollow, ?emptiness, bare, unoccupied, depleted | desocupado, desierto, vacante, desolado, agotado, hueco, vaciado, deshabitado
open | open, opening, reopen, unlock, inaugurate, opened | abrir, abierto, apertura, reapertura, reabrir, inaugurar, inauguración, habilitar
close | shut down, shutdown, seal, block, lock, shut off, sealed off, close down | cerrado, sellar, ?bloquear, clausurado, cese, bajar las puertas, trancar, cerrar las puertas, inhabilitar
free-cost | free of charge, at no cost, no charge, complimentary, without charge, ?free | gratis, gratuito, sin costo, sin coste, gratuitamente, gratuidad, sin pagar, ?costar
expensive | expensive, costly, high price, pricey, high cost, overpriced, luxury, price increase | caro, costoso, elevado costo, encarecer, encarecimiento, alto precio, precio alto, carestía, carísimo, de lujo
cheap | cheap, inexpensive, low-cost, affordable, ?economical, low price, bargain, discount | barato, asequible, bajo costo, a bajo precio, ganga, abaratar, rebaja, descuento, accesible
rich | rich, wealthy, wealth, millionaire, billionaire, affluent, fortune, ?prosperous, richest, well-off | rico, adinerado, riqueza, millonario, multimillonario, acaudalado, fortuna, próspero, acomodado, opulento
poor | needy, low-income, destitute, destitution, poorest, disadvantaged, deprived, indigent, misery, hardship | empobrecido, ?necesitado, indigente, indigencia, miseria, carente, de escasos recursos, escasos recursos, bajos recursos, humilde, pobreza extrema, necesidad
famous | celebrity, fame, celebrated, prominent, notorious, iconic, legendary, ?known, star, best-known, distinguished, acclaimed | fama, renombrado, ilustre, afamado, notable, emblemático, ?celebridad, prestigioso, destacado, reconocida, ?conocer, estrella, legendario, notoriedad
prestige | prestige, prestigious, reputation, renown, status, honour, honor | prestigio, prestigioso, reputación, renombre, honor, fama, estatus
strange | strange, odd, unusual, weird, bizarre, rare, peculiar, curious, abnormal, mysterious, extraordinary, atypical | extraño, raro, inusual, insólito, curioso, peculiar, anormal, misterioso, extraordinario, atípico, inusitado, anómalo
normal | normal, ?usual, ordinary, regular, typical, common, routine, standard, habitual, customary | normal, habitual, ordinario, usual, común, típico, corriente, rutinario, acostumbrado, cotidiano, estándar, regular
common | common, widespread, frequent, ?usual, prevalent, most common, shared, typical, recurrent | ?común, frecuente, habitual, generalizado, ?extendido, corriente, usual, recurrente, compartido
rare | rare, uncommon, scarce, unusual, ?exceptional, infrequent, unique | raro, poco común, escaso, inusual, excepcional, poco frecuente, único, infrecuente
unique | unique, one-of-a-kind, exclusive, sole, single, singular, ?exceptional, unprecedented | único, exclusivo, solo, singular, excepcional, inédito, irrepetible, sin igual
unprecedented | unprecedented, never before, first time, historic, record, unheard-of, without precedent, ?first | sin precedentes, inédito, nunca antes, primera vez, histórico, récord, inaudito, insólito, sin parangón, ?primero
special | special, specific, particular, ?exceptional, extraordinary, distinctive | especial, específico, particular, excepcional, extraordinario, ?distintivo
simple | simple, plain, straightforward, basic, easy, elementary | simple, sencillo, básico, elemental, fácil, sencillez
complex | complex, complicated, intricate, elaborate, ?complexity, sophisticated | complejo, complicado, complejidad, enrevesado, sofisticado, elaborado, intrincado
modern | modern, contemporary, new, advanced, up-to-date, current, state-of-the-art, latest, cutting-edge | moderno, contemporáneo, nuevo, avanzado, actual, actualizado, de última generación, vanguardia, de punta
old | aged, ?antique, historic, long-standing, age-old, obsolete, veteran, centuries-old, oldest, outdated | antigüedad, anticuado, histórico, milenario, obsoleto, añejo, veterano, longevo, mayor edad, ancestral, vetusto, centenario
elderly | elderly, old people, pensioner, ?senior, senior citizen, older adult, old age, retired, retiree, grandparent, aged | anciano, adulto mayor, tercera edad, persona mayor, jubilado, abuelo, vejez, personas mayores, pensionista, ?viejo, ?viejito, longevo
young | teen, teenage, adolescence, juvenile, young people, youngster, minor, underaged, young adult | juventud, chico, chica, muchacho, muchacha, adolescencia, chaval, mozo, jovencito
new | brand-new, fresh, novel, newly, novelty, innovative, newly created, unreleased, debut | novedad, novedoso, inédito, recién, flamante, innovador, estrenar, estreno, ?últimamente, innovación
original | original, initial, first, originally, authentic, genuine, primitive | original, inicial, originalmente, originario, auténtico, primitivo, primero
fake | fake, false, counterfeit, forged, forgery, bogus, phoney, phony, falsified, hoax, fraudulent, impostor | falso, falsificado, falsificación, falsificar, adulterado, adulterar, apócrifo, trucho, ficticio, fraudulento, ?simulado, pirata
legal | legal, lawful, ?legally, ?legality, legitimate, ?legalize, legalise, allowed, permitted, constitutional | legal, lícito, ?legalidad, legítimo, legalizar, ?permitido, legalización, autorizado, conforme a la ley, constitucional, legitimidad
illegal | illegal, ?illegally, unlawful, illicit, outlawed, against the law, banned, clandestine, prohibited, unauthorized, undocumented, irregular | ilegal, ?ilegalmente, ilícito, ?ilegalidad, prohibido, clandestino, sin autorización, irregular, fuera de la ley, indocumentado, ilegítimo, inconstitucional, sin permiso
official | formal, formally, officially | oficial, oficialmente, formal, formalmente, oficializar
public | public, ?publicly, state-owned, government-run, open, national | público, ?públicamente, estatal, abierto, del estado
private | private, ?privately, privately-owned, ?personal, ?privatize | privado, particular, personal, privadamente, privatizar
fair | fair, just, equitable, impartial, ?fairness, transparent, equity | justo, equitativo, imparcial, equidad, imparcialidad, transparente
unfair | unfair, unjust, injustice, biased, discriminatory, inequality, arbitrary | injusto, injusticia, inequidad, arbitrario, discriminatorio, arbitrariedad, desigual
innocent | innocent, innocence, not guilty, blameless, acquit | inocente, inocencia, absolver, absuelto, no culpable
honest | honest, honesty, integrity, sincere, transparent, transparency | honesto, honestidad, honrado, honradez, ?íntegro, sincero, transparente, transparencia, probidad
right-correct | correct, accurate, proper, exact, valid, ?right | correcto, acertado, exacto, adecuado, válido, ?debido
wrong | wrong, incorrect, mistaken, error, mistake, inaccurate, erroneous | incorrecto, equivocado, erróneo, error, equivocación, inexacto, equivocarse, ?mal
mistake | mistake, error, blunder, slip, fault, wrong, oversight, failure, miscalculation, negligence | error, equivocación, equivocarse, ?fallo, ?falla, yerro, desacierto, descuido, negligencia, metida de pata, errar, errado
negligence | negligence, negligent, careless, carelessness, reckless, recklessness, oversight, imprudence, failure to act, malpractice | negligencia, negligente, descuido, imprudencia, imprudente, omisión, mala praxis, irresponsable, temerario, impericia, desidia
careful | ?careful, caution, cautious, precaution, prudent, care, prudence | cuidado, cuidadoso, cauteloso, cautela, precaución, prudente, prudencia, cauto
clear | clear, ?evident, obvious, apparent, plain, unmistakable | claro, evidente, obvio, patente, notorio, manifiesto, evidenciar
visible | visible, seen, noticeable, apparent, ?visibility, in sight | visible, visto, apreciable, notorio, visibilidad, a la vista, ?observable
hidden | hidden, concealed, camouflaged, hide, disguised, stash, secret, buried | oculto, escondido, camuflado, disfrazado, encaletado, caleta, secreto, enterrado, disimulado, ?ocultamiento, camuflaje
suspicious | suspicious, dubious, ?questionable, shady, ?doubtful, suspect, irregular | sospechoso, dudoso, ?cuestionable, turbio, extraño, irregular, raro
ready | ready, prepared, willing, ?readiness, preparation, prepare | listo, preparado, dispuesto, preparar, preparación, ?preparativo, alistar, alistarse
willing | willing, willingness, ready, prepared, open to, disposed, agree | dispuesto, disposición, voluntad, abierto a, predispuesto, acceder, voluntario
able | able, capable, manage, ability, capacity | capaz, capacidad, lograr, apto, en condiciones, ?poder
unable | unable, incapable, cannot, could not, failed to, inability, fail to, powerless, ?why not | incapaz, no poder, incapacidad, imposibilitado, no lograr, no pudo, impedido, impotente
active | active, activity, ?operational, functioning, working, in operation | activo, activar, actividad, ?operativo, en funcionamiento, en operación, vigente, funcionar
available | available, ?availability, ?accessible, at disposal, on hand | disponible, disponibilidad, accesible, a disposición, al alcance
local | local, native, regional, indigenous, home-grown | local, nativo, regional, autóctono, lugareño, oriundo, zonal
foreign | foreign, foreigner, overseas, abroad, alien, external, expatriate, from abroad | extranjero, foráneo, exterior, en el exterior, externo, expatriado, forastero, de otro país
national | national, nationwide, countrywide, across the country | nacional, todo el país, a nivel nacional, en todo el territorio, del país, en el país
global | global, worldwide, world, ?universal, international, planet | global, mundial, planetario, universal, internacional, a nivel mundial, en todo el mundo
nationality | ?nationality, citizenship, ?origin, national, citizen of, native of | ?nacionalidad, ?ciudadanía, origen, oriundo, procedencia, natural de, originario, ?de dónde
big | big, large, huge, enormous, giant, vast, massive, great, gigantic, immense, sizeable, colossal, substantial | grande, enorme, inmenso, gigante, gigantesco, vasto, masivo, gran, extenso, cuantioso, colosal, ?considerable, descomunal
small | small, little, tiny, miniature, slight, ?petite, smallest | pequeño, diminuto, reducido, minúsculo, mínimo, chiquito, ?chico
size | dimension, surface area, magnitude, volume, scale, measure, wide, tall | dimensión, área, medir, magnitud, volumen, hectáreas, escala, envergadura, ?grande, abarcar, medida, kilómetro cuadrado, amplitud
tall | tall, height, metres high, meters high, altitude, elevation, tallest, ?high | alto, altura, estatura, metros de altura, elevación, altitud, medir
height | height, altitude, elevation, tall, above sea level, metres high, meters high | altura, altitud, elevación, sobre el nivel del mar, estatura, msnm, ?alto, metros de altura
deep | deep, depth, underground, profound, below the surface | profundo, profundidad, hondo, bajo tierra, bajo la superficie, hondura
wide | wide, width, broad, breadth, extensive, across | ancho, anchura, amplio, extenso, vasto, amplitud
long | lengthy, kilometres long, kilometers long, extend, stretch, ?take, run for, period | longitud, prolongado, extenso, ?extenderse, prolongarse, kilómetros, lapso, período, ?llevar, extensión
duration | duration, last, length, period, term, time span | duración, durar, período, periodo, plazo, lapso, vigencia, ?tiempo, prolongarse, ?extenderse, permanecer, ?tardar, ?llevar
short | short, brief, small | corto, breve, reducido, pequeño, cortedad
thick | thick, thickness, dense, density | grueso, espeso, espesor, grosor, denso, densidad
thin | thin, slim, slender, skinny | delgado, flaco, ?fino, esbelto, delgadez
fat | fat, ?obese, overweight, obesity | gordo, obeso, sobrepeso, obesidad, gordura
weight | weight, weigh, heavy, kilogram, kilo, ton, tonne, pound | peso, kilo, kilogramo, tonelada, ?libra, gramo, ?cuánto, quintal, ?pesar
heavy | torrential, hefty, fierce, weighty, violent, ?powerful | torrencial, abundante, copioso, severo, pesadísimo, violento, recio
light-weight | lightweight, not heavy, slight, ?light | ligero, liviano, leve
amount | amount, quantity, sum, volume, number, total, figure | cantidad, ?monto, suma, volumen, cifra, total, cuantía, ?importe, ?cuánto, ?cuántos, número
number | sum, ?dozens, hundreds, thousands, ?several, ?many, balance, tally, statistic, at least, quantity | número de, decena, centenar, ?millar, suma, cantidad total, estadística, recuento, conteo, al menos, ?cuántos, ?docena, ?varios, registro, guarismo
price | price, cost, rate, fee, charge, tariff, fare, value, worth, expense | precio, costo, coste, tarifa, valor, costar, ?importe, ?monto, ?cuánto, cobrar, valorado, avaluado, valer, pasaje
total | total, altogether, overall, sum, whole, in all, aggregate, combined, entire, add up, accumulate | total, suma, en total, conjunto, global, acumulado, ?totalidad, sumar, ascender a, acumular, entero
many | many, numerous, lots, plenty, a lot of, ?dozens, hundreds, thousands, multiple, countless, large number, scores, abundant | muchos, numeroso, montón, gran cantidad, decenas, cientos, miles, múltiples, centenares, innumerables, un sinnúmero, abundante, multitud, un gran número
few | few, ?handful, little, scarce, small number, hardly any, only a few | pocos, escaso, puñado, reducido, ?contados, apenas, pequeño número
only | only, just, sole, solely, alone, merely, single, exclusively | solo, sólo, único, ?solamente, ?únicamente, apenas, exclusivamente, nada más
majority | majority, ?most, more than half, bulk, most of, mostly, mainly, predominantly | mayoría, mayor parte, más de la mitad, la gran mayoría, mayoritario, mayoritariamente, grueso, casi todos, principalmente
minority | minority, less than half, few, small group | minoría, minoritario, menos de la mitad, pequeño grupo
half | half, fifty percent, one in two, halve | mitad, cincuenta por ciento, uno de cada dos
double | double, twice, twofold, doubled, two times, duplicate | doble, duplicar, dos veces, duplicado, el doble
triple | triple, treble, threefold, three times | triple, triplicar, tres veces
third-part | third, one third, one in three, two thirds | tercio, tercera parte, uno de cada tres, dos tercios
share | per cent, ratio, fraction, rate, quota, stake, slice, part | tasa, cuota, fracción, participación, ratio, ?índice, ?qué parte, porción, tanto por ciento
rate | rate, index, ratio, level, percentage, per hundred thousand, ?indicator | tasa, ?índice, ratio, nivel, porcentaje, por cada cien mil, ?indicador, por cada mil
level | level, standard, degree, rate, grade, stage, threshold | nivel, grado, estándar, tasa, ?índice, cota, umbral
degree | degree, extent, level, magnitude, intensity, scale | grado, medida, nivel, magnitud, intensidad, alcance, escala
magnitude | magnitude, strength, scale, size, richter, intensity, ?strong | magnitud, intensidad, escala, grados, ?fuerza, potencia, richter, ?fuerte
average | average, on average, typical, averaged, per capita, median | promedio, en promedio, como promedio, promediar, por persona, mediana
maximum | maximum, ?most, top, upper limit, peak, ceiling, highest, up to, limit, at most | máximo, tope, límite, pico, más alto, techo, como máximo, máxima, de hasta
minimum | minimum, at least, lowest, no fewer than | mínimo, al menos, por lo menos, más bajo, como mínimo, mínima
limit | limit, ?limitation, restriction, cap, ceiling, restrict, maximum, curb, constrain | límite, limitar, limitación, restricción, restringir, tope, máximo, acotar, techo
record-high | record high, all-time high, highest ever, unprecedented, historic, best ever, new high, world record | récord, marca, plusmarca, máximo histórico, histórico, sin precedentes, tope histórico, marca mundial
peak | peak, high, highest, climax, maximum, height, top | pico, punto máximo, auge, apogeo, cumbre, máximo, cima, punto más alto
increase | higher, soar, climb, expand, expansion, escalate, escalation, go up, went up, jump, hike, spike, upsurge, upturn, spiral, multiply, double, triple, intensify, uptick, rebound, swell, ?more | repuntar, repunte, dispararse, encarecer, ?ampliar, intensificar, elevación, subida, expandir, multiplicar, duplicar, triplicar, escalar, ?escalada, acrecentar, ?más, aumentado, incrementarse, auge, crecido, trepar
decrease | lessen, go down, went down, shrink, slump, plunge, plummet, dip, diminish, dwindle, slash, ease, shrinkage, slide, recede, cutback, contraction, downturn, ?less, ?fewer | disminución, baja, ?bajada, recorte, rebaja, desplome, desplomarse, mermar, merma, contracción, decrecer, retroceder, retroceso, aminorar, reducirse, bajón, menguar, ?menos, decremento, achicar
more | ?more, additional, extra, further, greater | ?más, adicional, extra, ?mayor, superior
less | less, fewer, lower, ?below, smaller | ?menos, menor, inferior, por debajo, más bajo
exceed | exceed, surpass, more than, outnumber, outstrip, go beyond, excess | superar, exceder, sobrepasar, más de, por encima de, rebasar, exceso, excederse, traspasar
approximately | approximately, around, roughly, nearly, almost, close to, estimated, ?approximate, ?about | aproximadamente, alrededor de, cerca de, casi, más o menos, ?aproximado, en torno a, estimado, ?bordear
exact | exact, exactly, precise, precisely, accurate, specific, accuracy | exacto, exactamente, preciso, precisión, puntual, concreto, exactitud
enough | suffice, plenty, adequacy | alcanzar, dar abasto, ?suficientemente, bastar, ?dar
lack | lack, shortage, scarcity, absence, ?without, deficit, insufficient, run out, ran out, short of, deficiency, not enough, run low, shortfall | falta, carencia, escasez, ausencia, ?sin, déficit, insuficiente, carecer, faltar, agotarse, desabastecimiento, deficiencia, no tener, hacer falta, escasear, quedarse sin, no alcanzar
shortage | shortage, scarcity, scarce, run out, lack, short supply, deficit, ?rationing, empty shelves, shortfall, undersupply | escasez, desabastecimiento, desabasto, falta, escasear, déficit, carencia, racionamiento, agotarse, faltar, agotado, carestía
excess | excess, surplus, excessive, too much, too many, glut, oversupply | exceso, excesivo, excedente, demasiado, sobrante, superávit, desmesurado, sobreoferta, desmedido
rest | remainder, the others, left over, leftover, remnant | remanente, sobrante, los otros, faltante, sobrar, lo que queda
complete | complete, full, entire, finish, whole, completion, thorough, fully | completo, completar, entero, ?íntegro, culminar, total, pleno, finalizar, plenamente
partial | partial, partially, ?partly, in part, incomplete, half | parcial, parcialmente, en parte, incompleto, a medias
extreme | extreme, extremely, ?severe, intense, drastic, radical | extremo, extremadamente, severo, drástico, radical, ?sumamente, intenso
gradual | gradual, gradually, progressive, step by step, slowly, bit by bit, phased | gradual, gradualmente, progresivo, paulatino, poco a poco, paulatinamente, progresivamente, escalonado
sudden | sudden, suddenly, abrupt, abruptly, unexpected, all of a sudden, out of nowhere | repentino, repentinamente, súbito, de repente, de pronto, brusco, inesperado, abrupto, intempestivo, súbitamente, de golpe
fast | swift, quicker, high-speed, hurry, rush, speedy, ?promptly, kilometres per hour, kilometers per hour, miles per hour, pace | rapidez, ágil, agilidad, acelerado, apresurado, kilómetros por hora, ritmo, raudo, prisa, apresurar, célere, agilizar
quickly | immediately, ?promptly, at once, straight away, right away, in no time, urgent, urgently, expeditiously, instantly | enseguida, de inmediato, cuanto antes, al instante, con urgencia, urgente, en seguida, ágilmente, veloz, velozmente, aceleradamente, ?prontamente, con rapidez
slow | slow, slowly, delay, sluggish, gradual, ?slowness, slow down | lento, lentamente, despacio, lentitud, pausado, demorado, tardío, ralentizar, demora
speed-up | speed up, accelerate, acceleration, hasten, ?expedite, fast-track, hurry | acelerar, aceleración, agilizar, apurar, apresurar, apremiar, precipitar, aligerar
urgent | urgent, urgency, immediate, pressing, emergency, priority | urgente, urgencia, inmediato, apremiante, emergencia, prioritario, apremio
frequent | frequent, frequently, often, regularly, common, repeatedly, constant, recurring, frequency | frecuente, frecuentemente, a menudo, frecuencia, constante, recurrente, habitual, repetidamente, con frecuencia, ?seguido, reiterado, asiduo, ?cada cuánto
daily | daily, every day, a day, each day, per day, day-to-day | diario, diariamente, cada día, todos los días, al día, por día, cotidiano, a diario
weekly | weekly, every week, a week, per week, each week | semanal, cada semana, por semana, semanalmente, a la semana, todas las semanas
monthly | ?monthly, every month, a month, per month, each month | mensual, cada mes, al mes, por mes, mensualmente, mensualidad, todos los meses
yearly | ?yearly, annual, annually, every year, per year, a year, each year | anual, cada año, al año, por año, ?anualmente, todos los años, ?anualidad
always | always, constantly, permanently, forever, all the time, invariably, at all times | siempre, constantemente, permanentemente, en todo momento, todo el tiempo, para siempre
never | never, not once, at no time, not ever, no time | nunca, jamás, en ningún momento, ninguna vez, nunca antes
sometimes | sometimes, occasionally, at times, from time to time, on occasion, sporadic | a veces, ocasionalmente, de vez en cuando, en ocasiones, esporádico, esporádicamente, en algunas ocasiones, ocasional
again | again, once more, anew, repeat, another time, re-enter, repeatedly | otra vez, de nuevo, ?nuevamente, volver a, una vez más, repetir, reincidir, retomar
repeat | repeat, repetition, recur, again, repeated, recurrence, reoffend | repetir, repetición, reiterar, reincidir, reincidencia, volver a ocurrir, de nuevo, reincidente
first | first, first time, initial, earliest, debut, inaugural, original, pioneer, maiden, ?firstly | primero, primera vez, inicial, debut, inaugural, pionero, primer, estreno, debutar
last-final | ?last, final, ultimate, latest, closing, most recent, finally | último, final, más reciente, definitivo, postrero, finalmente, por último, último momento
previous | previous, previously, earlier, prior, preceding, before, past, predecessor | anterior, anteriormente, previo, previamente, precedente, antes, antecesor, pasado, con anterioridad
former | former, formerly, previously, ex-president, ex-minister, one-time, used to, ex | ex, exfuncionario, expresidente, exministro, antiguo, anterior, exmandatario, otrora, ?antes, exalcalde
next | next, upcoming, following, forthcoming, subsequent, later, future | próximo, siguiente, venidero, futuro, posterior, sucesivo, que viene
after | after, afterwards, following, later, subsequently, in the wake of, aftermath | después, tras, luego, posteriormente, más tarde, posterior, al término, a continuación, seguidamente
before | before, prior, previously, earlier, ahead of, beforehand, in advance, leading up to | antes, previo, previamente, con anterioridad, anteriormente, de antemano, con antelación, en la víspera, víspera
during | during, while, amid, in the course of, throughout, in the middle of, within | durante, mientras, en medio de, en el transcurso, a lo largo de, en plena, en el marco, entre tanto
now | now, currently, at present, today, nowadays, these days, at the moment, right now, ?presently, this moment | ahora, actualmente, en la actualidad, hoy, hoy en día, al momento, en este momento, actual, por el momento, hoy por hoy
so-far | so far, to date, until now, up to now, as of, thus far, this year | hasta ahora, hasta el momento, hasta la fecha, a la fecha, en lo que va, al momento, por ahora, de momento, hasta hoy, este año, lo que va del año
recent | recent, recently, ?lately, latest, last, in recent days, newly, past few, these days | reciente, recientemente, ?últimamente, últimos días, último, hace poco, recién, en los últimos, hace pocos días
still | still, remain, continue, not yet, even now, pending | todavía, aún, seguir, continuar, sigue, permanecer, pendiente, mantenerse
soon | soon, ?shortly, imminent, in the coming days, before long, near future, upcoming, any moment, in the next few days | pronto, en breve, próximamente, inminente, próximos días, dentro de poco, en las próximas horas, cuanto antes, en los próximos días
future | future, years to come, prospective, upcoming, outlook | futuro, porvenir, venidero, próximo, en adelante, perspectiva
ago | ago, earlier, ?back, previously, years ago, days ago | atrás, anteriormente
long-ago | long ago, ancient, distant past, centuries ago, antiquity, in the old days | hace mucho, ?antiguamente, antaño, antigüedad, hace siglos, en el pasado, tiempos antiguos, hace años
since | since, ?from, as of, ?starting, ever since | desde, a partir de, desde hace, a contar de, desde entonces
until | until, till, up to, end on | hasta, a más tardar, antes de, vigente hasta
deadline | deadline, time limit, due date, due, term, cut-off, expire, limit, expiry | plazo, fecha límite, vencimiento, fecha tope, límite, término, a más tardar, caducar, ultimátum
expire | expire, expiry, run out, lapse, end, expiration | vencer, vencimiento, caducar, caducidad, expirar, expiración, terminar, prescribir
dawn | dawn, early morning, early hours, before dawn, sunrise, daybreak, small hours | madrugada, amanecer, alba, al alba, primeras horas, despuntar el día, salida del sol
weekend | weekend, saturday and sunday | fin de semana, sábado y domingo
holiday | holiday, bank holiday, public holiday, day off, vacation, ?festive, break, long weekend | feriado, festivo, día festivo, vacaciones, asueto, día libre, puente, descanso, día inhábil, festividad
period | period, era, age, epoch, term, stage, phase, cycle | período, periodo, época, era, etapa, fase, ciclo, plazo, lapso
century | century, hundred years, era | siglo, centuria, cien años
decade | decade, ten years, decades | ?década, decenio, diez años
anniversary | anniversary, commemoration, years since, jubilee, centenary, centennial, birthday | aniversario, conmemoración, se cumplen, centenario, efeméride, bicentenario, cumpleaños, conmemorar
term-office | term, term of office, mandate, tenure, in office, in power, reign, ?presidency | mandato, período, periodo, gestión, legislatura, en el cargo, en el poder, reinado, administración, ?gobierno, ?presidencia
date | ?when, day, deadline, schedule, timetable, calendar, appointed day | día, cronograma, calendario, ?señalada, prevista, ?fijado, agenda, agendar, programar, ?cuándo, ?cuando será
schedule | schedule, timetable, calendar, agenda, programme, program, hours, planned, opening hours | horario, cronograma, calendario, agenda, agendar, programación, programar, itinerario, hora, programa
happen | unfold, transpire, come about, go on, event, incident, ?what about, ?going on, go off, break out, erupt, befall, be held | acontecer, registrarse, suscitarse, desarrollarse, acaecer, suceso, ?qué pasó con, ?hubo, ?haber, desatarse, sobrevenir, celebrarse, ?presentarse
fate | fate, whereabouts, happen to, become of, destiny, end up, ?what happened | destino, suerte, paradero, acabar, ?qué fue de, ?qué pasó con, desenlace, ?terminar, futuro
become | become, turn into, grow into, transform, be made, ended up, ?turn | convertirse, ?volverse, transformarse, pasar a ser, llegar a ser, transformar, tornarse, ?hacerse
begin | beginning, onset, outset, originate, kick off, initiate, get under way, inaugurate, set in motion, outbreak, date back, arise, origin, get going, embark, take effect, birth | arranque, emprender, surgir, ?empezado, inaugurar, dar inicio, poner en marcha, echar a andar, estallar, ?estallido, ?nacer, ?principio, dar comienzo, desatarse, originarse, iniciarse, puesta en marcha, entablar
end | ending, ?finale, complete, wrap up, come to an end, conclusion, expire, dissolve, discontinue, halt, wind up, culminate, put an end, termination, cessation, ?close | finalización, culminar, término, concluido, conclusión, acabado, cesar, cese, final, expirar, llegar a su fin, poner término, dar por terminado, clausura, extinguir, suprimir, ?cerrar
stop | stop, halt, cease, end, suspend, interrupt, standstill, pause, discontinue, cessation, stoppage, give up, paralyse, paralyze | parar, detener, cesar, dejar de, suspender, interrumpir, cese, frenar, pausa, paralizar, paralización, suspensión, ?dejar
continue | persist, go ahead, ongoing, proceed, maintain, stay, uninterrupted, prolong, keep going, press on | mantenerse, persistir, perdurar, aún, ?continuidad, en curso, sostener, ininterrumpido, prolongar, reanudar, subsistir
resume | resume, restart, resumption, reopen, relaunch, go back to | reanudar, reanudación, reiniciar, retomar, reactivar, restablecer, reactivación, volver a, reapertura
wait | waiting, queue, line up, hold on, hang on, on hold, stand in line | aguardar, cola, hacer cola, hacer fila, en espera, fila, pendiente, a la espera
delay | late, hold up, held up, ?lateness, backlog, push back, deferred, defer, overdue, moratorium | atrasar, ?atraso, tardanza, diferir, posponer, demorar, dilatar, retardo, aplazamiento, prorrogar, postergación, dilación, rezago
cancel | cancel, cancellation, call off, called off, scrap, axe, abandon, suspend, revoke, annul | cancelar, cancelación, suspender, anular, dejar sin efecto, revocar, desistir, anulación, suspensión
annul | annul, annulment, overturn, quash, void, repeal, revoke, rescind, invalidate, nullify, strike down, struck down, withdraw, abolish, scrap | anular, anulación, derogar, derogación, revocar, revocatoria, invalidar, dejar sin efecto, nulo, nulidad, abolir, echar abajo, tumbar, abrogar, sin efecto
early | premature, ahead of schedule, initially, at first, beginnings, in advance, anticipated | prematuro, precoz, anticipado, al principio, inicialmente, adelantado, adelantar, comienzos, de entrada, tempranamente
late | belated, tardy, overdue, delayed, towards the end, final years | a finales de, postrero, con retraso, retrasado, ?atrasado, demorado, a última hora
permanent | permanent, permanently, lasting, forever, indefinite, indefinitely, constant, for good, ?definitive | permanente, permanentemente, duradero, indefinido, constante, definitivo, perpetuo, vitalicio, para siempre, definitivamente, perdurable
temporary | temporary, temporarily, provisional, interim, short-term, for now, ?transitional, transitory, ?acting, brief | temporal, temporalmente, provisional, provisorio, interino, transitorio, momentáneo, pasajero, por ahora, transición
constant | constant, ?continuous, nonstop, permanent, uninterrupted, steady, incessant | constante, continuo, permanente, ininterrumpido, incesante, sin parar, ?continuamente, sin cesar
simultaneous | simultaneous, simultaneously, at the same time, concurrently, in parallel, meanwhile, at once | simultáneo, simultáneamente, al mismo tiempo, a la vez, en paralelo, a la par, mientras tanto, paralelamente
eventually | eventually, finally, in the end, at last, ultimately, ended up | finalmente, al final, por fin, a la postre, terminar por, a la larga, al cabo
place | place, location, site, spot, scene, venue, area, whereabouts, ?locality, sector, ?where | lugar, sitio, ubicación, ?punto, escenario, zona, sector, localidad, paraje, área, paradero, recinto, inmediaciones, ?dónde, ?lado, espacio
scene | scene, site, crime scene, spot, location, place | escena, lugar de los hechos, lugar, sitio, escena del crimen, ?punto, lugar del crimen, zona cero
area | area, zone, sector, region, district, neighbourhood, neighborhood, territory, ?locality, surroundings | zona, área, sector, región, barrio, distrito, territorio, colonia, parroquia, localidad, comarca, circunscripción
locate | placed, sit, nestled, whereabouts, ?where, in the heart of, base, headquarters, set in | enclavado, localización, emplazado, ?asentado, radicado, sito, ubicarse, hallarse, asentarse, sede, estar ubicado
near | vicinity, surrounding, surroundings, proximity, around, alongside, outskirts, metres from, meters from, a stone's throw, bordering, close by | proximidad, inmediaciones, aledaño, al lado, contiguo, colindante, alrededores, afueras, a pocos metros, a metros de, cercanías, a pasos de, adyacente, limítrofe, junto, cerca de, zona aledaña
far | far, distant, remote, far away, distance, faraway, long way | lejos, lejano, distante, remoto, alejado, distancia, apartado, a lo lejos, recóndito
distance | distance, far, kilometres, kilometers, miles, away, range | distancia, lejos, kilómetros, ?millas, alcance, a kilómetros, recorrido, ?qué tan lejos, trecho
remote | remote, isolated, far-flung, inaccessible, cut off, hard to reach, secluded | remoto, aislado, apartado, inaccesible, incomunicado, alejado, recóndito, de difícil acceso, distante
isolated | isolated, cut off, isolation, stranded, incommunicado, remote, secluded | aislado, aislamiento, incomunicado, aislar, varado, incomunicar, ?cortado, sin comunicación
trapped | trapped, ?stuck, stranded, buried, caught, ?pinned, entrapment, under the rubble | atrapado, atrapar, varado, sepultado, atascado, enterrado, bajo los escombros, soterrado, aprisionado, encerrado
inside | inside, within, indoors, interior, internal, inner | dentro, interior, adentro, en el interior, al interior, intramuros
outside | outside, outdoors, exterior, external, outskirts | fuera, afuera, exterior, exteriores, externo, al aire libre, en las afueras, puertas afuera, extramuros
above | above, ?over, on top of, overhead, upper, higher | encima, arriba, por encima, superior, en lo alto
below | below, ?under, underneath, beneath, lower, bottom | debajo, abajo, por debajo, inferior, fondo
top | top, summit, peak, crest, upper part, rooftop | cima, cumbre, cúspide, parte superior, tope, alto, cúpula
bottom | bottom, ?base, foot, floor, lower part, seabed | ?base, pie, parte inferior, lecho, ?fondo
middle | middle, centre, center, central, midst, heart, mid, halfway | centro, central, mitad, corazón, en medio
surroundings | surroundings, around, outskirts, vicinity, perimeter, surround, suburb, ?environs | alrededores, alrededor, afueras, entorno, inmediaciones, perímetro, periferia, rodear, aledaños, suburbio, extrarradio
surround | surround, encircle, besiege, siege, cordon off, ring, fence off, cordon | rodear, cercar, cerco, sitiar, asediar, acordonar, circundar, asedio, copar
north | north, northern, northward, northerly | norte, norteño, septentrional, al norte, boreal
south | south, southern, southward, southerly | sur, sureño, meridional, al sur, austral
east | east, eastern, eastward, orient | oriente, oriental, al este, levante, hacia el este
west | west, western, westward, occident | oeste, occidente, occidental, al oeste, poniente
direction | direction, heading, towards, toward, route, course, bound for, headed, way | dirección, rumbo, hacia, ruta, curso, con destino a, sentido, ?a dónde, trayecto, con rumbo
left-side | ?left, left-hand, left side | izquierda, izquierdo, lado izquierdo
right-side | right-hand, right side, on the right | ?derecha, lado derecho
everywhere | everywhere, all over, throughout, nationwide, widespread, all parts | en todas partes, por todo, por doquier, en todo el país, a lo largo de, todo el territorio, por todas partes, todos lados
abroad | abroad, overseas, foreign country, another country, out of the country, exile | en el extranjero, exterior, fuera del país, otro país, en el exterior, al exterior, exilio
home-country | home country, homeland, native country, motherland, country of origin, ?home | patria, país de origen, tierra natal, país natal, su país, ?casa
direct | direct, straight, directly, non-stop | directo, directamente, recto, sin escalas
same | alike, equivalent, ?similarity, resemble, ?equality, match, ?comparable, likewise, identical to, akin | semejante, ?parecido, equivalente, similitud, semejanza, ?idénticamente, análogo, ?comparable, equiparable, coincidir, afín
different | different, difference, differ, distinct, diverse, vary, unlike, various, dissimilar, distinguish, contrast | diferente, diferencia, distinto, diferir, diverso, ?variar, diferenciar, disímil, a diferencia de, distinguir, distinción
equal | equal, ?equality, equivalent, same, parity, level, tie, draw | igual, igualdad, equivalente, equivaler, paridad, empate, equitativo
inequality | inequality, unequal, gap, disparity, divide | desigualdad, desigual, brecha, ?disparidad, inequidad, diferencia
variety | variety, diversity, range, diverse, assortment, variation | variedad, ?diversidad, gama, diverso, ?variado, surtido, ?multiplicidad
opposite | opposite, contrary, reverse, inverse | opuesto, contrario, inverso, al revés, contraposición
example | example, for example, such as, instance, including, sample, illustrate | ejemplo, por ejemplo, tal como, muestra, entre ellos, entre otros, ejemplar, ilustrar
kind | variety, species, style, genre, breed, ?model, ?what sort, strain, brand | modalidad, variedad, estilo, raza, modelo, clases, cepa, marca, ?qué tipo, índole, naturaleza
part | segment, component, element, fragment, fraction, chapter, share, constituent | segmento, componente, elemento, fragmento, tramo, fracción, capítulo, apartado, división, ingrediente
component | component, ingredient, element, part, constituent, piece, made up of | componente, ingrediente, elemento, parte, pieza, compuesto, constituyente
group | team, band, crew, cluster, batch, ?collective, bunch, association, squad, network, ?cell | equipo, colectivo, ?conjunto, lote, cuadrilla, ?comitiva, ?célula, red, asociación, gremio, bando, estructura
member | belong, affiliate, associate, component, make up, ?part of | pertenecer, afiliado, socio, asociado, adherente, componente, ?ser parte, elemento, formar parte, integrar
relation | relation, relationship, link, connection, tie, ties, bond, association, contact, rapport, involvement | relación, vínculo, nexo, conexión, lazo, contacto, asociación, ?trato, parentesco, vinculación, relacionar
link | connect, involve, involvement, implicate, bond, relationship, nexus, associated with, contact, tied | conexión, conectar, lazo, vinculación, ?implicado, involucrado, contacto, implicar, involucrar, asociar, relacionar, emparentado
involve | involve, involved, involvement, implicate, take part, participate, participation, complicit, mixed up, ?complicity, role in, linked, accomplice | involucrar, involucrado, ?implicado, implicar, implicación, participar, participación, cómplice, complicidad, vinculado, metido, salpicado, inmiscuido, ?partícipe, colaborar
accomplice | accomplice, complicit, ?collaborator, ?complicity, associate, accessory, helper | cómplice, complicidad, colaborador, encubridor, coautor, compinche, ?partícipe
affair-relationship | relationship, partner, couple, boyfriend, girlfriend, lover, affair, dating, romance | relación sentimental, pareja, novio, novia, amante, romance, noviazgo, conviviente, enamorado, enamorada, idilio
independent | independent, independence, autonomous, autonomy, self-governing, sovereign, sovereignty, breakaway | independiente, independizarse, autónomo, autonomía, soberano, soberanía, emanciparse, emancipación
depend | depend, dependent, ?dependence, reliant, rely, reliance, subject to, hinge | depender, dependiente, dependencia, supeditado, sujeto a, subordinado, en función de
have | belonging, proprietor, ownership, ?hold, possession, holder, equipped with, endowed, ?got, boast | propiedad, contar con, disponer de, pertenecer, ?titular, posesión, dotado, ?haber, detentar, dotar
owner | owner, own, proprietor, landlord, belong, property of, ownership, holder, possess | dueño, propietario, pertenecer, propiedad de, ?titular, amo, poseer, ?de quién
belong | part, property, own, ownership, come under, member of, dependent on | pertenencia, ?formar, depender, propiedad de, adscrito, parte de, ser de, afiliado, integrar, dueño
include | include, including, inclusion, contain, among, comprise, consist of, incorporate, encompass, ?have | incluir, inclusive, incluido, inclusión, contener, abarcar, comprender, entre ellos, incorporar, constar de, englobar, contemplar, consistir
consist | consist, composed, made up, comprise, consist of, involve, ?what is | consistir, constar, compuesto, conformado, conformar, integrado, componerse, ?tratarse, ?de qué trata
exclude | exclude, exclusion, except, leave out, left out, omit, apart from, other than, exception | excluir, exclusión, excepto, salvo, exceptuar, excepción, dejar fuera, omitir, marginar, a excepción de
add | add, addition, additional, join, attach, plus, incorporate | añadir, agregar, sumar, adicional, adición, incorporar, anexar, adjuntar, incorporación
separate | break up, detach, split, ?separately, separation, apart, segregate, part ways, breakup | separación, desprender, segregar, aparte, dividir, apartar, ruptura, escindir, escisión, aislar
divide | division, split up, partition, ?polarize, fracture, rift, share out, distribute, divided into | repartir, fraccionar, polarizar, fractura, escisión, distribuir, polarización, fragmentar
unite | unite, unity, union, merge, merger, together, join, combine, unify | unión, fusionar, fusión, juntar, unificar, combinar, juntos, aglutinar, unirse
order-rank | ranking, rank, position, sequence, classification, ?order, ?place | clasificación, posición, ranking, puesto, escalafón, secuencia, ?orden, ?lugar
list | list, listing, roster, register, inventory, catalogue, catalog, ?which ones | lista, listado, nómina, registro, inventario, catálogo, padrón, elenco, ?cuáles
feature | feature, characteristic, trait, attribute, quality, peculiarity | característica, rasgo, cualidad, atributo, ?particularidad, peculiaridad, característico
quality | quality, standard, grade, calibre, excellence | calidad, cualidad, excelencia, estándar, nivel
detail | detail, specifics, particulars, information, further details | detalle, pormenor, detallar, información, dato, ?particularidad, minucia
topic | topic, subject, issue, matter, theme, agenda, question, ?what about | tema, asunto, materia, cuestión, temática, agenda, abordar, ?de qué, temario, ?tratar
case | case, affair, instance, matter, scandal, investigation | caso, asunto, ?causa, expediente, escándalo
situation | situation, circumstance, state of affairs, context, panorama, scenario, conditions, conjuncture | situación, circunstancia, contexto, panorama, coyuntura, escenario, condiciones, realidad
context | context, background, circumstance, setting, framework, against a backdrop | contexto, antecedente, marco, circunstancia, trasfondo, coyuntura, entorno
event | happening, occurrence, case, occasion, ceremony, act | acontecimiento, acto, ocurrencia, ?caso, ceremonia, ocasión, hito, acontecer
way | way, manner, method, ?how, mode, modus operandi, procedure, technique | manera, forma, modo, método, procedimiento, modalidad, modus operandi, ?cómo, mecanismo, fórmula
method | method, technique, procedure, process, system, approach, mechanism, modus operandi, ?how | método, técnica, procedimiento, proceso, sistema, mecanismo, modalidad, modus operandi, ?cómo, metodología, fórmula
strategy | plan, ploy, scheme, roadmap, trick, modus operandi | estrategia, modus operandi, plan, hoja de ruta, ardid, estratagema, mecanismo
tool | tool, implement, instrument, utensil, equipment, shovel, spade, drill, hammer, axe, pick, ?saw, chainsaw, machinery, crowbar, bulldozer, ?excavator, device | herramienta, instrumento, utensilio, implemento, equipo, pala, taladro, martillo, hacha, pico, sierra, motosierra, maquinaria, barreta, excavadora, retroexcavadora, azadón, palanca, machete
process | process, procedure, proceeding, ?formality, stage, step, mechanism | proceso, procedimiento, trámite, diligencia, etapa, gestión
stage | stage, phase, step, round, period | etapa, fase, ronda, período, instancia
function | function, purpose, role, use, serve, task, ?what for | función, ?finalidad, papel, uso, servir, tarea, rol, utilidad, ?para qué, misión, cometido, funcionar
work-function | work, function, operate, functioning, operation, ?run | funcionar, ?funcionamiento, operar, marchar, ?operativo, en marcha, ?andar
task | task, job, duty, mission, assignment, work, chore, responsibility, duties | tarea, labor, ?deber, misión, función, encargo, trabajo, cometido, faena, ?responsabilidad, quehacer
duty | duty, obligation, responsibility, must, mandatory, compulsory, required, obliged | ?deber, obligación, ?responsabilidad, obligatorio, obligar, tener que, obligado
mandatory | mandatory, compulsory, obligatory, required, obliged, must, forced, have to | obligatorio, obligatoriedad, obligado, exigido, forzoso, requerido, ?deber, tener que
voluntary | voluntary, volunteer, voluntarily, willingly, ?optional, of his own accord | voluntario, voluntariamente, opcional, por voluntad propia, facultativo, de forma voluntaria, voluntariado
force-make | compel, coerce, oblige, forced, under duress, coercion, pressure, ?make, ?force | obligar, coaccionar, forzado, coacción, presionar, constreñir, a la fuerza, bajo amenaza, ?forzar
responsible | liable, ?accountable, author, responsibility, to blame, offender, guilty party | ?responsabilidad, perpetrador, causante, ?autoría, ?implicado, autor material, infractor, culpabilidad, artífice
responsibility | responsibility, in charge, oversee, supervise, lead, head, at the helm, run, responsible for | ?responsabilidad, a cargo, encargado, encargarse, supervisar, responsable, al frente, al mando, encabezar, competencia, ?mandar
authority | command, in charge, in power, at the helm, jurisdiction, domination, hegemony, dominion, ?run | mando, al mando, dominio, jurisdicción, hegemonía, al frente, en el poder, dominar, competencia, ?mandar, gobernar
control | control, take over, dominate, ?hold, rule, seize control, domination, grip, under control | control, controlar, dominar, dominio, tomar el control, en manos de, bajo control, retomar el control, someter, apoderarse
influence | sway, shape, impact on, weigh on, clout, influential, role model | influyente, incidir, ?incidencia, inspiración, ascendiente, influjo, presión, moldear
pressure | pressure, push, lobby, coerce, squeeze | presión, presionar, apremiar, empujar, coaccionar, cabildeo
chance | chance, opportunity, odds, possibility, likelihood, occasion | oportunidad, posibilidad, chance, probabilidad, ocasión
luck | luck, lucky, ?fortunate, fortune, miracle, miraculous, miraculously | suerte, afortunado, fortuna, milagro, milagroso, milagrosamente, azar, de milagro
alternative | alternative, option, choice, substitute, instead, replacement, plan b | alternativa, opción, sustituto, en lugar de, en vez de, alternativo, reemplazo
option | option, choice, alternative, possibility, available | opción, alternativa, elección, posibilidad, opcional
instead | instead, in place of, rather than, replace, in lieu | en lugar de, en vez de, reemplazar, a cambio de, sustituir
exchange | exchange, swap, in exchange, in return, trade, barter | intercambio, intercambiar, canje, canjear, a cambio, trueque, permuta
progress | progress, advance, headway, development, breakthrough, improvement, evolve, move forward | progreso, progresar, avance, avanzar, desarrollo, adelanto, evolucionar, evolución, mejora
develop | develop, development, evolve, evolution, growth, progress, expand | desarrollar, desarrollo, evolucionar, evolución, progreso, crecimiento, progresar
evolution | evolution, evolve, develop, change over time, trend, trajectory | evolución, evolucionar, desarrollo, tendencia, trayectoria, transformación
change | shift, transform, transformation, overhaul, amend, amendment, adjust, adjustment, vary, reshuffle, convert, switch, transition, ?turn | modificación, transformar, transformación, ?variar, reformar, alterar, enmienda, enmendar, giro, ajuste, ajustar, variación, viraje, reestructurar, reestructuración, convertir, transición
trend | trend, tendency, pattern, drift, ?direction | tendencia, patrón, corriente, moda, inclinación, comportamiento
stable | stable, stability, steady, unchanged, stabilize, stabilise, firm | estable, estabilidad, sin cambios, estabilizar, ?firme, invariable, constante
unstable | unstable, instability, volatile, turmoil, uncertainty, volatility | inestable, inestabilidad, volátil, convulsión, incertidumbre, volatilidad
destroyed-state | ruin, ruined, wrecked, rubble, destroyed, debris, in ruins | ruina, escombro, destruido, destrozado, devastado, derruido, reducido a cenizas, hecho pedazos
difficult | complex, arduous, challenging, gruelling, demanding, harsh | arduo, dificultad, complejo, dificultoso, penoso, peliagudo, exigente
easy | straightforward, effortless, easily, facilitate | ?facilidad, ?fácilmente, facilitar, sencillez, asequible, pan comido
popular | popular, ?popularity, widely used, well-liked, trendy, bestseller, ?fashionable | popular, popularidad, de moda, ?exitoso, concurrido, más vendido, aclamado
crowd | crowd, crowded, mob, multitude, gathering, attendance, ?people | multitud, muchedumbre, concentración, turba, gentío, aglomeración, asistente, afluencia, ?gente
attend | attendance, turnout, presence, show up, audience, attendee, ?go | asistencia, asistente, presencia, concurrir, concurrencia, ?presente, ?ir, afluencia, participación
evidence | evidence, proof, prove, clue, exhibit, trace, indication, testimony, demonstrate | evidencia, prueba, ?probar, indicio, pista, huella, elemento de convicción, demostrar, rastro, elemento probatorio
clue | clue, ?lead, trace, hint, trail, evidence, sign | pista, indicio, rastro, huella, señal, evidencia
identity | identity, identify, name, ?who, identification, alias | identidad, identificar, nombre, identificación, ?quiénes son, llamarse
reveal | reveal, revelation, disclose, disclosure, expose, uncover, bring to light, make known, unveil | revelar, revelación, divulgar, develar, desvelar, destapar, sacar a la luz, dar a conocer, poner al descubierto, al descubierto, desenmascarar
discover | discover, discovery, find, found, finding, uncover, unearth, stumble upon, detect, come across | descubrir, descubrimiento, hallar, hallazgo, encontrar, detectar, detección, desenterrar, descubridor, toparse
investigate-result | finding, findings, conclusion, determine, report | hallazgo, conclusión, determinar, resultado, informe
protect | shield, shelter, secure, ?protective, look after, preserve, conservation, ?conserve | custodiar, amparar, amparo, salvaguardar, preservar, blindar, velar por, conservar, conservación, cuidar
permission | permission, consent, ?authorization, authorisation, permit, approval, licence, license | permiso, autorización, consentimiento, licencia, aprobación, venia, salvoconducto, permitir
right-claim | right, entitled, entitlement, deserve, privilege | derecho, merecer, facultad, prerrogativa, privilegio, tener derecho
deserve | deserve, merit, worthy, earn | merecer, merecido, mérito, digno, merecedor, meritorio
honour | honour, honor, award, decorate, pay tribute, tribute, homage, recognition, medal, distinction, prize | honrar, honor, condecorar, condecoración, homenaje, homenajear, galardón, galardonar, reconocimiento, distinción, medalla, premio, premiar
need | needs, lack, essential, requirement, ?want, short of | hacer falta, carecer, ?requerimiento, ?faltar, requerido, ?querer, urgir
use | usage, utilization, utilisation, apply, application, make use, wield, exploit, resort to | utilización, utilizado, empleo, aplicar, aplicación, aprovechar, servirse, valerse, recurrir, hacer uso, ?con qué
prevent | prevention, keep from, hinder, impede, deter, forestall, thwart, hamper, obstruct, avert | prevención, frenar, frustrar, obstaculizar, obstruir, imposibilitar, atajar, estorbar, entorpecer, vetar, prohibición, contener
suffer | victim of, go through, went through, hit by, sustain, hardship, suffering | sufrimiento, soportar, aguantar, víctima de, pasar por, sobrellevar, atravesar, ser objeto de, aquejar
experience | experience, undergo, live through, go through, experienced, veteran | experiencia, ?vivir, experimentar, pasar por, vivencia, experimentado, sufrir
survive | stay alive, outlive, make it out, came out alive, live through, save his life | con vida, ?vivo, salir con vida, salvarse, supervivencia, quedar con vida, sobrevivencia, salir ileso, salvar la vida
alive | alive, survive, still alive, found alive, with life, ?live | vivo, con vida, sobrevivir, sobreviviente, ?vivir
confuse | confuse, confusion, mix up, mistaken, mistaken identity, mistake for, confusing | confundir, confusión, confuso, equivocarse, por equivocación, equivocación
organise | coordinate, set up, plan, organizer, organiser, mount, stage, put together, call for | ?organizador, coordinar, coordinación, montar, preparar, llevar a cabo, organización, impulsar
carry-out | carry out, carried out, perform, conduct, execute, implement, commit, implementation, perpetrate, put into practice | llevar a cabo, realizar, ejecutar, efectuar, cometer, implementar, perpetrar, implementación, ejecución, desarrollar, poner en práctica, realización
manage | manage, cope, deal with, handle, get by, management, administer | manejar, gestionar, lidiar, arreglárselas, gestión, manejo, administrar, hacer frente
act | act, action, deed, take action, step, ?move, ?do, activity | actuar, acto, acción, actuación, proceder, ?hacer, actividad, accionar
help | helper, assistant, contribute, contribution, collaborate, lend a hand, helping, rescue, facilitate, cooperate | auxiliar, socorrer, socorro, colaborar, colaboración, ?contribuir, contribución, aportar, aporte, dar una mano, echar una mano, solidaridad, tender la mano, solidario
name-person | called, named, identified as, known as, identity, ?who, name | llamarse, llamado, identificado como, identificado, responder al nombre, nombre, ?quién, conocido como
profession | profession, occupation, job, work as, trade, career, ?do for a living, employed as, by profession | profesión, ocupación, oficio, trabajo, trabajar como, dedicarse, carrera, ?a qué se dedica, desempeñarse, laborar, ejercer
mean | denote, definition, define, imply, represent, translate as, abbreviation, acronym | definición, definir, equivaler, ?representar, implicar, querer decir, denotar, ?sigla, acrónimo, abreviatura, designar
symbol | symbol, ?symbolize, symbolise, represent, emblem, stand for, logo, sign | símbolo, simbolizar, ?representar, emblema, logotipo, insignia, signo, ?distintivo
represent | represent, representation, representative, stand for, on behalf of, delegate, depict | representar, representación, representante, en nombre de, delegado, simbolizar
known-for | known for, famous for, noted for, renowned for, best known, remembered for, recognized for | conocido por, famoso por, célebre por, recordado por, destacar por, reconocido por, caracterizarse, distinguirse
stand-out | stand out, stood out, prominent, notable, outstanding, highlight, remarkable, distinguished | destacar, sobresalir, destacado, notable, sobresaliente, resaltar, descollar, despuntar
priority | priority, prioritize, prioritise, main concern, urgent | prioridad, priorizar, prioritario, urgente, preferente, principal
ban-lift | lift, remove, ease, relax, loosen, lifted | levantar, flexibilizar, relajar, aliviar, suspender, eliminar
impose | impose, imposition, introduce, enforce, levy, order, decree, bring in | imponer, imposición, fijar, decretar, aplicar, establecer, implantar, disponer, ordenar
apply-rule | apply, enforce, implement, in force, in effect, valid, govern, take effect | aplicar, regir, vigente, en vigor, vigencia, entrar en vigencia, implementar, hacer cumplir, en vigencia
valid | valid, in force, effective, in effect, ?validity, current | válido, vigente, vigencia, en vigor, validez, en vigencia
violate | violate, violation, breach, infringe, infringement, break the law, contravene, flout, ?break | infringir, infracción, incumplir, quebrantar, vulnerar, vulneración, contravenir, transgredir, atentar contra, ?violar, ?violación
fulfil | fulfil, fulfill, honour, honor, comply, deliver, carry out | cumplir, cumplimiento, honrar, satisfacer, concretar, hacer realidad, llevar a cabo
breach-promise | break a promise, broken promise, fail to deliver, renege, not keep, go back on, breach, default, not comply | incumplir, incumplimiento, no cumplir, faltar a su palabra, promesa incumplida, romper la promesa
compete | compete, competition, rival, contest, contender, vie, race, run against, rivalry | competir, competencia, rival, contender, disputar, contienda, rivalizar, rivalidad, competidor, pugnar
enemy | enemy, rival, adversary, foe, opponent, rivalry, hostile | enemigo, rival, adversario, contrincante, oponente, rivalidad, hostil
profit-from | profit, benefit from, take advantage, exploit, gain, lucrative, make money | lucrar, lucro, beneficiarse, aprovechar, ganancia, sacar provecho, aprovecharse, explotar, lucrativo, ?ganar
abandon | abandon, give up, walk away, ditch, forsake, ?leave, ?drop | abandonar, abandono, desistir, desertar, dejar atrás, botar, ?dejar
avoid | avoid, evade, dodge, stay away, steer clear, sidestep, elude | evitar, eludir, evadir, esquivar, rehuir, sortear, mantenerse alejado, burlar
keep | keep, retain, maintain, preserve, ?conserve, store | mantener, conservar, retener, guardar, preservar, quedarse con
basis | basis, base, foundation, ground, founded on, based on | ?base, fundamento, sustento, ?basado, cimiento, fundamentar, ?basarse, sustentar
origin | origin, originate, source, come from, roots, derive, stem, provenance, trace back, descent | origen, originario, provenir, procedencia, proceder, raíz, derivar, fuente, remontarse, surgir, ?de dónde, cuna, ascendencia
hardship | hardship, suffering, misery, deprivation, ordeal, plight, adversity | penuria, sufrimiento, miseria, privación, calvario, adversidad, vicisitud, padecimiento, suplicio
tradition | tradition, traditional, custom, customary, ritual, heritage, folklore, practice | tradición, tradicional, costumbre, ritual, herencia, folclore, ancestral, práctica, rito, usanza
habit | habit, custom, routine, used to, practice, accustomed | ?hábito, costumbre, rutina, soler, acostumbrar, práctica, habitual
all | all, every, whole, entire, ?totality, everybody, everyone | todo, entero, ?totalidad, ?íntegro, en su totalidad, completo
none | none, no one, nobody, zero, not a single | ninguno, nadie, cero, ni uno, ni un solo
some | some, several, various, ?handful, multiple, a number of | algunos, varios, diverso, puñado, unos cuantos
evening | evening, nightfall, dusk, sunset, ?night | anochecer, atardecer, ocaso, ?noche, puesta del sol
night | night, overnight, nighttime, nocturnal, ?nightly | noche, nocturno, anoche
afternoon | afternoon | tarde, vespertino
morning | morning | mañana, matutino
day | day, date, ?when | día, fecha, jornada, ?cuándo
quarter-part | one in four, a quarter of, fourth | cuarta parte, uno de cada cuatro
trimester | quarter, ?quarterly, three months | trimestre, trimestral, tres meses
season | season, time of year | temporada, época del año, ?estación
rainy-season | rainy season, wet season, rains | temporada de lluvias, estación lluviosa, época lluviosa, temporada invernal, ?invierno
dry-season | dry season, drought, low water | época seca, estiaje, estación seca, sequía, ?verano
past | past, earlier, previous, bygone | pasado, anterior, pretérito
background-record | track record, background, criminal record, history, prior convictions, priors | antecedente, historial, trayectoria, antecedentes penales, prontuario, historial delictivo, ?pasado
left-wing | left-wing, ?left, leftist, socialist, progressive, ?ideology, ?political leaning | izquierda, izquierdista, ?socialista, ?progresista, ?ideología, ?tendencia
right-wing | right-wing, rightist, conservative, ?ideology, ?political leaning | ?derecha, ?derechista, conservador, ?ideología, ?tendencia
centrist | centrist, moderate, ?ideology | centrista, de centro, moderado, ?ideología
ideology | ideology, ideological, political leaning, doctrine | ideología, ideológico, doctrina, tendencia política, corriente política
color | color, colour, hue, shade | color, tonalidad, ?colorido, tono
color-red | ?color, ?colour, red, reddish, crimson, scarlet | ?color, rojo, rojizo, ?colorado, carmesí
color-blue | ?color, ?colour, blue, bluish | ?color, azul, azulado, celeste
color-green | ?color, ?colour, green, greenish | ?color, verde, verdoso
color-yellow | ?color, ?colour, yellow, golden | ?color, amarillo, dorado, amarillento
color-white | ?color, ?colour, white, whitish | ?color, blanco, blanquecino
color-black | ?color, ?colour, black | ?color, negro
color-orange | ?color, ?colour, orange | ?color, naranja, anaranjado
color-brown | ?color, ?colour, brown | ?color, marrón, café, pardo
color-grey | ?color, ?colour, grey, gray | ?color, gris, plomo
color-purple | ?color, ?colour, purple, violet, pink | ?color, ?morado, violeta, púrpura, lila, rosado
material | material, made of, made from, substance, fabric | material, hecho de, sustancia, fabricado con, elaborado con, materia prima
material-wood | ?material, ?made of, ?made from, wood, wooden, timber | ?material, ?hecho de, madera, tabla
material-metal | ?material, ?made of, ?made from, metal, iron, steel, copper, bronze | ?material, ?hecho de, metal, metálico, hierro, acero, cobre, bronce
material-stone | ?material, ?made of, ?made from, stone, rock, marble, granite | ?material, ?hecho de, piedra, roca, mármol, granito
material-clay | ?material, ?made of, ?made from, clay, brick, adobe, mud | ?material, ?hecho de, barro, arcilla, ladrillo, adobe
material-concrete | ?material, ?made of, ?made from, concrete, cement | ?material, ?hecho de, hormigón, cemento, concreto
material-plastic | ?material, ?made of, ?made from, plastic | ?material, ?hecho de, plástico
shape | shape, figure, outline, silhouette | figura, silueta, contorno, ?forma
shape-round | ?shape, round, circular, spherical, oval, cylindrical | ?forma, redondo, circular, esférico, ovalado, cilíndrico
shape-square | ?shape, square, rectangular | ?forma, cuadrado, rectangular
shape-triangle | ?shape, triangular, pyramid, conical | ?forma, triangular, piramidal, cónico
time-minutes | ?duration, ?length, ?time, minute | ?duración, ?tiempo, minuto
time-hours | ?duration, ?length, ?time, hour | ?duración, ?tiempo, hora
time-days | ?duration, ?length, ?time, day | ?duración, ?tiempo, día
time-weeks | ?duration, ?time, week | ?duración, ?tiempo, semana
time-months | ?duration, ?time, month | ?duración, ?tiempo, mes
time-years | ?duration, ?time, year | ?duración, ?tiempo, año
discriminate | discriminate, discrimination, prejudice, bias, segregation, segregate | discriminar, discriminación, prejuicio, sesgo, segregación
racism | racism, racist, racial, ?discrimination, apartheid | racismo, racista, racial, ?discriminación
xenophobia | xenophobia, xenophobic, anti-immigrant, ?discrimination | xenofobia, xenófobo, xenofóbico, ?discriminación
sexism | sexism, sexist, misogyny, gender discrimination, ?discrimination | machismo, machista, sexismo, misoginia, ?discriminación, discriminación de género
mental-health | mental health, psychological, mental illness, psychiatric, mental disorder | salud mental, psicológico, trastorno mental, enfermedad mental, psiquiátrico
stable-condition | stable, out of danger, recovering, recover, ?condition, ?health | estable, fuera de peligro, ?recuperándose, ?estado, ?salud, evolucionar favorablemente
accused-of | ?accused of, ?blame for, charges, charged with, suspected of, on charges, prosecuted for, indicted for | ?acusar, cargos, imputado por, procesado por, por el presunto delito, por el delito, sindicado de, investigado por
wanted | wanted, fugitive, on the run, most wanted, at large, arrest warrant, ?looking for | ?buscado, prófugo, fugitivo, requerido, más buscado, orden de captura, en fuga, ?buscar
whats-behind | ?behind, ?what is behind, motivate, motive, cause, reason, mastermind, explain, due to | ?detrás, ?qué hay detrás, motivo, causa, motivar, razón, trasfondo, deberse, obedecer
due-to | due to, because of, owing to, as a result, thanks to, on account of, amid, for lack of | debido a, a causa de, por culpa de, producto de, a raíz de, como consecuencia, por efecto de, a consecuencia, en razón de
in-order-to | in order to, so as to, aimed at, with a view to, so that, for the purpose, designed to, intended to, ?what for | con el fin de, a fin de, con el objetivo de, con miras a, para que, con el propósito de, destinado a, encaminado a, orientado a, ?para qué, ?con qué fin
despite | despite, in spite of, although, even though, regardless, notwithstanding | pese a, a pesar de, aunque, no obstante, ?pese, sin importar
however | however, nevertheless, nonetheless | sin embargo, no obstante, con todo, aun así
therefore | therefore, consequently, as a result, hence, thus, ?accordingly | por lo tanto, por tanto, por ello, en consecuencia, por consiguiente, de ahí, de modo que
except | except, apart from, other than, excluding, aside from, with the exception | excepto, salvo, a excepción de, exceptuando
according-to | according to, says, as per, citing, based on | según, de acuerdo con, conforme a, a decir de, en palabras de, de acuerdo a
including | including, among them, such as, as well as | incluido, entre ellos, entre los que, inclusive, así como
together | together, jointly, joint, in conjunction, alongside, side by side, hand in hand, in tandem | juntos, ?conjuntamente, conjunto, en conjunto, de manera conjunta, de la mano, en coordinación
alone-sole | single-handed, by himself, by herself, on his own, acted alone, lone | por su cuenta, en solitario, sin ayuda, actuar solo, por sí solo
in-charge | in charge, head, lead, responsible, at the helm, run, ?boss | a cargo, al mando, al frente, encargado, encabezar, liderar, responsable, dirigir
instead-of-force | ?peacefully, without violence, non-violent, ?peaceful | ?pacíficamente, sin violencia, de manera pacífica, pacífico
by-force | by force, ?violently, forcibly, at gunpoint, at knifepoint, forced | a la fuerza, por la fuerza, violentamente, a punta de pistola, a punta de cuchillo, bajo amenaza, a mano armada
on-foot | on foot, walk, walking, foot | a pie, caminar, ?caminando, andando, caminata
by-air | by air, fly, flight, by plane, airlift | por aire, vía aérea, volar, vuelo, en avión, aéreo
by-sea | by sea, by boat, sail, maritime | por mar, vía marítima, en barco, navegar, marítimo
by-land | by land, overland, by road | por tierra, vía terrestre, por carretera, terrestre
by-hand | by hand, manual, manually, with bare hands, handmade | a mano, manual, manualmente, con las manos, artesanal
homemade | homemade, makeshift, improvised, handmade, craft | casero, artesanal, hechizo, improvisado, de fabricación casera, rudimentario
anonymous | anonymous, ?anonymously, unnamed, ?anonymity, unidentified, undisclosed | anónimo, anonimato, sin identificar, bajo reserva, de manera anónima
on-time | on time, punctual, on schedule, in time | a tiempo, puntual, puntualidad, puntualmente
too-late | too late, not in time, belated | demasiado tarde, no llegar a tiempo, tardío
in-advance | in advance, beforehand, ahead of time, prior notice, early | de antemano, con antelación, con anticipación, previamente, por adelantado, aviso previo
age-years-old | year-old, aged, age, years old | de edad, años de edad, edad, tener años, ?qué edad
birthday | birthday, born on, date of birth | cumpleaños, cumplir años, fecha de nacimiento
number-one | ranked first, number one, top spot, first place, lead the ranking | primer lugar, número uno, liderar el ranking, encabezar la lista, ocupar el primer puesto
rank | rank, ranking, ranked, position, ?place | ubicarse, ranking, posición, puesto, escalafón, clasificación, ocupar el puesto
per-person | per person, per capita, per head, per inhabitant | por persona, per cápita, cada uno, por cabeza, por habitante, cada quien
worth-amount | worth, valued at, estimated at, amount to, total | valorado en, avaluado en, estimado en, ascender a, por un monto, por un valor, tasado en
ratio-one-in | one in, out of every, per thousand, per hundred thousand | uno de cada, por cada, por cada mil, por cada cien mil
percent | percent, per cent, percentage, percentage point | por ciento, porcentaje, porcentual, puntos porcentuales
statistic | statistic, figure, data, official figure | estadística, cifra, dato, registro oficial
estimate-death-toll | death toll, fatality count, number of dead, body count | saldo de muertos, cifra de muertos, número de víctimas, cifra de fallecidos, saldo, víctimas mortales
consecutive | consecutive, ?consecutively, in a row, straight, ?successive, running | consecutivo, ?seguido, sucesivo, consecutivamente, ininterrumpido
alternate | alternate, alternating, rotating, take turns, by turns, in shifts | alternar, alterno, rotativo, turnarse, por turnos, rotar
mutual | mutual, reciprocal, shared, bilateral, common | mutuo, recíproco, compartido, bilateral, mutuamente
individual | individual, separate, ?personal | individual, personal, particular, cada uno
collective | ?collective, joint, shared, group, common | colectivo, conjunto, compartido, grupal
massive | massive, mass, large-scale, huge | masivo, a gran escala, multitudinario, en masa
violent-way | violent, brutal, bloody, savage, fierce | violento, brutal, sangriento, feroz, salvaje, encarnizado
extensive | extensive, widespread, broad, far-reaching, wide | extenso, amplio, generalizado, vasto
intense | intense, intensity, fierce, heavy, strong | intenso, intensidad, fuerte, feroz, recio
harmful | harmful, harm, damaging, toxic, noxious, ?poisonous, ?bad for | dañino, nocivo, perjudicial, tóxico, venenoso, ?malo para, contraproducente
fatal | fatal, ?deadly, lethal, mortal, kill | fatal, mortal, letal, mortífero
edible-taste | taste, flavour, flavor, delicious, tasty | sabor, delicioso, rico, sabroso, saborear
smell | smell, odour, odor, stench, scent, stink | olor, oler, hedor, pestilencia, aroma, mal olor
sound | sound, noise, audible | sonido, sonar, ruido, sonoro
hear | hear, heard, listen, overhear | oír, escuchar, oyente
touch | touch, contact, handle | tocar, contacto, palpar
famous-for-first | pioneer, trailblazer, first person, forerunner, father of | pionero, precursor, padre de, primera persona, ?iniciador
founder | founder, co-founder, founding, creator, establish, set up | fundador, cofundador, creador, fundar, instaurar
inventor-creator | inventor, creator, invent, devise, create, conceive, design, ?make | inventor, creador, inventar, idear, concebir, diseñar, ?hacer
discoverer | discoverer, discover, discovery, first to find | descubridor, descubrir, descubrimiento
heir-successor | successor, heir, succeed, take over, replacement | sucesor, heredero, suceder, heredar, relevo, reemplazo
predecessor | predecessor, preceded by, previous holder | antecesor, predecesor, precedido por, preceder
best-known | best known, most famous, most popular, well known | más conocido, más famoso, más célebre, más popular
legendary | legendary, legend, myth, mythical, mythology | legendario, leyenda, mito, mítico, mitología
historic | historic, historical, landmark, ?momentous | histórico, trascendental, hito
sacred | sacred, holy, divine, blessed | sagrado, santo, divino, bendito
natural | natural, nature, ?organic | natural, naturaleza, ?orgánico
artificial | artificial, synthetic, man-made, false | artificial, sintético, hecho por el hombre
wild | wild, wildlife, untamed, feral | salvaje, silvestre, fauna silvestre
extinct | extinct, extinction, die out, died out, disappear | extinto, extinción, extinguirse, desaparecer
scientific | scientific, science, scientist, research | científico, ciencia, investigación
powerful | powerful, power, mighty, influential | poderoso, potente, influyente, potencia
united-front | unanimous, unanimously, unanimity, by consensus, all voted | unánime, unanimidad, unánimemente, por consenso, por unanimidad
divided-opinion | divided, split, ?polarized, polarised, mixed reactions, divided opinion | dividido, polarizado, opiniones divididas, opiniones encontradas, fragmentado
turn-out | turn out, prove to be, end up, result in | resultar ser, terminar siendo, acabar por
change-of-hands | change hands, transfer ownership, pass into | cambiar de manos, pasar a manos de, traspaso, traspasar
breakthrough | breakthrough, milestone, landmark, leap forward, advance | hito, avance, gran avance, logro histórico
turning-point | turning point, watershed, milestone | punto de inflexión, parteaguas, antes y después, hito, punto de quiebre
worst-moment | low point, darkest, hardest moment, worst moment | peor momento, momento más difícil, hora más oscura
reason-for-absence | absent, absence, miss, not attend, no show, fail to appear | ausente, ausencia, ausentarse, no asistir, no presentarse, inasistencia, faltar, no comparecer
excuse | excuse, pretext, alibi, justification | excusa, pretexto, coartada, justificación
alibi | alibi, pretend, cover story, front, facade | coartada, fachada, tapadera, pantalla
pretend | pretend, pose as, posed as, impersonate, impersonation, disguise, feign, posing as | fingir, simular, hacerse pasar, suplantar, suplantación, disfrazar, aparentar, hacerse pasar por
trick | trick, deceive, deception, cheat, fool, scam, dupe, lure, swindle | engañar, engaño, timar, estafar, embaucar, artimaña, truco, estafa, ?caer, ardid
mislead | mislead, misleading, deceive, misinform | inducir a error, engañar, despistar, desinformar, confundir
promise-kept | keep his promise, deliver on, fulfil, fulfill, keep his word | cumplir su promesa, cumplir la promesa, cumplir lo prometido, cumplir su palabra
revenge | revenge, retaliation, retaliate, reprisal, avenge, vengeance, payback, settle scores, settling of scores | venganza, vengar, represalia, ajuste de cuentas, desquite, vengarse, retaliación, revancha, vendetta
forgive | forgive, forgiveness, pardon, amnesty, absolve | perdonar, perdón, indulto, amnistía, indultar, absolver
punish | punish, punishment, penalise, ?penalize, penalty, sanction, discipline, sentence | castigar, castigo, sancionar, sanción, penalizar, escarmiento, pena
confront | confront, stand up to, clash, face, face off | confrontar, enfrentar, encarar, plantar cara, hacer frente
tolerance-zero | crack down, clampdown, tough on, zero tolerance, iron fist | mano dura, cero tolerancia, tolerancia cero, endurecer, ofensiva contra
give-up | give up, abandon, surrender, quit, drop out | rendirse, desistir, abandonar, tirar la toalla, claudicar, darse por vencido
take-advantage | take advantage, seize the opportunity, exploit, make the most | aprovechar, aprovecharse, sacar ventaja, sacar provecho, valerse
look-for-help | ask for help, call for help, seek help, cry for help, distress call, SOS | pedir ayuda, pedir auxilio, clamar por ayuda, solicitar ayuda, llamado de auxilio, pedir apoyo
take-refuge | take refuge, shelter, seek shelter, refuge, asylum, hide | refugiarse, refugio, albergar, albergue, resguardarse, ponerse a salvo, asilo, guarecerse
get-used | get used to, adapt, adjust, adaptation | acostumbrarse, adaptarse, adaptación, amoldarse, habituarse
complication | complication, complicate, difficulty, worsen | complicación, complicar, dificultar, agravar, entorpecer
bear-cost | pay for, foot the bill, fund, finance, cover the cost, bear the cost | ?costear, financiar, sufragar, correr con los gastos, asumir el costo, solventar, cubrir los gastos
consider-option | consider, weigh, mull, ?study, look into, evaluate, contemplate | considerar, sopesar, evaluar, barajar, contemplar, ?estudiar, analizar
set-goal | set out to, aim to, target, goal, set a goal | proponerse, fijarse una meta, trazarse, objetivo, meta
meet-goal | achieve its goal, meet the target, reach the goal, hit the target | cumplir la meta, alcanzar el objetivo, lograr el objetivo, cumplir su objetivo, conseguir su objetivo
what-led-to | ?what led to, lead to, led to, prompt, cause, trigger, drive, push into, ?force | ?qué llevó a, motivar, empujar, impulsar, causar, provocar, desencadenar, orillar, obligar
take-stock | assessment, balance, review, summary, take stock, evaluation | balance, evaluación, resumen, recuento, valoración, rendición de cuentas
summary | summary, summarize, summarise, overview, outline, recap | resumen, resumir, síntesis, sinopsis, panorama, compendio, sintetizar
story-plot | plot, story, tell the story, ?about, storyline, premise | trama, argumento, ?historia, narrar, relatar, ?de qué trata, ?tratar
beginning-life | early life, childhood, upbringing, grew up, raised in, grow up | infancia, niñez, crecer en, criarse, primeros años, crianza, juventud
end-life | last years, final days, deathbed, pass away, passed away, late life | últimos años, últimos días, lecho de muerte, fallecer
named-after | named after, named for, in honour of, in honor of, ?eponym | llamado así por, en honor a, en memoria de, deber su nombre, bautizado en honor
also-known | also known as, alias, nickname, nicknamed, aka, ?real name | también conocido como, alias, apodo, apodado, ?nombre real, ?verdadero nombre
`;
