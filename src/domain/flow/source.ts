// Says of a rule where it comes from: the SOP's own words, a law, or the office.

export interface Source {
  /** `SOP` quotes it, `LAW` names a regulation, `OFFICE` is what neither says: decided here, most of it a setting. */
  readonly from: 'SOP' | 'LAW' | 'OFFICE';
  readonly says: string;
}

/** Quotes the SOP. */
export const sop = (says: string): Source => ({ from: 'SOP', says });
/** Names a regulation. */
export const law = (says: string): Source => ({ from: 'LAW', says });
/** Says why the office decides so. */
export const office = (says: string): Source => ({ from: 'OFFICE', says });
