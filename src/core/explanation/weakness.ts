/** Whether a title says that a weakness of the product is closed: until that is online, whoever reads it can use it. */
export function closesWeakness(title: string): boolean {
  return weakness.test(title);
}

const weakness =
  /\[security\]|\bCVE-\d{4}-\d|\bGHSA-|\bvulnerabilit(?:y|ies)\b|\bsecurity (?:fix|hole|issue|vulnerability|bug)\b|\bbroken access control\b|\bprivilege escalation\b|\b(?:xss|csrf|ssrf|sql injection)\b|\bfailles? de sécurité(?!\p{L})|(?<!\p{L})vulnérabilités?\b/iu;
