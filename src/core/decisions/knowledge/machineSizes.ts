/**
 * How much bigger or smaller one rented machine is than another, from their names alone.
 *
 * Sources, read 2026-11: the suppliers' public lists of machine types (AWS EC2, RDS and ElastiCache, Google Compute Engine and Cloud SQL, Azure, Heroku, Render,
 * Fly.io, Scalingo, Clever Cloud, Scaleway, OVHcloud, DigitalOcean, Hetzner, MongoDB Atlas, GitHub and CircleCI). Names change rarely, prices often: sizes only.
 */
export interface MachineSizeComparison {
  /** New size over old size; 2 is twice as big. With `orderOnly` it says no more than which one is bigger, as 2 or 0.5. */
  readonly ratio: number;
  /** The machines are of different lines (general, memory-heavy, shared…), so size is not the whole difference. */
  readonly familyChanged?: true;
  /** Only the order is known, or size does not measure the difference (free → paid plan): no multiple may be told. */
  readonly orderOnly?: true;
}

/** Compares two machine or plan names of one supplier. Undefined when one is unknown or they are not comparable. */
export function compareMachineSizes(from: string, to: string): MachineSizeComparison | undefined {
  const old = plain(from);
  const next = plain(to);
  const measured = compareByPattern(old, next);
  if (measured !== undefined) return measured;
  const found = compareByLadder(old, next);
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  // A plan name such as `standard` stands on the ladders of several suppliers. What they agree on is certain.
  if (others.every((other) => other.ratio === first.ratio)) return first;
  const up = found.every(({ ratio }) => ratio > 1);
  const down = found.every(({ ratio }) => ratio < 1);
  return up || down ? { ratio: up ? 2 : 0.5, orderOnly: true } : undefined;
}

/** Whether a text is the name of a machine size and can hardly be anything else; plan names that are ordinary words (`standard`, `S`) are not. */
export function isMachineSize(text: string): boolean {
  const name = plain(text);
  return parsed(name) !== undefined || distinctRungs.has(name);
}

/** Whether the machine carries graphics cards or other accelerators, which are billed many times an ordinary machine. */
export function hasAccelerator(text: string): boolean {
  const name = plain(text);
  return accelerated.some((pattern) => pattern.test(name));
}

/** A name taken apart: sizes compare within one `scheme`; `family` is the line of machines. */
interface Parsed {
  readonly scheme: string;
  readonly family: string;
  readonly size: number;
}

interface Pattern {
  readonly scheme: string;
  readonly pattern: RegExp;
  readonly read: (match: readonly string[]) => Omit<Parsed, 'scheme'> | undefined;
}

/** The steps of AWS double: what `small` is to `medium`, `medium` is to `large`, in every family. */
const awsSteps = sizes('nano=0.25 micro=0.5 small=1 medium=2 large=4 xlarge=8');

/** Gigabytes of memory where a name does not say them. */
const azureBurstable = sizes(
  '1ls=0.5 1s=1 1ms=2 2s=4 2ms=8 4ms=16 8ms=32 12ms=48 16ms=64 20ms=80 2ts_v2=1 2ls_v2=4 2s_v2=8 4ls_v2=8 4s_v2=16 8ls_v2=16 8s_v2=32 16ls_v2=32 16s_v2=64 32ls_v2=64 32s_v2=128',
);
const googleShared = sizes('f1-micro=0.2 g1-small=0.5 e2-micro=0.25 e2-small=0.5 e2-medium=1');
const scalewayMemory: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  dev1: sizes('s=2 m=4 l=8 xl=12'),
  gp1: sizes('xs=16 s=32 m=64 l=128 xl=256'),
  play2: sizes('pico=2 nano=4 micro=8'),
  pro2: sizes('xxs=8 xs=16 s=32 m=64 l=128'),
  ent1: sizes('xxs=8 xs=16 s=32 m=64 l=128 xl=256 2xl=384'),
};
/** Hetzner counts its sizes in the first digit; the second is the generation. */
const hetznerMemory: Readonly<Record<string, readonly number[]>> = {
  cx: [2, 4, 8, 16, 32],
  cpx: [2, 4, 8, 16, 32],
  cax: [4, 8, 16, 32],
  ccx: [8, 16, 32, 64, 128, 192],
};
/** Google bills a virtual processor like about six gigabytes of memory (public price list of Compute Engine and Cloud SQL, 2026-11). */
const googleSize = (processors: number, gigabytes: number): number => (processors * 6 + gigabytes) / 10;
const googleMemory = sizes('standard=4 highmem=8 highcpu=1 megamem=14 ultramem=28 hypermem=16');

