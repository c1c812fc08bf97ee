// Pivot tables, as scripts make them; what they show is worked out with the formulas.
export { pivotServices } from './pivot.ts';
