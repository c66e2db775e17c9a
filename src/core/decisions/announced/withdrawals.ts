import { alternatives, cased, spaced } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** Words with which an author speaks of how the product is made, kept or drawn, or of what was no use to anybody any more. */
const inner = alternatives`
  components? | class(?:es)? | methods? | functions? | helpers? | hooks? | props? | propert(?:y|ies) | states?
  | handlers? | listeners? | selectors? | partials? | presenters? | models? | tables? | columns? | migrations?
  | index(?:es)? | quer(?:y|ies) | logic | code | librar(?:y|ies) | lib | packages? | gems? | dependenc\w+
  | scripts? | tasks? | jobs? | workers? | config\w* | env\w* | loggers? | logs? | logging | console | debug\w*
  | dev | developer | local\w* | mock\w* | internal | duplicat\w+ | extra | broken | failed | remaining
  | references? | mentions? | usages? | instances? | hard-?coded | fake | empty | orphan\w* | stale | dead
  | outdated | misplaced | non | not | unsued | working | whitespaces? | scroll\w* | focus | hover | borders?
  | underlines? | gaps? | spac\w+ | animations? | load\w* | spinners? | prefix\w* | suffix\w* | breadcrumbs?
  | head(?:ers?|ings?) | titles? | text | copy | sentences? | words? | hash\w* | anchors? | github | ci
  | docker\w* | renovate | dependabot | sentry | monitor\w* | alerts? | telemetry | cach\w+ | validat\w+
  | errors? | exceptions? | params? | parameters? | attributes? | arguments? | fields? | node | npm | webpack
  | http | cookies? | flags? | parallel | sort\w* | zoom | keyboard | swip\w+ | retr\w+ | ssl | tls | csrf
  | cors | csp | x-[\w-]+ | proxy | queu\w+ | cron | nested | multi | sanitiz\w+ | fix\w* | race | bug\w*
  | crash\w* | iframe | prefetch\w* | paginat\w+ | submit | cancel | self | init | default | barrel
  | system tests? | entry | filtering | coverage | custom | patch\w* | hack\w* | plumbing | interface
  | workaround | verification | definitions? | concepts? | second | implicit | double | completed | excessive
  | unimplemented | batching | backoffice | translation | key | super\w* | missing | wrong | false-positive
  | hang | address\w* | unverified | all | strict | invalid | server | tracking | safe\w* | legacy code | access
  | cloud | unused | unnecessary | redundant | useless | unneeded
`;

const opening = '[\'"“«`]';
const closing = '[\'"”»`]';
/** The words before the noun, as far as no other thing is named: in 'the export of the page', the page stays. */
const before = `^(?:(?!(?:from|in|on|of|for|when|to|with|by|and|as|if|after|at|de|du|des|dans|sur|pour|${inner})\\b)[^\\s,;:(]+ |${opening}[^"”»]{2,40}${closing} ){0,5}(?:[ld]['’])?${opening}?`;
/** The noun ends what is taken away: after it come a place, a reason or nothing, and no further noun that the first one only describes. */
const whole = alternatives`
  (?=
    $ | [,;.)] | [ ]?\(
    | [ ](?:
      from | in | on | for | of | to | and | & | as | at | that | which | since | because | until | completely
      | entirely | temporarily | feature | functionality | pages? | (?:part|phase) \d | de | du | des | dans | sur | pour | car | et
      | à | au | aux
    )(?!\p{L})
  )
`;

