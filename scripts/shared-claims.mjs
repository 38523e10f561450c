/**
 * Promises that no spa may make, in words that are the same everywhere. `claims.json` has patterns in
 * English alone; a translation of an allowed sentence could still say "detox" as if it were promised.
 * This finds those few words in our translations, and nothing else: it is no linter of claims in
 * other languages.
 */
const WORDS = [
  ['detox', /d[eé]-?tox|デトックス|ديتوكس|דיטוקס|דטוקס/iu],
  [
    'detox',
    /entgift|entschlack|ontgift|d[eé]sintoxi|desintoxi|disintossic|depurat|解毒|إزالة السموم|ניקוי רעלים/iu,
  ],
  ['toxins', /toxi(ne|na)?s?(?!\p{L})|tossin|giftstoff|gifstoff|schlacken|毒素|السموم|רעלים/iu],
  ['lymph', /l[yi]m[pf]h?[aáàeo]|リンパ|ليمفاوي|لمفاوي|לימפ/iu],
  ['cellulite', /[cz]ell?ulit|セルライト|سيلوليت|צלוליט/iu],
  ['chakras', /[ct]?s?h?[aá]kra|チャクラ|شاكر|צ׳אקר|צ'אקר/iu],
];

const DENIED = {
  de: /(?<!\p{L})(kein\p{L}*|nichts?|weder|ohne)(?!\p{L})/iu,
  fr: /(?<!\p{L})(pas|aucune?|ni|sans|rien)(?!\p{L})/iu,
  es: /(?<!\p{L})(no|sin|ni|ning[uú]n\p{L}*|nada)(?!\p{L})/iu,
  it: /(?<!\p{L})(non|nessun\p{L}*|senza|né|niente)(?!\p{L})/iu,
  'pt-BR': /(?<!\p{L})(não|sem|nem|nenhum\p{L}*|nada)(?!\p{L})/iu,
  nl: /(?<!\p{L})(geen|niet|niets|zonder)(?!\p{L})/iu,
  ja: /ません|ない|なし/u,
  ar: /(?<!\p{L})(و?لا|ليس\p{L}*|لم|لن|دون|بدون|بلا)(?!\p{L})/u,
  he: /(?<!\p{L})(לא|אין|בלי|ללא|איננו|איננה)(?!\p{L})/u,
};

/** What must be able to name these: the scope `exempt` of `claims.json`, as in English. */
const EXEMPT = /^(evidence|wording|(safety|reasons)\.(redFlags|contraindications))\./;

/**
 * @param {{id: string, target?: string}} unit @param {string} locale
 * @returns {string[]} One mistake for each promise that its own sentence does not deny.
 */
export function sharedClaims({id, target = ''}, locale) {
  if (EXEMPT.test(id)) return [];
  return target
    .split(/(?<=[.!?:。！？：؟])/u)
    .flatMap((sentence) =>
      WORDS.filter(([, word]) => word.test(sentence) && !DENIED[locale]?.test(sentence)).map(
        ([name]) => `claims "${name}" and does not deny it`,
      ),
    );
}
