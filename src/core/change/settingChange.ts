/** One setting whose value differs between the two sides of a settings file. */
export interface SettingChange {
  /**
   * Where the setting is, outermost first. List elements are named by what identifies them (`name`, `id`, `key`, an image, or the scalar itself), not by
   * their position. YAML documents of Kubernetes start with `Kind/name`; HCL blocks with their labels: ['resource', 'aws_instance', 'web', 'instance_type'].
   */
  readonly keyPath: readonly string[];
  /** Absent when the setting is new. A scalar as written, without quotes. */
  readonly from?: string;
  /** Absent when the setting is gone. */
  readonly to?: string;
  /** 1-based; present on each side where the setting exists. */
  readonly oldLine?: number;
  readonly newLine?: number;
}
