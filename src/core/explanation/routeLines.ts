import { prefilter } from '../decisions/prefilter.ts';
import type { FileView } from '../decisions/fileView.ts';

/** A line by which a page, or an answer to other programs, is given an address. */
export const registersAddress =
  /<\w{0,20}Route\s|\broute\(|@(?:Get|Post|Put|Request)Mapping|^\s*path: ?["'`]|\b(?:app|router|\w{0,20}Router)\.(?:get|post|use)\(|^\s*(?:get|post|put|patch|delete|resources?) ["':]|\bRoute::\w{2,12}\(|@(?:Get|Post|Put|Patch|Delete|All)\(|\[Http(?:Get|Post|Put|Patch|Delete)\b|\.(?:GET|POST|PUT|PATCH|DELETE)\(|\bHandleFunc\(|\b(?:fastify|app|router)\.(?:get|post|put|patch|delete|all)\(/;

export const routeLines = prefilter([
  {
    pattern: registersAddress,
    hints: [
      'handlefunc',
      '[http',
      '@get',
      '@post',
      '@put',
      '@patch',
      '@delete',
      '@all',
      '.put(',
      '.patch(',
      '.delete(',
      '.all(',
      'put ',
      'patch ',
      'delete ',
      'route',
      'mapping',
      'path:',
      '.get(',
      '.post(',
      '.use(',
      'get ',
      'post ',
      'resource',
    ],
  },
]);

/** Whether more addresses come than go: who may open the new ones is not on their lines. */
export function opensAddress(view: FileView): boolean {
  let net = 0;
  for (const { line } of view.linesFor(routeLines)) {
    if (line.text.length > longest || !registersAddress.test(line.text) || view.stays(line.text)) continue;
    net += line.type === 'added' ? 1 : -1;
  }
  return net > 0;
}

const longest = 300;
