/** Verbs whose stem changes where it is stressed, with that stem: `cerrar` → `cierra`. */
const stressed = `cerrar:cierr gobernar:gobiern comenzar:comienz empezar:empiez pensar:piens negar:nieg regar:rieg confesar:confies
  apretar:apriet despertar:despiert sembrar:siembr tropezar:tropiez sentar:sient calentar:calient enterrar:entierr
  perder:pierd defender:defiend entender:entiend extender:extiend atender:atiend encender:enciend descender:desciend
  ascender:asciend tender:tiend verter:viert querer:quier probar:prueb aprobar:aprueb comprobar:comprueb contar:cuent
  encontrar:encuentr mostrar:muestr demostrar:demuestr costar:cuest acostar:acuest acordar:acuerd recordar:recuerd
  sonar:suen soltar:suelt volar:vuel rogar:rueg colgar:cuelg forzar:fuerz reforzar:refuerz esforzar:esfuerz
  renovar:renuev almorzar:almuerz jugar:jueg desplegar:desplieg plegar:plieg mover:muev promover:promuev remover:remuev
  conmover:conmuev volver:vuelv devolver:devuelv resolver:resuelv disolver:disuelv envolver:envuelv revolver:revuelv
  llover:lluev doler:duel morir:muer dormir:duerm sentir:sient consentir:consient mentir:mient advertir:adviert
  convertir:conviert invertir:inviert divertir:diviert herir:hier preferir:prefier sugerir:sugier referir:refier
  transferir:transfier interferir:interfier requerir:requier adquirir:adquier pedir:pid impedir:impid despedir:despid
  medir:mid repetir:repit competir:compit servir:sirv vestir:vist rendir:rind seguir:sigu perseguir:persigu
  conseguir:consigu proseguir:prosigu elegir:elig corregir:corrig construir:construy destruir:destruy huir:huy
  incluir:incluy excluir:excluy concluir:concluy distribuir:distribuy contribuir:contribuy atribuir:atribuy
  sustituir:sustituy constituir:constituy influir:influy disminuir:disminuy obstruir:obstruy enviar:envi`;

/** Verbs with a past of its own, with its stem: `detener` → `detuvo`, `detuvieron`. */
const past = `tener:tuv detener:detuv obtener:obtuv mantener:mantuv contener:contuv retener:retuv sostener:sostuv estar:estuv
  andar:anduv poner:pus imponer:impus exponer:expus proponer:propus disponer:dispus suponer:supus oponer:opus
  componer:compus deponer:depus hacer:hic deshacer:deshic venir:vin intervenir:intervin convenir:convin prevenir:previn
  querer:quis saber:sup caber:cup haber:hub poder:pud decir:dij predecir:predij contradecir:contradij desdecir:desdij
  traer:traj atraer:atraj extraer:extraj contraer:contraj distraer:distraj producir:produj reducir:reduj
  conducir:conduj introducir:introduj traducir:traduj deducir:deduj reproducir:reproduj pedir:pid impedir:impid
  despedir:despid medir:mid repetir:repit competir:compit servir:sirv vestir:vist rendir:rind seguir:sigu
  perseguir:persigu conseguir:consigu proseguir:prosigu elegir:elig corregir:corrig morir:mur dormir:durm sentir:sint
  mentir:mint advertir:advirt convertir:convirt invertir:invirt herir:hir preferir:prefir sugerir:sugir referir:refir
  transferir:transfir requerir:requir construir:construy destruir:destruy huir:huy incluir:incluy excluir:excluy
  concluir:concluy distribuir:distribuy contribuir:contribuy atribuir:atribuy sustituir:sustituy constituir:constituy
  influir:influy disminuir:disminuy caer:cay creer:crey leer:ley oir:oy poseer:posey`;

/** Verbs in -iar, of whose past the stemmer takes an i too many: `anunció` → `anunc`. */
const iar = `anunciar iniciar denunciar renunciar pronunciar enunciar negociar cambiar limpiar enviar confiar desconfiar financiar
  evidenciar asociar beneficiar apreciar depreciar sentenciar presenciar distanciar potenciar copiar odiar estudiar
  aliviar incendiar remediar variar guiar criar desviar espiar ampliar rociar propiciar auspiciar acariciar ensuciar
  enjuiciar reiniciar influenciar diferenciar agenciar comerciar despreciar codiciar desperdiciar
  abreviar mediar apropiar expropiar contrariar fotografiar expatriar repatriar vaciar`;

