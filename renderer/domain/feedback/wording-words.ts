// English words the wording check knows, as parts of regular expressions; `'` stands for either apostrophe.
// Own lists, after the Center for Creative Leadership's advice to name behaviour, not character (SBI).

/** Adjectives and adverbs that judge a person wherever they stand. */
export const judgingWords = [
  'absent-minded|abrasive|apathetic|arrogant|bossy|brilliant|careless(?:ly)?|charismatic|childish|clueless',
  'combative|conceited|condescending|confrontational|conscientious|cynical|defensive|diligent|dismissive',
  'disengaged|disorgani[sz]ed|disrespectful|domineering|egotistical|easy-?going|foolish|gifted|hard-?working',
  'high-maintenance|hot-headed|humble|hysterical|idiotic|ignorant|immature|incompetent|inept|insensitive',
  'insubordinate|irresponsible|lackadaisical|lazy|likeable|manipulative|moody|narcissistic|over-?sensitive',
  'passive-aggressive|pathetic|patroni[sz]ing|pessimistic|pushy|rude|self-cent(?:er|re)d|selfish|short-tempered',
  'slapdash|sloppy|stubborn|stupid|tactless|talented|temperamental|thin-skinned|trustworthy|unapproachable',
  'uncooperative|unmotivated|unorgani[sz]ed|unprofessional(?:ly)?',
  '(?:hard|easy|difficult|impossible|great|a joy|a pleasure) to work with',
].join('|');

/** Things that some judging words are said of in our trade: "lazy loading", "defensive copies". */
export const judgedThings =
  'load(?:ing|ed|er)?|evaluation|init(?:iali[sz]ation)?|imports?|quer(?:y|ies)|programming|coding|code|cop(?:y|ies)|checks?';

/** Nouns that put a person into a box, wherever they stand. */
export const boxes = [
  'rock[\\s-]?stars?|super[\\s-]?stars?|superhero(?:es)?|ninjas?|gurus?|genius(?:es)?|prima donnas?|divas?|know[\\s-]it[\\s-]alls?',
  '10x (?:engineer|developer|programmer)s?|(?:natural|born) leaders?|team players?|people person|lone wol(?:f|ves)',
  'control freaks?|perfectionists?|slackers?|drama queens?|loose cannons?|dead[\\s-]?weight|weak links?|bad apples?',
  'troublemakers?|go-getters?|self-starters?|jerks?|idiots?|morons?|(?:high|top|low|poor|bad|under)[\\s-]?performers?',
  '(?:bad|poor|great|good|terrible|wrong|right|negative|positive|can-do) attitude|attitude problem',
  'lack(?:s|ed|ing)? (?:of )?(?:any )?(?:common sense|initiative|ownership|drive|motivation|maturity|discipline|commitment)',
].join('|');

/** Words that judge when they are said of a person, and describe when said of a thing: "a difficult migration". */
export const judgingOfPeople = [
  'aggressive|amazing|annoying|approachable|awesome|awful|bad|chaotic|cold|controlling|difficult|dumb|emotional',
  'excellent|exceptional|exhausting|fantastic|good|great|helpful|hopeless|horrible|hostile|impatient|impossible',
  'inconsistent|incredible|inflexible|insecure|intelligent|intimidating|kind|lovely|mediocre|messy|naive|needy|negative',
  'nice|outstanding|passive|perfect|poor|professional|reliable|rigid|sensitive|slow|smart|clever|super|superb|terrible',
  'toxic|unhelpful|unreliable|unfriendly|useless|weak|wonderful',
].join('|');

/** Nouns that box a person in only when somebody "is" one: a set-up wizard and a hero image do not. */
export const boxesOfPeople =
  'wizard|legend|hero|star|machine|beast|natural|pain|bully|snob|joke|disaster|mess|angel';

/** Someone, after a judging word. */
export const someone =
  'person|people|colleague|team[\\s-]?mate|engineer|developer|programmer|manager|leader|lead|guy|man|woman|employee|worker|individual|human(?: being)?|character|personality|communicator|listener|type';

