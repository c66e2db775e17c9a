import { outcome } from './outcome.ts';
import { copiesInCode, listedMachines, powerInCode, sizesInCode } from './machinesInCode.ts';
import { copiesSetAnew, powerSetAnew } from './capacitySetAnew.ts';
import { partOf } from './partOfMachine.ts';
import { hostFiles, isOnValue, pipelineFiles, saysNowhereElse, setsTheProduct, withItsBlock } from './settingPlaces.ts';
import { isMachineSize } from '../knowledge/machineSizes.ts';
import type { Kind } from '../kind.ts';

/** How much of a machine is rented: its size, its power, its disk, its copies, its graphics cards. */
export const machineCapacityKinds: readonly Kind[] = [
  {
    id: 'machine-size',
    rows: ['C1', 'C7', 'C12'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'spending more month'),
      less: outcome('medium', 'two', 'spending less month'),
      unclear: outcome('low', 'two', 'spending unclear month'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._-])(instance_?types?|instance_?class|machine_?type|vm_?size|node_?type|node_?pool_?vm_?size|instance_?size(_slug)?|instance_?size_?slug|droplet_?size|server_?type|flavor|flavor_name|cache_?node_?type|db_?instance_?class|dyno_?size|commercial_type|sku_?name|machine_?class|server_sku|size_slug|instance_size_name)(\.[^.]+)?$/i,
        measure: 'machineSize',
        on: ['changed'],
        accept: (change, view) => !pipelineFiles.test(view.path) && (change.from ?? '').length < 60,
      },
      {
        by: 'setting',
        files: hostFiles,
        key: /(^|\.)(plan|size|instance_class|cpu_kind|instanceType)$/i,
        measure: 'machineSize',
        on: ['changed'],
      },
      {
        // Words such as `size`, `tier` and `sku` name much else: only a value that can hardly be anything but a machine counts.
        by: 'setting',
        files: /\.(tf|tfvars|bicep|bicepparam|ya?ml|toml)$/i,
        key: /(^|\.)(size|tier|sku|plan|type|node_size|capacity_sku)$/i,
        measure: 'machineSize',
        on: ['changed'],
        accept: (change, view) =>
          setsTheProduct(view) &&
          !hostFiles.test(view.path) &&
          isMachineSize(change.from ?? '') &&
          isMachineSize(change.to ?? ''),
      },
      {
        // The plan of one rented store, by the name that its host gives it.
        by: 'setting',
        files: /\.(tf|tfvars|tfvars\.json|ya?ml|bicep)$/i,
        key: /(^|[._-])(redis|valkey|postgres(ql)?|mysql|database|db|cache|opensearch|elasticsearch|rabbitmq|kafka)(_\w{1,20})?_(service_)?(plan|sku|tier|size_?class)$/i,
        measure: 'storePlan',
        on: ['changed'],
        accept: (change, view) =>
          setsTheProduct(view) &&
          /^[a-z][\w.-]{2,40}$/i.test(change.from ?? '') &&
          /^[a-z][\w.-]{2,40}$/i.test(change.to ?? ''),
      },
      ...sizesInCode,
    ],
    ignores: 'sizes of the machines that build and test, which are delivery; sizes that no table orders',
  },
  {
    id: 'machine-power',
    rows: ['C7', 'C11'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'spending more month'),
      less: outcome('medium', 'two', 'spending less month'),
      unclear: outcome('medium', 'two', 'spending unclear month'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._/-])(cpu_?limits?|cpu_?requests?|(min|max)-(request|limit)-cpu|cpu_?(max|min|units)|v?cpus?)$/i,
        measure: 'cpu',
        on: ['changed'],
        thing: partOf,
        accept: (_, view) => setsTheProduct(view),
      },
      {
        by: 'setting',
        key: /(^|[._/-])(memory_?size|memory_?limits?|mem_limit|memory_?requests?|memory|memory_?(max|min|mb|gb|mib|gib)|(min|max)-(request|limit)-memory|mem_?reservation|max_?memory|memory_?reservation)$/i,
        measure: 'bytes',
        on: ['changed'],
        thing: partOf,
        accept: (_, view) => setsTheProduct(view),
      },
      {
        by: 'setting',
        key: /(^|[._-])((min|max)_?(acus?|aurora_?capacity(_?units)?)|serverlessv2_?scaling_?configuration\.(min|max)_?capacity|(redis|cache|valkey)(_\w{1,20})?_capacity)$/i,
        measure: 'number',
        on: ['changed'],
        thing: partOf,
      },
      ...powerSetAnew,
      ...powerInCode,
    ],
    ignores: 'limits of test runners and of developers’ own machines',
    together: true,
  },
  {
    id: 'copies',
    rows: ['C2', 'C16'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'spending more month'),
      less: outcome('medium', 'two', 'spending less month', 'exposure more'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._/])(replicas?|replica_?count|(min|max)_?(replicas|instances|capacity|instance_count|machines_running|scale)|(min|max)-(instances|scale)|desired_?(count|capacity|size)|(min|max)_?(count|nodes?|node_count)|node_?count|instance_?count|num_?instances|number_of_(nodes|instances|replicas)|num_?cache_?(nodes|clusters)|machine_count|task_?count|app_?instances|web_?instances|worker_?instances|initial_node_count|provisioned_?concurren(cy|t_executions)(\.provisionedconcurrentexecutions)?)$/i,
        measure: 'number',
        on: ['changed'],
        thing: partOf,
        accept: (change, view) =>
          setsTheProduct(view) &&
          !/(items|schema|properties|validation|matrix|serverlessv2|dynamodb_table|(read|write)_capacity|connection|pool_size)/i.test(
            change.keyPath.join('.'),
          ),
      },
      {
        // `size` and `instances` are sizes of groups of machines only where a group of machines is set.
        by: 'setting',
        key: /(scal|group|fleet|node_?pool|nodegroup|cluster|worker|instances).*\.((min|max|desired)_?size|instances|count)$|^((min|max|desired)_?size|instances)$/i,
        files: /\.(tf|tfvars|ya?ml|toml|bicep)$/i,
        measure: 'number',
        on: ['changed'],
        thing: partOf,
        accept: (change, view) =>
          setsTheProduct(view) &&
          !/(pool_?size|log|cache|file|upload|body|schema|properties)/i.test(change.keyPath.join('.')),
      },
      {
        by: 'setting',
        files: hostFiles,
        key: /(^|\.)(amount|quantity|numInstances|instance_count|instances)$/,
        measure: 'number',
        on: ['changed'],
        thing: partOf,
      },
      {
        // How many of one machine that is written down by itself.
        by: 'setting',
        key: /^resource\.(aws_(instance|spot_instance_request|db_instance|rds_cluster_instance)|google_compute_instance|azurerm_(linux_|windows_)?virtual_machine|digitalocean_droplet|hcloud_server|scaleway_instance_server|linode_instance|vultr_instance|upcloud_server|openstack_compute_instance\w{0,4})\.[^.]+\.count$/,
        measure: 'number',
        on: ['changed'],
        thing: partOf,
        accept: (_, view) => setsTheProduct(view),
      },
      ...copiesSetAnew,
      ...copiesInCode,
      ...listedMachines,
    ],
    ignores: 'copies in tests and for developers; sizes of lists',
    together: true,
  },
  {
    id: 'spare-copy',
    rows: ['C4'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'spending more month', 'exposure less'),
      less: outcome('medium', 'two', 'spending less month', 'exposure more'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(multi_?az|high_?availability|high_?availability(\.|_)enabled|enable_?ha|ha_?enabled|automatic_?failover(_?enabled)?|multi_?az_?enabled|zone_?redundant|zone_redundancy_enabled|is_ha_cluster|geo_redundant_backup_enabled)$/i,
        measure: 'onOff',
        on: ['changed', 'added', 'removed'],
        removed: 'less',
        added: 'more',
        // With a store that is all new or all gone, the store is told, and this is part of it.
        accept: (change, view) =>
          (change.from !== undefined && change.to !== undefined) ||
          (/^(true|1|enabled)$/i.test(change.to ?? change.from ?? '') &&
            view.file.status === 'modified' &&
            !withItsBlock(change, view)),
      },
      {
        by: 'setting',
        key: /(^|\.)(availability_type|availabilityType|high_availability\.mode|highAvailability\.mode)$/,
        measure: 'spread',
        on: ['changed'],
      },
    ],
    ignores: 'a switch that appears switched off',
  },
  {
    id: 'disk',
    rows: ['C5'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'spending more month'),
      less: outcome('medium', 'two', 'spending less month'),
      unclear: outcome('medium', 'two', 'spending unclear month'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(allocated_?storage|max_?allocated_?storage|storage\d_size|storage_gb|storage_mb|storage_?size(_?gb)?|disk_?size(_?gb|_gib)?|disk\.sizegb|volume_?size(_?in_?gb)?|boot_disk_size|size_gb|sizegb|size_in_gb|resources\.requests\.storage|persistence\.size|iops|throughput|disk_quota|server_storage|ephemeral_storage\.size|ephemeralstorage(size)?)$/i,
        measure: 'bytes',
        on: ['changed'],
        thing: partOf,
        accept: (_, view) => setsTheProduct(view),
      },
      {
        by: 'setting',
        key: /(^|[._])(storage_class|storage_?class_?name|storage_tier|storage_type|volume_?type|disk_type|access_tier|account_replication_type|performance_tier)$/i,
        measure: 'text',
        on: ['changed'],
        value: /^[\w-]{1,30}$/,
        thing: partOf,
        accept: (_, view) => setsTheProduct(view),
      },
      {
        by: 'setting',
        files: hostFiles,
        key: /(^|\.)(sizeGB|size_gb|initial_size|disk)$/,
        measure: 'bytes',
        on: ['changed'],
        thing: partOf,
      },
    ],
    ignores: 'a disk’s name; values that stand in a variable',
    together: true,
  },
  {
    id: 'graphics-card',
    rows: ['B7', 'C8'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: {
      more: outcome('high', 'two', 'spending more month'),
      less: outcome('high', 'two', 'spending less month'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|\.)(nvidia\.com\/gpu|amd\.com\/gpu|accelerator_count|guest_accelerator\..*count|gpus?|gpu_count)$/i,
        measure: 'number',
        added: 'more',
        removed: 'less',
        accept: (change, view) =>
          setsTheProduct(view) &&
          /^\d+$/.test(change.to ?? change.from ?? '') &&
          isOnValue(change.to ?? change.from) &&
          // Asked for in one place and no longer in another, as many are asked for as before.
          ((change.from !== undefined && change.to !== undefined) || saysNowhereElse(change, view)),
      },
      {
        by: 'setting',
        key: /(^|\.)(accelerator_type|gpu_type|gpu_kind|guest_accelerator\.(.*\.)?type)$/i,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        accept: (_, view) => setsTheProduct(view),
      },
      {
        by: 'setting',
        key: /(^|[._])(instance_?types?|machine_?type|vm_?size|node_?type|size|instance_?class)(\.[^.]+)?$/i,
        measure: 'accelerator',
        on: ['changed', 'added'],
        added: 'more',
        accept: (change, view) =>
          setsTheProduct(view) && (change.from !== undefined || acceleratedValue.test(change.to ?? '')),
      },
    ],
    ignores: 'cards named only in comments or documents',
    together: true,
  },
];

/** Machines whose name alone says that they carry graphics cards. */
const acceleratedValue =
  /^(?:ml\.)?(?:p[2-6][a-z]*|g[3-7][a-z]*|trn\d\w*|inf\d\w*)\.[\dx]*(?:large|metal)$|^a[234]-[a-z]+gpu-|^g2-standard|^Standard_N[CDGV]|^(?:a100|a10|l40s|h100)(?:-\d+gb)?$/i;
