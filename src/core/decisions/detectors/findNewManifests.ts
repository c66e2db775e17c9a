import { frameworkOf, isCompiledAway } from '../knowledge/frameworks.ts';
import type { FileView } from '../fileView.ts';
import type { Finding } from '../finding.ts';

/**
 * The way of building that a whole new manifest brings: a new application, or the first of its kind in the product. A manifest that goes is seen too, so that one which
 * only moves tells nothing. Left alone: parts that others use, tools, examples, the first manifest of an empty product, which says how all of it is built.
 */
export function findNewManifests(view: FileView): readonly Finding[] {
  const { status } = view.file;
  if (status !== 'added' && status !== 'deleted') return [];
  if (view.kind.place === 'example' || view.kind.place === 'test' || view.kind.role === 'vendored') return [];
  const own = ofAnApplication.test(view.path) && !aside.test(view.path);
  const came = status === 'added';
  const told = new Set<string>();
  return view.dependencies().flatMap((change) => {
    const framework = frameworkOf(change.ecosystem, change.name);
    if (!framework || told.has(framework.label)) return [];
    if (change.scope === 'development' && !isCompiledAway(framework.label)) return [];
    // What a new application is built with is told; anything else that comes with a list tells where the same went from another.
    const tells = came && own && learned.has(framework.role);
    const line = came ? change.newLine : change.oldLine;
    const evidence = line === undefined ? undefined : view.evidence(came ? 'new' : 'old', line, 2);
    if (!evidence) return [];
    told.add(framework.label);
    return [
      {
        kind: 'technology',
        thing: framework.label,
        // 'one-off' has no outcome in this kind: what goes with its manifest is not told, but cancels the same that comes elsewhere.
        effect: tells ? ('more' as const) : ('one-off' as const),
        grade: 'B' as const,
        facts: { name: framework.label, role: framework.role },
        evidence: [evidence],
        severity: 'low' as const,
      },
    ];
  });
}

/** A folder for one application; what stands at the root began the product, or joins another language there. */
const ofAnApplication =
  /^(?:[^/]+\/){0,4}(?:apps?|services?|frontend|front|backend|client|server|web|webapp|mobile|api|worker|functions|site|website|landing|desktop|dashboard|admin|ui)(?:\/[^/]+)?\/[^/]+$|^(?:[\w-]+\/){0,3}[\w-]*(?:app|api|service|frontend|backend|web|site|bot|worker|server|client|ui|svelte|react|vue|angular|next|nuxt|astro|flutter|ios|android)[\w-]*\/[^/]+$/i;
const aside =
  /(^|\/)(packages?|libs?|providers?|plugins?|examples?|demos?|tools?|templates?|starters?|scripts?|e2e|tests?|fixtures?|benchmarks?|playground|sdks?|docs?)\/|\.csproj$/i;

const learned: ReadonlySet<string> = new Set([
  'web-framework',
  'ui-framework',
  'mobile-framework',
  'desktop-framework',
  'job-system',
  'cms',
  'ai-framework',
]);
