import type { Mark } from '../mark.ts';

/** Marks of what is gathered of the machine that a visitor sits at. */
export const deviceMarks: readonly Mark[] = [
  {
    kind: 'device-details',
    hints: ['browser', 'device', 'colordepth', 'fingerprint'],
    roles: ['product'],
    mark: /(?<token>\b(?:collect|gather|capture|send|append|attach|include|record|save|store|build|create|with|set|add)_?\w{0,16}(?:[bB]rowser|[dD]evice)_?(?:[iI]nfo|[dD]ata|[dD]etails|[fF]ingerprint|[mM]etadata)\w{0,24}|\b(?:device|browser|visitor)_?[fF]ingerprint\w{0,12}|\b(?:browser_info|browserInfo|user_?browser_?details|browser_support|browser_(?:name|version|details|platform))["']?\s?(?:=>|[:=])|\bset_?[eE]xtra\(\s?[\"'](?:browser|device)\b|\bFingerprintJS\b|\bscreen\.colorDepth\b)/,
    not: /^\s*(?:def|defp|func|function|class|public|private|export\s+(?:interface|type))\b|expect\(|caniuse|browserslist|mediaDevices|keyFingerprint|is_?(?:mobile|desktop)/,
    notFiles: /test|spec|stories|\.(css|scss|svg)$|mdm|devices?\/|webauthn|passkey|tracker|vendor/i,
    anyplace: true,
    added: 'more',
    removed: 'less',
    changed: { kind: 'device-details', effect: 'unclear' },
  },
];
