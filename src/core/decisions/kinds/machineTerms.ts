import { outcome } from './outcome.ts';
import { ownerStays, setsTheProduct, withItsBlock } from './settingPlaces.ts';
import { terraform } from './wholeResources.ts';
import type { Kind } from '../kind.ts';

/** Where and on which terms machines are rented: the country, the commitment, the lock on what they hold, the address. */
export const machineTermKinds: readonly Kind[] = [
  {
    id: 'region',
    rows: ['C9', 'J1'],
    category: 'risk.privacy',
    grade: 'A',
    outcomes: {
      unclear: outcome('high', 'one', 'exposure unclear', 'dates later', 'spending unclear month'),
      more: outcome('medium', 'two', 'exposure more', 'spending more month'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(region|location|primary_region|aws_region|gcp_region|azure_location|data_region|vercel_region|replica_region|default_region|aws_default_region|regions\.[^.]+)$/i,
        measure: 'text',
        on: ['changed'],
        accept: (change, view) => setsTheProduct(view) && isRegion(change.from) && isRegion(change.to),
      },
      {
        by: 'setting',
        files: /(^|\/)vercel\.json$/,
        key: /^(functions\..*\.)?regions\.[^.]+$/,
        measure: 'text',
        on: ['added'],
        added: 'more',
        accept: (change, view) =>
          view.file.status === 'modified' && isRegion(change.to) && ownerStays(change, view, '"regions"'),
      },
      {
        by: 'setting',
        files: /\.tf$/,
        key: /(^|\.)replica\.(region_name|[^.]+\.region_name)$/,
        measure: 'text',
        on: ['added'],
        added: 'more',
        accept: (change) => isRegion(change.to),
      },
    ],
    ignores: 'a zone inside the same place; regions of customers’ data in code; automatic checks',
    together: true,
  },
  {
    id: 'commitment',
    rows: ['C10'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: {
      less: outcome('medium', 'one', 'spending less month', 'dates unclear'),
      more: outcome('low', 'two', 'spending more month'),
    },
    find: [
      terraform(
        'aws_(savingsplans_plan|rds_reserved_instance|elasticache_reserved_cache_node)|google_compute_(region_)?commitment|google_bigquery_capacity_commitment|azurerm_reservation\\w*',
        'less',
        'more',
      ),
    ],
    ignores: 'prices of the market',
  },
  {
    id: 'interruptible-machine',
    rows: ['C10'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: {
      less: outcome('medium', 'two', 'spending less month', 'exposure more'),
      more: outcome('medium', 'two', 'spending more month', 'exposure less'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(spot|preemptible|use_spot|spot_instances?_enabled|enable_spot)$/i,
        files: /\.(tf|tfvars|ya?ml)$/i,
        measure: 'onOff',
        inverse: true,
        on: ['changed', 'added', 'removed'],
        added: 'less',
        removed: 'more',
        accept: (change, view) =>
          setsTheProduct(view) &&
          ((change.from !== undefined && change.to !== undefined) ||
            (/^true$/i.test(change.to ?? change.from ?? '') &&
              view.file.status === 'modified' &&
              !withItsBlock(change, view))),
      },
      {
        by: 'setting',
        key: /(^|[._])(capacity_?type|provisioning_model|priority|market_type|capacity_provider)$/i,
        files: /\.(tf|tfvars|ya?ml)$/i,
        measure: 'discount',
        inverse: true,
        on: ['changed'],
        accept: (_, view) => setsTheProduct(view),
      },
    ],
    ignores: 'the highest price that we bid',
  },
  {
    id: 'data-lock',
    rows: ['C15'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: { more: outcome('high', 'one', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(deletion_?protection(_?enabled)?|prevent_destroy|termination_?protection|enable_deletion_protection|disable_api_termination|delete_protection)$/i,
        measure: 'onOff',
        inverse: true,
        added: 'less',
        removed: 'more',
        on: ['changed', 'added', 'removed'],
        accept: (change, view) =>
          (change.from !== undefined && change.to !== undefined) ||
          (/^true$/i.test(change.to ?? change.from ?? '') &&
            view.file.status === 'modified' &&
            !withItsBlock(change, view)),
      },
      {
        by: 'setting',
        key: /(^|[._])(force_destroy|skip_final_snapshot|delete_automated_backups)$/i,
        measure: 'onOff',
        added: 'more',
        removed: 'less',
        on: ['changed', 'added', 'removed'],
        accept: (change, view) =>
          (change.from !== undefined && change.to !== undefined) ||
          (/^true$/i.test(change.to ?? change.from ?? '') &&
            view.file.status === 'modified' &&
            !withItsBlock(change, view)),
      },
      {
        by: 'setting',
        key: /(^|\.)(DeletionPolicy|UpdateReplacePolicy|persistentVolumeReclaimPolicy|removalPolicy)$/,
        measure: 'keptOnRemoval',
        inverse: true,
        on: ['changed'],
      },
      {
        by: 'code',
        hints: ['removalpolicy.', 'deletionprotection', 'deletion_protection', 'forcedestroy', 'protect:'],
        line: /\b(?<name>removal_?[pP]olicy|deletion_?[pP]rotection)\s{0,2}[:=]\s{0,2}(?:\w{1,10}\.)?(?:RemovalPolicy\.)?(?<value>DESTROY|RETAIN|SNAPSHOT|[tT]rue|[fF]alse)\b/,
        thing: 'name',
        compare: { group: 'value', measure: 'keptOrLocked', inverse: true },
      },
    ],
    ignores: 'locks that come or go with what they lock; locks on things that hold no data read the same',
  },
  {
    id: 'web-address',
    rows: ['C20'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: { unclear: outcome('low', 'two', 'exposure unclear') },
    find: [
      {
        by: 'setting',
        files: /\.tf$/,
        key: /^resource\.(aws_route53_(zone|record)|aws_acm_certificate|cloudflare_(zone|record|dns_record)|google_dns_(managed_zone|record_set)|azurerm_dns_\w+|gandi_\w+|ovh_domain_\w+|scaleway_domain_\w+|digitalocean_(domain|record)|vercel_project_domain)\.[^.]+\.(name|domain_name|zone_name|domain)$/,
        measure: 'text',
        on: ['changed'],
      },
      {
        by: 'setting',
        files: /\.ya?ml$/,
        key: /^(Ingress|Certificate)\/[^.]+\.spec\.((rules|tls)\.[^.]+\.)?(host|hosts\.[^.]+|commonName|dnsNames\.[^.]+)$/,
        measure: 'text',
        on: ['changed'],
        accept: (_, view) => setsTheProduct(view),
      },
    ],
    ignores: 'a record added for a new part',
    together: true,
  },
];

/** A place in the world as hosts name it. */
function isRegion(value: string | undefined): boolean {
  return value !== undefined && regionNames.test(value.trim());
}

const regionNames =
  /^((us|eu|ap|ca|sa|af|me|il|mx|cn)-(gov-)?(north|south|east|west|central|northeast|southeast|northwest|southwest)-?\d|(europe|asia|northamerica|southamerica|australia|africa)-(north|south|east|west|central|northeast|southeast|southwest)\d|(west|east|north|south|central|northeast|southeast|canada|france|germany|sweden|norway|switzerland|uk|australia|japan|korea|brazil|india|uae|qatar|italy|poland|spain) ?(us|europe|asia|north|south|east|west|central|westcentral|southeast|northcentral|southcentral|india)[ \w]{0,10}|(fr|nl|pl)-(par|ams|waw)(-\d)?|(gra|sbg|rbx|de|uk|bhs|eri|lim)\d{0,2}|osc-(fr|secnum-fr)\d|(ams|arn|atl|bog|bom|bos|cdg|den|dfw|ewr|eze|fra|gdl|gig|gru|hkg|iad|jnb|lax|lhr|mad|mia|nrt|ord|otp|phx|qro|scl|sea|sfo|sin|sjc|syd|waw|yul|yyz|nyc|tor|blr|lon|par|fsn|nbg|hel|ash|hil|cle|pdx|dub|icn|kix|hnd|cpt)\d{0,2}|frankfurt|oregon|ohio|virginia|singapore|eu|us|europe)$/i;
