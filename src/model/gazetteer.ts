/** A news agency: writes for others. */
export interface Agency {
  /** Short name shown: "AFP". */
  readonly name: string;
  /** Other forms in print, case-sensitive: "Agence France-Presse". */
  readonly aliases: readonly string[];
  readonly country?: string;
  /** A sentence that credits it; it is a test. */
  readonly like: string;
  /** Web hosts of its own site, without `www.`. */
  readonly domains?: readonly string[];
  /**
   * Places a credit bar of its own desk names. Given only for agencies that regularly pass other agencies' copy on
   * under their own name: a bar with another place is then a relay, not an authorship.
   */
  readonly home?: readonly string[];
  /** Sells pictures, not texts. */
  readonly photoOnly?: boolean;
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

/** A country or its capital, with the words for what and who belongs to it. */
export interface Place {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly adjective: string;
  readonly capital: string;
}

export interface Gazetteer {
  readonly agencies: readonly Agency[];
  readonly outlets: readonly OutletEntry[];
  readonly places?: readonly Place[];
}