const patterns: readonly Pattern[] = [
  {
    // t3.micro · db.r6g.2xlarge · cache.m5.large · m5.large.search · ml.m5.xlarge · kafka.m5.large
    scheme: 'aws',
    pattern:
      /^(?:(db|cache|ml|kafka|mq|dms|dax|search|memory|airflow)\.)?((?:a|c|cr|d|dc|dl|ds|f|g|gr|h|hpc|i|im|inf|is|m|mac|p|r|ra|t|trn|u|vt|x|z)-?[0-9][a-z0-9-]*)\.(?:metal-)?([0-9]+xl|[0-9]*xlarge|large|medium|small|micro|nano)(?:\.(?:search|elasticsearch|tpc[0-9]\.mem[0-9]x))?$/,
    read: ([, , family = '', step = '']) => ({ family: awsLine(family), size: awsSize(step) }),
  },
  {
    // Lightsail: medium_2_0
    scheme: 'aws-lightsail',
    pattern: /^([0-9]*xlarge|large|medium|small|micro|nano)(?:_win)?_[0-9]_[0-9]$/,
    read: ([, step = '']) => ({ family: '', size: awsSize(step) }),
  },
  {
    // n1-standard-4 · c2d-highmem-8 · db-n1-standard-2
    scheme: 'google',
    pattern: /^(?:db-)?([a-z][0-9][a-z]?)-(standard|highmem|highcpu|megamem|ultramem|hypermem)-([0-9]+)(?:-lssd)?$/,
    read: ([, series = '', kind = '', count = '']) => ({
      family: `${series}-${kind}`,
      size: googleSize(Number(count), Number(count) * (googleMemory.get(kind) ?? 4)),
    }),
  },
  {
    scheme: 'google',
    pattern: /^(?:db-)?(f1-micro|g1-small|e2-micro|e2-small|e2-medium)$/,
    read: ([, name = '']) => ({
      family: name.startsWith('e2') ? 'e2-standard' : 'shared',
      size: googleSize(googleShared.get(name) ?? 1, (googleShared.get(name) ?? 1) * 4),
    }),
  },
  {
    // db-custom-2-7680 · custom-4-8192 · n2-custom-4-8192
    scheme: 'google',
    pattern: /^(?:db-)?(?:([a-z][0-9][a-z]?)-)?custom-([0-9]+)-([0-9]+)(?:-ext)?$/,
    read: ([, series = '', count = '', megabytes = '']) => ({
      family: `${series || 'n1'}-standard`,
      size: googleSize(Number(count), Number(megabytes) / 1024),
    }),
  },
  {
    scheme: 'google',
    pattern: /^db-perf-optimized-n-([0-9]+)$/,
    read: ([, count = '']) => ({ family: 'perf', size: googleSize(Number(count), Number(count) * 8) }),
  },
  {
    // Standard_B2s · B_Standard_B1ms
    scheme: 'azure',
    pattern: /^(?:b_)?standard_b([0-9]+(?:ls|ms|ts|s)(?:_v2)?)$/,
    read: ([, name = '']) => {
      const memory = azureBurstable.get(name);
      // Four gigabytes a processor, as in the general line: the two then compare.
      return memory === undefined ? undefined : { family: 'b', size: memory / 4 };
    },
  },
  {
    // The first two generations counted steps that double, not processors: DS2_v2 has two, DS3_v2 four; D11 to D15 are the same with more memory.
    scheme: 'azure',
    pattern: /^(?:gp_)?standard_ds?(1?[1-5])_v2(?:_promo)?$/,
    read: ([, step = '']) =>
      Number(step) > 10
        ? { family: 'd-memory', size: 2 ** (Number(step) - 10) }
        : { family: 'd', size: 2 ** (Number(step) - 1) },
  },
  {
    // Standard_D4s_v3 · GP_Standard_E4ds_v4 · Standard_F8
    scheme: 'azure',
    pattern:
      /^(?:(?:gp|mo|bc)_)?standard_([a-z]{1,2})([0-9]{1,3})(?:-[0-9]{1,3})?[a-z]*(?:_[a-z][a-z0-9]*)?(?:_v[0-9])?$/,
    read: ([, family = '', count = '']) => ({ family, size: Number(count) }),
  },
  {
    // GP_Gen5_4 · GP_S_Gen5_2 · BC_Gen5_8
    scheme: 'azure-sql',
    pattern: /^(gp|gp_s|bc|hs|mo|b)_gen[0-9]_([0-9]+)$/,
    read: ([, family = '', count = '']) => ({ family, size: Number(count) }),
  },
  {
    // s-1vcpu-1gb · db-s-2vcpu-4gb · g-8vcpu-32gb-intel · apps-s-1vcpu-0.5gb
    scheme: 'digitalocean',
    pattern: /^(?:(?:db|apps)-)?(s|g|gd|m|m3|m6|so|so1_5|c|c2|d)-[0-9]+vcpu-([0-9]+(?:\.[0-9]+)?)gb(?:-[a-z0-9-]+)?$/,
    read: ([, family = '', gigabytes = '']) => ({ family, size: Number(gigabytes) }),
  },
  {
    scheme: 'hetzner',
    pattern: /^(cx|cpx|cax|ccx)([1-6])[1-5]$/,
    read: ([, line = '', rung = '']) => {
      const memory = hetznerMemory[line]?.[Number(rung) - 1];
      return memory === undefined ? undefined : { family: line, size: memory };
    },
  },
  {
    // The number is the memory: b2-7, d2-4, r3-32.
    scheme: 'ovh',
    pattern: /^(?:win-)?([bcr][23]|d2|s1)-([0-9]{1,3})(?:-flex)?$/,
    read: ([, family = '', gigabytes = '']) => ({ family, size: Number(gigabytes) }),
  },
  {
    scheme: 'ovh-database',
    pattern: /^(db[0-9])-([0-9]{1,3})$/,
    read: ([, family = '', gigabytes = '']) => ({ family, size: Number(gigabytes) }),
  },
  {
    // DEV1-S · PRO2-XXS · db-dev-s · db-gp-xs · DB-PLAY2-PICO
    scheme: 'scaleway',
    pattern: /^(?:db-)?(dev1?|gp1?|play2|pro2|ent1)-(2xl|xl|l|m|s|xs|xxs|pico|nano|micro)$/,
    read: ([, line = '', step = '']) => {
      const family = /\d$/.test(line) ? line : `${line}1`;
      const memory = scalewayMemory[family]?.get(step);
      return memory === undefined ? undefined : { family, size: memory };
    },
  },
  {
    // POP2-2C-8G · BASIC2-A4C-16G
    scheme: 'scaleway',
    pattern: /^(?:db-)?([a-z]+[0-9](?:-h[cmn])?)-a?[0-9]+c-([0-9]+)g$/,
    read: ([, family = '', gigabytes = '']) => ({ family, size: Number(gigabytes) }),
  },
  {
    scheme: 'fly',
    pattern: /^(shared-cpu|performance|performance-cpu|dedicated-cpu)-([0-9]+)x$/,
    read: ([, family = '', count = '']) => ({ family: family.replace('-cpu', ''), size: Number(count) }),
  },
  {
    // Render's and Scalingo's databases say their memory: basic-1gb, pro-16gb, postgresql-starter-512.
    scheme: 'memory-in-name',
    pattern: /^(basic|pro|accelerated)-([0-9]+)(mb|gb)$/,
    read: ([, family = '', amount = '', unit = '']) => ({ family, size: Number(amount) / (unit === 'mb' ? 1024 : 1) }),
  },
  {
    scheme: 'scalingo-database',
    pattern:
      /^(?:(?:postgresql|mysql|redis|mongo|elasticsearch|opensearch|influxdb)-)(sandbox|starter|business)-?([0-9]*)$/,
    read: ([, family = '', megabytes = '']) => (megabytes === '' ? undefined : { family, size: Number(megabytes) }),
  },
  {
    // ubuntu-latest-8-cores · ubuntu-22.04-16core · windows-latest-32-cores
    scheme: 'github-runner',
    pattern: /^(ubuntu|windows|linux)(?:-(?:latest|[0-9]{2,4}(?:\.[0-9]{2})?))?-([0-9]+)-?cores?$/,
    read: ([, system = '', count = '']) => ({ family: system === 'linux' ? 'ubuntu' : system, size: Number(count) }),
  },
  {
    // blacksmith-4vcpu-ubuntu-2204 · buildjet-8vcpu-ubuntu-2204-arm · depot-ubuntu-22.04-8 · ubicloud-standard-4
    scheme: 'rented-runner',
    pattern: /^(blacksmith|buildjet)-([0-9]+)vcpu-[a-z]+-[0-9.]+(?:-arm)?$/,
    read: ([, family = '', count = '']) => ({ family, size: Number(count) }),
  },
  {
    scheme: 'rented-runner',
    pattern: /^(depot|ubicloud|warp)-[a-z]+(?:-(?:latest|[0-9.]+))?(?:-(?:arm|arm64|x64))?-([0-9]+)x?$/,
    read: ([, family = '', count = '']) => ({ family, size: Number(count) }),
  },
  {
    // saas-linux-small-amd64 (GitLab)
    scheme: 'gitlab-runner',
    pattern: /^saas-(linux|macos|windows)-([0-9]*xlarge|large|medium|small)(?:-[a-z0-9-]+)?$/,
    read: ([, system = '', step = '']) => ({ family: system, size: awsSize(step) }),
  },
  {
    // arm.large · linux/medium is CircleCI's plain `medium`, which stands on a ladder.
    scheme: 'circleci-arm',
    pattern: /^arm\.(medium|large|xlarge|2xlarge)$/,
    read: ([, step = '']) => ({ family: 'arm', size: awsSize(step) }),
  },
  {
    scheme: 'azure-plan',
    pattern: /^([pi])(0|1|2|3|4|5)(m?v[2-4])$/,
    // Premium 0 is one processor, premium 1 of the third generation two, of the second one: steps double within a generation.
    read: ([, line = '', step = '', generation = '']) => ({
      family: line + generation,
      size: step === '0' ? 1 : 2 ** Number(step),
    }),
  },
  {
    scheme: 'azure-plan',
    pattern: /^ep([123])$/,
    read: ([, step = '']) => ({ family: 'ep', size: 2 ** (Number(step) - 1) }),
  },
];

