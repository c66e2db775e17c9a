/** What the palette, the menus and other extensions can call, by the short name that the explainer knows it by. */
export const commandNames = [
  'explain',
  'explainWork',
  'explainStaged',
  'explainFile',
  'explainSelection',
  'explainCommit',
  'explainRange',
  'explainBranch',
  'explainSince',
  'explainPatchFile',
  'explainClipboardPatch',
] as const;

export type CommandName = (typeof commandNames)[number];

/** The prefix of all that this extension contributes. */
export const prefix = 'explainForCeo';

/** The kind of panel, by which VS Code finds us again after a reload. */
export const panelType = `${prefix}.page`;

/** The scheme of read-only documents that show a side of a change as it was recorded. */
export const recordedScheme = 'explain-for-ceo-old';