const parts = alternatives`
  (?:
    features? | indexers? | connectors? | functionalit(?:y|ies) | abilit(?:y|ies) | capabilit(?:y|ies) | screens? | pages? | tabs? | gestures? | shortcuts? | modes? | providers?
    | integrations? | notifications? | mailers? | e-?mails?(?! from) | experiments? | surveys? | newsletters?
    | onboarding | wizards? | tours? | dashboards? | reports? | widgets? | chat(?:bot)? | forums? | add-?ons?
    | systems? | log-?ins? | sign-?ins? | sign-?ups? | authentication | exports? | importers? | workflow steps?
    | calculators? | layers? | kinds | gateways? | payment methods? | registrations?
    | (?<!_\S{1,60} )(?:settings?|preferences?|options?) | actions? | for now
  )
`;
/** In French, what describes a noun comes after it. */
const french = alternatives`
  (?:
    fonctionnalit[ée]s? | [ée]crans? | pages? | onglets? | formulaires? | simulateurs? | connexion
    | inscriptions? | enqu[êe]tes? | suivi | aides? | pass | export | possibilit[ée]s? | rubriques? | boutons?
    | bandeaux?
  )(?!\p{L})
`;
const details = '(?:buttons?|sections?|banners?|menus?|menu items?|side ?bars?|toolbars?)';

/** A part of the product that customers can no longer use. */
export const withdrawnPart: AnnouncedRow = {
  kind: 'announced-stop',
  effect: 'one-off',
  acts: ['remove'],
  of: spaced`
    ${before}(?:
      ${parts}${whole}
      | (?:the )?(?:ability|possibility|option) to(?!
        [ ](?:subclass|inherit|extend|override|instantiate|mock|stub|inject|pass|construct)\b
      )
      | support for (?:android|ios|ipad\w*|ie ?\d*|internet explorer|windows|mac\w*|linux|tablets?|\w+ browsers?)\b
    )
    | ^[^,;]{3,60} as an? (?:\w+ ){0,3}(?:option|choice)\b
  `,
  paths: /^(?!\.|.*(?:migrat|\.sql$|\.tf(?:vars)?$|\.tpl$))/i,
  roles: ['product'],
  side: 'old',
  goes: true,
};

export const withdrawnFrench: AnnouncedRow = {
  ...withdrawnPart,
  of: new RegExp(`^(?:(?:l['’]|la |le |les |une? |des |du |de la |de l['’])(?:ancien(?:ne)?s? )?)${french}`, 'iu'),
};

/** A part that is called by its name in the code: what speaks with the outside, or brings and takes data. */
export const withdrawnName: AnnouncedRow = {
  ...withdrawnPart,
  of: cased`
    ^\x60?[A-Z]\w{2,40}(?:Agent|Provider|Integration|Notifier|Gateway|Connector|Importer|Exporter|Mailer)
    (?=$|[,.]| (?:when|as|because|since|for|from|and)\b)
  `,
};

/** One way to something, or one piece of a screen: worth a line. */
export const withdrawnDetail: AnnouncedRow = {
  ...withdrawnPart,
  of: new RegExp(`${before}${details}${whole}`, 'iu'),
  facts: { how: 'detail' },
  severity: 'low',
};

/** A part that is shut or hidden, without a condition under which it is. */
export const shutPart: AnnouncedRow = {
  kind: 'announced-stop',
  effect: 'one-off',
  acts: ['disable'],
  of: spaced`
    ${before}(?:
      ${parts}
      | (?:sms|payments?|checkout|transfers?|search|downloads?|uploads?|bookings?|comments?|sharing|videos?|creation|access|envois?)
    )(?: (?:in|on|from|by|temporarily|within|dans|sur|par|temporairement)\b.{0,60})?$
  `,
  // What is off at first can still be had.
  unless: /\b(?:by default|par défaut|when|while|if|unless|once|after|before|during|where|without|quand|lorsque|si)\b/i,
  paths: /^(?!\.|ci\/|docker|.*tsconfig)/i,
  roles: ['product', 'settings', 'data'],
};

/** Anything that its author shuts for a time, or from the start. */
export const shutForNow: AnnouncedRow = {
  ...shutPart,
  of: spaced`
    ${before}(?!(?:${inner})\b)[^\s,;:(]+(?: (?:in|on|for|from|dans|sur|pour) .{1,40})? ?\b(?:
      for now | temporarily | temporairement | pour l['’]instant
    )\b
  `,
};
