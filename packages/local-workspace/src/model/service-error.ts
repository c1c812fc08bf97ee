// The error a Google service throws into the script: it reaches the script as `Exception: message` (facts 3.4).

export class ServiceError extends Error {
  readonly errorName: string;

  /** @param errorName name the script sees; Google's services use `Exception` */
  constructor(message: string, errorName = 'Exception') {
    super(message);
    this.errorName = errorName;
  }
}
