import type { SettingBlock } from '../settings/settingNode.ts';
import { imageVersion, productName } from './productName.ts';
import { leavesOf } from './readPom.ts';
import type { Runtime } from './runtime.ts';

/** The versions that two settings of one block tell together: a product in one, its version in the other. */
export function runtimePairs(tree: SettingBlock): readonly Runtime[] {
  return [...readEngines(tree), ...readTags(tree)];
}

const engineNames = ['engine', 'Engine', 'db_engine', 'database_engine'];
/** A rented database: `engine` and `engine_version` in one block (Terraform), or `Engine` and `EngineVersion` (CloudFormation). */
function readEngines(tree: SettingBlock): readonly Runtime[] {
  return readPairs(tree, (fields) => {
    const [engine] = engineNames.flatMap((name) => fields.get(name) ?? []);
    const [version] = engineNames.flatMap(
      (name) => fields.get(`${name}_version`) ?? fields.get(`${name}Version`) ?? [],
    );
    if (engine === undefined || version === undefined) return undefined;
    return { product: productName(engine.value), version: version.value, line: version.line };
  });
}

/** Helm's way to write an image: repository and tag apart. */
function readTags(tree: SettingBlock): readonly Runtime[] {
  return readPairs(tree, (fields) => {
    const repository = fields.get('repository');
    const tag = fields.get('tag');
    if (repository === undefined || tag === undefined || tag.value === '') return undefined;
    const found = imageVersion(`${repository.value}:${tag.value}`);
    return found === undefined ? undefined : { ...found, line: tag.line };
  });
}

function readPairs(
  tree: SettingBlock,
  read: (fields: ReturnType<typeof leavesOf>) => Omit<Runtime, 'place'> | undefined,
): readonly Runtime[] {
  const found: Runtime[] = [];
  const walk = (block: SettingBlock, place: string): void => {
    const runtime = block.list ? undefined : read(leavesOf(block));
    if (runtime !== undefined) found.push({ ...runtime, place });
    for (const { key, node } of block.entries) if (node.type === 'block') walk(node, `${place}\u0000${key ?? ''}`);
  };
  walk(tree, '');
  return found;
}
