import { markKind } from './markKind.ts';
import { outcome } from './outcome.ts';
import { otherSide, pipelineFiles } from './settingPlaces.ts';
import type { Kind } from '../kind.ts';

/** What seals a program that is handed out, or looks at its seal. */
const sealer =
  /code-?sign(?:ing)?-action|codesign\b|signtool|(?:trusted|artifact)-signing|cosign (?:sign|verify)|cosign-installer|attest-build-provenance|actions\/attest|slsa-github-generator|notarytool|jarsigner|apksigner|sign-android-release/i;

function sealerOf(value: string | undefined): string {
  return (sealer.exec(value ?? '')?.[0] ?? '').toLowerCase();
}

/** What shows that a thing is what it says: seals of programs, proofs of machines, passwords that cannot be read back. */
export const sealKinds: readonly Kind[] = [
  {
    id: 'program-sealed',
    rows: ['J7', 'E10'],
    category: 'risk.security',
    grade: 'A',
    outcomes: { less: outcome('medium', 'two', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    find: [
      {
        by: 'setting',
        files: pipelineFiles,
        key: /(^|\.)(uses|run|script)(\.|$)/,
        value: sealer,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        thing: (change) => sealerOf(change.to ?? change.from),
        accept: (change, view) =>
          view.file.status === 'modified' && !sealer.test((otherSide(change, view) ?? '').replace(/^[ \t]*#.*$/gm, '')),
      },
    ],
    ignores:
      'a newer version of the same seal, one seal in the place of another; pipelines that seal from the first day',
    together: true,
  },
  {
    id: 'helper-bounds',
    rows: ['J7'],
    category: 'risk.security',
    grade: 'A',
    outcomes: { less: outcome('medium', 'two', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    find: [
      {
        by: 'setting',
        files: /(^|\/)\.(?:claude|gemini|cursor|codex|opencode)\/[^/]*settings(?!\.local)[^/]*\.json$/,
        key: /^permissions\.deny(\.|$)/,
        // An empty list forbids nothing.
        value: /\w/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
      },
      {
        by: 'setting',
        files: /(^|\/)\.(?:claude|gemini|cursor|codex|opencode)\/[^/]*settings(?!\.local)[^/]*\.json$/,
        key: /^permissions\.defaultMode$/,
        value: /^bypassPermissions$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
      },
    ],
    ignores: 'deeds that such a helper need not ask for; what one developer allows on a machine of his own',
    together: true,
  },
  markKind(
    'password-kept',
    ['J7'],
    'risk.security',
    { less: outcome('medium', 'two', 'exposure less'), more: outcome('medium', 'two', 'exposure more') },
    'accounts that are new with their passwords; one such form in the place of another',
  ),
  markKind(
    'other-side-checked',
    ['J7'],
    'risk.security',
    { less: outcome('medium', 'two', 'exposure less') },
    'checks of developers’ machines; a check that is left out, which is told as a door that opens',
  ),
];
