/** A kind of page that servers send with "200 OK" in place of a story. */
interface Stranger {
  /** What it looks like: "a page that was not found". */
  readonly is: string;
  /** Its title or its first heading, as a whole, in small letters and without marks at its ends. */
  readonly title: RegExp;
  /** Phrases of its text: two of them on a page that names no writer and no day, one where it says next to nothing else. */
  readonly words: RegExp;
  /** What only its makers write into a page: classes, identifiers, names of scripts. */
  readonly marks?: RegExp;
}

/** Every kind, those with the surest signs first. A new wording is a word more. */
export const strangers: readonly Stranger[] = [
  {
    is: 'a check for robots',
    marks:
      /_cf_chl_opt|cf-challenge|cf-browser-verification|challenge-error-text|_incapsula_resource\?cwudnsai|captcha-delivery\.com|px-captcha|sucuri_cloudproxy|sec-if-cpt|sec-cpt-if|anubis_challenge/,
    title:
      /^(?:just a (?:moment|second)|one (?:more step|moment,? please)|attention required!?(?: \| cloudflare)?|please (?:wait|verify)\b.{0,40}|checking your browser.{0,40}|verif(?:y|ying|ication)\b.{0,50}\b(?:human|robot|browser|connection|required)|(?:security|human|browser|captcha|robot|bot) (?:check|verification|challenge)|are you (?:a )?(?:human|robot)|.{0,30}not a (?:robot|bot)|captcha|ddos-guard|pardon our interruption|un instant|einen moment(?: bitte)?|nur einen moment|un momento(?: por favor)?|un attimo(?: per favore)?|één moment(?: geduld)?|sicherheits(?:überprüfung|check)|vérification de sécurité|comprobación de seguridad|verificação de segurança|проверка (?:браузера|безопасности)|bir dakika lütfen|请稍候|请稍等|しばらくお待ちください|making sure you're not a bot)$/,
    words:
      /enable (?:javascript|js|cookies)|javascript (?:and cookies|is (?:disabled|required))|(?:are|you're) (?:human|not a (?:ro)?bot)|(?:un)?usual (?:traffic|activity)|checking (?:your|if the) (?:browser|site)|verify(?:ing)? (?:that )?you|complete the (?:captcha|security check|challenge)|press (?:and|&) hold|ray id|automated (?:requests|access|tools)|(?:kein|aucun) robot|roboter|n'êtes pas un robot|no eres un robot|не робот|activez javascript|aktivieren sie (?:javascript|cookies)|habilite javascript/g,
  },
  {
    is: 'a page that refuses the reader',
    marks: /\bcf-(?:error-details|wrapper)\b/,
    title:
      /^(?:(?:error\W*)?(?:401|403|429|451)(?:\W+(?:error\W*)?(?:forbidden|unauthori[sz]ed|access denied|too many requests|unavailable for legal reasons|error))?|(?:sorry,? )?(?:access|permission|request) (?:to this (?:page|site) )?(?:has been |is |was )?(?:denied|blocked|forbidden|rejected|restricted)|forbidden|unauthori[sz]ed|(?:sorry,? )?you have been blocked|too many requests|request unsuccessful|not available in your (?:region|country)|(?:this )?content (?:is )?(?:not available|unavailable)(?: in your (?:region|country))?|zugriff (?:verweigert|gesperrt)|accès (?:refusé|interdit)|acceso denegado|accesso negato|acesso negado|toegang geweigerd|dostęp zabroniony|доступ (?:запрещ[её]н|ограничен)|アクセスが拒否されました|访问被拒绝)$/,
    words:
      /(?:don't|do not) have (?:permission|access)|access (?:to this \w+ )?(?:has been |is |was )?(?:denied|blocked)|reference (?:#|id|number)|(?:incident|support|request|event) id|your ip(?: address)?\b|been blocked|security (?:service|solution|policy|rules)|site owner|too many requests|not available in your (?:region|country|location)|legal reasons|keine berechtigung|zugriff .{0,20}(?:verweigert|gesperrt)|n'avez pas (?:la permission|accès)|no tiene permiso/g,
  },
  {
    is: 'a page that was not found',
    marks: /\berror-?404\b|\b404-?(?:page|error|not-?found)\b|\bnot-?found-?page\b/,
    title:
      /^(?:(?:http|error|fehler|erreur|errore?|erro|fout|fel|błąd|ошибка)?\W*(?:404|410)(?:\W+.{0,25}\b(?:not found|page|error|fehler|erreur|seite|página no|pagina|introuvable|gone|oops|file)\b.{0,30})?|.{0,20}\b(?:page|file|url|address|link|resource|content)\b.{0,30}(?:not|n't|no longer|never)\b.{0,12}\b(?:found|exists?|available)|(?:sorry,? )?(?:we )?(?:can't|couldn't|could not|cannot) find (?:(?:that|the|this|your) (?:page|file|url|address|link|article)|what you)\b.{0,35}|(?:sorry,? )?not found|nothing (?:was )?found(?: here)?|(?:oops|whoops|uh-?oh|hoppla)(?:\W.{0,30}\b(?:found|wrong|lost|missing|exist|page|gone)\b.{0,20})?|.{0,20}seite .{0,25}(?:nicht gefunden|existiert nicht|nicht (?:mehr )?(?:verfügbar|vorhanden)).{0,10}|.{0,20}page .{0,15}(?:introuvable|non trouvée|n'existe (?:pas|plus)).{0,15}|.{0,25}página .{0,25}(?:no (?:encontrada|existe|disponible)|não (?:encontrada|existe)).{0,15}|no se ha encontrado.{0,30}|.{0,20}pagina .{0,20}(?:non (?:trovata|esiste)|niet gevonden).{0,10}|.{0,15}nie znaleziono.{0,20}|.{0,15}strona nie .{0,20}|.{0,15}страница не (?:найдена|существует)|sidan (?:kunde inte )?hitta(?:de)?s(?: inte)?|siden (?:blev |ble )?ikke fundet|sayfa bulunamadı|.{0,20}(?:ページ|記事)が?(?:は)?見つかりません.{0,10}|.{0,10}(?:页面|网页)(?:不存在|未找到)|الصفحة غير موجودة)$/,
    words:
      /(?:page|url|link|address|article) (?:that )?you (?:requested|are looking for|were looking for|followed|tried)|nothing (?:was )?found (?:at|for)|(?:has been |was )?(?:moved|removed) or (?:deleted|renamed|never)|(?:could|can) ?(?:not|n't) (?:be )?f(?:ou|i)nd\b|can't be found|no longer (?:exists?|available)|does(?:n't| not) exist|(?:try|use) (?:a|the|our) search|(?:go|return|back) (?:back )?to (?:the |our )?(?:home|front) ?page|check the (?:url|address|spelling)|broken link|seite .{0,30}nicht (?:gefunden|mehr)|zur startseite|page (?:demandée|recherchée)|retour à l'accueil|la página que (?:buscas|busca)|volver al inicio|la pagina (?:richiesta|che cerchi)|torna alla home|página que (?:procura|você)|startpagina/g,
  },
  {
    is: 'a page to log in',
    marks: /\blogin-action-/,
    title:
      /^(?:(?:please )?(?:log|sign)[ -]?(?:in|on)(?: (?:to|with|or)\b.{0,45})?|log ?in(?: required| page)?|sign[ -]up|(?:subscriber|member|user|admin)s? (?:log|sign)[ -]?in|(?:create|register)\b.{0,15}\baccount|already a (?:subscriber|member)|(?:this )?(?:story|article|content) is (?:only )?for (?:subscribers|members)(?: only)?|(?:welcome back|register)|.{0,25}(?:subscribe|log in|sign in|register) to (?:continue|read|keep reading).{0,20}|powered by (?:wordpress|a cms|drupal|joomla|ghost)|password(?: protected| required)?|authenti(?:cation|fication)(?: required)?|(?:bitte )?(?:anmelden|einloggen)|anmeldung|se connecter|connexion|identifiez-vous|iniciar sesión|inicia sesión|acceso usuarios|accedi|entrar|fazer login|inloggen|zaloguj się|logowanie|войти|вход|logga in|log ind|giriş yap|ログイン|登录|تسجيل الدخول)$/,
    words:
      /\bpassword\b|user ?name or e-?mail|remember me|forgot(?:ten)? (?:your )?(?:password|username)|lost your password|(?:log|sign) in (?:to|with)|already (?:a subscriber|have an account|a member)|(?:subscribe|register|log in|sign in) to (?:continue|read|keep)|subscribers only|continue reading|(?:limit|last) of .{0,12}free (?:stories|articles)|free (?:stories|articles) (?:left|for this month|of this month)|cancel (?:at )?any ?time|become a (?:member|subscriber)|(?:help|support) us\b.{0,30}\b(?:journalism|reporting)|create (?:a free |an )?account|passwort|mot de passe|contraseña|\bsenha\b|wachtwoord|hasło|пароль|jetzt (?:anmelden|einloggen)/g,
  },
  {
    is: 'a question for consent',
    title:
      /^(?:(?:your|we value your|we care about your|we respect your) privacy(?: choices| matters| settings)?|(?:manage )?(?:cookie|privacy|consent)s?(?: (?:consent|settings|preferences|wall|choices|notice|options))?|before you continue.{0,40}|(?:cookie )?consent(?: required| needed| form)?|we use cookies.{0,30}|(?:please )?(?:accept|allow) (?:all |our |the )?cookies.{0,15}|(?:continue|read on) with (?:ads|advertising|cookies).{0,40}|.{0,15}weiter(?:lesen)? mit werbung.{0,40}|.{0,20}mit werbung (?:lesen|nutzen|weiterlesen).{0,25}|(?:ihre )?(?:zustimmung|einwilligung|privatsphäre|datenschutz)(?:seinstellungen|-?einstellungen)?(?: (?:erforderlich|nötig|verwalten|ist uns wichtig|und cookies))?|(?:votre|vos|le respect de votre) (?:vie privée|choix|consentement|cookies).{0,40}|continuer (?:sans accepter|avec (?:la )?publicité).{0,20}|gestion (?:des cookies|du consentement)|(?:valoramos |respetamos )?(?:su|tu|tus) (?:privacidad|cookies)(?: (?:es|nos) .{0,25})?|(?:aceptar|configuración de) (?:las )?cookies.{0,20}|la (?:tua|sua) privacy.{0,30}|(?:rispettiamo|gestisci).{0,15}(?:privacy|consenso|cookie).{0,10}|.{0,10}(?:sua|tua) privacidade.{0,20}|(?:jouw|uw|je) (?:privacy|cookies|toestemming).{0,30}|.{0,15}cookies? (?:accepteren|toestaan).{0,10}|(?:szanujemy )?twoj[aą] prywatność.{0,10}|(?:vi|din) (?:använder cookies|integritet|bruger cookies|privatliv).{0,20})$/,
    words:
      /(?:our|\d+) partners|personal (?:data|information)|(?:accept|reject|manage|use|store) (?:all |the )?cookies|cookies? (?:policy|settings|preferences)|(?:withdraw|give|your) consent|legitimate interest|privacy (?:policy|settings|choices)|personali[sz]ed (?:ads|advertising)|unsere(?:n)? (?:\d+ )?partner|personenbezogene|datenschutz|einwilligung|ihre zustimmung|(?:alles? )?akzeptieren|(?:nos|\d+) partenaires|données (?:personnelles|à caractère)|tout accepter|consentement|nuestros (?:\d+ )?socios|datos personales|aceptar(?: todo| y)|consentimiento|nostri (?:\d+ )?partner|dati personali|accetta (?:tutt|e)|tuo consenso|nossos (?:\d+ )?parceiros|dados pessoais|aceitar (?:tod|e)|onze (?:\d+ )?partners|persoonsgegevens|accepteren|toestemming|zaufani partnerzy|dane osobowe|wyrażam zgod|twoją zgodę/g,
  },
  {
    is: 'a page of a server at work, or out of order',
    marks: /\b(?:wp-)?maintenance-mode\b/,
    title:
      /^(?:(?:site|website|system|scheduled|planned|server|temporary)?\s*(?:under |down for |is )?(?:(?:scheduled|planned|routine) )?maintenance(?: mode| break| work| in progress)?|(?:sorry,? )?we(?:'ll| will) be (?:right )?back.{0,20}|(?:be|come|check) (?:right )?back (?:soon|shortly|later)|back soon|(?:coming|opening) soon|.{0,20}under construction|(?:scheduled|planned) (?:downtime|outage)|(?:the |this |our )?(?:web)?(?:site|page|service|server|blog)\b.{0,15}(?:temporarily|currently|briefly|is) (?:unavailable|down|offline).{0,30}|temporarily (?:unavailable|offline|down)|(?:we|the site|this site|website) (?:are|is|will be) (?:currently |temporarily )?(?:down|offline|updating).{0,30}|(?:http|error)?\W*(?:500|502|503|504|52\d)(?:\W+(?:error\W*)?(?:(?:internal )?server error|bad gateway|(?:service (?:temporarily )?)?unavailable|gateway time-?out|web server.{0,30}|error))?|(?:internal )?server error|bad gateway|gateway time-?out|service (?:temporarily )?unavailable|something went wrong|.{0,20}(?:an?|the) (?:unexpected |critical |internal )?error (?:has )?occurred.{0,30}|there has been a critical error.{0,25}|error establishing a database connection|database error|(?:the )?website encountered an unexpected error.{0,25}|application error|wartung(?:sarbeiten|smodus)?|wir sind (?:gleich|bald) (?:wieder|zurück).{0,20}|(?:vorübergehend|derzeit) nicht (?:verfügbar|erreichbar)|(?:site )?en maintenance|(?:nous )?revenons bientôt.{0,20}|(?:sitio )?en (?:mantenimiento|construcción)|volvemos (?:pronto|enseguida).{0,15}|(?:sito )?in manutenzione|torniamo (?:presto|subito)|em manutenção|voltamos (?:já|em breve)|onderhoud|we zijn zo terug|przerwa techniczna|технические работы|underhåll|メンテナンス中.{0,10}|维护中|网站维护)$/,
    words:
      /(?:site|system|server|we|planned|scheduled)\b.{0,30}\bmaintenance|(?:be|check|come) back (?:soon|shortly|later|online|in a)|for (?:the|any|this) inconvenience|thank you for your patience|(?:try|come back) again (?:later|soon|in|shortly)|(?:site|service|page)\b.{0,20}temporarily|technical difficulties|server (?:encountered|error|is (?:down|unavailable))|(?:site|server|system)'?s? administrator|(?:refresh|reload) (?:the|this) page|wartungsarbeiten|bald wieder|bitte versuchen sie|gleich zurück|veuillez réessayer|réessayez|disculpe|inténtelo|ci scusiamo|riprova|desculpe|tente novamente|excuses|probeer het/g,
  },
  {
    is: 'a page of a server without a site',
    marks: /cgi-sys\/|parkingcrew|sedoparking|parked-content|bodis\.com/,
    title:
      /^(?:welcome to (?:nginx|caddy|openresty|apache|tengine|iis|litespeed|plesk|centos|your new).{0,40}|(?:apache2?|iis|nginx|http server|centos|ubuntu|debian|fedora|plesk|web server|.{1,20} http server)\b.{0,45}(?:default (?:page|site|welcome)|test page|welcome page|it works).{0,15}|it works|test page.{0,50}|(?:web server'?s )?default (?:web )?(?:server |site )?page|index of \/.{0,60}|(?:this )?(?:account|site|website|page|domain)(?: has been| is)? (?:suspended|disabled|expired|parked)(?: page)?|congratulations(?:!? (?:your|you have|you've)\b.{0,40})?|\S+\.\S+ (?:is|may be) (?:for sale|available|parked).{0,20}|.{0,30}domain(?: name)? (?:may be |is )?(?:for sale|available).{0,20}|buy (?:this|the) domain|parked(?: domain| page)?|.{0,20}future home of.{0,50}|domain park(?:ing|ed)|[\w-]+\.[a-z]{2,10}|hello,? world|(?:site|repository) not configured|no such (?:app|bucket|site)|(?:domain|diese domain) .{0,20}(?:steht zum verkauf|zu verkaufen).{0,10})$/,
    words:
      /\bnginx\b|\bapache2?\b (?:http|web|server)|successfully installed|default (?:page|site|web)|(?:hosting|domain) (?:provider|company|service)|(?:domain|name) (?:is|may be) (?:for sale|parked|available)|(?:buy|own) this domain|contact your (?:host|system|web)|account (?:has been |is )?suspended|parked|domain registrar|document ?root|replace this (?:page|file)|web server|further configuration|zum verkauf/g,
  },
  {
    is: 'a page of a network that wants to be signed in to',
    marks: /captive-?portal|hotspot-login|chillispot|wispaccessgateway/,
    title:
      /^(?:(?:free |guest |public |welcome to .{0,30})?\s*wi-?fi(?: (?:access|login|log in|portal|hotspot|network|service))?|(?:network|hotspot|internet|wi-?fi) (?:login|log in|access|sign[ -]in|authentication)(?: required)?|captive portal|guest (?:access|network|portal)|connect to (?:the )?(?:internet|network|wi-?fi)|(?:gäste|kostenloses )-?(?:wlan|w-lan)|accès (?:wi-?fi|internet)|acceso (?:wifi|a internet))$/,
    words:
      /(?:free|guest|our|hotel) wi-?fi|hotspot|guest network|room number|connect(?:ed)? to the (?:internet|network)|terms (?:of (?:use|service)|and conditions)|get online|network (?:login|access|provider)|wlan|access code|voucher/g,
  },
];
