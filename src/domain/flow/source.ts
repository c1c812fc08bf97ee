// Where a rule comes from: the SOP's own words, a law, or the office.

export interface Source {
  /** `SOP`: quoted. `LAW`: a regulation. `OFFICE`: neither says it, so it was decided here, mostly as a setting. */
  readonly from: 'SOP' | 'LAW' | 'OFFICE';
  readonly says: string;
}

/** Quotes the SOP. */
export const sop = (says: string): Source => ({ from: 'SOP', says });
/** Names a regulation. */
export const law = (says: string): Source => ({ from: 'LAW', says });
/** Says why the office decides so. */
export const office = (says: string): Source => ({ from: 'OFFICE', says });
