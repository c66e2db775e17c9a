/** A field of what programs read from the product or send to it. */
export interface PayloadField {
  /** Without case and underscores, so that a field keeps its name when it moves between layers. */
  readonly token: string;
  readonly name: string;
}

interface Writing {
  readonly files: RegExp;
  readonly fields: (code: string) => readonly string[];
}

/** Reads the fields that a line of a serializer, a response, a request or a data transfer object declares; undefined for other files. */
export function payloadReader(path: string): ((code: string) => readonly PayloadField[]) | undefined {
  if (ofOthers.test(path)) return undefined;
  const writing = writings.find(({ files }) => files.test(path));
  return (
    writing &&
    ((code) =>
      writing
        .fields(code)
        .filter((name) => name !== '' && !/^[A-Z][A-Z0-9_]{2,}$/.test(name))
        .map((name) => ({ token: name.replace(/_/g, '').toLowerCase(), name })))
  );
}

/** Code that calls another company reads what that one sends. */
const ofOthers =
  /(^|\/)(forges?|network|integrations?|connectors?|third_?party|external|sync)\/(?!.*\b(?:dtos?|controllers?|serializers?)\/)/i;

/** Names in an answer that a route writes on one line; empty for other lines. Errors are answered as before when a field goes. */
export function answeredFields(code: string): readonly PayloadField[] {
  const body = answer.exec(code)?.groups?.['body'];
  if (body === undefined || /\b(?:error|errors|message|detail)\b/.test(body)) return [];
  return body
    .split(',')
    .map((part) => /^\s*["']?(\w{3,60})["']?\s*(?::|=>|$)/.exec(part)?.[1] ?? '')
    .filter((name) => name !== '' && !/^(success|ok|status|code|data|result|ctx|params)$/.test(name))
    .map((name) => ({ token: name.replace(/_/g, '').toLowerCase(), name }));
}

/** Whether a route answers in this file, so that a name which stands on an added line is still answered. */
export function answersInPlace(path: string): boolean {
  return answering.test(path);
}

const answering =
  /(^|[/.])(routes?|routers?|controllers?|endpoints?|handlers?)[/.](?!.*(admin|internal|private|test|spec)).*\.?[cm]?[jt]s$|[cC]ontroller\.ts$/;
const answer =
  /(?:\bctx\.body\s=\s|\b(?:res|response|reply|c|ctx)(?:\.status\([^)]{1,30}\))?\.(?:json|send)\(\s?|\b(?:Next)?Response\.json\(\s?)\{(?<body>[^{}]{3,300})\}/;

const writings: readonly Writing[] = [
  {
    // Rails serializers, Grape entities, Jbuilder, presenters of an API
    files:
      /(serializers?|serialisers?|blueprints|representers)\/.*\.rb$|_(serializer|serialiser|blueprint|representer)\.rb$|(^|\/)(api|apis)\/.*(entit|presenter)\w*(\/.*)?\.rb$|presenters?\/(.*\/)?api\/.*\.rb$|\.json\.jbuilder$|\.jbuilder$/,
    fields: (code) => {
      if (/^\s*(attributes?|fields?|expose|property|json\.extract!|json\.\(|:)/.test(code)) return symbols(code);
      const key =
        /^\s*(?:json\.(?!array!|partial!|extract!|cache!|merge!|set!)(\w{2,60})|["']?(\w{2,60})["']?(?::\s|\s=>\s))/.exec(
          code,
        );
      return key ? [key[1] ?? key[2] ?? ''] : [];
    },
  },
  {
    // Django REST, Marshmallow, Pydantic
    // A file that only hands names on holds none.
    files:
      /^(?!.*__init__\.py$).*(serializers?|schemas?|dtos?)(\/[^/]+)?\.py$|(^|\/)(api|rest)\/.*(models|types|responses|requests)\.py$/,
    fields: (code) => {
      const declared =
        /^ {4}(\w{2,60})\s*(?::\s*(?!.{0,200}\bClassVar)[\w[\]"'| .,]{2,120}(?:=.{0,200})?$|=\s*(?:(?:serializers|fields|ma|Schema\w*)\.\w{1,60}|\w{2,60}Serializer)\()/.exec(
          code,
        );
      if (declared) return [declared[1] ?? ''];
      const listed = /^\s*(?:fields\s*=\s*[[(]\s*)?((?:["']\w{2,60}["'](?:,\s|,$)?){1,20})[\])]?,?$/.exec(code);
      return listed ? (code.match(/(?<=["'])\w{2,60}(?=["'])/g) ?? []) : [];
    },
  },
  {
    // Laravel resources, Fractal transformers
    files: /(Http\/Resources|Transformers?)\/.*\.php$|(Resource|Transformer)\.php$/,
    fields: (code) => one(/^\s*['"](\w{2,60})['"]\s*=>/.exec(code)),
  },
  {
    // Laravel: what a request must hold
    files: /(^|\/)(?:Http|Api|V\d)\/(?:.*\/)?Requests?\/.*Request\.php$/,
    fields: (code) =>
      one(
        /^\s*['"](\w{2,60})['"]\s*=>\s*(?:\[$|\[?\s?(?:['"](?:required|nullable|sometimes|string|integer|int|numeric|boolean|bool|array|date|email|exists|in:|min:|max:|present|prohibited|uuid|url|file|image)\b|Rule::|new \w|array_merge\(|RulesHelper|\.\.\.))/.exec(
          code,
        ),
      ),
  },
  {
    // Phoenix views and JSON modules
    files: /(^|\/)(api\/.*_view|\w+_json|api\/.*json)\.ex$/,
    fields: (code) => {
      if (/^\s*defp?\s/.test(code)) return [];
      const inner = code.includes('%{')
        ? [...code.matchAll(/(?<=[{,]\s{0,2})(\w{2,60}):\s/g)].map((match) => match[1] ?? '')
        : [];
      return [...one(/^\s*["']?(\w{2,60})["']?\s*(?::\s|=>\s)/.exec(code)), ...inner];
    },
  },
  {
    // Go: what stands in a tag for JSON, where requests and answers live
    files:
      /(^|\/)(api|apis|handlers?|routes?|dto|dtos|controllers?|cmd|models?|openapi|http|server|objects?|entit(?:y|ies)|requests?|responses?|payloads?|presenters?|v\d+)\/.*\.go$/,
    fields: (code) => one(/`[^`]{0,120}\bjson:"(\w{2,60})(?:,[\w,]{0,40})?"/.exec(code)),
  },
  {
    // Rust: structures that are read from and written to JSON, where requests and answers live
    files:
      /(^|\/)(api\w{0,20}|\w{1,20}_api\w{0,12}|dtos?|handlers?|routes?|controllers?|requests?|responses?|payloads?|views?)\/.*\.rs$|(^|\/)(?:dtos?|requests?|responses?|payloads?)\.rs$/,
    fields: (code) => one(/^\s*pub (?:r#)?(\w{2,60}):\s[\w:<>[\](), &'+]{1,160},?$/.exec(code)),
  },
  {
    // GraphQL written in Ruby
    files: /(^|\/)graphql\/(?!.*(loaders?|resolvers?\/base))[^.]*\.rb$/,
    fields: (code) => one(/^\s*(?:field|argument)[\s(]{1,3}:(\w{2,60})/.exec(code)),
  },
  {
    // GraphQL written in Elixir
    files: /(^|\/)(schemas?|graphql|types)(\/.*)?\/[\w-]*types?\.ex$|_(schema|types?)\.ex$|(^|\/)schema\/.*\.ex$/,
    fields: (code) => one(/^\s*(?:field|arg)[\s(]{1,3}:(\w{2,60}),\s(?!:(?:naive|utc|binary_id))/.exec(code)),
  },
  {
    // GraphQL written in Python
    files: /(^|\/)(graphql\w{0,12}|gql|schema)(\/.*)?\.py$/,
    fields: (code) =>
      one(
        /^ {4}(\w{2,60})\s*=\s*(?:graphene|DjangoListField|\w*ConnectionField|(?:Base|Non)NullList|PermissionsField|\w{2,30}Field)[.(]|^@\w{2,60}\.field\(\s?["'](\w{2,60})["']/.exec(
          code,
        ),
      ),
  },
  {
    // GraphQL written in TypeScript by calls
    files: /(^|\/)(graphql|gql|schema)\/.*\.ts$/,
    fields: (code) =>
      one(
        /^\s*(\w{2,60}):\st\.(?:expose\w{0,12}|field|string|int|float|boolean|id|relation|list|arg|connection|stringList|prismaField)\b|^\s*t\.(?:nullable\.|nonNull\.|list\.){0,3}(?:field|string|int|float|boolean|id|connectionField)\(\s?["'](\w{2,60})["']/.exec(
          code,
        ),
      ),
  },
  {
    // Java, Kotlin, C#; the model of a screen is exchanged with no program
    files:
      /(Dto|DTO|Request|Response|Resource|Payload|Representation)\.(java|kt|cs)$|(^|\/)api\/.*ViewModel\.cs$|(^|\/)\w*(dtos?|DTOs?|Dtos?)\/.*\.(java|kt|cs)$/,
    fields: (code) =>
      one(
        /^\s*(?:@?\[?Json(?:Property|PropertyName)\("(\w{2,60})"|(?:private|protected|public)\s(?!(?:final\s|static\s){0,2}\w{1,60}(?:Dao|DAO|Service|Repository|Client|Factory|Mapper|Provider|Logger)\s)(?:final\s|required\s|virtual\s){0,2}[\w<>?[\],. ]{2,80}?\s(\w{2,60})\s*(?:;|=|\{\s*get)|(?:val|var)\s(\w{2,60})\s*:)/.exec(
          code,
        ),
      ),
  },
  {
    // TypeScript: classes and schemas of requests and answers
    files:
      /\.(dto|response|request|payload|serializer)\.ts$|(^|\/)(server|backend|api)\/(.*\/)?presenters?\/.*\.[jt]s$|(^|\/)(dto|dtos|serializers?)\/.*\.ts$|(^|\/)api\/.*(schemas?|types|contracts?)(\/.*)?\.ts$/,
    fields: (code) =>
      one(/^\s*(?:readonly\s|public\s)?["']?(\w{2,60})["']?[?!]?\s*:(?:\s*$|\s(?!\{$)[\w'"[{(])/.exec(code)),
  },
  {
    // TypeScript: what the addresses of a server take and give, written beside them as a guard
    files:
      /(^|\/)(?:server|api|backend|core)\/(?:.*\/)?routes\/(?:.*\/)?(?:[\w-]{1,40}\.)?(?:types?|schemas?|guards?|validators?)\.ts$/,
    fields: (code) => one(/^\s*["']?(\w{2,60})["']?:\s(?:(?:z|v|t|Joi|yup|Type)\.|z$|true,$)/.exec(code)),
  },
  {
    // Rails: what the controllers of an interface take, as one list
    files: /(^|\/)controllers\/(?:.*\/)?(?:api|internal|v\d)\/.*_controller\.rb$/,
    fields: (code) => {
      const words = /^\s*[A-Z][A-Z_]{3,60}\s?=\s?%[wi][[(]([\w ]{3,400})[\])]/.exec(code)?.[1];
      if (words !== undefined) return words.split(' ').filter((word) => word.length > 2);
      return /\bparams\b.{0,60}\.permit\(/.test(code) ? symbols(code.slice(code.indexOf('.permit('))) : [];
    },
  },
];

function one(match: RegExpExecArray | null): readonly string[] {
  const name = match?.slice(1).find((group: string | undefined) => group !== undefined);
  return name === undefined || notFields.has(name) ? [] : [name];
}

function symbols(code: string): readonly string[] {
  return (code.match(/(?<=(?:^|[\s,(]):)\w{2,60}/g) ?? []).filter((name) => !notFields.has(name));
}

/** Words that stand where a field's name does, and name none. */
const notFields: ReadonlySet<string> = new Set([
  'body',
  'query',
  'params',
  'headers',
  'if',
  'unless',
  'with',
  'using',
  'as',
  'documentation',
  'desc',
  'type',
  'key',
  'serializer',
  'return',
  'default',
  'case',
  'message',
  'description',
  'example',
  'required',
  'nullable',
  'enum',
  'each',
  'min',
  'max',
  'use',
  'only',
  'class_name',
  'format',
  'json',
  'static',
  'class',
  'override',
  'where',
  'include',
  'blueprint',
  'view',
  'name_attribute',
  'else',
  'do',
  'end',
]);