/** Words that make every case out of one. */
export const absolutes =
  'always|never|constantly|continually|invariably|perpetually|every (?:single )?time|all the time|time and (?:time )?again|without exception|as usual';

/** Subjects after which "never" speaks of people, although an article stands before them. */
export const peopleWords =
  'you|i|we|he|she|they|who|team|teams|group|department|customers?|users?|people|person|colleagues?|others?|engineers?|developers?|manager|lead|guys?';

/** What goes on in somebody's head: nobody can see it. Follows a person. */
export const inTheHead = [
  "(?:do|does|did)(?:n't| not) (?:(?:even|really) )?(?:want|care|think|feel|believe|respect|value|trust|bother)",
  'wants?|wanted|cares?|cared|thinks?|thought|believes?|believed|feels?|felt|hopes?|hoped|hates?|hated|loves?|loved',
  'fears?|feared|assumes?|assumed|intends?|intended|means? to|meant to|resents?|resented|enjoys?|enjoyed',
  "(?:can't|cannot|could(?:n't| not)) be bothered",
  "(?:(?:are|is|was|were)(?:n't| not)|(?:'re|'s) not) (?:(?:even|really) )?(?:interested|bothered|motivated)",
  "(?:are|is|was|were|'re|'s) (?:(?:just|only|clearly|obviously|probably|really) )?(?:afraid|scared|jealous|bored|threatened|embarrassed|annoyed|frustrated|angry|out to)",
  "(?:are|is|was|were|'re|'s) (?:(?:just|only) trying to|(?:clearly|obviously|really )?trying to (?:impress|avoid|undermine|show off|hide|prove|please|look|get out of|win))",
].join('|');

/** Purposes that somebody is said to have had. */
export const purposes =
  'on purpose|deliberately|intentionally|out of (?:spite|laziness|jealousy|fear)|(?:just )?to (?:get attention|show off|impress|make (?:me|us|others|people) look bad)';

/** Words that say when. */
export const timeWords = [
  'mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?',
  'january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec',
  'yesterday|today|tonight|this morning|this afternoon|last (?:week|month|night|sprint|quarter|time)',
].join('|');

/** Occasions in the working life of a team, and stretches of time. */
export const eventWords = [
  'may|morning|noon|afternoon|evening|night|weekend|week|month|sprint|quarter|year',
  'meetings?|stand-?ups?|daily|retros?|retrospectives?|reviews?|planning|refinement|demos?|calls?|incidents?|outages?',
  'post-?mortems?|interviews?|workshops?|one-on-ones?|1:1s?|releases?|deploy(?:ment|s)?|launch|migration|roll-?out|hand-?over',
  'presentation|talk|pull requests?|prs?|tickets?|e-?mails?|chat|slack|channel|thread|office|room|corridor|lunch|kick-?off',
  'session|pairing|on-call|sync|town hall|all-hands|off-?site|conference|training|hackathon|rota|escalation|discussion',
].join('|');

/** Words that place what follows them. */
export const placingWords = 'at|in|on|during|when|while|after|before|since|between|this|last';

/** Words that look like a place or a time and mean everywhere and always. */
export const everywhere =
  'in general|generally|at all times|at times|in my (?:opinion|view)|on the whole|in everything|at work|in the end|every (?:day|week|time)|all the time|these days|in person|as usual';

/** Judgements of a deed: with nothing but these, nobody knows what was done. */
export const verdicts =
  'good|great|bad|poor|nice|awesome|excellent|terrible|amazing|wonderful|fantastic|superb|awful|well|badly|poorly|better|worse|best|worst|perfect|okay|ok|fine|job|work|performance|attitude|behaviou?r|effort|disappointing|impressive|unacceptable|outstanding|super|thanks';

/** Small words that say nothing that was done. */
export const fillers =
  'you|he|she|they|it|i|we|this|that|there|your|his|her|their|my|our|was|were|is|are|be|been|being|am|seem|seems|seemed|a|an|the|very|really|so|too|quite|rather|pretty|bit|little|just|again|and|but|or|not|did|do|doing|done|have|has|had|can|could|made|make|in|at|on|during|with|of|for|to|as|all|always|never|constantly|usual|whole|overall';
