import { list } from '../phrase-list.ts';

/**
 * Words that any news uses and that people ask by in other words: as `concepts`, in a row each behind the concept's
 * name. Common words have many senses; a row holds those that stand for one another in questions.
 */
const rows = `
afraid: fear, afraid, scared, dread, terror, frightened
age: age, aged, years old
agree: agree, accept, consent, approve, back
allegedly: alleged, allegedly, suspected, presumed, reportedly, suspect
apologise: apologize, apologise, apology, regret, sorry
appear: appear, emerge, surface, show up
attend: attend, join, go to, went to, present at, take part, participate
author: author, writer, wrote, write, written
barrier: barrier, fence, wall, obstacle
belong: belong, member, part of, affiliated
body: body, corpse, remains, cadaver
brief: short, brief
call: call, name, known as, dub, nickname, alias
car: car, vehicle, automobile, truck, van
carry: carry, transport, take, bring, move, haul
celebrate: celebrate, celebration, anniversary, commemorate
choose: choose, chose, chosen, select, pick, elect, elected, election
close: close, shut, closed, closure
clothes: clothes, clothing, uniform, outfit, dress
coast: coast, coastal, shore, seaside
come: come, originate, originated, from, stem
compose: compose, consist, made up, comprise
continue: continue, carry on, go on, remain, keep, keep on
crash: crash, accident, collide, collision, wreck
crew: crew, team, squad
damage: damage, harm, destroy, wreck
date: date, scheduled, set for, planned
decide: decide, decision, resolve, determine
declare: declare, decree, impose, order
delay: delay, postpone, put off
demand: demand, claim, call for, insist
describe: describe, call, called, characterize, portray
die: perish, drown, drowned, succumb, lost his life, lost her life
difficult: difficult, hard, tough, complicated
disagree: disagree, differ, dispute, object, oppose
divide: divide, split, separate
drought: drought, dry, low water
drive: drive, driver, drove, steer, ride
early: early, first, initial, beginning
easy: easy, simple
educate: education, educate, taught, teach, study, studied, learn, degree
effect: effect, impact, consequence, result, affect
empty: empty, emptied, drain
enough: enough, sufficient, adequate
event: event, incident, episode
expect: expect, anticipate, forecast, predict, expected
extend: extend, extension, prolong, renew
face: face, confront, encounter
fail: fail, failure, unable, unsuccessful
family: family, relative, relatives, kin
famous: famous, well-known, noted, renowned, popular
father: father, mother, parent, son, daughter
field: field, area, sector, domain
film: film, movie, picture
follow: follow, succeed, come after, subsequent
food: food, meal, eat, ate, feed
freedom: freedom, liberty
friend: friend, colleague, companion, fellow
game: game, match
get: get, got, receive, obtain, acquire, gain
go: go, went, head, travel, bound for, heading
happy: happy, glad, pleased, satisfied
have: own, possess, owned, owner, belong
health: health, medical, healthcare
heavy: heavy, intense, strong, severe
house: house, home, residence, dwelling, apartment, property, building
identify: identify, name, recognise, recognize, identity
improve: improve, better, improvement, upgrade
income: income, earn, earnings, revenue, salary, profit
influence: influence, inspire, affect, impact
injure: hurt, injured, wounded
invent: invent, invention, inventor, devise
island: island, isle
join: join, joined, member, enlist, enrol, enroll
kind: kind, type, sort, form, category
know: know, aware, known
land: land, territory, soil, ground
language: language, tongue, speak, spoken
late: late, last, final
leader: leader, ringleader, kingpin, boss, chief, head, led by
leave: leave, left, depart, departure, withdraw, exit, abandon
link: link, tie, ties, connection, connected, relation, associate, related
locate: located, lies, situated, stands, found, site, location
long: long, length, duration, last, lasted
lose: lose, lost, loss, defeat, defeated
machine: machine, device, apparatus, equipment
mean: mean, meaning, signify, stand for, refer
member: member, membership, integrate
message: message, letter, note, video
mobile: phone, telephone, cell, cellphone, mobile
money: money, cash, dollars, funds, payment
motive: motive, reason, motivation, cause
murderer: killer, murderer, assassin, gunman, gunmen, hitman, hitmen, attacker
near: near, nearby, close to, next to, beside, adjacent, neighbouring, neighboring
neighbour: neighbour, neighbor, resident, local, locals
new: new, recent, latest
number: number, total, count, amount, figure, toll
old: old, ancient, elderly
organise: organise, organize, arrange, call, convene, hold, held, host
part: part, portion, section, piece
pattern: pattern, model, design
people: people, persons, individuals
plead: plead, plea
poor: poor, poverty, impoverished
population: population, inhabitants, residents
possible: possible, may, might, could, potential
authority: power, authority, control, rule
praise: praise, hail, applaud, welcome, commend
produce: produce, production, manufacture, make, output
promote: promote, advance, rank, promoted
property: property, belongings, possession
propose: propose, proposal, suggest, suggestion, put forward
protect: protect, protection, guard, defend, safeguard, defence, defense
prove: prove, proof, evidence
publish: publish, publication, release, issue, print
question: question, interrogate, query, ask
quickly: quickly, soon, rapidly, swiftly, fast
reach: reach, arrive, get to, attain
rain: rain, rainfall, storm, downpour
record: record, recorded, register, registered, log
refuse: refuse, reject, turn down, decline
religion: religion, religious, faith, church, belief
remove: remove, removed, take away, withdraw, eliminate, abolish
replace: replace, replacement, succeed, successor, take over, substitute
research: research, researcher, study, scientist, investigator
responsible: responsible, in charge, blame, behind, perpetrator, culprit
rest: remain, remaining, rest, other
return: return, came back, come back, go back, went back
reward: reward, bounty, prize, award
risk: risk, danger, threat, peril
role: role, position, post, office, function
rule: rule, regulation, law, norm
sail: sail, voyage
same: same, similar, equal, identical
score: score, goal, point
search: search, look for, looking for, hunt, seek, sought, searching
separate: separate, independent, independence
serve: serve, service, served
share: share, percentage, portion, proportion, percent
cargo: shipment, cargo, load, container
sick: sick, ill, illness, disease
sign: sign, signed, signature
sing: sing, sang, song, perform, performed, music
size: size, large, big, area, extent, hectare, acre, square miles
solve: solve, solution, resolve
sort: classify, categorise, category, class
speech: speech, address, remarks
spread: spread, propagate, extend, expand, expansion
start: take effect, took effect, come into force, enters into force, from
strategy: strategy, tactic, method, approach, way, technique
strong: strong, powerful, strength
suffer: suffer, experience, undergo, endure
summon: summon, convene, call
surrender: surrender, give up, gave up, turn in, hand over
surprise: surprise, shock, astonish
survive: survive, survivor, survived, alive
take: take, seize, capture, grab, taken
team: team, club, side
tell: tell, told, inform, report, notify
tower: tower, building, skyscraper
town: town, village, settlement, community
transfer: transfer, move, relocate, relocation, shift
translate: translate, translation, translator
treat: treat, treatment, therapy, cure
truck: truck, lorry
try: try, attempt, seek, bid, effort
university: university, college, campus
victory: champion, beat, title
video: video, footage, recording, clip
visit: visit, visitor, tour, trip
vote: vote, voter, cast, elect
wait: wait, await, pending
want: want, wish, desire, hope, seek
water: water, river, lake
weak: weak, weakness
arsenal: weapon, grenade, shotgun, machine gun, bullets, knife
wear: wear, dressed, worn
welcome: welcome, receive, greet
world: world, global, worldwide, international
worry: worry, concern, concerned, worried, anxiety
worst: worst, deadliest, bloodiest, most affected
worth: worth, value, valued, price, cost
young: young, youth, teenager, adolescent, underage
`;

/** Rows by concept. */
export const commonWords: Readonly<Record<string, readonly string[]>> = list(rows);
