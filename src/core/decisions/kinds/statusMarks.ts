import type { Mark } from '../mark.ts';

/** Marks of refusals that an answer carries as its status, as frameworks name it. */
export const statusMarks: readonly Mark[] = [
  {
    kind: 'access-checked',
    hints: [
      'unauthor',
      'unauthenticated',
      'forbidden',
      'permission_denied',
      'permissiondenied',
      'statuscode: 40',
      '_401_',
      '_403_',
    ],
    roles: ['product'],
    mark: /\b(?<token>HttpResponse::(?:Unauthorized|Forbidden)|StatusCode::(?:UNAUTHORIZED|FORBIDDEN)|Status::(?:Unauthorized|Forbidden|unauthenticated|permission_denied)|Error(?:Unauthorized|Forbidden)\(|codes\.(?:PermissionDenied|Unauthenticated)|HTTP_40[13]_(?:FORBIDDEN|UNAUTHORIZED)|HttpResponseForbidden\(|Response::HTTP_(?:FORBIDDEN|UNAUTHORIZED)|Response\.Status\.(?:FORBIDDEN|UNAUTHORIZED)|Status\.(?:FORBIDDEN|UNAUTHORIZED)|status: :(?:forbidden|unauthorized)|statusCode: 40[13]|reply\.(?:forbidden|unauthorized)\(|TypedResults\.(?:Forbid|Unauthorized)\()/,
    not: /[!=]==?|=>|\bcase\b|\bcatch\b|\bmatches!|\bexpect|@\w*Response|responses?\s?[:=]\s?\{|swagger|openapi|describe|rescue_from|errors?\s?[:=]|statusCode\s?=\s|Some\(StatusCode/i,
    notFiles:
      /test|spec|\.(vue|tsx|jsx|svelte|html?)$|(^|\/)(errors?|exceptions?)[^/]*(\/|$)|(error|exception)[-_.]?(handler|mapper|filter)|sdk|client/i,
    // One way of refusing in the place of another.
    saidOtherwise: /^\s*(?:raise|throw)\s/,
    added: 'less',
    removed: 'more',
    changed: { kind: 'rights-changed', effect: 'unclear' },
  },
];