/** Named steps of one supplier, from small to big; a number is the size (mostly gigabytes), a name alone only has its place. */
const ladders: readonly string[] = [
  // Heroku dynos
  'eco basic standard-1x=0.5 standard-2x=1 performance-m=2.5 performance-l=14 performance-l-ram=30 performance-xl=62 performance-2xl=126',
  'free hobby standard-1x=0.5 standard-2x=1 performance-m=2.5 performance-l=14',
  // Heroku Postgres; premium doubles the machine for safety, at the same size
  'mini basic essential-0 essential-1 essential-2 standard-0=4 standard-2=8 standard-3=15 standard-4=30 standard-5=61 standard-6=122 standard-7=244 standard-8=488 standard-9=768',
  'hobby-dev hobby-basic standard-0=4 standard-2=8 standard-3=15 standard-4=30 standard-5=61 standard-6=122 standard-7=244 standard-8=488 standard-9=768',
  'mini basic essential-0 essential-1 essential-2 premium-0=4 premium-2=8 premium-3=15 premium-4=30 premium-5=61 premium-6=122 premium-7=244 premium-8=488 premium-9=768',
  'private-0=4 private-2=8 private-3=15 private-4=30 private-5=61 private-6=122 private-7=244 private-8=488 private-9=768',
  'standard-0 premium-0',
  'standard-2 premium-2',
  'standard-3 premium-3',
  'standard-4 premium-4',
  'standard-5 premium-5',
  'standard-6 premium-6',
  'standard-7 premium-7',
  'standard-8 premium-8',
  'standard-9 premium-9',
  // Heroku Key-Value Store, in megabytes
  'mini=25 premium-0=50 premium-1=100 premium-2=250 premium-3=500 premium-5=1000 premium-7=7000 premium-9=10000 premium-10=25000 premium-12=50000 premium-14=100000',
  // Render services, and its key-value store
  'free starter=0.5 standard=2 pro=4 pro_plus=8 pro_max=16 pro_ultra=32',
  'free starter=0.25 standard=1 pro=5 pro_plus=10',
  // Scalingo containers
  's=0.25 m=0.5 l=1 xl=2 2xl=4 3xl=8',
  // Clever Cloud
  'pico=0.25 nano=0.5 xs=1 s=2 m=4 l=8 xl=16 2xl=24 3xl=32',
  // DigitalOcean App Platform
  'basic-xxs=0.5 basic-xs=1 basic-s=2 basic-m=4 professional-xs=1 professional-s=2 professional-m=4 professional-1l=8 professional-l=16 professional-xl=32',
  // MongoDB Atlas
  'm0 m2 m5 flex m10=2 m20=4 m30=8 m40=16 m50=32 m60=64 m80=128 m140=192 m200=256 m300=384 m400=488 m700=768',
  // Azure App Service, SQL Database and Cache
  'f1 d1 b1=1 b2=2 b3=4',
  'b1=1 s1=1 s2=2 s3=4',
  'b3 s1 p1v2 p1v3',
  'basic s0=10 s1=20 s2=50 s3=100 s4=200 s6=400 s7=800 s9=1600 s12=3000',
  'c0=0.25 c1=1 c2=2.5 c3=6 c4=13 c5=26 c6=53',
  'y1 ep1',
  'basic standard premium',
  // Redshift
  'ra3.large=16 ra3.xlplus=32 ra3.4xlarge=96 ra3.16xlarge=384',
  // CircleCI
  'small=1 medium=2 medium+=3 large=4 xlarge=8 2xlarge=16 2xlarge+=20',
  'macos.m1.medium.gen1=4 macos.m1.large.gen1=8',
  // Bitbucket Pipelines
  '1x=4 2x=8 4x=16 8x=32 16x=64',
  // GitHub's build machines: Windows minutes cost about twice and macOS minutes about ten times those of Linux
  'ubuntu-slim ubuntu windows macos macos-large macos-xlarge',
  'ubuntu ubuntu-cores',
  'windows windows-cores',
];

