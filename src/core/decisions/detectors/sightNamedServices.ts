import { codePart } from '../codeText.ts';
import { prefilter } from '../prefilter.ts';
import { vendorById } from '../knowledge/vendors.ts';
import { vendorOfServiceFile } from '../knowledge/serviceFiles.ts';
import { proofOf } from './proofOf.ts';
import type { Vendor } from '../knowledge/vendors.ts';
import type { FileView } from '../fileView.ts';
import type { Evidence, Sighting } from '../finding.ts';

/**
 * Suppliers that show by neither a package nor a key: the service's own file comes or goes, or a setting says by its name who carries the mails. Left alone: tests,
 * examples, a list that names several carriers, which chooses none of them.
 */
export function sightNamedServices(view: FileView): readonly Sighting[] {
  const { place, role } = view.kind;
  if (place === 'test' || place === 'example' || role === 'vendored' || role === 'documents') return [];
  return [...byFile(view), ...byCarrier(view)];
}

function byFile(view: FileView): readonly Sighting[] {
  const { status } = view.file;
  if (status !== 'added' && status !== 'deleted') return [];
  const vendor = vendorOfServiceFile(view.path);
  return vendor === undefined ? [] : [sighting(vendor, status === 'added' ? 'added' : 'removed', view.wholeFile())];
}

function byCarrier(view: FileView): readonly Sighting[] {
  const { role, place } = view.kind;
  if ((role !== 'settings' && role !== 'product') || place === 'development') return [];
  const named = view.linesFor(carriers).flatMap(({ line }) => {
    const match = carrier.exec(codePart(line.text, view.language));
    const id = idsByName.get((match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4] ?? '').toLowerCase());
    const vendor = id === undefined ? undefined : vendorById(id);
    const at = proofOf(view, line);
    return vendor === undefined || at === undefined ? [] : [{ vendor, at, sign: line.type }];
  });
  const many = (sign: 'added' | 'removed'): boolean =>
    new Set(named.filter((one) => one.sign === sign).map((one) => one.vendor.id)).size > 1;
  return named.filter(({ sign }) => !many(sign)).map(({ vendor, sign, at }) => sighting(vendor, sign, at));
}

/** Names under which frameworks know who carries mails. */
const idsByName = new Map([
  ['mailgun', 'mailgun'],
  ['postmark', 'postmark'],
  ['sendgrid', 'sendgrid'],
  ['sendgrid_actionmailer', 'sendgrid'],
  ['ses', 'aws-ses'],
  ['sesv2', 'aws-ses'],
  ['ses-v2', 'aws-ses'],
  ['amazon_ses', 'aws-ses'],
  ['aws_sdk', 'aws-ses'],
  ['resend', 'resend'],
  ['brevo', 'brevo'],
  ['sendinblue', 'brevo'],
  ['mailjet', 'mailjet'],
  ['mailjet_api', 'mailjet'],
  ['mandrill', 'mandrill'],
  ['sparkpost', 'sparkpost'],
  ['mailersend', 'mailersend'],
  ['mailcoach', 'mailcoach'],
  ['notify', 'govuk-notify'],
]);

/** Laravel, Rails, Django's anymail, Swoosh and Bamboo, Symfony's addresses of carriers. */
const carrier =
  /(?:\btransport["']\s?=>\s?["']|\bMAIL_(?:MAILER|DRIVER)["']?\s?[:=,]\s?["']?)([a-z][\w-]{2,20})\b|\bdelivery_method["']?(?:\s?=\s?|\s)\(?:(\w{3,24})\b|\banymail\.backends\.(\w{3,20})\b|\badapter:\s(?:Swoosh\.Adapters|Bamboo)\.(\w{3,20}?)(?:Adapter)?\b/i;
const carriers = prefilter([{ pattern: carrier }]);

function sighting(vendor: Vendor, sign: 'added' | 'removed', at: Evidence): Sighting {
  return {
    family: 'supplier',
    thing: vendor.id,
    sign,
    via: 'file',
    facts: { vendor: vendor.name, purpose: vendor.purpose, billing: vendor.billing },
    evidence: [at],
  };
}
