import type { Mark } from '../mark.ts';

/** Marks of what programs send to us and read from us, where only code says it. */
export const answerMarks: readonly Mark[] = [
  // An address answers with another shape than before.
  {
    kind: 'interface-broken',
    hints: ['actionresult<', 'responseentity<', 'response_model', 'apiokresponse', 'apicreatedresponse'],
    roles: ['product'],
    files:
      /(controller|endpoint|resource|router?|routes|views?|api)[^/]*\.(cs|java|kt|py|ts)$|(^|\/)(controllers?|endpoints?|resources?|routers?|routes|api)\//i,
    mark: /\b(?:ActionResult|ResponseEntity)<(?<token>[\w<>?,.[\] ]{2,60}?)>[\s>]|\bresponse_model\s?=\s?(?<token2>[\w[\]., ]{3,60})[,)]/,
    not: /expect/,
    notFiles: /test|spec|internal/i,
    changed: { kind: 'interface-broken', effect: 'more' },
  },
  // Something that a call could ask with, in its address.
  {
    kind: 'field-withdrawn',
    hints: [
      'queryparam',
      'requestparam',
      'fromquery',
      'query(',
      'args.get',
      'get.get',
      'query_params',
      'searchparams.get',
      'queryparam(',
      'defaultquery',
      'formvalue',
    ],
    roles: ['product'],
    files:
      /(controller|endpoint|resource|router?|routes|views?|api|handler)[^/]*\.(cs|java|kt|py|ts|js|go|php|rb)$|(^|\/)(controllers?|endpoints?|resources?|routers?|routes|api|handlers?)\//i,
    mark: /(?:@QueryParam\(\s?|@RequestParam\((?:value\s?=\s?|name\s?=\s?)?|\[FromQuery\(Name\s?=\s?|@Query\(|\b(?:c|ctx|r\.URL\.Query\(\)|req)\.(?:Query|DefaultQuery|QueryParam|Get)\(|request\.args\.get\(|request\.GET\.get\(|query_params\.get\(|[sS]earchParams\.get\()\s?["'](?<token>[a-z]\w{1,50})["']/,
    not: /expect|mock/,
    notFiles:
      /test|spec|internal|admin|\.(tsx|jsx|vue|svelte)$|(^|\/)(components?|front(end)?|client|pages|hooks|app\/\(|web\/src|ui)\//i,
    removed: 'more',
    changed: { kind: 'field-withdrawn', effect: 'more' },
  },
];