const accelerated: readonly RegExp[] = [
  // AWS: g4dn, p5, inf2, trn1, dl1, vt1
  /^(?:ml\.)?(?:g[0-9][a-z]*|gr[0-9][a-z]*|p[0-9][a-z-]*|inf[0-9]|trn[0-9][a-z]*|dl[0-9][a-z]*|vt[0-9])\.(?:[0-9]*xlarge|metal|large|medium)$/,
  // Google: a2-highgpu-1g, g2-standard-4
  /^(?:a[2-4]-[a-z]+gpu-[0-9]+g|g[24]-standard-[0-9]+|ct[0-9][a-z]*-[a-z0-9-]+)$/,
  // Azure: NC, ND, NV
  /^standard_n[cdgv][a-z]*[0-9][a-z0-9_-]*$/,
  // Fly, Scaleway, CircleCI, GitHub, bare card names
  /^(?:a10|a100-40gb|a100-80gb|l40s|l4|t4|h100|h200|b200)$/,
  /^(?:gpu\.|gpu-|render-s|h100-|h200-|l4-|l40s-)[a-z0-9.-]+$/,
  /^[a-z0-9.]+-gpu(?:-[a-z0-9]+)?$/,
];

interface Rung {
  readonly name: string;
  readonly size?: number;
}

