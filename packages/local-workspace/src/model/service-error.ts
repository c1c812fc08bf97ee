// The error a Google service throws into the script: it reaches the script as `Exception: message` (facts 3.4).
import { Refusal, type Told } from './refusal-words.ts';

export class ServiceError extends Refusal {
  readonly errorName: string;

  /** @param errorName name the script sees; Google's services use `Exception` */
  constructor(refusal: string | Told, errorName = 'Exception') {
    super(refusal);
    this.errorName = errorName;
  }
}
