/** A news agency: writes for others. */
export interface Agency {
  /** Short name shown: "AFP". */
  readonly name: string;
  /** Other forms in print, case-sensitive: "Agence France-Presse". */
  readonly aliases: readonly string[];
  readonly country?: string;
  /** A sentence that credits it; it is a test. */
  readonly like: string;
}

/** An outlet, with the publisher family that joins it to others. */
export interface OutletEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  /** Publisher family or owner, where several outlets share one newsroom or owner. */
  readonly family?: string;
  /** IANA time zone of its newsroom. */
  readonly zone?: string;
}

export interface Gazetteer {
  readonly agencies: readonly Agency[];
  readonly outlets: readonly OutletEntry[];
}