const rungs: readonly (readonly Rung[])[] = ladders.map((ladder) =>
  ladder.split(' ').map((text) => {
    const [name = '', size] = text.split('=');
    return size === undefined ? { name } : { name, size: Number(size) };
  }),
);

/** Rungs that no ordinary word is spelled like. */
const distinctName =
  /^(?:standard-\dx?|performance-(?:m|l|xl|2xl|l-ram)|premium-\d+|essential-\d|hobby-(?:dev|basic)|private-\d|basic-x*[sm]|professional-\w+|ra3\.\w+|macos\.[a-z0-9.]+|pro_\w+)$/;
const distinctRungs: ReadonlySet<string> = new Set(
  rungs.flatMap((ladder) => ladder.map(({ name }) => name).filter((name) => distinctName.test(name))),
);

function compareByPattern(from: string, to: string): MachineSizeComparison | undefined {
  const old = parsed(from);
  const next = parsed(to);
  if (old === undefined || next === undefined || old.scheme !== next.scheme) return undefined;
  const ratio = next.size / old.size;
  if (old.family === next.family) return { ratio };
  // Between lines of one processor count and another memory, what Google bills is weighed here: enough to tell which is bigger, no figure of the change.
  return old.scheme === 'google' && ratio !== 1
    ? { ratio: ratio > 1 ? 2 : 0.5, familyChanged: true, orderOnly: true }
    : { ratio, familyChanged: true };
}