/** Participles that no rule gives, without their ending. */
const participles = `muert:morir dich:decir hech:hacer puest:poner impuest:imponer dispuest:disponer propuest:proponer expuest:exponer
  compuest:componer opuest:oponer depuest:deponer vuelt:volver devuelt:devolver resuelt:resolver disuelt:disolver envuelt:envolver
  abiert:abrir cubiert:cubrir descubiert:descubrir escrit:escribir descrit:describir suscrit:suscribir inscrit:inscribir
  vist:ver previst:prever rot:romper elect:elegir`;

/** What no rule gives. */
const others = `dice decir, dicen decir, hizo hacer, hace hacer, hacen hacer, dio dar, dieron dar, fueron ir, va ir, van ir, ira ir,
  iran ir, pone poner, ponen poner, impone imponer, dispone disponer, propone proponer, expone exponer, viene venir, vienen venir,
  proviene provenir, provienen provenir, interviene intervenir, tiene tener, tienen tener, obtiene obtener,
  mantiene mantener, mantienen mantener, contiene contener, contienen contener, detiene detener, detienen detener,
  retiene retener, sostiene sostener, sostienen sostener, sabe saber, hay haber, satisfizo satisfacer,
  vieron ver, ve ver, ven ver, preve prever, traido traer`;

/** Nouns of their own that look like such a form. */
const nouns = new Set(['fuerza', 'fuerzas', 'tienda', 'tiendas']);

/** A stem before e and i, where c sounds otherwise: `comience`. */
function soft(stem: string): string {
  return stem.replace(/z$/, 'c').replace(/g$/, 'gu');
}

/** With the plural of what may be a noun: `prueba`, `pruebas`. The first person is left out: news has `acuerdo`, a noun. */
function presentForms(verb: string, stem: string): string[] {
  if (verb.endsWith('ar'))
    return [
      ...['a', 'an', 'as'].map((ending) => stem + ending),
      ...['e', 'en', 'es'].map((end) => soft(stem) + end),
    ];
  const plain = stem.replace(/gu$/, 'g').replace(/(?<=[ei])g$/, 'j');
  return [`${stem}e`, `${stem}en`, `${plain}a`, `${plain}an`];
}

function pastForms(verb: string, stem: string): string[] {
  const isWeak = /(?:ir|eer|aer|oir)$/.test(verb) && !/(?:decir|ducir|traer|venir)$/.test(verb);
  const tails = /[jy]$/.test(stem) ? ['eron', 'era', 'eran'] : ['ieron', 'iera', 'ieran'];
  const singular = stem.endsWith('hic')
    ? `${stem.slice(0, -1)}zo`
    : isWeak
      ? `${stem}${stem.endsWith('y') ? 'o' : 'io'}`
      : `${stem}o`;
  return [singular, ...tails.map((tail) => stem + tail)];
}

const pairs = (list: string) =>
  list
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':'));

/** Forms that the stemmer leaves apart from their verb, folded, with its infinitive. */
export const irregular: ReadonlyMap<string, string> = new Map([
  ...pairs(stressed).flatMap(([verb = '', stem = '']) =>
    presentForms(verb, stem).flatMap((form) => (nouns.has(form) ? [] : [[form, verb] as const])),
  ),
  ...pairs(past).flatMap(([verb = '', stem = '']) =>
    pastForms(verb, stem).map((form) => [form, verb] as const),
  ),
  ...iar.split(/\s+/).map((verb) => [`${verb.slice(0, -2)}o`, verb] as const),
  ...pairs(participles).flatMap(([stem = '', verb = '']) =>
    ['o', 'a', 'os', 'as'].map((ending) => [stem + ending, verb] as const),
  ),
  ...others.split(',').map((pair) => {
    const [form = '', verb = ''] = pair.trim().split(/\s+/);
    return [form, verb] as const;
  }),
]);
