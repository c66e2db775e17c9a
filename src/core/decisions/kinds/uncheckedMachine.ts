import type { Find } from '../find.ts';

/** Whom we talk to is no longer verified. */
export const uncheckedMachine: Find = {
  by: 'code',
  roles: ['product', 'settings', 'data'],
  severity: 'medium',
  hints: [
    'verify',
    'rejectunauthorized',
    'reject_unauthorized',
    'tlsinsecure',
    'sslmode',
    'trustservercertificate',
    'invalid_certs',
    'allow_invalid',
    'validationcallback',
    'strict_ssl',
    'strict-ssl',
  ],
  line: /(?<![\w.])verify\s?=\s?False\b|["']verify["']\s?=>\s?false\b|reject_?unauthorized['"]?\s?[:=]\s?['"]?(?:false|0)\b|InsecureSkipVerify:\s?true|SSL::VERIFY_NONE|\bverify_none\b|SSL_VERIFY(?:PEER|HOST)\s?(?:,|=>)\s?(?:false|0)|\b(?:verify_ssl|ssl_verify|verify_certs|tls_verify|verify_peer)['"]?\s?(?:[:=]|=>)\s?['"]?(?:false|0|no)\b|\bsslmode['"]?\s?[:=]\s?['"]?(?:disable|no-verify)\b|TrustServerCertificate\s?=\s?true|accept_invalid_certs\(true|tlsAllowInvalidCertificates['"]?\s?[:=]\s?true|CertificateValidationCallback\s?[+=]{1,2}.{0,80}\btrue\b|strict[_-]ssl['"]?\s?[:=]\s?['"]?(?:false|0)\b/i,
  added: 'more',
  removed: 'less',
  // What goes with its file closes nothing that stays.
  accept: (_, view) =>
    view.kind.place !== 'test' && view.kind.place !== 'development' && view.file.status !== 'deleted',
};