/** What each ladder that has both names says. */
function compareByLadder(from: string, to: string): readonly MachineSizeComparison[] {
  const old = rungName(from);
  const next = rungName(to);
  return rungs.flatMap((ladder): readonly MachineSizeComparison[] => {
    const oldAt = ladder.findIndex(({ name }) => name === old);
    const nextAt = ladder.findIndex(({ name }) => name === next);
    if (oldAt < 0 || nextAt < 0) return [];
    if (oldAt === nextAt) return [{ ratio: 1 }];
    const ratio = (ladder[nextAt]?.size ?? NaN) / (ladder[oldAt]?.size ?? NaN);
    return [Number.isFinite(ratio) && ratio !== 1 ? { ratio } : { ratio: nextAt > oldAt ? 2 : 0.5, orderOnly: true }];
  });
}

function parsed(name: string): Parsed | undefined {
  for (const { scheme, pattern, read } of patterns) {
    const match = pattern.exec(name);
    const found = match === null ? undefined : read(match);
    if (found !== undefined && found.size > 0) return { scheme, ...found };
  }
  return undefined;
}

/** Lower case, without quotes and without the service that some suppliers write before the size (`heroku-postgresql:standard-0`). */
function plain(text: string): string {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '');
  return name.startsWith('heroku-') ? name.slice(name.indexOf(':') + 1) : name;
}

/** GitHub's labels lose their version, so that the system alone counts: ubuntu-24.04 → ubuntu. */
function rungName(name: string): string {
  const label = /^(ubuntu|windows|macos)-(?:latest|slim|[0-9]{2,4}(?:\.[0-9]{2})?)(-[a-z0-9-]+)?$/.exec(name);
  if (label === null) return name.replace(/^(pro) (plus|max|ultra)$/, '$1_$2');
  const [, system = '', rest = ''] = label;
  if (name === 'ubuntu-slim') return name;
  if (/^-[0-9]+-?cores?$/.test(rest)) return `${system}-cores`;
  return rest === '' || rest === '-arm' ? system : system + rest;
}

function awsSize(step: string): number {
  const many = /^([0-9]+)xl(?:arge)?$/.exec(step);
  return many === null ? (awsSteps.get(step) ?? 0) : Number(many[1]) * 8;
}

/** The line of an AWS family: m5, m6g and m7i are all `m`. */
function awsLine(family: string): string {
  return /^[a-z]+/.exec(family)?.[0] ?? family;
}

/** A table of sizes, `name=size` a word. */
function sizes(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split(' ').map((word) => {
      const [name = '', size] = word.split('=');
      return [name, Number(size)];
    }),
  );
}
